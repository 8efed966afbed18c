// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P9a: 8*8*16 results of 27 taps, those on padding too: 27,648 MAC. The
// padding is no input: 8*8*3 floats.
// CHECK-LABEL: func.func @padded(
// CHECK: tosa.conv2d {{.*}}work = [matrix f32 55296], reads = [operand 0 768, operand 1 1728, operand 2 64], writes = [result 0 4096]>
func.func @padded(%x: tensor<1x8x8x3xf32>, %w: tensor<16x3x3x3xf32>, %b: tensor<16xf32>) -> tensor<1x8x8x16xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<1x8x8x3xf32>, tensor<16x3x3x3xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
  return %0 : tensor<1x8x8x16xf32>
}

// Case P9b: the same with dilation 2 and padding 2.
// CHECK-LABEL: func.func @dilated(
// CHECK: tosa.conv2d {{.*}}work = [matrix f32 55296], reads = [operand 0 768, operand 1 1728, operand 2 64], writes = [result 0 4096]>
func.func @dilated(%x: tensor<1x8x8x3xf32>, %w: tensor<16x3x3x3xf32>, %b: tensor<16xf32>) -> tensor<1x8x8x16xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 2, 2, 2, 2>, stride = array<i64: 1, 1>, dilation = array<i64: 2, 2>} : (tensor<1x8x8x3xf32>, tensor<16x3x3x3xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
  return %0 : tensor<1x8x8x16xf32>
}

// What the stride skips is not read: 8x8 of the 15x15 positions. One bias for
// all channels.
// CHECK-LABEL: func.func @strided(
// CHECK: tosa.conv2d {{.*}}work = [matrix f32 6144], reads = [operand 0 768, operand 1 192, operand 2 4], writes = [result 0 4096]>
func.func @strided(%x: tensor<1x15x15x3xf32>, %w: tensor<16x1x1x3xf32>, %b: tensor<1xf32>) -> tensor<1x8x8x16xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<1x15x15x3xf32>, tensor<16x1x1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x16xf32>
  return %0 : tensor<1x8x8x16xf32>
}

// In a padded row: of -2, 0, 2, 4 and 6, four are elements.
// CHECK-LABEL: func.func @strided_and_padded(
// CHECK: tosa.conv2d {{.*}}work = [matrix f32 40], reads = [operand 0 16, operand 1 16, operand 2 16], writes = [result 0 80]>
func.func @strided_and_padded(%x: tensor<1x1x7x1xf32>, %w: tensor<4x1x1x1xf32>, %b: tensor<4xf32>) -> tensor<1x1x5x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 2, 0>, stride = array<i64: 1, 2>, dilation = array<i64: 1, 1>} : (tensor<1x1x7x1xf32>, tensor<4x1x1x1xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x5x4xf32>
  return %0 : tensor<1x1x5x4xf32>
}

// f16 into f32: both factors are cast for each of 27,648 products, the bias and
// the sum for each of 1024 results.
// CHECK-LABEL: func.func @wide_accumulators(
// CHECK: tosa.conv2d {{.*}}work = [matrix f16 55296, misc f16 56320, misc f32 1024], reads = [operand 0 384, operand 1 864, operand 2 32], writes = [result 0 2048]>
func.func @wide_accumulators(%x: tensor<1x8x8x3xf16>, %w: tensor<16x3x3x3xf16>, %b: tensor<16xf16>) -> tensor<1x8x8x16xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<1x8x8x3xf16>, tensor<16x3x3x3xf16>, tensor<16xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x8x8x16xf16>
  return %0 : tensor<1x8x8x16xf16>
}

// 8-bit products in 32 bits; zero points are subtracted from both factors.
// CHECK-LABEL: func.func @zero_points(
// CHECK: tosa.conv2d {{.*}}work = [matrix i8 55296, integer i32 55296, misc i8 55296], reads = [operand 0 192, operand 1 432, operand 2 64], writes = [result 0 4096]>
func.func @zero_points(%x: tensor<1x8x8x3xi8>, %w: tensor<16x3x3x3xi8>, %b: tensor<16xi32>) -> tensor<1x8x8x16xi32> {
  %z = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<1x8x8x3xi8>, tensor<16x3x3x3xi8>, tensor<16xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x8x8x16xi32>
  return %0 : tensor<1x8x8x16xi32>
}

// 2*3*4*5 results of 2*2*2*3 taps.
// CHECK-LABEL: func.func @volume(
// CHECK: tosa.conv3d {{.*}}work = [matrix f32 5760], reads = [operand 0 720, operand 1 480, operand 2 20], writes = [result 0 480]>
func.func @volume(%x: tensor<1x3x4x5x3xf32>, %w: tensor<5x2x2x2x3xf32>, %b: tensor<5xf32>) -> tensor<1x2x3x4x5xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv3d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0, 0, 0>, stride = array<i64: 1, 1, 1>, dilation = array<i64: 1, 1, 1>} : (tensor<1x3x4x5x3xf32>, tensor<5x2x2x2x3xf32>, tensor<5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x3x4x5xf32>
  return %0 : tensor<1x2x3x4x5xf32>
}

// Case P11a: 9 taps for each of 56*56*32 results, and an addition of the bias.
// CHECK-LABEL: func.func @depthwise(
// CHECK: tosa.depthwise_conv2d {{.*}}work = [matrix f32 1806336, vector f32 100352], reads = [operand 0 401408, operand 1 1152, operand 2 128], writes = [result 0 401408]>
func.func @depthwise(%x: tensor<1x56x56x32xf32>, %w: tensor<3x3x32x1xf32>, %b: tensor<32xf32>) -> tensor<1x56x56x32xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.depthwise_conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<1x56x56x32xf32>, tensor<3x3x32x1xf32>, tensor<32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x56x56x32xf32>
  return %0 : tensor<1x56x56x32xf32>
}

// Case P10: driven by the input, 8*8 elements times 9 taps times 24.
// CHECK-LABEL: func.func @transposed(
// CHECK: tosa.transpose_conv2d {{.*}}work = [matrix f32 27648], reads = [operand 0 1024, operand 1 864, operand 2 24], writes = [result 0 6936]>
func.func @transposed(%x: tensor<1x8x8x4xf32>, %w: tensor<6x3x3x4xf32>, %b: tensor<6xf32>) -> tensor<1x17x17x6xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.transpose_conv2d %x, %w, %b, %z, %z {acc_type = f32, out_pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x8x8x4xf32>, tensor<6x3x3x4xf32>, tensor<6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x17x17x6xf32>
  return %0 : tensor<1x17x17x6xf32>
}

// Case P1: the query projection of Llama 33B.
// CHECK-LABEL: func.func @projection(
// CHECK: tosa.matmul {{.*}}work = [matrix f16 181462368256], reads = [operand 0 27262976, operand 1 88604672], writes = [result 0 27262976]>
func.func @projection(%x: tensor<1x2048x6656xf16>, %w: tensor<1x6656x6656xf16>) -> tensor<1x2048x6656xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.matmul %x, %w, %z, %z : (tensor<1x2048x6656xf16>, tensor<1x6656x6656xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}
