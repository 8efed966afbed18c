// RUN: roofline-opt %s --roofline-annotate=causal=exact 2>&1 | FileCheck %s

// Marked as it was: %s by queries (loop 0) and keys, %t by keys and queries.
// Then its loops were interchanged and its first operand became another. That
// %t has now the map that %s had does not say that the loops are the same.
// CHECK: warning: {{.*}}'linalg.generic' counts in full: its location marks loops as causal that another pass has changed
// CHECK: linalg.generic {{.*}}work = [vector f32 64]
#marked = loc(fused<{roofline.causal = {queries = 0, keys = 1, maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>]}}>["x"])
func.func @interchanged(%v: tensor<4xf32>, %s: tensor<8x4xf32>, %t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1, d0)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%v, %s : tensor<4xf32>, tensor<8x4xf32>) outs(%t : tensor<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %a = arith.addf %x, %y : f32
    %b = arith.mulf %a, %y : f32
    linalg.yield %b : f32
  } -> tensor<4x8xf32> loc(#marked)
  return %0 : tensor<4x8xf32>
}
