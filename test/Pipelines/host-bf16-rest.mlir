// REQUIRES: x86-kernels
// RUN: rm -rf %t && roofline-opt %s --roofline-emit-bundle="dir=%t target=host cpu=znver3" 2>&1 | FileCheck %s --allow-empty --implicit-check-not='cannot compile'
// RUN: FileCheck %s --check-prefix=MANIFEST < %t/manifest.json

// Elements that fill no vector are stored one by one. LLVM makes vectors of them
// where there are enough: of bf16, it then calls a library, which no kernel has.
// MANIFEST: "row-nontemporal"
#id = affine_map<(b, i, j) -> (b, i, j)>
#row = affine_map<(b, i, j) -> (b, i)>
func.func @softmax(%a0: tensor<38x7x8190xbf16>) -> (tensor<38x7x8190xbf16>) {
  %v1 = tensor.empty() : tensor<38x7xf32>
  %v2 = arith.constant 0xFF800000 : f32
  %v3 = linalg.fill
      ins(%v2 : f32) outs(%v1 : tensor<38x7xf32>) -> tensor<38x7xf32>
  %v4 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a0 : tensor<38x7x8190xbf16>) outs(%v3 : tensor<38x7xf32>)
      attrs = {roofline.fused = "softmax"} {
  ^bb0(%b0: bf16, %out: f32):
    %u0 = arith.extf %b0 : bf16 to f32
    %m = arith.maximumf %u0, %out : f32
    linalg.yield %m : f32
  } -> tensor<38x7xf32>
  %v5 = tensor.empty() : tensor<38x7x8190xf32>
  %v6 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a0, %v4 : tensor<38x7x8190xbf16>, tensor<38x7xf32>) outs(%v5 : tensor<38x7x8190xf32>)
      attrs = {roofline.fused = "softmax"} {
  ^bb0(%b0: bf16, %b1: f32, %out: f32):
    %u0 = arith.extf %b0 : bf16 to f32
    %m = arith.subf %u0, %b1 : f32
    %e = math.exp %m : f32
    linalg.yield %e : f32
  } -> tensor<38x7x8190xf32>
  %v7 = tensor.empty() : tensor<38x7xf32>
  %v8 = arith.constant 0.0 : f32
  %v9 = linalg.fill
      ins(%v8 : f32) outs(%v7 : tensor<38x7xf32>) -> tensor<38x7xf32>
  %v10 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v6 : tensor<38x7x8190xf32>) outs(%v9 : tensor<38x7xf32>)
      attrs = {roofline.fused = "softmax"} {
  ^bb0(%b0: f32, %out: f32):
    %m = arith.addf %b0, %out : f32
    linalg.yield %m : f32
  } -> tensor<38x7xf32>
  %v11 = tensor.empty() : tensor<38x7x8190xbf16>
  %v12 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%v6, %v10 : tensor<38x7x8190xf32>, tensor<38x7xf32>) outs(%v11 : tensor<38x7x8190xbf16>)
      attrs = {roofline.fused = "softmax"} {
  ^bb0(%b0: f32, %b1: f32, %out: bf16):
    %q = arith.divf %b0, %b1 : f32
    %dn = arith.truncf %q : f32 to bf16
    linalg.yield %dn : bf16
  } -> tensor<38x7x8190xbf16>
  return %v12 : tensor<38x7x8190xbf16>
}
