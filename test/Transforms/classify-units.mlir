// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=a100-80gb-pcie | FileCheck %s

// Case P24: every unit and type has a peak of its own.

// CHECK-LABEL: func.func @f32(
// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f32", {{.*}}time = 0.00704
func.func @f32(%a: tensor<4096x4096xf32>, %c: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xf32>, tensor<4096x4096xf32>)
                     outs(%c : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %0 : tensor<4096x4096xf32>
}

// CHECK-LABEL: func.func @f16(
// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f16", {{.*}}time = 4.405{{[0-9]*}}E-4
func.func @f16(%a: tensor<4096x4096xf16>, %c: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xf16>, tensor<4096x4096xf16>)
                     outs(%c : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  return %0 : tensor<4096x4096xf16>
}

// CHECK-LABEL: func.func @int8(
// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/i8", {{.*}}time = 2.202{{[0-9]*}}E-4
func.func @int8(%a: tensor<4096x4096xi8>, %c: tensor<4096x4096xi32>) -> tensor<4096x4096xi32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xi8>, tensor<4096x4096xi8>)
                     outs(%c : tensor<4096x4096xi32>) -> tensor<4096x4096xi32>
  return %0 : tensor<4096x4096xi32>
}

// 256 multiplications for every 4 B, at 78 TFLOP/s: 64 FLOP/B are on the right of
// this ridge, though on the left of that of the tensor cores.
// CHECK-LABEL: func.func @elementwise(
// CHECK: linalg.generic {{.*}}roofline.bound = #roofline.bound<compute, limiter = "vector/f16", intensity = 6.400000e+01, attainable = 7.800000e+13,
func.func @elementwise(%x: tensor<1048576xf16>, %loop: tensor<256xf16>) -> tensor<1048576xf16> {
  %empty = tensor.empty() : tensor<1048576xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>],
    iterator_types = ["parallel", "reduction"]}
    ins(%x, %loop : tensor<1048576xf16>, tensor<256xf16>) outs(%empty : tensor<1048576xf16>) {
  ^bb0(%a: f16, %ignored: f16, %acc: f16):
    %p = arith.mulf %a, %acc : f16
    linalg.yield %p : f16
  } -> tensor<1048576xf16>
  return %0 : tensor<1048576xf16>
}

// Case P23: below 1. Of Llama 33B one product of attention in decode, 128 keys.
// CHECK-LABEL: func.func @below_one(
// CHECK: linalg.contract {{.*}}roofline.bound = #roofline.bound<memory, limiter = "dram", latency_limited, intensity = 0.98461538461538467,
func.func @below_one(%q: tensor<52x1x128xf16>, %k: tensor<128x52x128xf16>) -> tensor<52x1x128xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<52x1x128xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<52x1x128xf16>) -> tensor<52x1x128xf16>
  %0 = linalg.contract
    indexing_maps = [affine_map<(n, s, c, d) -> (n, s, d)>, affine_map<(n, s, c, d) -> (c, n, d)>,
                     affine_map<(n, s, c, d) -> (n, s, c)>]
    ins(%q, %k : tensor<52x1x128xf16>, tensor<128x52x128xf16>)
    outs(%init : tensor<52x1x128xf16>) -> tensor<52x1x128xf16>
  return %0 : tensor<52x1x128xf16>
}

// Case P37: one row of Llama 33B in decode, 39,936 B, is faster than a launch.
// CHECK-LABEL: func.func @rms_norm(
// CHECK: llama.rms_norm {{.*}}roofline.bound = #roofline.bound<memory, limiter = "dram", latency_limited, intensity = 0.66671{{[0-9]*}}, attainable = {{[^,]*}}, time = 2.06{{[0-9]*}}E-8>
func.func @rms_norm(%x: tensor<1x1x6656xf16>, %w: tensor<6656xf16>) -> tensor<1x1x6656xf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<1x1x6656xf16>, tensor<6656xf16>
  return %0 : tensor<1x1x6656xf16>
}
