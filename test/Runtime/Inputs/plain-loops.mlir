// What exporters write and no fast family takes: weights that are constants,
// ReLU by a comparison that is true for NaN, convolutions and pooling, sums of
// products that go through another function first.

func.func @mlp(%x: tensor<8x64xf32>) -> tensor<8x16xf32> {
  %w1 = arith.constant dense<1.5> : tensor<64x32xf32>
  %w2 = arith.constant dense<0.5> : tensor<32x16xf32>
  %b1 = arith.constant dense<0.1> : tensor<32xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %m = linalg.matmul ins(%x, %w1 : tensor<8x64xf32>, tensor<64x32xf32>) outs(%f : tensor<8x32xf32>) -> tensor<8x32xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b)>, affine_map<(a, b) -> (a, b)>], iterator_types = ["parallel",
      "parallel"]} ins(%m, %b1 : tensor<8x32xf32>, tensor<32xf32>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    %c = arith.cmpf ugt, %s, %zero : f32
    %t = arith.select %c, %s, %zero : f32
    linalg.yield %t : f32
  } -> tensor<8x32xf32>
  %e2 = tensor.empty() : tensor<8x16xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %m2 = linalg.matmul ins(%r, %w2 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%f2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %m2 : tensor<8x16xf32>
}
func.func @conv(%x: tensor<2x18x18x8xf32>, %k: tensor<16x3x3x8xf32>, %kd: tensor<3x3x8xf32>, %c1: tensor<2x4x20xf32>, %k1: tensor<6x4x3xf32>, %xc: tensor<2x8x18x18xf32>, %kc: tensor<16x8x3x3xf32>) -> (tensor<2x16x16x16xf32>, tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>, tensor<2x9x9x8xf32>, tensor<2x6x9xf32>, tensor<2x16x14x14xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<2x16x16x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
  %r = linalg.conv_2d_nhwc_fhwc ins(%x, %k : tensor<2x18x18x8xf32>, tensor<16x3x3x8xf32>) outs(%f : tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
  %e2 = tensor.empty() : tensor<2x8x8x8xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
  %r2 = linalg.depthwise_conv_2d_nhwc_hwc {strides = dense<2> : tensor<2xi64>} ins(%x, %kd : tensor<2x18x18x8xf32>, tensor<3x3x8xf32>) outs(%f2 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
  %w = tensor.empty() : tensor<3x3xf32>
  %f3 = linalg.fill ins(%inf : f32) outs(%e2 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
  %r3 = linalg.pooling_nhwc_max {strides = dense<2> : tensor<2xi64>} ins(%x, %w : tensor<2x18x18x8xf32>, tensor<3x3xf32>) outs(%f3 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
  %w2 = tensor.empty() : tensor<2x2xf32>
  %e4 = tensor.empty() : tensor<2x9x9x8xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<2x9x9x8xf32>) -> tensor<2x9x9x8xf32>
  %r4 = linalg.pooling_nhwc_sum {strides = dense<2> : tensor<2xi64>} ins(%x, %w2 : tensor<2x18x18x8xf32>, tensor<2x2xf32>) outs(%f4 : tensor<2x9x9x8xf32>) -> tensor<2x9x9x8xf32>
  %e5 = tensor.empty() : tensor<2x6x9xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x6x9xf32>) -> tensor<2x6x9xf32>
  %r5 = linalg.conv_1d_ncw_fcw {strides = dense<2> : tensor<1xi64>} ins(%c1, %k1 : tensor<2x4x20xf32>, tensor<6x4x3xf32>) outs(%f5 : tensor<2x6x9xf32>) -> tensor<2x6x9xf32>
  %e6 = tensor.empty() : tensor<2x16x14x14xf32>
  %f6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<2x16x14x14xf32>) -> tensor<2x16x14x14xf32>
  %r6 = linalg.conv_2d_nchw_fchw {dilations = dense<2> : tensor<2xi64>} ins(%xc, %kc : tensor<2x8x18x18xf32>, tensor<16x8x3x3xf32>) outs(%f6 : tensor<2x16x14x14xf32>) -> tensor<2x16x14x14xf32>
  return %r, %r2, %r3, %r4, %r5, %r6 : tensor<2x16x16x16xf32>, tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>, tensor<2x9x9x8xf32>, tensor<2x6x9xf32>, tensor<2x16x14x14xf32>
}

func.func @through(%a: tensor<5x7xf32>, %b: tensor<7x9xf32>) -> tensor<5x9xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x9xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<5x9xf32>) -> tensor<5x9xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>,
      affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<5x7xf32>, tensor<7x9xf32>) outs(%f : tensor<5x9xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %q = math.absf %p : f32
    %s = arith.addf %o, %q : f32
    linalg.yield %s : f32
  } -> tensor<5x9xf32>
  return %r : tensor<5x9xf32>
}
