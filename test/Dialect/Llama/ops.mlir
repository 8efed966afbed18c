// RUN: roofline-opt %s | roofline-opt | FileCheck %s
// RUN: roofline-opt %s --mlir-print-op-generic | roofline-opt | FileCheck %s

// Every op, with every optional part and every spelling of its types.

// CHECK-LABEL: func @embedding(
// CHECK: llama.embedding %{{.*}}, %{{.*}} : (tensor<?x?xi32>, tensor<100x8xf16>) -> tensor<?x?x8xf16>
// CHECK: llama.embedding %{{.*}}, %{{.*}} {roofline.group = "embedding"} : (tensor<2x3xi64>, tensor<100x8xf16>) -> tensor<2x3x8xf16>
func.func @embedding(%a: tensor<?x?xi32>, %b: tensor<2x3xi64>, %t: tensor<100x8xf16>) {
  %0 = llama.embedding %a, %t : (tensor<?x?xi32>, tensor<100x8xf16>) -> tensor<?x?x8xf16>
  %1 = llama.embedding %b, %t {roofline.group = "embedding"} : (tensor<2x3xi64>, tensor<100x8xf16>) -> tensor<2x3x8xf16>
  return
}

// CHECK-LABEL: func @linear(
// CHECK: llama.linear %{{.*}}, %{{.*}} : (tensor<?x?x8xf16>, tensor<6x8xf16>) -> tensor<?x?x6xf16>
// CHECK: llama.linear %{{.*}}, %{{.*}} bias %{{.*}} {roofline.group = "qkv mlp"} : (tensor<?x?x8xf16>, tensor<6x8xf16>, tensor<6xf16>) -> tensor<?x?x6xf16>
func.func @linear(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf16>, %b: tensor<6xf16>) {
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<6x8xf16>) -> tensor<?x?x6xf16>
  %1 = llama.linear %x, %w bias %b {roofline.group = "qkv mlp"} : (tensor<?x?x8xf16>, tensor<6x8xf16>, tensor<6xf16>) -> tensor<?x?x6xf16>
  return
}

// CHECK-LABEL: func @lm_head(
// CHECK: llama.lm_head %{{.*}}, %{{.*}} : (tensor<1x?x8xbf16>, tensor<?x8xbf16>) -> tensor<1x?x?xbf16>
func.func @lm_head(%x: tensor<1x?x8xbf16>, %w: tensor<?x8xbf16>) {
  %0 = llama.lm_head %x, %w : (tensor<1x?x8xbf16>, tensor<?x8xbf16>) -> tensor<1x?x?xbf16>
  return
}

// Numbers are printed as short as they can be read back.
// CHECK-LABEL: func @rms_norm(
// CHECK: llama.rms_norm %{{.*}}, %{{.*}} eps(1.0e-06) : tensor<?x?x8xf16>, tensor<8xf16>
// CHECK: llama.rms_norm %{{.*}}, %{{.*}} eps(0.0) : tensor<?x?x8xf16>, tensor<8xf16>
// CHECK: llama.rms_norm %{{.*}}, %{{.*}} eps(0.5) : tensor<?x?x8xf16>, tensor<8xf16>
// CHECK: llama.rms_norm %{{.*}}, %{{.*}} eps(1.0e+300) : tensor<?x?x8xf16>, tensor<8xf16>
// CHECK: llama.rms_norm %{{.*}}, %{{.*}} eps(0.08838834764831845) : tensor<?x?x8xf16>, tensor<8xf16>
func.func @rms_norm(%x: tensor<?x?x8xf16>, %w: tensor<8xf16>) {
  %0 = llama.rms_norm %x, %w eps(0.000001) : tensor<?x?x8xf16>, tensor<8xf16>
  %1 = llama.rms_norm %x, %w eps(0.0) : tensor<?x?x8xf16>, tensor<8xf16>
  %2 = llama.rms_norm %x, %w eps(5.0e-1) : tensor<?x?x8xf16>, tensor<8xf16>
  %3 = llama.rms_norm %x, %w eps(1.0e300) : tensor<?x?x8xf16>, tensor<8xf16>
  %4 = llama.rms_norm %x, %w eps(0.088388347648318447) : tensor<?x?x8xf16>, tensor<8xf16>
  return
}

// CHECK-LABEL: func @elementwise(
// CHECK: llama.swiglu %{{.*}}, %{{.*}} : tensor<?x?x8xf32>
// CHECK: llama.residual_add %{{.*}}, %{{.*}} : tensor<?x?x8xf32>
func.func @elementwise(%x: tensor<?x?x8xf32>, %y: tensor<?x?x8xf32>) {
  %0 = llama.swiglu %x, %y : tensor<?x?x8xf32>
  %1 = llama.residual_add %x, %y : tensor<?x?x8xf32>
  return
}

// CHECK-LABEL: func @heads(
// CHECK: %[[H:.*]] = llama.split_heads %{{.*}} : tensor<?x3x8xf32> -> tensor<?x3x2x4xf32>
// CHECK: llama.merge_heads %[[H]] : tensor<?x3x2x4xf32> -> tensor<?x3x8xf32>
func.func @heads(%x: tensor<?x3x8xf32>) {
  %0 = llama.split_heads %x : tensor<?x3x8xf32> -> tensor<?x3x2x4xf32>
  %1 = llama.merge_heads %0 : tensor<?x3x2x4xf32> -> tensor<?x3x8xf32>
  return
}

// One type stands for two that are equal.
// CHECK-LABEL: func @rope(
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, tensor<?x4xf16>
// CHECK: llama.rope %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, (tensor<?x4xf16>, tensor<5x4xf16>)
func.func @rope(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<5x4xf16>) {
  %0, %1 = llama.rope %q, %k, %c, %c : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, (tensor<?x4xf16>, tensor<?x4xf16>)
  %2, %3 = llama.rope %q, %k, %c, %s : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, (tensor<?x4xf16>, tensor<5x4xf16>)
  return
}

// CHECK-LABEL: func @kv_append(
// CHECK: llama.kv_append %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x?x2x8xf16>, tensor<?x1x2x8xf16>
// CHECK: llama.kv_append %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : (tensor<?x?x2x8xf16>, tensor<?x7x2x8xf16>), (tensor<?x1x2x8xf16>, tensor<3x1x2x8xf16>)
func.func @kv_append(%c: tensor<?x?x2x8xf16>, %d: tensor<?x7x2x8xf16>, %k: tensor<?x1x2x8xf16>, %v: tensor<3x1x2x8xf16>) {
  %0, %1 = llama.kv_append %c, %c, %k, %k : tensor<?x?x2x8xf16>, tensor<?x1x2x8xf16>
  %2, %3 = llama.kv_append %c, %d, %k, %v : (tensor<?x?x2x8xf16>, tensor<?x7x2x8xf16>), (tensor<?x1x2x8xf16>, tensor<3x1x2x8xf16>)
  return
}

// CHECK-LABEL: func @attention(
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} scale(0.25) : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} scale(1.0) causal : tensor<?x?x4x8xf16>, (tensor<?x?x2x8xf16>, tensor<?x9x2x8xf16>)
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} scale(-2.0) causal window(32) {roofline.fused = 1 : i64} : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
func.func @attention(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x9x2x8xf16>) {
  %0 = llama.attention %q, %k, %k scale(0.25) : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
  %1 = llama.attention %q, %k, %v scale(1.0) causal : tensor<?x?x4x8xf16>, (tensor<?x?x2x8xf16>, tensor<?x9x2x8xf16>)
  %2 = llama.attention %q, %k, %k scale(-2.0) causal window(32) {roofline.fused = 1} : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
  return
}
