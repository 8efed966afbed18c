// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Two ops that are one kernel: 512 B fewer than both move for themselves, there and back.
func.func @silu(%x: tensor<64x?xf32> {roofline.dims = ["", "N"]}, %init: tensor<64x?xf32>) -> tensor<64x?xf32> {
  %0 = linalg.exp {roofline.fused = 0} ins(%x : tensor<64x?xf32>) outs(%init : tensor<64x?xf32>) -> tensor<64x?xf32>
  %1 = linalg.mul {roofline.fused = 0} ins(%x, %0 : tensor<64x?xf32>, tensor<64x?xf32>) outs(%init : tensor<64x?xf32>) -> tensor<64x?xf32>
  return %1 : tensor<64x?xf32>
}

// CHECK: @silu
// CHECK-SAME: bytes_read = "768*N", bytes_written = "512*N", bytes_fused = "512*N", bytes_floor = "512*N"
