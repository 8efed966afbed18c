// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Tensors that a loop exchanges: each trip may take any of them, so that what
// it takes is an upper bound. Wrong: the 64 B of the first trip alone.

// CHECK-LABEL: func.func @two(
// CHECK: reads = [operand 3 256, operand 4 256], writes = [result 0 256, result 1 256], at_most>
func.func @two(%a: tensor<64xf32>, %b: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %r:2 = scf.for %t = %c0 to %c4 step %c1 iter_args(%x = %a, %y = %b) -> (tensor<64xf32>, tensor<64xf32>) {
    %n = scf.for %i = %c0 to %c16 step %c1 iter_args(%z = %y) -> (tensor<64xf32>) {
      %v = tensor.extract %x[%i] : tensor<64xf32>
      %w = arith.mulf %v, %v : f32
      %q = tensor.insert %w into %z[%i] : tensor<64xf32>
      scf.yield %q : tensor<64xf32>
    }
    scf.yield %n, %x : tensor<64xf32>, tensor<64xf32>
  }
  return %r#0, %r#1 : tensor<64xf32>, tensor<64xf32>
}

// All three are read, each of them 16 elements: 192 B are counted as up to 768.
// CHECK-LABEL: func.func @three(
// CHECK: reads = [operand 3 256, operand 4 256, operand 5 256], writes = [captured 0 64], at_most>
func.func @three(%a: tensor<64xf32>, %b: tensor<64xf32>, %c: tensor<64xf32>, %o: memref<16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %r:3 = scf.for %t = %c0 to %c4 step %c1 iter_args(%x = %a, %y = %b, %z = %c) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) {
    scf.for %i = %c0 to %c16 step %c1 {
      %v = tensor.extract %x[%i] : tensor<64xf32>
      memref.store %v, %o[%i] : memref<16xf32>
    }
    scf.yield %y, %z, %x : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
  }
  return
}

// The first trip reads %a, all others what comes from outside of the loop.
// CHECK-LABEL: func.func @from_outside(
// CHECK: reads = [operand 3 256, captured 4 256], writes = [captured 0 64], at_most>
func.func @from_outside(%a: tensor<64xf32>, %b: tensor<64xf32>, %o: memref<16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %r = scf.for %t = %c0 to %c4 step %c1 iter_args(%x = %a) -> (tensor<64xf32>) {
    scf.for %i = %c0 to %c16 step %c1 {
      %v = tensor.extract %x[%i] : tensor<64xf32>
      memref.store %v, %o[%i] : memref<16xf32>
    }
    scf.yield %b : tensor<64xf32>
  }
  return
}

// One way of a branch exchanges them.
// CHECK-LABEL: func.func @sometimes(
// CHECK: reads = [operand 3 256, operand 4 256], writes = [captured 0 64], at_most>
func.func @sometimes(%c: i1, %a: tensor<64xf32>, %b: tensor<64xf32>, %o: memref<16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %r:2 = scf.for %t = %c0 to %c4 step %c1 iter_args(%x = %a, %y = %b) -> (tensor<64xf32>, tensor<64xf32>) {
    scf.for %i = %c0 to %c16 step %c1 {
      %v = tensor.extract %x[%i] : tensor<64xf32>
      memref.store %v, %o[%i] : memref<16xf32>
    }
    %n:2 = scf.if %c -> (tensor<64xf32>, tensor<64xf32>) {
      scf.yield %x, %y : tensor<64xf32>, tensor<64xf32>
    } else {
      scf.yield %y, %x : tensor<64xf32>, tensor<64xf32>
    }
    scf.yield %n#0, %n#1 : tensor<64xf32>, tensor<64xf32>
  }
  return
}

// A loop that moves along in a buffer: each trip reads another element. Wrong:
// the 4 B of the first one.
// CHECK-LABEL: func.func @bump(
// CHECK: reads = [operand 0 "4*min({{d[0-9]+}}, 100)"], writes = [captured 0 400], at_most>
func.func @bump(%a: memref<?xf32, strided<[1], offset: ?>> {roofline.dims = ["N"]}, %o: memref<100xf32>) {
  %c100 = arith.constant 100 : index
  affine.for %i = 0 to 100 iter_args(%p = %a) -> (memref<?xf32, strided<[1], offset: ?>>) {
    %0 = affine.load %p[3] : memref<?xf32, strided<[1], offset: ?>>
    affine.store %0, %o[%i] : memref<100xf32>
    %q = memref.subview %p[1] [%c100] [1] : memref<?xf32, strided<[1], offset: ?>> to memref<?xf32, strided<[1], offset: ?>>
    affine.yield %q : memref<?xf32, strided<[1], offset: ?>>
  }
  return
}
