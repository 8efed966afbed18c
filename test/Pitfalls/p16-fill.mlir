// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s

// Case P16a: linalg.fill of 2048 x 2048 f32. Wrong: 33,554,432 B, read and
// written; right: 16,777,216 B, written only.
// CHECK-LABEL: func.func @fill(
// CHECK-SAME: work = [], bytes_read = 0, bytes_written = 16777216, bytes_fused = 16777216,
func.func @fill(%y: tensor<2048x2048xf32>) -> tensor<2048x2048xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = linalg.fill ins(%zero : f32) outs(%y : tensor<2048x2048xf32>) -> tensor<2048x2048xf32>
  return %0 : tensor<2048x2048xf32>
}

// Case P16b: q_proj on a filled accumulator. Wrong: 170,393,600 B, the
// accumulator read; right: 143,130,624 B, and the fill costs nothing.
// CHECK-LABEL: func.func @filled(
// CHECK-SAME: bytes_read = 115867648, bytes_written = 27262976, bytes_fused = 143130624, bytes_floor = 143130624>
func.func @filled(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>) -> tensor<2048x6656xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%init : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// A value that somebody computed is read: 170,393,600 B.
// CHECK-LABEL: func.func @live(
// CHECK-SAME: bytes_read = 143130624, bytes_written = 27262976, bytes_fused = 170393600,
func.func @live(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>, %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%y : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// A splat constant and an uninitialised tensor are not.
// CHECK-LABEL: func.func @splat(
// CHECK-SAME: bytes_read = 115867648, bytes_written = 27262976,
func.func @splat(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>) -> tensor<2048x6656xf16> {
  %init = arith.constant dense<0.0> : tensor<2048x6656xf16>
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%init : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}
