// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Kernels that are while loops: what they carry, what tests, told trips.

// What the body has is what the test passes on.
// CHECK-LABEL: func.func @carried_memref(
// CHECK: } attributes {roofline.cost = #roofline.cost<work = [vector f32 64], reads = [operand 1 256], writes = [captured {{[0-9]+}} 256], at_most>}
func.func @carried_memref(%m: memref<64xf32>, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.while (%i = %c0, %a = %m) : (index, memref<64xf32>) -> (index, memref<64xf32>) {
    %more = arith.cmpi slt, %i, %c64 : index
    scf.condition(%more) %i, %a : index, memref<64xf32>
  } do {
  ^bb0(%i: index, %a: memref<64xf32>):
    %v = memref.load %a[%i] : memref<64xf32>
    %w = arith.addf %v, %v : f32
    memref.store %w, %o[%i] : memref<64xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %a : index, memref<64xf32>
  }
  return
}

// CHECK-LABEL: func.func @carried_tensor(
// CHECK: } attributes {roofline.cost = #roofline.cost<work = [vector f32 64], reads = [operand 1 256], writes = [result 1 256], at_most>}
func.func @carried_tensor(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %0:2 = scf.while (%i = %c0, %a = %x) : (index, tensor<64xf32>) -> (index, tensor<64xf32>) {
    %more = arith.cmpi slt, %i, %c64 : index
    scf.condition(%more) %i, %a : index, tensor<64xf32>
  } do {
  ^bb0(%i: index, %a: tensor<64xf32>):
    %v = tensor.extract %a[%i] : tensor<64xf32>
    %w = arith.mulf %v, %v : f32
    %b = tensor.insert %w into %a[%i] : tensor<64xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %b : index, tensor<64xf32>
  }
  return %0#1 : tensor<64xf32>
}

// The same with its results the other way round.
// CHECK-LABEL: func.func @swapped(
// CHECK: reads = [operand 1 256], writes = [result 0 256], at_most>}
func.func @swapped(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %0:2 = scf.while (%i = %c0, %a = %x) : (index, tensor<64xf32>) -> (tensor<64xf32>, index) {
    %more = arith.cmpi slt, %i, %c64 : index
    scf.condition(%more) %a, %i : tensor<64xf32>, index
  } do {
  ^bb0(%a: tensor<64xf32>, %i: index):
    %v = tensor.extract %a[%i] : tensor<64xf32>
    %w = arith.mulf %v, %v : f32
    %b = tensor.insert %w into %a[%i] : tensor<64xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %b : index, tensor<64xf32>
  }
  return %0#0 : tensor<64xf32>
}

// Sizes, too: 11 times N, of the loop and of what follows.
// CHECK-LABEL: func.func @carried_size(
// CHECK-SAME: <work = [transcendental f32 "11*N"],
func.func @carried_size(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %0:2 = scf.while (%i = %c0, %a = %x) : (index, tensor<?xf32>) -> (index, tensor<?xf32>) {
    %more = arith.cmpi slt, %i, %c10 : index
    scf.condition(%more) %i, %a : index, tensor<?xf32>
  } do {
  ^bb0(%i: index, %a: tensor<?xf32>):
    %e = linalg.exp ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
    %next = arith.addi %i, %c1 : index
    scf.yield %next, %e : index, tensor<?xf32>
  }
  %1 = math.exp %0#1 : tensor<?xf32>
  return %1 : tensor<?xf32>
}

// What tests reads 101 elements.
// CHECK-LABEL: func.func @test(
// CHECK: } attributes {roofline.cost = #roofline.cost<work = [vector f32 101], reads = [captured 0 404], writes = [captured 1 404], at_most>}
func.func @test(%m: memref<1000xf32>, %o: memref<1000xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  scf.while (%i = %c0) : (index) -> (index) {
    %v = memref.load %m[%i] : memref<1000xf32>
    %w = arith.addf %v, %v : f32
    memref.store %w, %o[%i] : memref<1000xf32>
    %more = arith.cmpi slt, %i, %c100 : index
    scf.condition(%more) %i : index
  } do {
  ^bb0(%i: index):
    %next = arith.addi %i, %c1 : index
    scf.yield %next : index
  }
  return
}

// Of 100 told trips each test reads an element, which another one may have
// read, and so does the test that ends them.
// CHECK-LABEL: func.func @told(
// CHECK: } attributes {roofline.cost = #roofline.cost<work = [misc f32 101], reads = [captured 0 404], at_most>, roofline.trips = 100 : i64}
func.func @told(%m: memref<1000xf32>, %zero: f32) {
  %c0 = arith.constant 0 : index
  scf.while (%i = %c0) : (index) -> (index) {
    %v = memref.load %m[%i] : memref<1000xf32>
    %more = arith.cmpf olt, %v, %zero : f32
    scf.condition(%more) %i : index
  } do {
  ^bb0(%i: index):
    %next = affine.apply affine_map<(d0) -> (d0 * 2 + 1)>(%i)
    scf.yield %next : index
  } attributes {roofline.trips = 100}
  return
}
