// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Of a body that computes its factors first, the multiply-add is matrix work, 2
// for each iteration; what comes before is executed in each iteration as well.

#x = affine_map<(m, n, g, k) -> (m, g, k)>
#w = affine_map<(m, n, g, k) -> (n, g, k)>
#s = affine_map<(m, n, g, k) -> (n, g)>
#y = affine_map<(m, n, g, k) -> (m, n)>

// 4-bit weights with a scale and a zero point for each group of 8: 4*2*3*8 = 192
// iterations, each a cast of the weight and of the zero point, a subtraction
// and a multiplication for dequantisation. The multiplier takes f16.
// Weights 2*3*8 / 2 = 24 B, scales 2*3*2 B, zero points ceil(6 / 2) B.
// CHECK-LABEL: func.func @grouped(
// CHECK: linalg.generic {{.*}}work = [matrix f16 384, vector f16 384, misc i4 384], reads = [operand 0 192, operand 1 24, operand 2 12, operand 3 3, operand 4 16], writes = [result 0 16]>
func.func @grouped(%x: tensor<4x3x8xf16>, %w: tensor<2x3x8xi4>, %s: tensor<2x3xf16>, %z: tensor<2x3xi4>, %y: tensor<4x2xf16>) -> tensor<4x2xf16> {
  %0 = linalg.generic {indexing_maps = [#x, #w, #s, #s, #y],
    iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
    ins(%x, %w, %s, %z : tensor<4x3x8xf16>, tensor<2x3x8xi4>, tensor<2x3xf16>, tensor<2x3xi4>) outs(%y : tensor<4x2xf16>) {
  ^bb0(%a: f16, %q: i4, %scale: f16, %zero: i4, %acc: f16):
    %f = arith.uitofp %q : i4 to f16
    %zf = arith.uitofp %zero : i4 to f16
    %d = arith.subf %f, %zf : f16
    %b = arith.mulf %d, %scale : f16
    %p = arith.mulf %a, %b : f16
    %t = arith.addf %acc, %p : f16
    linalg.yield %t : f16
  } -> tensor<4x2xf16>
  return %0 : tensor<4x2xf16>
}

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#n = affine_map<(m, n, k) -> (n)>
#c = affine_map<(m, n, k) -> (m, n)>

// An integer product that is scaled is one of integers: 8*4*16 = 512 iterations.
// CHECK-LABEL: func.func @scaled_product(
// CHECK: linalg.generic {{.*}}work = [matrix i8 1024, vector f32 512, misc i32 512, misc i8 1024]
func.func @scaled_product(%a: tensor<8x16xi8>, %b: tensor<4x16xi8>, %s: tensor<4xf32>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.generic {indexing_maps = [#a, #b, #n, #c],
    iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b, %s : tensor<8x16xi8>, tensor<4x16xi8>, tensor<4xf32>) outs(%c : tensor<8x4xf32>) {
  ^bb0(%x: i8, %y: i8, %scale: f32, %acc: f32):
    %xi = arith.extsi %x : i8 to i32
    %yi = arith.extsi %y : i8 to i32
    %p = arith.muli %xi, %yi : i32
    %f = arith.sitofp %p : i32 to f32
    %q = arith.mulf %f, %scale : f32
    %t = arith.addf %acc, %q : f32
    linalg.yield %t : f32
  } -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// A fused multiply-add; the activation function of a factor is no matrix work.
// CHECK-LABEL: func.func @fma(
// CHECK: linalg.generic {{.*}}work = [matrix f32 1024, transcendental f32 512]
func.func @fma(%a: tensor<8x16xf32>, %b: tensor<4x16xf32>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.generic {indexing_maps = [#a, #b, #c],
    iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b : tensor<8x16xf32>, tensor<4x16xf32>) outs(%c : tensor<8x4xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %e = math.exp %x : f32
    %t = math.fma %e, %y, %acc : f32
    linalg.yield %t : f32
  } -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// Two products of one input, as of gate and up: both are.
// CHECK-LABEL: func.func @two_sums(
// CHECK: linalg.generic {{.*}}work = [matrix f32 2048]
func.func @two_sums(%a: tensor<8x16xf32>, %b: tensor<4x16xf32>, %d: tensor<4x16xf32>, %c: tensor<8x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %0:2 = linalg.generic {indexing_maps = [#a, #b, #b, #c, #c],
    iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b, %d : tensor<8x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>) outs(%c, %c : tensor<8x4xf32>, tensor<8x4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32, %acc0: f32, %acc1: f32):
    %p = arith.mulf %x, %y : f32
    %q = arith.mulf %x, %z : f32
    %t = arith.addf %acc0, %p : f32
    %u = arith.addf %q, %acc1 : f32
    linalg.yield %t, %u : f32, f32
  } -> (tensor<8x4xf32>, tensor<8x4xf32>)
  return %0#0, %0#1 : tensor<8x4xf32>, tensor<8x4xf32>
}

// Complex numbers: 6 for the product and 2 for the sum, in the type of the parts.
// CHECK-LABEL: func.func @complex(
// CHECK: linalg.matmul {{.*}}work = [matrix f32 4096]
func.func @complex(%a: tensor<8x16xcomplex<f32>>, %b: tensor<16x4xcomplex<f32>>, %c: tensor<8x4xcomplex<f32>>) -> tensor<8x4xcomplex<f32>> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x16xcomplex<f32>>, tensor<16x4xcomplex<f32>>)
                     outs(%c : tensor<8x4xcomplex<f32>>) -> tensor<8x4xcomplex<f32>>
  return %0 : tensor<8x4xcomplex<f32>>
}

// Squares of one tensor, and products with a scalar, are no products of two.
// CHECK-LABEL: func.func @one_tensor(
// CHECK: linalg.generic {{.*}}work = [vector f32 256]
// CHECK: linalg.generic {{.*}}work = [vector f32 256]
func.func @one_tensor(%a: tensor<8x16xf32>, %s: f32, %c: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m)>],
    iterator_types = ["parallel", "reduction"]}
    ins(%a : tensor<8x16xf32>) outs(%c : tensor<8xf32>) {
  ^bb0(%x: f32, %acc: f32):
    %p = arith.mulf %x, %x : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> ()>, affine_map<(m, k) -> (m)>],
    iterator_types = ["parallel", "reduction"]}
    ins(%a, %s : tensor<8x16xf32>, f32) outs(%c : tensor<8xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %p = arith.mulf %x, %y : f32
    %t = arith.addf %acc, %p : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// Zero points come off in the wide type, the multiplier takes 8-bit integers:
// batch 2 of 8*4*16 iterations.
// CHECK-LABEL: func.func @quantized_batch(
// CHECK: linalg.quantized_batch_matmul {{.*}}work = [matrix i8 2048, integer i32 2048, misc i8 2048], reads = [operand 0 256, operand 1 128, operand 4 256], writes = [result 0 256]>
func.func @quantized_batch(%a: tensor<2x8x16xi8>, %b: tensor<2x16x4xi8>, %za: i32, %zb: i32, %c: tensor<2x8x4xi32>) -> tensor<2x8x4xi32> {
  %0 = linalg.quantized_batch_matmul
    ins(%a, %b, %za, %zb : tensor<2x8x16xi8>, tensor<2x16x4xi8>, i32, i32)
    outs(%c : tensor<2x8x4xi32>) -> tensor<2x8x4xi32>
  return %0 : tensor<2x8x4xi32>
}

// 6x6 positions, 3x3 taps, 4 to 5 channels: 6480 iterations.
// CHECK-LABEL: func.func @quantized_convolution(
// CHECK: linalg.conv_2d_nhwc_hwcf_q {{.*}}work = [matrix i8 12960, integer i32 12960, misc i8 12960], reads = [operand 0 256, operand 1 180, operand 4 720], writes = [result 0 720]>
func.func @quantized_convolution(%x: tensor<1x8x8x4xi8>, %w: tensor<3x3x4x5xi8>, %zx: i32, %zw: i32, %y: tensor<1x6x6x5xi32>) -> tensor<1x6x6x5xi32> {
  %0 = linalg.conv_2d_nhwc_hwcf_q
    ins(%x, %w, %zx, %zw : tensor<1x8x8x4xi8>, tensor<3x3x4x5xi8>, i32, i32)
    outs(%y : tensor<1x6x6x5xi32>) -> tensor<1x6x6x5xi32>
  return %0 : tensor<1x6x6x5xi32>
}
