// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Add, sub, mul, div, neg, min and max of floats are a FLOP each.
// CHECK-LABEL: func.func @float(
// CHECK-SAME: #roofline.totals<work = [vector f32 80],
// CHECK-COUNT-10: roofline.cost = #roofline.cost<work = [vector f32 8],
// CHECK: return
func.func @float(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = arith.addf %x, %y : tensor<8xf32>
  %1 = arith.subf %0, %y : tensor<8xf32>
  %2 = arith.mulf %1, %y : tensor<8xf32>
  %3 = arith.divf %2, %y : tensor<8xf32>
  %4 = arith.negf %3 : tensor<8xf32>
  %5 = arith.maximumf %4, %y : tensor<8xf32>
  %6 = arith.minimumf %5, %y : tensor<8xf32>
  %7 = arith.maxnumf %6, %y : tensor<8xf32>
  %8 = arith.minnumf %7, %y : tensor<8xf32>
  %9 = arith.remf %8, %y : tensor<8xf32>
  return %9 : tensor<8xf32>
}

// CHECK-LABEL: func.func @integer(
// CHECK-SAME: #roofline.totals<work = [integer i32 176],
// CHECK-COUNT-22: roofline.cost = #roofline.cost<work = [integer i32 8],
// CHECK: return
func.func @integer(%x: tensor<8xi32>, %y: tensor<8xi32>) -> tensor<8xi32> {
  %0 = arith.addi %x, %y : tensor<8xi32>
  %1 = arith.subi %0, %y : tensor<8xi32>
  %2 = arith.muli %1, %y : tensor<8xi32>
  %3 = arith.divsi %2, %y : tensor<8xi32>
  %4 = arith.divui %3, %y : tensor<8xi32>
  %5 = arith.ceildivsi %4, %y : tensor<8xi32>
  %6 = arith.ceildivui %5, %y : tensor<8xi32>
  %7 = arith.floordivsi %6, %y : tensor<8xi32>
  %8 = arith.remsi %7, %y : tensor<8xi32>
  %9 = arith.remui %8, %y : tensor<8xi32>
  %10 = arith.andi %9, %y : tensor<8xi32>
  %11 = arith.ori %10, %y : tensor<8xi32>
  %12 = arith.xori %11, %y : tensor<8xi32>
  %13 = arith.shli %12, %y : tensor<8xi32>
  %14 = arith.shrsi %13, %y : tensor<8xi32>
  %15 = arith.shrui %14, %y : tensor<8xi32>
  %16 = arith.maxsi %15, %y : tensor<8xi32>
  %17 = arith.maxui %16, %y : tensor<8xi32>
  %18 = arith.minsi %17, %y : tensor<8xi32>
  %19 = arith.minui %18, %y : tensor<8xi32>
  %low, %high = arith.mulsi_extended %19, %y : tensor<8xi32>
  %sum, %overflow = arith.addui_extended %low, %y : tensor<8xi32>, tensor<8xi1>
  return %sum : tensor<8xi32>
}

// Both results are written.
// CHECK-LABEL: func.func @two_results(
// CHECK: arith.mulsi_extended {{.*}}writes = [result 0 32, result 1 32]
// CHECK: arith.addui_extended {{.*}}writes = [result 0 32, result 1 1]
func.func @two_results(%x: tensor<8xi32>, %y: tensor<8xi32>) -> tensor<8xi32> {
  %low, %high = arith.mulsi_extended %x, %y : tensor<8xi32>
  %sum, %overflow = arith.addui_extended %low, %high : tensor<8xi32>, tensor<8xi1>
  return %sum : tensor<8xi32>
}

// Compares, selects and casts are executed but no FLOP. Their type is that of
// what they work on.
// CHECK-LABEL: func.func @misc(
// CHECK: arith.cmpf {{.*}}work = [misc f32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 1]
// CHECK: arith.cmpi {{.*}}work = [misc i32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 1]
// CHECK: arith.select {{.*}}work = [misc f32 8], reads = [operand 0 1, operand 1 32, operand 2 32], writes = [result 0 32]
// CHECK: arith.truncf {{.*}}work = [misc f32 8], reads = [operand 0 32], writes = [result 0 16]
// CHECK: arith.extf {{.*}}work = [misc f16 8], reads = [operand 0 16], writes = [result 0 32]
// CHECK: arith.fptosi {{.*}}work = [misc f32 8]
// CHECK: arith.sitofp {{.*}}work = [misc i32 8]
// CHECK: arith.fptoui {{.*}}work = [misc f32 8]
// CHECK: arith.uitofp {{.*}}work = [misc i32 8]
// CHECK: arith.extsi {{.*}}work = [misc i32 8]
// CHECK: arith.trunci {{.*}}work = [misc i64 8]
// CHECK: arith.extui {{.*}}work = [misc i1 8], reads = [operand 0 1], writes = [result 0 64]
func.func @misc(%x: tensor<8xf32>, %y: tensor<8xf32>, %i: tensor<8xi32>, %j: tensor<8xi32>) -> tensor<8xi64> {
  %0 = arith.cmpf olt, %x, %y : tensor<8xf32>
  %1 = arith.cmpi slt, %i, %j : tensor<8xi32>
  %2 = arith.select %0, %x, %y : tensor<8xi1>, tensor<8xf32>
  %3 = arith.truncf %2 : tensor<8xf32> to tensor<8xf16>
  %4 = arith.extf %3 : tensor<8xf16> to tensor<8xf32>
  %5 = arith.fptosi %4 : tensor<8xf32> to tensor<8xi32>
  %6 = arith.sitofp %5 : tensor<8xi32> to tensor<8xf32>
  %7 = arith.fptoui %6 : tensor<8xf32> to tensor<8xi32>
  %8 = arith.uitofp %7 : tensor<8xi32> to tensor<8xf32>
  %9 = arith.extsi %5 : tensor<8xi32> to tensor<8xi64>
  %10 = arith.trunci %9 : tensor<8xi64> to tensor<8xi1>
  %11 = arith.extui %10 : tensor<8xi1> to tensor<8xi64>
  return %11 : tensor<8xi64>
}

// By one condition one of two whole tensors is taken: no more than both. One of
// two buffers only gets a new name.
// CHECK-LABEL: func.func @whole(
// CHECK: arith.select {{.*}}work = [misc f32 8], reads = [operand 1 32, operand 2 32], writes = [result 0 32], at_most>} : tensor
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{[a-z0-9]+}} : memref<8xf32>
func.func @whole(%c: i1, %x: tensor<8xf32>, %y: tensor<8xf32>, %a: memref<8xf32>, %b: memref<8xf32>) -> (tensor<8xf32>, memref<8xf32>) {
  %0 = arith.select %c, %x, %y : tensor<8xf32>
  %1 = arith.select %c, %a, %b : memref<8xf32>
  return %0, %1 : tensor<8xf32>, memref<8xf32>
}

// A new name for the same bits does no work; on tensors it moves them.
// CHECK-LABEL: func.func @renaming(
// CHECK: arith.bitcast {{.*}}#roofline.cost<reads = [operand 0 32], writes = [result 0 32]>
// CHECK: arith.index_cast {{.*}}#roofline.cost<reads = [operand 0 32], writes = [result 0 64]>
// CHECK: arith.index_castui {{.*}}#roofline.cost<reads = [operand 0 64], writes = [result 0 32]>
func.func @renaming(%x: tensor<8xf32>) -> tensor<8xi32> {
  %0 = arith.bitcast %x : tensor<8xf32> to tensor<8xi32>
  %1 = arith.index_cast %0 : tensor<8xi32> to tensor<8xindex>
  %2 = arith.index_castui %1 : tensor<8xindex> to tensor<8xi32>
  return %2 : tensor<8xi32>
}

// Constants cost nothing where they stand; who uses them reads them.
// CHECK-LABEL: func.func @constant(
// CHECK: arith.constant dense
// CHECK-NOT: roofline.cost
// CHECK: arith.addf {{.*}}reads = [operand 0 8, operand 1 8]
func.func @constant(%x: tensor<2xf32>) -> tensor<2xf32> {
  %table = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = arith.addf %x, %table : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// Case P18a: the same value twice is read once. Sizes may be symbolic.
// CHECK-LABEL: func.func @same_value(
// CHECK: arith.mulf {{.*}}work = [vector bf16 "8*B"], reads = [operand 0 "16*B"], writes = [result 0 "16*B"]
func.func @same_value(%x: tensor<?x8xbf16> {roofline.dims = ["B", ""]}) -> tensor<?x8xbf16> {
  %0 = arith.mulf %x, %x : tensor<?x8xbf16>
  return %0 : tensor<?x8xbf16>
}

// Scalars and vectors live in registers.
// CHECK-LABEL: func.func @registers(
// CHECK: arith.mulf {{.*}}#roofline.cost<work = [vector f32 1]>
// CHECK: arith.addf {{.*}}#roofline.cost<work = [vector f32 8]>
// CHECK: arith.addi {{.*}}#roofline.cost<work = [integer i32 8]>
func.func @registers(%a: f32, %v: vector<8xf32>, %i: vector<8xi32>) -> (f32, vector<8xf32>, vector<8xi32>) {
  %0 = arith.mulf %a, %a : f32
  %1 = arith.addf %v, %v : vector<8xf32>
  %2 = arith.addi %i, %i : vector<8xi32>
  return %0, %1, %2 : f32, vector<8xf32>, vector<8xi32>
}
