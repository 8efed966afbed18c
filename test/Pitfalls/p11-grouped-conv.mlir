// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s

// Case P11a: a depthwise convolution, 3x3, 32 channels, 56x56 outputs. Wrong:
// 28,901,376 multiply-adds, the groups ignored; right: 903,168, 1,806,336 FLOP.
// CHECK-LABEL: func.func @depthwise(
// CHECK-SAME: work = [matrix f32 1806336]
func.func @depthwise(%x: tensor<1x58x58x32xf32>, %w: tensor<3x3x32xf32>, %y: tensor<1x56x56x32xf32>) -> tensor<1x56x56x32xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc
    ins(%x, %w : tensor<1x58x58x32xf32>, tensor<3x3x32xf32>)
    outs(%y : tensor<1x56x56x32xf32>) -> tensor<1x56x56x32xf32>
  return %0 : tensor<1x56x56x32xf32>
}

// As many groups as channels, each of one.
// CHECK-LABEL: func.func @groups(
// CHECK-SAME: work = [matrix f32 1806336]
func.func @groups(%x: tensor<1x58x58x32x1xf32>, %w: tensor<32x1x3x3x1xf32>, %y: tensor<1x56x56x32x1xf32>) -> tensor<1x56x56x32x1xf32> {
  %0 = linalg.conv_2d_nhwgc_gfhwc
    ins(%x, %w : tensor<1x58x58x32x1xf32>, tensor<32x1x3x3x1xf32>)
    outs(%y : tensor<1x56x56x32x1xf32>) -> tensor<1x56x56x32x1xf32>
  return %0 : tensor<1x56x56x32x1xf32>
}

// Case P11b: 1-D, length 128, k = 3, 16 to 32 channels, no padding. Wrong: a
// negative number; right: 126 * 3 * 16 * 32 = 193,536 multiply-adds, 387,072
// FLOP.
// CHECK-LABEL: func.func @conv_1d(
// CHECK-SAME: work = [matrix f16 387072]
func.func @conv_1d(%x: tensor<1x16x128xf16>, %w: tensor<32x16x3xf16>, %y: tensor<1x32x126xf16>) -> tensor<1x32x126xf16> {
  %0 = linalg.conv_1d_ncw_fcw ins(%x, %w : tensor<1x16x128xf16>, tensor<32x16x3xf16>)
                              outs(%y : tensor<1x32x126xf16>) -> tensor<1x32x126xf16>
  return %0 : tensor<1x32x126xf16>
}
