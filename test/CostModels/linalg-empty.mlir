// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P32: an empty iteration space does nothing and touches nothing, weights
// included. The op keeps its row.

// CHECK-LABEL: func.func @no_rows(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<>}
func.func @no_rows(%x: tensor<0x6656xf16>, %w: tensor<6656x6656xf16>, %y: tensor<0x6656xf16>) -> tensor<0x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<0x6656xf16>, tensor<6656x6656xf16>)
                     outs(%y : tensor<0x6656xf16>) -> tensor<0x6656xf16>
  return %0 : tensor<0x6656xf16>
}

// An empty sum leaves the accumulator as it is.
// CHECK-LABEL: func.func @no_terms(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<>}
func.func @no_terms(%x: tensor<4x0xf16>, %w: tensor<0x4xf16>, %y: tensor<4x4xf16>) -> tensor<4x4xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<4x0xf16>, tensor<0x4xf16>)
                     outs(%y : tensor<4x4xf16>) -> tensor<4x4xf16>
  return %0 : tensor<4x4xf16>
}

// CHECK-LABEL: func.func @no_tensor(
// CHECK: linalg.softmax {roofline.cost = #roofline.cost<>}
// CHECK: arith.addf {{.*}}{roofline.cost = #roofline.cost<>}
func.func @no_tensor(%x: tensor<0x8xf32>) -> (tensor<0x8xf32>, tensor<0x8xf32>) {
  %0 = linalg.softmax {} dimension(1) ins(%x : tensor<0x8xf32>) outs(%x : tensor<0x8xf32>) -> tensor<0x8xf32>
  %1 = arith.addf %x, %x : tensor<0x8xf32>
  return %0, %1 : tensor<0x8xf32>, tensor<0x8xf32>
}
