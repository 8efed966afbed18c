// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Floors of loops that test: what is known to be executed moves.

// Ten trips read %x, which may stay.
// CHECK-LABEL: func.func @known_captured(
// CHECK-SAME: bytes_floor = 256>
func.func @known_captured(%x: tensor<64xf32>, %n: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %0 = scf.while (%i = %c0) : (index) -> (index) {
    %more = arith.cmpi slt, %i, %c10 : index
    scf.condition(%more) %i : index
  } do {
  ^bb0(%i: index):
    %e = math.exp %x : tensor<64xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next : index
  }
  return
}

// The first trip reads %x, the last one writes what is returned.
// CHECK-LABEL: func.func @known_carried(
// CHECK-SAME: bytes_floor = 512>
func.func @known_carried(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %0:2 = scf.while (%i = %c0, %a = %x) : (index, tensor<64xf32>) -> (index, tensor<64xf32>) {
    %more = arith.cmpi slt, %i, %c10 : index
    scf.condition(%more) %i, %a : index, tensor<64xf32>
  } do {
  ^bb0(%i: index, %a: tensor<64xf32>):
    %e = math.exp %a : tensor<64xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %e : index, tensor<64xf32>
  }
  return %0#1 : tensor<64xf32>
}

// How often it runs is not known, but the test runs once: %x and %y are read, and
// what it hands on is written.
// CHECK-LABEL: func.func @unknown_test(
// CHECK-SAME: bytes_floor = 640, at_least>
func.func @unknown_test(%x: tensor<64xf32>, %y: tensor<32xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.while (%a = %x) : (tensor<64xf32>) -> (tensor<64xf32>) {
    %e = math.exp %a : tensor<64xf32>
    %t = math.exp %y : tensor<32xf32>
    %v = tensor.extract %t[%c0] : tensor<32xf32>
    %more = arith.cmpf olt, %v, %zero : f32
    scf.condition(%more) %e : tensor<64xf32>
  } do {
  ^bb0(%a: tensor<64xf32>):
    %b = arith.negf %a : tensor<64xf32>
    scf.yield %b : tensor<64xf32>
  }
  return %0 : tensor<64xf32>
}

// Only the test is certain, which reads one element.
// CHECK-LABEL: func.func @unknown_body(
// CHECK-SAME: bytes_floor = 4, at_least>
func.func @unknown_body(%x: tensor<64xf32>, %y: tensor<32xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.while (%a = %x) : (tensor<64xf32>) -> (tensor<64xf32>) {
    %v = tensor.extract %a[%c0] : tensor<64xf32>
    %more = arith.cmpf olt, %v, %zero : f32
    scf.condition(%more) %a : tensor<64xf32>
  } do {
  ^bb0(%a: tensor<64xf32>):
    %t = math.exp %y : tensor<32xf32>
    %b = arith.negf %a : tensor<64xf32>
    scf.yield %b : tensor<64xf32>
  }
  return %0 : tensor<64xf32>
}

// In a loop that may not run, and in a branch, the test is not certain either.
// CHECK-LABEL: func.func @in_loop(
// CHECK-SAME: bytes_floor = "min(min(4*max(0, N - 4), 4), 256)", at_least>
func.func @in_loop(%x: tensor<64xf32>, %y: tensor<?xf32> {roofline.dims = ["N"]}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %y, %c0 : tensor<?xf32>
  scf.for %i = %c4 to %n step %c1 {
    scf.while : () -> () {
      %v = tensor.extract %x[%c0] : tensor<64xf32>
      %more = arith.cmpf olt, %v, %zero : f32
      scf.condition(%more)
    } do {
      scf.yield
    }
  }
  return
}

// CHECK-LABEL: func.func @in_branch(
// CHECK-SAME: bytes_floor = 0, at_least
func.func @in_branch(%x: tensor<64xf32>, %c: i1) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  scf.if %c {
    scf.while : () -> () {
      %v = tensor.extract %x[%c0] : tensor<64xf32>
      %more = arith.cmpf olt, %v, %zero : f32
      scf.condition(%more)
    } do {
      scf.yield
    }
  }
  return
}

// What each trip makes anew is not made of what the loop starts with.
// CHECK-LABEL: func.func @made_anew(
// CHECK-SAME: bytes_floor = 256
func.func @made_anew(%x: tensor<64xf32>, %z: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %e = math.exp %x : tensor<64xf32>
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %e) -> tensor<64xf32> {
    scf.yield %z : tensor<64xf32>
  }
  return %r : tensor<64xf32>
}
