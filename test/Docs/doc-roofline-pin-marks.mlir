// RUN: roofline-opt %s --roofline-pin-marks --linalg-generalize-named-ops --roofline-annotate=causal=half | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate=causal=half 2>&1 | FileCheck %s --check-prefix=LOST

// Generalization drops the mark on the op, but not in its location: half of 2 * 4 * 8 * 8 FLOP.
// CHECK: linalg.generic {{.*}}work = [matrix f32 256]
// LOST: warning: all work counts in full
// LOST: work = [matrix f32 512]
func.func @scores(%q: tensor<8x4xf32>, %k: tensor<4x8xf32>, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul {roofline.causal = {queries = 0, keys = 1}}
    ins(%q, %k : tensor<8x4xf32>, tensor<4x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}
