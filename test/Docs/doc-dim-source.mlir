// RUN: roofline-opt %s --convert-llama-to-linalg | FileCheck %s

// S of the result is that of x, and so the lowering asks x for it.
func.func @project(%x: tensor<1x?x64xf16>, %w: tensor<32x64xf16>) -> tensor<1x?x32xf16> {
  %y = llama.linear %x, %w : (tensor<1x?x64xf16>, tensor<32x64xf16>) -> tensor<1x?x32xf16>
  return %y : tensor<1x?x32xf16>
}

// CHECK-LABEL: @project(
// CHECK-SAME: %[[X:[a-z0-9]+]]:
// CHECK: %[[S:.+]] = tensor.dim %[[X]], %c1
// CHECK: tensor.empty(%[[S]]) : tensor<1x?x32xf16>
