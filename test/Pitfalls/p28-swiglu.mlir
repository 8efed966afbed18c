// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P28: the product of SwiGLU for S tokens. Wrong: 13,631,488 elements,
// those of the hidden size; right: those of the feed-forward size, 36,700,160,
// and 220,200,960 B.
// CHECK-LABEL: func.func @product(
// CHECK-SAME: work = [vector f16 36700160], bytes_read = 146800640, bytes_written = 73400320, bytes_fused = 220200960,
func.func @product(%g: tensor<2048x17920xf16>, %u: tensor<2048x17920xf16>) -> tensor<2048x17920xf16> {
  %empty = tensor.empty() : tensor<2048x17920xf16>
  %0 = linalg.mul ins(%g, %u : tensor<2048x17920xf16>, tensor<2048x17920xf16>) outs(%empty : tensor<2048x17920xf16>) -> tensor<2048x17920xf16>
  return %0 : tensor<2048x17920xf16>
}

// With its gate: 4 FLOP (negate, add, divide, multiply) and an exp for each
// element.
// CHECK-LABEL: func.func @swiglu(
// CHECK-SAME: work = [vector f16 146800640, transcendental f16 36700160], {{.*}}bytes_fused = 220200960,
func.func @swiglu(%g: tensor<1x2048x17920xf16>, %u: tensor<1x2048x17920xf16>) -> tensor<1x2048x17920xf16> {
  %0 = llama.swiglu %g, %u : tensor<1x2048x17920xf16>
  return %0 : tensor<1x2048x17920xf16>
}
