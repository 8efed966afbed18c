// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Named ops are counted by their maps and bodies, like all others: contractions
// and convolutions 2 for each iteration, in the type of the factors.

// Everything is of f32 and starts from a live output. What is an operand twice is
// read once.
// CHECK-LABEL: func.func @contractions(
// CHECK: linalg.vecmat {{.*}}work = [matrix f32 128], reads = [operand 0 32, operand 1 256], writes = [result 0 32]>
// CHECK: linalg.batch_matvec {{.*}}work = [matrix f32 256], reads = [operand 0 512, operand 1 64], writes = [result 0 64]>
// CHECK: linalg.batch_vecmat {{.*}}work = [matrix f32 256], reads = [operand 0 64, operand 1 512], writes = [result 0 64]>
// CHECK: linalg.batch_reduce_matmul {{.*}}work = [matrix f32 2048], reads = [operand 0 512, operand 2 256], writes = [result 0 256]>
// CHECK: linalg.mmt4d {{.*}}work = [matrix f32 1536], reads = [operand 0 192, operand 1 384, operand 2 512], writes = [result 0 512]>
// CHECK: linalg.batch_mmt4d {{.*}}work = [matrix f32 3072], reads = [operand 0 384, operand 1 768, operand 2 1024], writes = [result 0 1024]>
func.func @contractions(%v: tensor<8xf32>, %m: tensor<8x8xf32>, %bm: tensor<2x8x8xf32>, %bv: tensor<2x8xf32>,
                        %lhs: tensor<2x3x4x2xf32>, %rhs: tensor<2x3x8x2xf32>, %tiles: tensor<2x2x4x8xf32>,
                        %blhs: tensor<2x2x3x4x2xf32>, %brhs: tensor<2x2x3x8x2xf32>, %btiles: tensor<2x2x2x4x8xf32>) {
  %0 = linalg.vecmat ins(%v, %m : tensor<8xf32>, tensor<8x8xf32>) outs(%v : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.batch_matvec ins(%bm, %bv : tensor<2x8x8xf32>, tensor<2x8xf32>) outs(%bv : tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = linalg.batch_vecmat ins(%bv, %bm : tensor<2x8xf32>, tensor<2x8x8xf32>) outs(%bv : tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = linalg.batch_reduce_matmul ins(%bm, %bm : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%m : tensor<8x8xf32>) -> tensor<8x8xf32>
  %4 = linalg.mmt4d ins(%lhs, %rhs : tensor<2x3x4x2xf32>, tensor<2x3x8x2xf32>) outs(%tiles : tensor<2x2x4x8xf32>) -> tensor<2x2x4x8xf32>
  %5 = linalg.batch_mmt4d ins(%blhs, %brhs : tensor<2x2x3x4x2xf32>, tensor<2x2x3x8x2xf32>) outs(%btiles : tensor<2x2x2x4x8xf32>) -> tensor<2x2x2x4x8xf32>
  return
}

// A window of 3 over 8 leaves 6 positions in each direction. In the grouped one,
// 2 groups of 4 to 5 channels each.
// CHECK-LABEL: func.func @convolutions(
// CHECK: linalg.conv_1d {{.*}}work = [matrix f32 36], reads = [operand 0 32, operand 1 12, operand 2 24], writes = [operand 2 24]>
// CHECK: linalg.conv_2d {{.*}}work = [matrix f32 648], reads = [operand 0 256, operand 1 36, operand 2 144], writes = [operand 2 144]>
// CHECK: linalg.conv_3d {{.*}}work = [matrix f32 11664], reads = [operand 0 2048, operand 1 108, operand 2 864], writes = [operand 2 864]>
// CHECK: linalg.conv_2d_ngchw_gfchw {{.*}}work = [matrix f32 25920], reads = [operand 0 2048, operand 1 1440, operand 2 1440], writes = [operand 2 1440]>
// CHECK: linalg.depthwise_conv_1d_nwc_wc {{.*}}work = [matrix f32 144], reads = [operand 0 128, operand 1 48, operand 2 96], writes = [operand 2 96]>
// CHECK: linalg.depthwise_conv_2d_nhwc_hwcm {{.*}}work = [matrix f32 5184], reads = [operand 0 1024, operand 1 288, operand 2 1152], writes = [operand 2 1152]>
func.func @convolutions(%x1: memref<8xf32>, %w1: memref<3xf32>, %y1: memref<6xf32>,
                        %x2: memref<8x8xf32>, %w2: memref<3x3xf32>, %y2: memref<6x6xf32>,
                        %x3: memref<8x8x8xf32>, %w3: memref<3x3x3xf32>, %y3: memref<6x6x6xf32>,
                        %xg: memref<1x2x4x8x8xf32>, %wg: memref<2x5x4x3x3xf32>, %yg: memref<1x2x5x6x6xf32>,
                        %xd: memref<1x8x4xf32>, %wd: memref<3x4xf32>, %yd: memref<1x6x4xf32>,
                        %xm: memref<1x8x8x4xf32>, %wm: memref<3x3x4x2xf32>, %ym: memref<1x6x6x4x2xf32>) {
  linalg.conv_1d ins(%x1, %w1 : memref<8xf32>, memref<3xf32>) outs(%y1 : memref<6xf32>)
  linalg.conv_2d ins(%x2, %w2 : memref<8x8xf32>, memref<3x3xf32>) outs(%y2 : memref<6x6xf32>)
  linalg.conv_3d ins(%x3, %w3 : memref<8x8x8xf32>, memref<3x3x3xf32>) outs(%y3 : memref<6x6x6xf32>)
  linalg.conv_2d_ngchw_gfchw ins(%xg, %wg : memref<1x2x4x8x8xf32>, memref<2x5x4x3x3xf32>) outs(%yg : memref<1x2x5x6x6xf32>)
  linalg.depthwise_conv_1d_nwc_wc ins(%xd, %wd : memref<1x8x4xf32>, memref<3x4xf32>) outs(%yd : memref<1x6x4xf32>)
  linalg.depthwise_conv_2d_nhwc_hwcm ins(%xm, %wm : memref<1x8x8x4xf32>, memref<3x3x4x2xf32>) outs(%ym : memref<1x6x6x4x2xf32>)
  return
}

// One operation of a float unit, or of the transcendental one, for each of 8*N
// elements.
// CHECK-LABEL: func.func @elementwise(
// CHECK: linalg.abs {{.*}}work = [vector f32 "8*N"], reads = [operand 0 "32*N"], writes = [operand 1 "32*N"]>
// CHECK: linalg.ceil {{.*}}work = [misc f32 "8*N"]
// CHECK: linalg.floor {{.*}}work = [misc f32 "8*N"]
// CHECK: linalg.round {{.*}}work = [misc f32 "8*N"]
// CHECK: linalg.negf {{.*}}work = [vector f32 "8*N"]
// CHECK: linalg.square {{.*}}work = [vector f32 "8*N"]
// CHECK: linalg.reciprocal {{.*}}work = [vector f32 "8*N"]
// CHECK: linalg.exp {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.log {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.erf {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.sqrt {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.rsqrt {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.tanh {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.div {{.*}}work = [vector f32 "8*N"], reads = [operand 0 "32*N"], writes = [operand 2 "32*N"]>
// CHECK: linalg.max {{.*}}work = [vector f32 "8*N"]
// CHECK: linalg.min {{.*}}work = [vector f32 "8*N"]
// CHECK: linalg.powf {{.*}}work = [transcendental f32 "8*N"]
// CHECK: linalg.div_unsigned {{.*}}work = [integer i32 "8*N"]
func.func @elementwise(%x: memref<?x8xf32> {roofline.dims = ["N", ""]}, %i: memref<?x8xi32> {roofline.dims = ["N", ""]}) {
  linalg.abs ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.ceil ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.floor ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.round ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.negf ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.square ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.reciprocal ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.exp ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.log ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.erf ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.sqrt ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.rsqrt ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.tanh ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.div ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.max ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.min ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.powf ins(%x, %x : memref<?x8xf32>, memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  linalg.div_unsigned ins(%i, %i : memref<?x8xi32>, memref<?x8xi32>) outs(%i : memref<?x8xi32>)
  return
}

// Windows of 2x2 at every second of 8x8 positions of 4 channels: 4*4*4*4
// combinations. Of sums, the two of a row of 3 overlap.
// CHECK-LABEL: func.func @pooling(
// CHECK: linalg.pooling_nhwc_min {{.*}}work = [vector f32 256], reads = [operand 0 1024, operand 2 256], writes = [result 0 256]>
// CHECK: linalg.pooling_nhwc_max_unsigned {{.*}}work = [integer i8 256], reads = [operand 0 256, operand 2 64], writes = [result 0 64]>
// CHECK: linalg.pooling_ncw_sum {{.*}}work = [vector f32 72], reads = [operand 0 128, operand 2 96], writes = [result 0 96]>
func.func @pooling(%x: tensor<1x8x8x4xf32>, %w: tensor<2x2xf32>, %y: tensor<1x4x4x4xf32>,
                   %xi: tensor<1x8x8x4xi8>, %yi: tensor<1x4x4x4xi8>,
                   %x1: tensor<1x4x8xf32>, %w1: tensor<3xf32>, %y1: tensor<1x4x6xf32>) {
  %0 = linalg.pooling_nhwc_min {strides = dense<2> : tensor<2xi64>} ins(%x, %w : tensor<1x8x8x4xf32>, tensor<2x2xf32>) outs(%y : tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
  %1 = linalg.pooling_nhwc_max_unsigned {strides = dense<2> : tensor<2xi64>} ins(%xi, %w : tensor<1x8x8x4xi8>, tensor<2x2xf32>) outs(%yi : tensor<1x4x4x4xi8>) -> tensor<1x4x4x4xi8>
  %2 = linalg.pooling_ncw_sum ins(%x1, %w1 : tensor<1x4x8xf32>, tensor<3xf32>) outs(%y1 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  return
}

// 6 operations on integers, 5 on doubles and two casts for each of 16 elements.
// CHECK-LABEL: func.func @random(
// CHECK: linalg.fill_rng_2d {{.*}}#roofline.cost<work = [vector f64 80, integer i32 96, misc f64 16, misc i32 16], writes = [result 0 64]>
func.func @random(%a: f64, %b: f64, %seed: i32, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.fill_rng_2d ins(%a, %b, %seed : f64, f64, i32) outs(%y : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
