// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A while loop that counts has known trips, as front ends write loops of them.

// 10 products of 2 * 64 * 64 * 64 FLOP; a counter that is no index is arithmetic.
// CHECK-LABEL: func.func @ten(
// CHECK-SAME: <work = [matrix f32 5242880, integer i32 10, misc i32 11],
// CHECK-NOT: at_least
// CHECK: return
func.func @ten(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c10 = arith.constant 10 : i32
  %0:2 = scf.while (%i = %c0, %a = %x) : (i32, tensor<64x64xf32>) -> (i32, tensor<64x64xf32>) {
    %more = arith.cmpi slt, %i, %c10 : i32
    scf.condition(%more) %i, %a : i32, tensor<64x64xf32>
  } do {
  ^bb0(%i: i32, %a: tensor<64x64xf32>):
    %1 = linalg.matmul ins(%a, %x : tensor<64x64xf32>, tensor<64x64xf32>) outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    %next = arith.addi %i, %c1 : i32
    scf.yield %next, %1 : i32, tensor<64x64xf32>
  }
  return %0#1 : tensor<64x64xf32>
}

// From 3 to N, the last included, by 2; the bound is carried, too, and the
// counter is neither the first nor in the same place in both regions.
// CHECK-LABEL: func.func @symbolic(
// CHECK-SAME: <work = [vector f32 "8*max(0, ceildiv(N - 2, 2))"],
// CHECK-NOT: at_least
// CHECK: return
func.func @symbolic(%x: tensor<?x8xf32> {roofline.dims = ["N", ""]}, %y: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %0:3 = scf.while (%a = %y, %i = %c3, %end = %n) : (tensor<8xf32>, index, index) -> (index, index, tensor<8xf32>) {
    %more = arith.cmpi sge, %end, %i : index
    scf.condition(%more) %end, %i, %a : index, index, tensor<8xf32>
  } do {
  ^bb0(%end: index, %i: index, %a: tensor<8xf32>):
    %1 = arith.addf %a, %a : tensor<8xf32>
    %next = arith.addi %c2, %i : index
    scf.yield %1, %next, %end : tensor<8xf32>, index, index
  }
  return %0#2 : tensor<8xf32>
}

// What tests runs once more: 8 trips, 9 compares of 4 elements.
// CHECK-LABEL: func.func @test(
// CHECK-SAME: <work = [vector f32 32, integer i64 8, misc f32 36, misc i64 9],
func.func @test(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %c8 = arith.constant 8 : i64
  %0:2 = scf.while (%i = %c0, %a = %x) : (i64, tensor<4xf32>) -> (i64, tensor<4xf32>) {
    %useless = arith.cmpf olt, %a, %x : tensor<4xf32>
    %more = arith.cmpi ult, %i, %c8 : i64
    scf.condition(%more) %i, %a : i64, tensor<4xf32>
  } do {
  ^bb0(%i: i64, %a: tensor<4xf32>):
    %1 = arith.addf %a, %a : tensor<4xf32>
    %next = arith.addi %i, %c1 : i64
    scf.yield %next, %1 : i64, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}

// A bound or a step that changes, a test of equality, one of the data: unknown.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: at_least>
// CHECK-NOT: work = [vector
// CHECK: return
func.func @unknown(%x: tensor<4xf32>, %p: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.while (%i = %c0, %end = %c8) : (index, index) -> (index, index) {
    %more = arith.cmpi slt, %i, %end : index
    scf.condition(%more) %i, %end : index, index
  } do {
  ^bb0(%i: index, %end: index):
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %next : index, index
  }
  scf.while (%i = %c1) : (index) -> (index) {
    %more = arith.cmpi slt, %i, %c8 : index
    scf.condition(%more) %i : index
  } do {
  ^bb0(%i: index):
    %next = arith.addi %i, %i : index
    scf.yield %next : index
  }
  scf.while (%i = %c0) : (index) -> (index) {
    %more = arith.cmpi ne, %i, %c8 : index
    scf.condition(%more) %i : index
  } do {
  ^bb0(%i: index):
    %next = arith.addi %i, %c1 : index
    scf.yield %next : index
  }
  return
}

// 200 as an unsigned number of 8 bits reads as one below 0: not no trip at all.
// CHECK-LABEL: func.func @unsigned(
// CHECK-SAME: at_least
func.func @unsigned(%x: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : i8
  %c1 = arith.constant 1 : i8
  %c200 = arith.constant 200 : i8
  %0:2 = scf.while (%i = %c0, %a = %x) : (i8, tensor<4xf32>) -> (i8, tensor<4xf32>) {
    %more = arith.cmpi ult, %i, %c200 : i8
    scf.condition(%more) %i, %a : i8, tensor<4xf32>
  } do {
  ^bb0(%i: i8, %a: tensor<4xf32>):
    %1 = arith.addf %a, %a : tensor<4xf32>
    %next = arith.addi %i, %c1 : i8
    scf.yield %next, %1 : i8, tensor<4xf32>
  }
  return %0#1 : tensor<4xf32>
}
