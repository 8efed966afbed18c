// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefix=MODULE
// RUN: roofline-opt %s --roofline-annotate="causal=full tf32=on" | FileCheck %s --check-prefix=OPTION
// RUN: roofline-opt %s --roofline-annotate="causal=full" | FileCheck %s --check-prefix=DEFAULT
// RUN: roofline-opt %s --roofline-annotate="preset=xla" | FileCheck %s --check-prefix=PRESET
// RUN: roofline-opt %s --roofline-annotate="preset=xla padding=executed" | FileCheck %s --check-prefix=BESIDE
// RUN: roofline-opt %s --roofline-annotate="causal=exact" --roofline-annotate | FileCheck %s --check-prefix=EXACT
// RUN: roofline-opt %s --roofline-annotate --roofline-annotate="causal=exact" --roofline-annotate | FileCheck %s --check-prefix=EXACT
// RUN: not roofline-opt %s --roofline-annotate="causal=none" 2>&1 | FileCheck %s --check-prefix=CAUSAL
// RUN: not roofline-opt %s --roofline-annotate="tf32=true" 2>&1 | FileCheck %s --check-prefix=TF32
// RUN: not roofline-opt %s --roofline-annotate="aliasing=inplace" 2>&1 | FileCheck %s --check-prefix=ALIASING

// An option overrides the module's attribute; what then differs from the
// defaults is written there, so that other passes know what costs mean.

// CAUSAL: error: option 'causal': 'none' is no value of 'causal'; expected one of full, half, exact
// TF32: error: option 'tf32': 'true' is no value of 'tf32'; expected one of off, on
// ALIASING: error: option 'aliasing': 'inplace' is no value of 'aliasing'; expected one of in-place, functional

// MODULE: roofline.conventions = {causal = "half"}
// OPTION: roofline.conventions = {tf32 = "on"}
// DEFAULT-NOT: roofline.conventions
// PRESET: roofline.conventions = {causal = "half", preset = "xla"}
// BESIDE: roofline.conventions = {causal = "half", padding = "executed", preset = "xla"}
// EXACT: roofline.conventions = {causal = "exact"}
module attributes {roofline.conventions = {causal = "half"}} {
  // 4 x 4 pairs of 2 * 8 FLOP, half of them, or 10.
  // MODULE: linalg.contract {{.*}}work = [matrix f32 128]
  // OPTION: linalg.contract {{.*}}work = [matrix tf32 256]
  // DEFAULT: linalg.contract {{.*}}work = [matrix f32 256]
  // DEFAULT-NOT: roofline.conventions
  // EXACT: linalg.contract {{.*}}work = [matrix f32 160]
  func.func @f(%q: tensor<4x8xf32>, %k: tensor<4x8xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = linalg.contract indexing_maps = [affine_map<(s, c, d) -> (s, d)>,
                                          affine_map<(s, c, d) -> (c, d)>,
                                          affine_map<(s, c, d) -> (s, c)>]
      {roofline.causal = {queries = 0, keys = 1}}
      ins(%q, %k : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
}
