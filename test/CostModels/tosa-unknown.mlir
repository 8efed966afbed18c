// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What cannot be counted is unknown, never free: no cost on the op, and totals
// that say so.

// Nobody knows what it does.
// CHECK-LABEL: func.func @custom(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @custom(%x: tensor<8xi32>) -> tensor<8xi32> {
  %0 = tosa.custom %x {domain_name = "test", implementation_attrs = "", operator_name = "test"} : (tensor<8xi32>) -> tensor<8xi32>
  return %0 : tensor<8xi32>
}

// How often.
// CHECK-LABEL: func.func @control_flow(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @control_flow(%n: tensor<i32>) {
  %0 = tosa.while_loop (%i = %n) : (tensor<i32>) -> tensor<i32> {
    %1 = tosa.greater_equal %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %1 : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>):
    %2 = tosa.add %i, %i : (tensor<i32>, tensor<i32>) -> tensor<i32>
    tosa.yield %2 : tensor<i32>
  }
  return
}

// Without a rank there are no sizes.
// CHECK-LABEL: func.func @unranked(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @unranked(%x: tensor<*xf32>) -> tensor<?xf32> {
  %0 = tosa.exp %x : (tensor<*xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Constants that decide what is to be done, but are not known.
// CHECK-LABEL: func.func @not_constant(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @not_constant(%x: tensor<8xi8>, %zero: tensor<1xi8>, %y: tensor<8xi32>, %a: tensor<1x4x4xi8>) {
  %0 = tosa.negate %x, %zero, %zero : (tensor<8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<8xi8>
  %1 = tosa.mul %y, %y, %zero : (tensor<8xi32>, tensor<8xi32>, tensor<1xi8>) -> tensor<8xi32>
  %2 = tosa.matmul %a, %a, %zero, %zero : (tensor<1x4x4xi8>, tensor<1x4x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x4x4xi32>
  return
}

// No conversion between floats of one width; no inexact rounding.
// CHECK-LABEL: func.func @no_lowering(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @no_lowering(%x: tensor<8xf16>, %y: tensor<8xi32>) {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = tosa.cast %x : (tensor<8xf16>) -> tensor<8xbf16>
  %1 = tosa.rescale %y, %multiplier, %shift, %zero, %zero {scale32 = true, rounding_mode = INEXACT_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<8xi32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<1xi32>) -> tensor<8xi32>
  return
}

// A dilated window over an unknown size touches all that it slides over only
// where this is long enough; so does one that skips elements, with padding.
// CHECK-LABEL: func.func @gaps(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @gaps(%x: tensor<1x?x8x3xf32> {roofline.dims = ["", "H", "", ""]}, %w: tensor<4x3x3x3xf32>, %b: tensor<4xf32>) {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 2, 2, 2, 2>, stride = array<i64: 1, 1>, dilation = array<i64: 2, 2>} : (tensor<1x?x8x3xf32>, tensor<4x3x3x3xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x?x8x4xf32>
  %1 = tosa.max_pool2d %x {kernel = array<i64: 2, 1>, stride = array<i64: 3, 1>, pad = array<i64: 1, 0, 0, 0>} : (tensor<1x?x8x3xf32>) -> tensor<1x?x8x3xf32>
  return
}

// Interpolation without remainders: what is left of it is intricate.
// CHECK-LABEL: func.func @every_second(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @every_second(%x: tensor<1x5x5x3xf32>) {
  %scale = tosa.const_shape {values = dense<[1, 2, 1, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %none = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %none, %none {mode = BILINEAR} : (tensor<1x5x5x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x3x3x3xf32>
  return
}
