// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What no op says by itself, upstream's bounds may prove: a tensor that a loop
// carries keeps its size where the body does.

// CHECK-LABEL: func.func @loop(
// CHECK: linalg.exp {{.*}}reads = [operand 0 "32*N"]
// CHECK: linalg.exp {{.*}}reads = [operand 0 "32*N"]
func.func @loop(%x: tensor<?x8xf32> {roofline.dims = ["N", ""]}) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %0 = scf.for %i = %zero to %ten step %one iter_args(%y = %x) -> tensor<?x8xf32> {
    %1 = linalg.exp ins(%y : tensor<?x8xf32>) outs(%y : tensor<?x8xf32>) -> tensor<?x8xf32>
    scf.yield %1 : tensor<?x8xf32>
  }
  %2 = linalg.exp ins(%0 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %2 : tensor<?x8xf32>
}

// So does the result of a choice between two of one size; a sum is an index.
// CHECK-LABEL: func.func @choice(
// CHECK: linalg.exp {{.*}}reads = [operand 0 "4*N + 4"]
func.func @choice(%x: tensor<?xf32> {roofline.dims = ["N"]}, %p: i1) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %more = arith.addi %n, %one : index
  %0 = scf.if %p -> tensor<?xf32> {
    %a = tensor.empty(%more) : tensor<?xf32>
    scf.yield %a : tensor<?xf32>
  } else {
    %b = tensor.empty(%more) : tensor<?xf32>
    scf.yield %b : tensor<?xf32>
  }
  %1 = linalg.exp ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// A size that changes in each iteration has a name of its own.
// CHECK-LABEL: func.func @growing(
// CHECK: linalg.exp {{.*}}reads = [operand 0 "4*d{{[0-9]+}}"]
func.func @growing(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %0 = scf.for %i = %zero to %ten step %one iter_args(%y = %x) -> tensor<?xf32> {
    %n = tensor.dim %y, %zero : tensor<?xf32>
    %more = arith.addi %n, %one : index
    %1 = tensor.empty(%more) : tensor<?xf32>
    scf.yield %1 : tensor<?xf32>
  }
  %2 = linalg.exp ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
