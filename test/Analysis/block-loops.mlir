// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Loops that blocks make up, as they are after scf was lowered.

// 10 trips; a size of the function is a bound like any other.
// CHECK-LABEL: func.func @counted(
// CHECK-SAME: work = [matrix f32 "5242880*N"]
func.func @counted(%a: tensor<64x64xf32>, %x: tensor<?xf32> {roofline.dims = ["N"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  cf.br ^outer(%zero : index)
^outer(%i: index):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^start, ^exit
^start:
  cf.br ^inner(%zero : index)
^inner(%j: index):
  %again = arith.cmpi slt, %j, %ten : index
  cf.cond_br %again, ^body, ^next
^body:
  %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>) outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
  %j_next = arith.addi %j, %one : index
  cf.br ^inner(%j_next : index)
^next:
  %i_next = arith.addi %i, %one : index
  cf.br ^outer(%i_next : index)
^exit:
  return
}

// The same from scf, lowered by upstream: see the test below. A triangle:
// 0 + 1 + ... + 9 trips of 8 additions.
// CHECK-LABEL: func.func @triangle(
// CHECK-SAME: work = [vector f32 360]
func.func @triangle(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  cf.br ^outer(%zero : index)
^outer(%i: index):
  %more = arith.cmpi ult, %i, %ten : index
  cf.cond_br %more, ^inner(%zero : index), ^exit
^inner(%j: index):
  %done = arith.cmpi sge, %j, %i : index
  cf.cond_br %done, ^next, ^body
^body:
  %0 = arith.addf %x, %x : tensor<8xf32>
  %j_next = arith.addi %j, %one : index
  cf.br ^inner(%j_next : index)
^next:
  %i_next = arith.addi %one, %i : index
  cf.br ^outer(%i_next : index)
^exit:
  return
}

// The test at the end: from 0 to 10 by 3, 4 trips; the first runs whatever the
// bound.
// CHECK-LABEL: func.func @rotated(
// CHECK-SAME: work = [vector f32 32]
func.func @rotated(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %three = arith.constant 3 : index
  %ten = arith.constant 10 : index
  cf.br ^body(%zero : index)
^body(%i: index):
  %0 = arith.addf %x, %x : tensor<8xf32>
  %next = arith.addi %i, %three : index
  %more = arith.cmpi slt, %next, %ten : index
  cf.cond_br %more, ^body(%next : index), ^exit
^exit:
  return
}

// One of the branches runs, not both: the larger is counted, an upper bound.
// CHECK-LABEL: func.func @branches(
// CHECK-SAME: work = [vector f32 24],{{.*}} at_most>
// CHECK: arith.subf
// CHECK-NOT: roofline.cost
// CHECK: arith.addf {{.*}} at_most>
// CHECK: arith.mulf {{.*}} at_most>
// CHECK: arith.negf
// CHECK-NOT: at_most
// CHECK: return
func.func @branches(%x: tensor<8xf32>, %b: i1) -> tensor<8xf32> {
  cf.cond_br %b, ^yes, ^no
^yes:
  %0 = arith.subf %x, %x : tensor<8xf32>
  cf.br ^join(%0 : tensor<8xf32>)
^no:
  %1 = arith.addf %x, %x : tensor<8xf32>
  %2 = arith.mulf %1, %x : tensor<8xf32>
  cf.br ^join(%2 : tensor<8xf32>)
^join(%y: tensor<8xf32>):
  %3 = arith.negf %y : tensor<8xf32>
  return %3 : tensor<8xf32>
}

// Only one way has ops of its own: an upper bound.
// CHECK-LABEL: func.func @around(
// CHECK-SAME: work = [vector f32 16],{{.*}} at_most>
func.func @around(%x: tensor<8xf32>, %b: i1) {
  cf.cond_br %b, ^yes, ^join
^yes:
  %0 = arith.subf %x, %x : tensor<8xf32>
  cf.br ^join
^join:
  %1 = arith.negf %x : tensor<8xf32>
  return
}

// Ways that never meet, and a branch in a branch: 8, or 16 and the larger of 8
// and 24.
// CHECK-LABEL: func.func @nested(
// CHECK-SAME: work = [vector f32 40],{{.*}} at_most>
func.func @nested(%x: tensor<8xf32>, %b: i1, %flag: i32) {
  cf.cond_br %b, ^early, ^late
^early:
  %0 = arith.subf %x, %x : tensor<8xf32>
  return
^late:
  %1 = arith.addf %x, %x : tensor<8xf32>
  cf.switch %flag : i32, [
    default: ^end,
    1: ^one,
    2: ^three
  ]
^one:
  %2 = arith.addf %1, %x : tensor<8xf32>
  cf.br ^end
^three:
  %3 = arith.mulf %1, %x : tensor<8xf32>
  %4 = arith.mulf %3, %x : tensor<8xf32>
  %5 = arith.mulf %4, %x : tensor<8xf32>
  cf.br ^end
^end:
  %6 = arith.negf %x : tensor<8xf32>
  return
}

// In 10 trips the larger way each time; what leaves the loop is no way of it.
// CHECK-LABEL: func.func @in_loop(
// CHECK-SAME: work = [vector f32 168],{{.*}} at_most>
func.func @in_loop(%x: tensor<8xf32>, %b: i1) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  cf.br ^head(%zero : index)
^head(%i: index):
  %more = arith.cmpi slt, %i, %ten : index
  cf.cond_br %more, ^body, ^exit
^body:
  cf.cond_br %b, ^yes, ^no
^yes:
  %0 = arith.subf %x, %x : tensor<8xf32>
  cf.br ^next
^no:
  %1 = arith.addf %x, %x : tensor<8xf32>
  %2 = arith.mulf %1, %x : tensor<8xf32>
  cf.br ^next
^next:
  %i_next = arith.addi %i, %one : index
  cf.br ^head(%i_next : index)
^exit:
  %3 = arith.negf %x : tensor<8xf32>
  return
}

// Nobody can tell how often this runs; what is around it counts.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: work = [vector f32 8],{{.*}} at_least>
func.func @unknown(%x: tensor<8xf32>, %b: i1) {
  cf.br ^loop
^loop:
  %0 = arith.addf %x, %x : tensor<8xf32>
  cf.cond_br %b, ^loop, ^exit
^exit:
  %1 = arith.negf %x : tensor<8xf32>
  return
}

// Nothing leads there.
// CHECK-LABEL: func.func @dead(
// CHECK-SAME: work = []
// CHECK-SAME: bytes_floor = 0>
func.func @dead(%x: tensor<8xf32>) {
  return
^never:
  %0 = arith.addf %x, %x : tensor<8xf32>
  return
}

// A step, a bound and a size that are not named are three different things.
// CHECK-LABEL: func.func @step_of_argument(
// CHECK-SAME: work = [transcendental f32 "[[SIZE:d[0-9]+]]*ceildiv([[BOUND:d[0-9]+]], [[STEP:d[0-9]+]])"]
// CHECK: linalg.exp
// CHECK-NOT: f32 "[[STEP]]"
// CHECK: return
func.func @step_of_argument(%x: tensor<?xf32>, %n: index, %step: index) {
  %zero = arith.constant 0 : index
  cf.br ^head(%zero : index)
^head(%i: index):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^body, ^exit
^body:
  %0 = linalg.exp ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) -> tensor<?xf32>
  %i_next = arith.addi %i, %step : index
  cf.br ^head(%i_next : index)
^exit:
  return
}
