// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Each of 24 elements is folded into one of 3 results; sums of bf16 in f32.
// CHECK-LABEL: func.func @reductions(
// CHECK: tosa.reduce_sum {{.*}}work = [vector f32 24], reads = [operand 0 96], writes = [result 0 12]>
// CHECK: tosa.reduce_product {{.*}}work = [vector f32 24], reads = [operand 0 96], writes = [result 0 12]>
// CHECK: tosa.reduce_sum {{.*}}work = [vector f32 24, misc bf16 24, misc f32 3], reads = [operand 0 48], writes = [result 0 6]>
// CHECK: tosa.reduce_any {{.*}}work = [integer i1 24], reads = [operand 0 3], writes = [result 0 1]>
func.func @reductions(%x: tensor<3x8xf32>, %y: tensor<3x8xbf16>, %p: tensor<3x8xi1>) -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xbf16>, tensor<3x1xi1>) {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<3x8xf32>) -> tensor<3x1xf32>
  %1 = tosa.reduce_product %x {axis = 1 : i32} : (tensor<3x8xf32>) -> tensor<3x1xf32>
  %2 = tosa.reduce_sum %y {axis = 1 : i32} : (tensor<3x8xbf16>) -> tensor<3x1xbf16>
  %3 = tosa.reduce_any %p {axis = 1 : i32} : (tensor<3x8xi1>) -> tensor<3x1xi1>
  return %0, %1, %2, %3 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xbf16>, tensor<3x1xi1>
}

// A maximum; NaNs that are ignored take a compare, a select and an `and` each,
// and a select for each result.
// CHECK-LABEL: func.func @maxima(
// CHECK: tosa.reduce_max {{.*}}work = [vector f32 24], reads
// CHECK: tosa.reduce_max {{.*}}work = [vector f32 24, integer i1 24, misc f32 51], reads = [operand 0 96], writes = [result 0 12]>
func.func @maxima(%x: tensor<3x8xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>) {
  %0 = tosa.reduce_max %x {axis = 1 : i32} : (tensor<3x8xf32>) -> tensor<3x1xf32>
  %1 = tosa.reduce_max %x {axis = 1 : i32, nan_mode = IGNORE} : (tensor<3x8xf32>) -> tensor<3x1xf32>
  return %0, %1 : tensor<3x1xf32>, tensor<3x1xf32>
}

// Per element a compare, and two selects: of the value and of the i32 place. To
// keep NaNs, another compare and an `and`. Only the places are written.
// CHECK-LABEL: func.func @places(
// CHECK: tosa.argmax {{.*}}work = [integer i1 24, misc f32 72, misc i32 24], reads = [operand 0 96], writes = [result 0 12]>
// CHECK: tosa.argmax {{.*}}work = [misc i32 24, misc i8 48], reads = [operand 0 24], writes = [result 0 12]>
func.func @places(%x: tensor<3x8xf32>, %y: tensor<3x8xi8>) -> (tensor<3xi32>, tensor<3xi32>) {
  %0 = tosa.argmax %x {axis = 1 : i32} : (tensor<3x8xf32>) -> tensor<3xi32>
  %1 = tosa.argmax %y {axis = 1 : i32} : (tensor<3x8xi8>) -> tensor<3xi32>
  return %0, %1 : tensor<3xi32>, tensor<3xi32>
}

// 9 taps for each of 256 results, those on padding too; 4 for each of 64.
// CHECK-LABEL: func.func @max_pool(
// CHECK: tosa.max_pool2d {{.*}}work = [vector f32 2304], reads = [operand 0 1024], writes = [result 0 1024]>
// CHECK: tosa.max_pool2d {{.*}}work = [vector f32 256, misc f32 512], reads = [operand 0 1024], writes = [result 0 256]>
func.func @max_pool(%x: tensor<1x8x8x4xf32>) -> (tensor<1x8x8x4xf32>, tensor<1x4x4x4xf32>) {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<1x8x8x4xf32>) -> tensor<1x8x8x4xf32>
  %1 = tosa.max_pool2d %x {kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, nan_mode = IGNORE} : (tensor<1x8x8x4xf32>) -> tensor<1x4x4x4xf32>
  return %0, %1 : tensor<1x8x8x4xf32>, tensor<1x4x4x4xf32>
}

// 4 taps and a division for each of 64 results.
// CHECK-LABEL: func.func @avg_pool(
// CHECK: tosa.avg_pool2d {{.*}}work = [vector f32 320], reads = [operand 0 1024], writes = [result 0 256]>
func.func @avg_pool(%x: tensor<1x8x8x4xf32>) -> tensor<1x4x4x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.avg_pool2d %x, %z, %z {acc_type = f32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<1x8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x4xf32>
  return %0 : tensor<1x4x4x4xf32>
}

// At the borders, fewer elements are averaged. How many, in each dim: distance,
// minimum and addition at both ends, and a maximum (7); then the product and its
// cast. 256 results.
// CHECK-LABEL: func.func @avg_pool_padded(
// CHECK: tosa.avg_pool2d {{.*}}work = [vector f32 2560, integer index 3840, misc i32 256], reads = [operand 0 1024], writes = [result 0 1024]>
func.func @avg_pool_padded(%x: tensor<1x8x8x4xf32>) -> tensor<1x8x8x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.avg_pool2d %x, %z, %z {acc_type = f32, kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<1x8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x4xf32>
  return %0 : tensor<1x8x8x4xf32>
}

// Of integers: 256 additions in 32 bits, and a scaling for each of 64 results
// (3, and 3 casts), with both zero points and a clamp (2).
// CHECK-LABEL: func.func @avg_pool_i8(
// CHECK: tosa.avg_pool2d {{.*}}work = [integer i32 512, integer i64 192, misc i32 128, misc i64 64, misc i8 256], reads = [operand 0 256], writes = [result 0 64]>
func.func @avg_pool_i8(%x: tensor<1x8x8x4xi8>) -> tensor<1x4x4x4xi8> {
  %z = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.avg_pool2d %x, %z, %z {acc_type = i32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<1x8x8x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x4x4x4xi8>
  return %0 : tensor<1x4x4x4xi8>
}

// Points of 2 x 8 x 5 by 8 x 8 elements, 8 FLOP and a cosine and a sine for each
// pair; a fast transform does less.
// CHECK-LABEL: func.func @transform(
// CHECK: tosa.rfft2d {{.*}}work = [vector f32 40960, transcendental f32 10240, integer index 20480, misc i32 10240], {{.*}}at_most
func.func @transform(%x: tensor<2x8x8xf32>) -> tensor<2x8x5xf32> {
  %0, %1 = tosa.rfft2d %x : (tensor<2x8x8xf32>) -> (tensor<2x8x5xf32>, tensor<2x8x5xf32>)
  return %0 : tensor<2x8x5xf32>
}

// 2 x 8 x 8 points by 8 x 8 elements, 12 FLOP, a cosine and a sine for each pair.
// CHECK-LABEL: func.func @complex_transform(
// CHECK: tosa.fft2d {{.*}}work = [vector f32 98304, transcendental f32 16384, integer index 32768, misc i32 16384], {{.*}}at_most
func.func @complex_transform(%x: tensor<2x8x8xf32>, %y: tensor<2x8x8xf32>) -> tensor<2x8x8xf32> {
  %0, %1 = tosa.fft2d %x, %y {inverse = false} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> (tensor<2x8x8xf32>, tensor<2x8x8xf32>)
  return %0 : tensor<2x8x8xf32>
}
