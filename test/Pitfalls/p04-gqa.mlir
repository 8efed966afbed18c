// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,LLAMA
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate | FileCheck %s --check-prefixes=CHECK,LINALG
// RUN: roofline-translate --import-hf-config --device=l4 %models/llama-3-8b/config.json -o %t.model.mlir
// RUN: roofline-opt %t.model.mlir --roofline-report="bind=B=1,S=2048 format=json output-file=%t.json"
// RUN: %python %S/Inputs/total.py %t.json flops phase=init group=qk/pv | FileCheck %s --check-prefix=MODEL

// All 32 layers of the model:
// MODEL: {{^}}2199023255552{{$}}

// Case P4: attention of Llama-3-8B, 32 query heads over 8 of keys and values, S
// = 2048. Wrong: 17,179,869,184 FLOP, by the heads of keys; 33,554,432 B of K
// and V, as if they were expanded. Right: 68,719,476,736 FLOP, by query heads;
// 8,388,608 B of K and V, as they are: 4,194,304 each.
// CHECK-LABEL: func.func @attention(
// CHECK-SAME: work = [matrix f16 68719476736,
// LLAMA: llama.attention {{.*}}reads = [operand 0 16777216, operand 1 4194304, operand 2 4194304], writes = [result 0 16777216]
// LINALG: linalg.contract {{.*}}reads = [operand 0 16777216, operand 1 4194304],
// LINALG: linalg.contract {{.*}}operand 1 4194304],
func.func @attention(%q: tensor<1x2048x32x128xf16>, %k: tensor<1x2048x8x128xf16>,
                     %v: tensor<1x2048x8x128xf16>) -> tensor<1x2048x32x128xf16> {
  %0 = llama.attention %q, %k, %v scale(0.1) : tensor<1x2048x32x128xf16>, tensor<1x2048x8x128xf16>
  return %0 : tensor<1x2048x32x128xf16>
}

// A copy costs where the program makes one: 4 times K is written.
// CHECK-LABEL: func.func @expanded(
// CHECK: linalg.broadcast {{.*}}reads = [operand 0 4194304], writes = [result 0 16777216]
func.func @expanded(%k: tensor<1x2048x8x128xf16>) -> tensor<1x2048x8x4x128xf16> {
  %empty = tensor.empty() : tensor<1x2048x8x4x128xf16>
  %0 = linalg.broadcast ins(%k : tensor<1x2048x8x128xf16>) outs(%empty : tensor<1x2048x8x4x128xf16>) dimensions = [3]
  return %0 : tensor<1x2048x8x4x128xf16>
}
