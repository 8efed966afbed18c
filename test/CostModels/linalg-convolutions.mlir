// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P9a: all taps are executed over the explicitly padded 10x10 input.
// CHECK-LABEL: func.func @padded(
// CHECK: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 55296], reads = [operand 0 1200, operand 1 1728, operand 2 4096], writes = [result 0 4096]>
func.func @padded(%x: tensor<1x3x10x10xf32>, %w: tensor<16x3x3x3xf32>,
                  %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %0 = linalg.conv_2d_nchw_fchw
    ins(%x, %w : tensor<1x3x10x10xf32>, tensor<16x3x3x3xf32>)
    outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// Case P9b: the same with dilation 2 and padding 2.
// CHECK-LABEL: func.func @dilated(
// CHECK: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 55296], reads = [operand 0 1728, operand 1 1728, operand 2 4096], writes = [result 0 4096]>
func.func @dilated(%x: tensor<1x3x12x12xf32>, %w: tensor<16x3x3x3xf32>,
                   %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<2> : tensor<2xi64>}
    ins(%x, %w : tensor<1x3x12x12xf32>, tensor<16x3x3x3xf32>)
    outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// What a stride skips is not read: 8x8 of the 16x16 positions.
// CHECK-LABEL: func.func @strided(
// CHECK: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 6144], reads = [operand 0 768, operand 1 192, operand 2 4096], writes = [result 0 4096]>
func.func @strided(%x: tensor<1x3x16x16xf32>, %w: tensor<16x3x1x1xf32>,
                   %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %0 = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>}
    ins(%x, %w : tensor<1x3x16x16xf32>, tensor<16x3x1x1xf32>)
    outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// Case P10: a transposed convolution, 8x8 to 17x17, is driven by its input. It
// writes every position of the output once, though windows overlap there.
// CHECK-LABEL: func.func @transposed(
// CHECK: linalg.generic {{.*}}work = [matrix f32 27648], reads = [operand 0 1024, operand 1 864, operand 2 6936], writes = [result 0 6936]>
func.func @transposed(%x: tensor<8x8x4xf32>, %w: tensor<3x3x4x6xf32>,
                      %y: tensor<17x17x6xf32>) -> tensor<17x17x6xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(h, w, kh, kw, c, f) -> (h, w, c)>,
                     affine_map<(h, w, kh, kw, c, f) -> (kh, kw, c, f)>,
                     affine_map<(h, w, kh, kw, c, f) -> (2 * h + kh, 2 * w + kw, f)>],
    iterator_types = ["reduction", "reduction", "reduction", "reduction", "reduction", "parallel"]}
    ins(%x, %w : tensor<8x8x4xf32>, tensor<3x3x4x6xf32>) outs(%y : tensor<17x17x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %acc : f32
    linalg.yield %s : f32
  } -> tensor<17x17x6xf32>
  return %0 : tensor<17x17x6xf32>
}

// Case P11a: every channel by itself.
// CHECK-LABEL: func.func @depthwise(
// CHECK: linalg.depthwise_conv_2d_nhwc_hwc {{.*}}work = [matrix f32 1806336], reads = [operand 0 430592, operand 1 1152, operand 2 401408], writes = [result 0 401408]>
func.func @depthwise(%x: tensor<1x58x58x32xf32>, %w: tensor<3x3x32xf32>,
                     %y: tensor<1x56x56x32xf32>) -> tensor<1x56x56x32xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc
    ins(%x, %w : tensor<1x58x58x32xf32>, tensor<3x3x32xf32>)
    outs(%y : tensor<1x56x56x32xf32>) -> tensor<1x56x56x32xf32>
  return %0 : tensor<1x56x56x32xf32>
}

// Case P11b: length 128 without padding leaves 126 positions.
// CHECK-LABEL: func.func @conv_1d(
// CHECK: linalg.conv_1d_ncw_fcw {{.*}}work = [matrix f16 387072], reads = [operand 0 4096, operand 1 3072, operand 2 8064], writes = [result 0 8064]>
func.func @conv_1d(%x: tensor<1x16x128xf16>, %w: tensor<32x16x3xf16>,
                   %y: tensor<1x32x126xf16>) -> tensor<1x32x126xf16> {
  %0 = linalg.conv_1d_ncw_fcw ins(%x, %w : tensor<1x16x128xf16>, tensor<32x16x3xf16>)
                              outs(%y : tensor<1x32x126xf16>) -> tensor<1x32x126xf16>
  return %0 : tensor<1x32x126xf16>
}

// Dynamic batch and width: an output of W positions reads W + 2.
// CHECK-LABEL: func.func @symbolic(
// CHECK: linalg.conv_1d_ncw_fcw {{.*}}work = [matrix f16 "3072*B*W"], reads = [operand 0 "32*B*W + 64*B", operand 1 3072, operand 2 "64*B*W"], writes = [result 0 "64*B*W"]>
func.func @symbolic(%x: tensor<?x16x?xf16>, %w: tensor<32x16x3xf16>,
                    %y: tensor<?x32x?xf16> {roofline.dims = ["B", "", "W"]}) -> tensor<?x32x?xf16> {
  %0 = linalg.conv_1d_ncw_fcw ins(%x, %w : tensor<?x16x?xf16>, tensor<32x16x3xf16>)
                              outs(%y : tensor<?x32x?xf16>) -> tensor<?x32x?xf16>
  return %0 : tensor<?x32x?xf16>
}

// Pooling slides a window too, but multiplies nothing. The window has no
// elements that could be read.
// CHECK-LABEL: func.func @pooling(
// CHECK: linalg.pooling_nhwc_max {{.*}}work = [vector f32 1296], reads = [operand 0 1024, operand 2 576], writes = [result 0 576]>
// CHECK: linalg.pooling_nhwc_sum {{.*}}work = [vector f32 1296], reads = [operand 0 1024, operand 2 576], writes = [result 0 576]>
func.func @pooling(%x: tensor<1x8x8x4xf32>, %window: tensor<3x3xf32>,
                   %y: tensor<1x6x6x4xf32>) -> (tensor<1x6x6x4xf32>, tensor<1x6x6x4xf32>) {
  %0 = linalg.pooling_nhwc_max ins(%x, %window : tensor<1x8x8x4xf32>, tensor<3x3xf32>)
                               outs(%y : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  %1 = linalg.pooling_nhwc_sum ins(%x, %window : tensor<1x8x8x4xf32>, tensor<3x3xf32>)
                               outs(%y : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  return %0, %1 : tensor<1x6x6x4xf32>, tensor<1x6x6x4xf32>
}
