// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// 100 f32 are 400 B. Each op by itself: four operands are read, three results written. In the region, %0
// stays inside, and %x, which two of its ops read, enters once.
// CHECK-LABEL: func.func @region
// CHECK-SAME: bytes_read = 1600, bytes_written = 1200, bytes_fused = 1600, bytes_floor = 800
func.func @region(%x: tensor<100xf32>) -> tensor<100xf32> {
  %0 = arith.negf %x {roofline.fused = "a"} : tensor<100xf32>
  %1 = arith.mulf %0, %x {roofline.fused = "a"} : tensor<100xf32>
  %2 = arith.negf %1 : tensor<100xf32>
  return %2 : tensor<100xf32>
}

// What somebody outside uses leaves the region, even through a view.
// CHECK-LABEL: func.func @leaves
// CHECK-SAME: bytes_fused = 1200,
func.func @leaves(%x: tensor<100xf32>) -> (tensor<100xf32>, tensor<10x10xf32>) {
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %1 = arith.negf %0 {roofline.fused = 1} : tensor<100xf32>
  %2 = tensor.expand_shape %0 [[0, 1]] output_shape [10, 10] : tensor<100xf32> into tensor<10x10xf32>
  return %1, %2 : tensor<100xf32>, tensor<10x10xf32>
}

// The floor: an unused argument is not moved, one that is read thrice is read once, an update in place
// moves its slice.
// CHECK-LABEL: func.func @floor
// CHECK-SAME: bytes_floor = 480
func.func @floor(%unused: tensor<1000xf32>, %cache: tensor<1000xf32>, %row: tensor<10xf32>, %x: tensor<100xf32>) -> tensor<1000xf32> {
  %0 = tensor.insert_slice %row into %cache[990] [10] [1] : tensor<10xf32> into tensor<1000xf32>
  %1 = arith.negf %x : tensor<100xf32>
  %2 = arith.negf %x : tensor<100xf32>
  return %0 : tensor<1000xf32>
}
