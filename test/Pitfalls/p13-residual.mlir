// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate | FileCheck %s

// Case P13: the residual x + w, S x h. Wrong: 0, or one operand read; right:
// 13,631,488 FLOP and 81,788,928 B, two reads and one write of 27,262,976 B.
// CHECK-LABEL: func.func @linalg(
// CHECK-SAME: work = [vector f16 13631488], bytes_read = 54525952, bytes_written = 27262976, bytes_fused = 81788928,
func.func @linalg(%x: tensor<2048x6656xf16>, %w: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %0 = linalg.add ins(%x, %w : tensor<2048x6656xf16>, tensor<2048x6656xf16>)
                  outs(%empty : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// CHECK-LABEL: func.func @llama(
// CHECK-SAME: work = [vector f16 13631488], bytes_read = 54525952, bytes_written = 27262976, bytes_fused = 81788928,
func.func @llama(%x: tensor<1x2048x6656xf16>, %w: tensor<1x2048x6656xf16>) -> tensor<1x2048x6656xf16> {
  %0 = llama.residual_add %x, %w : tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}
