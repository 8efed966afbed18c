// RUN: roofline-opt %s --convert-llama-to-linalg | FileCheck %s --implicit-check-not=llama.
// RUN: roofline-opt %s --convert-llama-to-linalg --verify-roundtrip -o /dev/null

// What each op becomes. What it means is tested by executing it.

// CHECK-DAG: #[[$ID1:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$ID3:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$X:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[$W:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
// CHECK-DAG: #[[$Y:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[$LAST:.*]] = affine_map<(d0, d1, d2) -> (d2)>

// A gather of rows.
// CHECK-LABEL: func.func @embedding(
// CHECK-SAME: %[[IDS:.*]]: tensor<2x5xi32>, %[[TABLE:.*]]: tensor<64x16xf16>)
// CHECK: linalg.generic {indexing_maps = [#[[$ID1]], #[[$ID3]]], {{.*}}ins(%[[IDS]] : tensor<2x5xi32>)
// CHECK: ^bb0(%[[ID:.*]]: i32, %{{.*}}: f16):
// CHECK-DAG: %[[ROW:.*]] = arith.index_cast %[[ID]] : i32 to index
// CHECK-DAG: %[[COLUMN:.*]] = linalg.index 2
// CHECK: %[[VALUE:.*]] = tensor.extract %[[TABLE]][%[[ROW]], %[[COLUMN]]]
// CHECK: linalg.yield %[[VALUE]]
func.func @embedding(%ids: tensor<2x5xi32>, %table: tensor<64x16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.embedding %ids, %table : (tensor<2x5xi32>, tensor<64x16xf16>) -> tensor<2x5x16xf16>
  return %0 : tensor<2x5x16xf16>
}

// One contraction over the weight as it is stored; batch and sequence stay apart.
// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:.*]]: tensor<2x5x16xbf16>, %[[W:.*]]: tensor<8x16xbf16>)
// CHECK-NEXT: %[[ZERO:.*]] = arith.constant 0.000000e+00 : bf16
// CHECK-NEXT: %[[EMPTY:.*]] = tensor.empty() : tensor<2x5x8xbf16>
// CHECK-NEXT: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : bf16) outs(%[[EMPTY]] : tensor<2x5x8xbf16>)
// CHECK-NEXT: %[[Y:.*]] = linalg.contract indexing_maps = [#[[$X]], #[[$W]], #[[$Y]]] ins(%[[X]], %[[W]] : {{.*}}) outs(%[[INIT]] : tensor<2x5x8xbf16>)
// CHECK-NEXT: return %[[Y]]
func.func @linear(%x: tensor<2x5x16xbf16>, %w: tensor<8x16xbf16>) -> tensor<2x5x8xbf16> {
  %0 = llama.linear %x, %w : (tensor<2x5x16xbf16>, tensor<8x16xbf16>) -> tensor<2x5x8xbf16>
  return %0 : tensor<2x5x8xbf16>
}

// CHECK-LABEL: func.func @bias(
// CHECK-SAME: %[[BIAS:[a-z0-9]+]]: tensor<8xf16>)
// CHECK: %[[PRODUCT:.*]] = linalg.contract
// CHECK: linalg.generic {indexing_maps = [#[[$ID3]], #[[$LAST]], #[[$ID3]]], {{.*}}ins(%[[PRODUCT]], %[[BIAS]] :
// CHECK: arith.addf
func.func @bias(%x: tensor<2x5x16xf16>, %w: tensor<8x16xf16>, %bias: tensor<8xf16>) -> tensor<2x5x8xf16> {
  %0 = llama.linear %x, %w bias %bias : (tensor<2x5x16xf16>, tensor<8x16xf16>, tensor<8xf16>) -> tensor<2x5x8xf16>
  return %0 : tensor<2x5x8xf16>
}

// CHECK-LABEL: func.func @lm_head(
// CHECK: linalg.contract indexing_maps = [#[[$X]], #[[$W]], #[[$Y]]]
func.func @lm_head(%x: tensor<2x1x16xf16>, %w: tensor<64x16xf16>) -> tensor<2x1x64xf16> {
  %0 = llama.lm_head %x, %w : (tensor<2x1x16xf16>, tensor<64x16xf16>) -> tensor<2x1x64xf16>
  return %0 : tensor<2x1x64xf16>
}

// Sums of squares in f32, the root of each row, the scaling.
// CHECK-LABEL: func.func @rms_norm(
// CHECK-SAME: %[[X:.*]]: tensor<2x5x16xf16>, %[[W:.*]]: tensor<16xf16>)
// CHECK: %[[SUMS:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[X]] : {{.*}}outs(%{{.*}} : tensor<2x5xf32>)
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: %[[INVERSE:.*]] = linalg.generic {{.*}}ins(%[[SUMS]] : tensor<2x5xf32>)
// CHECK: arith.divf
// CHECK: arith.addf
// CHECK: math.rsqrt
// CHECK: linalg.generic {{.*}}ins(%[[X]], %[[INVERSE]], %[[W]] : {{.*}}outs(%{{.*}} : tensor<2x5x16xf16>)
// CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @rms_norm(%x: tensor<2x5x16xf16>, %w: tensor<16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<2x5x16xf16>, tensor<16xf16>
  return %0 : tensor<2x5x16xf16>
}

// What is wide enough is not cast.
// CHECK-LABEL: func.func @wide_rms_norm(
// CHECK-NOT: arith.{{ext|trunc}}f
// CHECK: return
func.func @wide_rms_norm(%x: tensor<2x5x16xf32>, %w: tensor<16xf32>) -> tensor<2x5x16xf32> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<2x5x16xf32>, tensor<16xf32>
  return %0 : tensor<2x5x16xf32>
}

// CHECK-LABEL: func.func @swiglu(
// CHECK-COUNT-1: linalg.generic
// CHECK: arith.negf
// CHECK: math.exp
// CHECK: arith.addf
// CHECK: arith.divf
// CHECK: arith.mulf
// CHECK-NOT: linalg.generic
// CHECK-LABEL: func.func @residual_add(
// CHECK-COUNT-1: linalg.generic
// CHECK: arith.addf
// CHECK-NOT: linalg.generic
func.func @swiglu(%gate: tensor<2x5x16xf16>, %up: tensor<2x5x16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.swiglu %gate, %up : tensor<2x5x16xf16>
  return %0 : tensor<2x5x16xf16>
}
func.func @residual_add(%x: tensor<2x5x16xf16>, %y: tensor<2x5x16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.residual_add %x, %y : tensor<2x5x16xf16>
  return %0 : tensor<2x5x16xf16>
}

// Views.
// CHECK-LABEL: func.func @heads(
// CHECK-NEXT: tensor.expand_shape %{{.*}} {{\[}}[0], [1], [2, 3]]
// CHECK-NEXT: tensor.collapse_shape %{{.*}} {{\[}}[0], [1], [2, 3]]
// CHECK-NEXT: return
func.func @heads(%x: tensor<2x5x16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.split_heads %x : tensor<2x5x16xf16> -> tensor<2x5x4x4xf16>
  %1 = llama.merge_heads %0 : tensor<2x5x4x4xf16> -> tensor<2x5x16xf16>
  return %1 : tensor<2x5x16xf16>
}

// Both halves of every head at once, into the halves of a new tensor.
// CHECK-LABEL: func.func @rope(
// CHECK: %[[LOW:.*]] = tensor.extract_slice %[[Q:.*]][0, 0, 0, 0, 0]
// CHECK: %[[HIGH:.*]] = tensor.extract_slice %[[Q]][0, 0, 0, 1, 0]
// CHECK: %[[TURNED:.*]]:2 = linalg.generic {{.*}}ins(%[[LOW]], %[[HIGH]], %{{.*}}, %{{.*}} :
// CHECK: tensor.insert_slice %[[TURNED]]#0 into %{{.*}}[0, 0, 0, 0, 0]
// CHECK: tensor.insert_slice %[[TURNED]]#1 into %{{.*}}[0, 0, 0, 1, 0]
// CHECK: tensor.collapse_shape
// CHECK: linalg.generic
// CHECK: tensor.collapse_shape
func.func @rope(%q: tensor<2x5x4x8xf16>, %k: tensor<2x5x2x8xf16>, %cos: tensor<5x4xf16>, %sin: tensor<5x4xf16>)
    -> (tensor<2x5x4x8xf16>, tensor<2x5x2x8xf16>) {
  %0, %1 = llama.rope %q, %k, %cos, %sin : tensor<2x5x4x8xf16>, tensor<2x5x2x8xf16>, tensor<5x4xf16>
  return %0, %1 : tensor<2x5x4x8xf16>, tensor<2x5x2x8xf16>
}

// The new rows over the last positions, in place.
// CHECK-LABEL: func.func @kv_append(
// CHECK-SAME: %[[KS:[a-z0-9]+]]: tensor<2x7x2x8xf16>, %[[VS:[a-z0-9]+]]: tensor<2x7x2x8xf16>, %[[K:[a-z0-9]+]]: tensor<2x3x2x8xf16>, %[[V:[a-z0-9]+]]: tensor<2x3x2x8xf16>)
// CHECK: tensor.insert_slice %[[K]] into %[[KS]][0, 4, 0, 0] [2, 3, 2, 8] [1, 1, 1, 1]
// CHECK: tensor.insert_slice %[[V]] into %[[VS]][0, 4, 0, 0] [2, 3, 2, 8] [1, 1, 1, 1]
func.func @kv_append(%ks: tensor<2x7x2x8xf16>, %vs: tensor<2x7x2x8xf16>, %k: tensor<2x3x2x8xf16>, %v: tensor<2x3x2x8xf16>)
    -> (tensor<2x7x2x8xf16>, tensor<2x7x2x8xf16>) {
  %0, %1 = llama.kv_append %ks, %vs, %k, %v : tensor<2x7x2x8xf16>, tensor<2x3x2x8xf16>
  return %0, %1 : tensor<2x7x2x8xf16>, tensor<2x7x2x8xf16>
}
