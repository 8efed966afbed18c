// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Integers of 64 bits that compute sizes, through casts.
// CHECK-LABEL: func.func @casts(
// CHECK: linalg.fill {{.*}}writes = [result 0 "8*N + 4"]
func.func @casts(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : i64
  %two = arith.constant 2 : i64
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %0 = arith.index_cast %n : index to i64
  %1 = arith.muli %0, %two : i64
  %2 = arith.addi %1, %one : i64
  %3 = arith.index_castui %2 : i64 to index
  %e = tensor.empty(%3) : tensor<?xf32>
  %4 = linalg.fill ins(%a : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return
}

// Those of 32 bits may wrap: a name of their own.
// CHECK-LABEL: func.func @narrow(
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*d{{[0-9]+}}"]
func.func @narrow(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) {
  %zero = arith.constant 0 : index
  %two = arith.constant 2 : i32
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %0 = arith.index_cast %n : index to i32
  %1 = arith.muli %0, %two : i32
  %2 = arith.index_cast %1 : i32 to index
  %e = tensor.empty(%2) : tensor<?xf32>
  %3 = linalg.fill ins(%a : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return
}

// A remainder is what floor division leaves; quotients towards zero are floors
// where nothing is negative, and have no form where something may be.
// CHECK-LABEL: func.func @remainders(
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N - 32*floordiv(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N - 32*floordiv(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*floordiv(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*d{{[0-9]+}}"]
// CHECK: linalg.fill {roofline.cost = #roofline.cost<>}
func.func @remainders(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) {
  %zero = arith.constant 0 : index
  %8 = arith.constant 8 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %0 = arith.remui %n, %8 : index
  %e0 = tensor.empty(%0) : tensor<?xf32>
  %f0 = linalg.fill ins(%a : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %1 = arith.remsi %n, %8 : index
  %e1 = tensor.empty(%1) : tensor<?xf32>
  %f1 = linalg.fill ins(%a : f32) outs(%e1 : tensor<?xf32>) -> tensor<?xf32>
  %2 = arith.divsi %n, %8 : index
  %e2 = tensor.empty(%2) : tensor<?xf32>
  %f2 = linalg.fill ins(%a : f32) outs(%e2 : tensor<?xf32>) -> tensor<?xf32>
  %less = arith.subi %n, %8 : index
  %3 = arith.divsi %less, %8 : index
  %e3 = tensor.empty(%3) : tensor<?xf32>
  %f3 = linalg.fill ins(%a : f32) outs(%e3 : tensor<?xf32>) -> tensor<?xf32>
  %4 = arith.remui %n, %n : index
  %e4 = tensor.empty(%4) : tensor<?xf32>
  %f4 = linalg.fill ins(%a : f32) outs(%e4 : tensor<?xf32>) -> tensor<?xf32>
  return
}

// Choices that are a minimum or a maximum, or none.
// CHECK-LABEL: func.func @choices(
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*min(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*max(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*min(N, 8)*max(N, 8)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N"]
func.func @choices(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32, %p: i1) {
  %zero = arith.constant 0 : index
  %8 = arith.constant 8 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %less = arith.cmpi ult, %n, %8 : index
  %0 = arith.select %less, %n, %8 : index
  %e0 = tensor.empty(%0) : tensor<?xf32>
  %f0 = linalg.fill ins(%a : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %1 = arith.select %less, %8, %n : index
  %e1 = tensor.empty(%1) : tensor<?xf32>
  %f1 = linalg.fill ins(%a : f32) outs(%e1 : tensor<?xf32>) -> tensor<?xf32>
  %2 = arith.minui %n, %8 : index
  %3 = arith.maxui %n, %8 : index
  %e2 = tensor.empty(%2, %3) : tensor<?x?xf32>
  %f2 = linalg.fill ins(%a : f32) outs(%e2 : tensor<?x?xf32>) -> tensor<?x?xf32>
  %4 = arith.select %p, %n, %n : index
  %e4 = tensor.empty(%4) : tensor<?xf32>
  %f4 = linalg.fill ins(%a : f32) outs(%e4 : tensor<?xf32>) -> tensor<?xf32>
  return
}

// Operands of an elementwise op are as large as each other, so a size without a
// name is that which another operand names.
// CHECK-LABEL: func.func @one_name(
// CHECK: arith.addf {{.*}}work = [vector f32 "16*N"], reads = [operand 0 "64*N", operand 1 "64*N"]
func.func @one_name(%x: tensor<?x16xf32>, %y: tensor<?x16xf32> {roofline.dims = ["N", ""]}) -> tensor<?x16xf32> {
  %0 = arith.addf %x, %y : tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}
