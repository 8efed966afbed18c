// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P10: a transposed convolution, 3x3, stride 2, 8x8 to 17x17, Cin * Cout =
// 4 * 6. Wrong: 62,424 multiply-adds, 9 taps for each of 17 * 17 outputs;
// right: driven by the input, 64 * 9 * 24 = 13,824, 27,648 FLOP. Every position
// of the output is written once, though windows overlap there.
// CHECK-LABEL: func.func @generic(
// CHECK: linalg.generic {{.*}}work = [matrix f32 27648], reads = [operand 0 1024, operand 1 864, operand 2 6936], writes = [result 0 6936]>
func.func @generic(%x: tensor<8x8x4xf32>, %w: tensor<3x3x4x6xf32>, %y: tensor<17x17x6xf32>) -> tensor<17x17x6xf32> {
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

// The named op, which begins with the bias instead of 0, so that costs nothing.
// CHECK-LABEL: func.func @named(
// CHECK: tosa.transpose_conv2d {{.*}}work = [matrix f32 27648], reads = [operand 0 1024, operand 1 864, operand 2 24], writes = [result 0 6936]>
func.func @named(%x: tensor<1x8x8x4xf32>, %w: tensor<6x3x3x4xf32>, %b: tensor<6xf32>) -> tensor<1x17x17x6xf32> {
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = tosa.transpose_conv2d %x, %w, %b, %zero, %zero {acc_type = f32, out_pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>}
    : (tensor<1x8x8x4xf32>, tensor<6x3x3x4xf32>, tensor<6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x17x6xf32>
  return %0 : tensor<1x17x17x6xf32>
}
