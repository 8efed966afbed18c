// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,EXECUTED
// RUN: roofline-opt %s --roofline-annotate=padding=useful | FileCheck %s --check-prefixes=CHECK,USEFUL
// RUN: roofline-opt %s --roofline-annotate=preset=xla | FileCheck %s --check-prefixes=CHECK,USEFUL
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate=padding=useful | FileCheck %s --check-prefix=GENERIC

// Taps of windows on padding; bytes do not change.

// Case P9a: of the 3 taps over 8 places, the outer ones miss one place each, in
// both dims: 22 * 22 instead of 24 * 24, times 3 * 16 channels, 2 FLOP each.
// CHECK-LABEL: func.func @padded(
// EXECUTED: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 55296], reads = [operand 0 1200,
// USEFUL: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 46464], reads = [operand 0 1200,
// GENERIC-LABEL: func.func @padded(
// GENERIC: work = [matrix f32 46464]
func.func @padded(%x: tensor<1x3x8x8xf32>, %w: tensor<16x3x3x3xf32>, %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x3x8x8xf32> to tensor<1x3x10x10xf32>
  %0 = linalg.conv_2d_nchw_fchw ins(%p, %w : tensor<1x3x10x10xf32>, tensor<16x3x3x3xf32>)
                                outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// Case P9b: with dilation 2 and padding 2 the outer taps miss two places each,
// 20 * 20.
// CHECK-LABEL: func.func @dilated(
// EXECUTED: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 55296],
// USEFUL: linalg.conv_2d_nchw_fchw {{.*}}work = [matrix f32 38400],
// GENERIC-LABEL: func.func @dilated(
// GENERIC: work = [matrix f32 38400]
func.func @dilated(%x: tensor<1x3x8x8xf32>, %w: tensor<16x3x3x3xf32>, %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0, 2, 2] high[0, 0, 2, 2] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x3x8x8xf32> to tensor<1x3x12x12xf32>
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<2> : tensor<2xi64>}
    ins(%p, %w : tensor<1x3x12x12xf32>, tensor<16x3x3x3xf32>)
    outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// Stride 2 over 7 elements and 1 of padding on the left: places 0, 2, 4, 6 see
// elements -1, 1, 3, 5 by the first tap, 0, 2, 4, 6 by the second: 7 of 8.
// CHECK-LABEL: func.func @strided(
// EXECUTED: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 16],
// USEFUL: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 14],
func.func @strided(%x: tensor<1x7x1xf32>, %w: tensor<2x1x1xf32>, %y: tensor<1x4x1xf32>) -> tensor<1x4x1xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 1, 0] high[0, 0, 0] {
  ^bb0(%a: index, %b: index, %c: index):
    tensor.yield %zero : f32
  } : tensor<1x7x1xf32> to tensor<1x8x1xf32>
  %0 = linalg.conv_1d_nwc_wcf {strides = dense<2> : tensor<1xi64>}
    ins(%p, %w : tensor<1x8x1xf32>, tensor<2x1x1xf32>) outs(%y : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  return %0 : tensor<1x4x1xf32>
}

// Symbolic: the middle tap W places, the outer ones W - 1 of them (none where W
// is 0); 4 * 8 channels, 2 FLOP each.
// CHECK-LABEL: func.func @symbolic(
// EXECUTED: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 "192*W"],
// USEFUL: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 "64*W + 128*max(0, W - 1)"],
func.func @symbolic(%x: tensor<1x?x4xf32> {roofline.dims = ["", "W", ""]}, %w: tensor<3x4x8xf32>,
                    %y: tensor<1x?x8xf32> {roofline.dims = ["", "W", ""]}) -> tensor<1x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 1, 0] high[0, 1, 0] {
  ^bb0(%a: index, %b: index, %c: index):
    tensor.yield %zero : f32
  } : tensor<1x?x4xf32> to tensor<1x?x4xf32>
  %0 = linalg.conv_1d_nwc_wcf ins(%p, %w : tensor<1x?x4xf32>, tensor<3x4x8xf32>)
                              outs(%y : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  return %0 : tensor<1x?x8xf32>
}

// Of a window with any number of taps that cannot be told: all are counted, at
// most so many are useful, and sums say so too.
// CHECK-LABEL: func.func @any_taps(
// EXECUTED-NOT: at_most
// USEFUL-SAME: at_most
// EXECUTED: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 "64*K*W"],
// EXECUTED-NOT: at_most
// USEFUL: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 "64*K*W"],{{.*}}, at_most>
func.func @any_taps(%x: tensor<1x?x4xf32> {roofline.dims = ["", "X", ""]},
                    %w: tensor<?x4x8xf32> {roofline.dims = ["K", "", ""]},
                    %y: tensor<1x?x8xf32> {roofline.dims = ["", "W", ""]}) -> tensor<1x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 1, 0] high[0, 1, 0] {
  ^bb0(%a: index, %b: index, %c: index):
    tensor.yield %zero : f32
  } : tensor<1x?x4xf32> to tensor<1x?x4xf32>
  %0 = linalg.conv_1d_nwc_wcf ins(%p, %w : tensor<1x?x4xf32>, tensor<?x4x8xf32>)
                              outs(%y : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
  return %0 : tensor<1x?x8xf32>
}

// Values that differ by place are data.
// CHECK-LABEL: func.func @computed_padding(
// CHECK: linalg.conv_1d_nwc_wcf {{.*}}work = [matrix f32 16],
func.func @computed_padding(%x: tensor<1x7x1xf32>, %w: tensor<2x1x1xf32>, %y: tensor<1x4x1xf32>) -> tensor<1x4x1xf32> {
  %p = tensor.pad %x low[0, 1, 0] high[0, 0, 0] {
  ^bb0(%a: index, %b: index, %c: index):
    %i = arith.index_cast %b : index to i32
    %f = arith.sitofp %i : i32 to f32
    tensor.yield %f : f32
  } : tensor<1x7x1xf32> to tensor<1x8x1xf32>
  %0 = linalg.conv_1d_nwc_wcf {strides = dense<2> : tensor<1xi64>}
    ins(%p, %w : tensor<1x8x1xf32>, tensor<2x1x1xf32>) outs(%y : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
  return %0 : tensor<1x4x1xf32>
}

// A product whose factor was rounded up to a tile is no window.
// CHECK-LABEL: func.func @rounded_up(
// CHECK: linalg.matmul {{.*}}work = [matrix f32 1024],
func.func @rounded_up(%x: tensor<7x8xf32>, %w: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0] high[1, 0] {
  ^bb0(%a: index, %b: index):
    tensor.yield %zero : f32
  } : tensor<7x8xf32> to tensor<8x8xf32>
  %0 = linalg.matmul ins(%p, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%y : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}
