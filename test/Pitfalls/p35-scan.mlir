// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P35: a cumulative sum along 1024 of 4 x 1024. Wrong: 1,024, the length
// alone; right: 4,092 additions where each line begins with its first element,
// 4,096 where it begins with an initial value.
// CHECK-LABEL: func.func @from_first(
// CHECK-SAME: work = [vector f32 4092],
func.func @from_first(%x: memref<4x1024xf32>, %y: memref<4x1024xf32>) {
  affine.for %l = 0 to 4 {
    %first = affine.load %x[%l, 0] : memref<4x1024xf32>
    affine.store %first, %y[%l, 0] : memref<4x1024xf32>
    affine.for %i = 1 to 1024 iter_args(%acc = %first) -> f32 {
      %0 = affine.load %x[%l, %i] : memref<4x1024xf32>
      %1 = arith.addf %acc, %0 : f32
      affine.store %1, %y[%l, %i] : memref<4x1024xf32>
      affine.yield %1 : f32
    }
  }
  return
}

// CHECK-LABEL: func.func @from_zero(
// CHECK-SAME: work = [vector f32 4096],
func.func @from_zero(%x: memref<4x1024xf32>, %y: memref<4x1024xf32>) {
  %zero = arith.constant 0.0 : f32
  affine.for %l = 0 to 4 {
    affine.for %i = 0 to 1024 iter_args(%acc = %zero) -> f32 {
      %0 = affine.load %x[%l, %i] : memref<4x1024xf32>
      %1 = arith.addf %acc, %0 : f32
      affine.store %1, %y[%l, %i] : memref<4x1024xf32>
      affine.yield %1 : f32
    }
  }
  return
}

// All lines at once, in tensors.
// CHECK-LABEL: func.func @columns(
// CHECK-SAME: work = [vector f32 4096],
func.func @columns(%x: tensor<4x1024xf32>, %y: tensor<4x1024xf32>, %init: tensor<4x1xf32>) -> tensor<4x1024xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = arith.constant 1024 : index
  %0:2 = scf.for %i = %zero to %n step %one iter_args(%out = %y, %acc = %init) -> (tensor<4x1024xf32>, tensor<4x1xf32>) {
    %a = tensor.extract_slice %x[0, %i] [4, 1] [1, 1] : tensor<4x1024xf32> to tensor<4x1xf32>
    %s = arith.addf %acc, %a : tensor<4x1xf32>
    %r = tensor.insert_slice %s into %out[0, %i] [4, 1] [1, 1] : tensor<4x1xf32> into tensor<4x1024xf32>
    scf.yield %r, %s : tensor<4x1024xf32>, tensor<4x1xf32>
  }
  return %0#0 : tensor<4x1024xf32>
}

// As one op, which begins with the first element.
// CHECK-LABEL: func.func @scan(
// CHECK-SAME: work = [vector f32 4092],
func.func @scan(%x: vector<4x1024xf32>, %a: vector<4xf32>) -> vector<4x1024xf32> {
  %0:2 = vector.scan <add>, %x, %a {inclusive = true, reduction_dim = 1 : i64} : vector<4x1024xf32>, vector<4xf32>
  return %0#0 : vector<4x1024xf32>
}
