// RUN: roofline-opt %s --convert-llama-to-linalg | FileCheck %s

func.func @project(%x: tensor<2x8x64xf16>, %w: tensor<32x64xf16>) -> tensor<2x8x32xf16> {
  %y = llama.linear %x, %w {roofline.group = "o proj"} : (tensor<2x8x64xf16>, tensor<32x64xf16>) -> tensor<2x8x32xf16>
  return %y : tensor<2x8x32xf16>
}

// CHECK: linalg.fill
// CHECK: linalg.contract indexing_maps = [{{.*}}] {roofline.group = "o proj"}
// CHECK-NOT: llama
