// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,EXECUTED
// RUN: roofline-opt %s --roofline-annotate=padding=executed | FileCheck %s --check-prefixes=CHECK,EXECUTED
// RUN: roofline-opt %s --roofline-annotate=padding=useful | FileCheck %s --check-prefixes=CHECK,USEFUL
// RUN: roofline-opt %s --roofline-annotate=preset=xla | FileCheck %s --check-prefixes=CHECK,USEFUL
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,EXECUTED,GENERIC
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate=padding=useful | FileCheck %s --check-prefixes=CHECK,USEFUL,GENERIC
// RUN: roofline-opt %s --transform-interpreter=entry-point=by_channels --roofline-annotate | FileCheck %s --check-prefixes=CHECK,EXECUTED,TILED
// RUN: roofline-opt %s --transform-interpreter=entry-point=by_rows --roofline-annotate | FileCheck %s --check-prefixes=CHECK,EXECUTED,TILED
// RUN: roofline-opt %s --roofline-report=device=l4 | FileCheck %s --check-prefix=SAYS
// RUN: roofline-opt %s --roofline-report="device=l4 padding=useful" | FileCheck %s --check-prefix=SAYSUSEFUL

// Case P9: a convolution over an explicitly padded tensor executes all taps;
// those on data are the useful ones. Wrong: one number, and nobody knows which;
// right: a switch, which the report names.
// SAYS: conventions: {{.*}}padding=executed
// SAYSUSEFUL: {{^ *|conventions: .*}}padding=useful

module attributes {transform.with_named_sequence} {
// Case P9a: 3x3, padding 1, 8x8, 3 to 16 channels. Right: executed 27,648
// multiply-adds, 55,296 FLOP; useful 22 * 22 * 3 * 16 = 23,232, 46,464 FLOP,
// for of the 3 taps over 8 places the outer ones miss one place each.
// CHECK-LABEL: func.func @padded(
// EXECUTED-SAME: work = [matrix f32 55296]
// USEFUL-SAME: work = [matrix f32 46464]
// GENERIC: linalg.generic
// TILED: scf.for
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

// Case P9b: the same with dilation 2 and padding 2. Wrong: 27,648 multiply-adds
// only; right: executed 27,648, useful 20 * 20 * 3 * 16 = 19,200, 38,400 FLOP.
// CHECK-LABEL: func.func @dilated(
// EXECUTED-SAME: work = [matrix f32 55296]
// USEFUL-SAME: work = [matrix f32 38400]
// GENERIC: linalg.generic
// TILED: scf.for
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

transform.named_sequence @by_channels(%root: !transform.any_op) {
  %conv = transform.structured.match ops{["linalg.conv_2d_nchw_fchw"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %conv tile_sizes [0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

transform.named_sequence @by_rows(%root: !transform.any_op) {
  %conv = transform.structured.match ops{["linalg.conv_2d_nchw_fchw"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %conv tile_sizes [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

// Tiles of rows and columns, the last of them smaller.
transform.named_sequence @by_places(%root: !transform.any_op) {
  %conv = transform.structured.match ops{["linalg.conv_2d_nchw_fchw"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loops:2 = transform.structured.tile_using_for %conv tile_sizes [0, 0, 3, 5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}
