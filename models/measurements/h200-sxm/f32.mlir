// Products and reductions of f32, and a few rows of f16, that were measured on an
// H200: 2026-11-27-f32.json.
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#col = affine_map<(d0, d1) -> (d1)>
#all = affine_map<(d0, d1) -> ()>
func.func @gemm_f32(%a: tensor<1024x6656xf32>, %b: tensor<6656x6656xf32>) -> tensor<1024x6656xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1024x6656xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1024x6656xf32>) -> tensor<1024x6656xf32>
  %r = linalg.matmul ins(%a, %b : tensor<1024x6656xf32>, tensor<6656x6656xf32>) outs(%f : tensor<1024x6656xf32>) -> tensor<1024x6656xf32>
  return %r : tensor<1024x6656xf32>
}
func.func @gemm_f32_big(%a: tensor<8192x6656xf32>, %b: tensor<6656x6656xf32>) -> tensor<8192x6656xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8192x6656xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<8192x6656xf32>) -> tensor<8192x6656xf32>
  %r = linalg.matmul ins(%a, %b : tensor<8192x6656xf32>, tensor<6656x6656xf32>) outs(%f : tensor<8192x6656xf32>) -> tensor<8192x6656xf32>
  return %r : tensor<8192x6656xf32>
}
func.func @gemm_f32_nt(%a: tensor<1024x6656xf32>, %b: tensor<6656x6656xf32>) -> tensor<1024x6656xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1024x6656xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1024x6656xf32>) -> tensor<1024x6656xf32>
  %r = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%a, %b : tensor<1024x6656xf32>, tensor<6656x6656xf32>) outs(%f : tensor<1024x6656xf32>) -> tensor<1024x6656xf32>
  return %r : tensor<1024x6656xf32>
}
func.func @gemv_f32(%a: tensor<1x6656xf32>, %b: tensor<6656x6656xf32>) -> tensor<1x6656xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x6656xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<1x6656xf32>) -> tensor<1x6656xf32>
  %r = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%a, %b : tensor<1x6656xf32>, tensor<6656x6656xf32>) outs(%f : tensor<1x6656xf32>) -> tensor<1x6656xf32>
  return %r : tensor<1x6656xf32>
}
func.func @rows(%x: tensor<8192x8192xf32>) -> tensor<8192xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8192xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<8192xf32>) -> tensor<8192xf32>
  %r = linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<8192x8192xf32>) outs(%f : tensor<8192xf32>) {
  ^bb0(%i: f32, %o: f32): %s = arith.addf %i, %o : f32 linalg.yield %s : f32 } -> tensor<8192xf32>
  return %r : tensor<8192xf32>
}
func.func @columns(%x: tensor<8192x8192xf32>) -> tensor<8192xf32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8192xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<8192xf32>) -> tensor<8192xf32>
  %r = linalg.generic {indexing_maps = [#id2, #col], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<8192x8192xf32>) outs(%f : tensor<8192xf32>) {
  ^bb0(%i: f32, %o: f32): %s = arith.addf %i, %o : f32 linalg.yield %s : f32 } -> tensor<8192xf32>
  return %r : tensor<8192xf32>
}
func.func @few_rows(%x: tensor<64x262144xf16>) -> tensor<64xf16> {
  %z = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<64xf16>
  %f = linalg.fill ins(%z : f16) outs(%e : tensor<64xf16>) -> tensor<64xf16>
  %r = linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<64x262144xf16>) outs(%f : tensor<64xf16>) {
  ^bb0(%i: f16, %o: f16): %s = arith.addf %i, %o : f16 linalg.yield %s : f16 } -> tensor<64xf16>
  return %r : tensor<64xf16>
}
func.func @total(%x: tensor<4096x4096xf32>) -> tensor<f32> {
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<f32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<f32>) -> tensor<f32>
  %r = linalg.generic {indexing_maps = [#id2, #all], iterator_types = ["reduction", "reduction"]} ins(%x : tensor<4096x4096xf32>) outs(%f : tensor<f32>) {
  ^bb0(%i: f32, %o: f32): %s = arith.addf %i, %o : f32 linalg.yield %s : f32 } -> tensor<f32>
  return %r : tensor<f32>
}
