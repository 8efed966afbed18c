// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=a100-80gb-pcie | FileCheck %s --check-prefixes=CHECK,F32
// RUN: roofline-opt %s --roofline-annotate=tf32=off --roofline-classify=device=a100-80gb-pcie | FileCheck %s --check-prefixes=CHECK,F32
// RUN: roofline-opt %s --roofline-annotate=tf32=on --roofline-classify=device=a100-80gb-pcie | FileCheck %s --check-prefixes=CHECK,TF32

// Case P24: every unit and type of the A100 has a peak of its own. Wrong: one
// peak for all, 624e12 for f16 or 1,979e12, as with sparsity; right: a matmul
// of 4096^3 in f32 takes 7.048 ms at 19.5e12, as TF32 0.881 ms at 156e12, in
// f16 0.4405 ms at 312e12; elementwise f16 is at 78e12, int8 at 624e12.

// CHECK-LABEL: func.func @f32(
// F32: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f32", {{.*}}attainable = 1.950000e+13, time = 0.00704815{{[0-9]*}}>
// TF32: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/tf32", {{.*}}attainable = 1.560000e+14, time = 8.81018{{[0-9]*}}E-4>
func.func @f32(%a: tensor<4096x4096xf32>, %c: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xf32>, tensor<4096x4096xf32>)
                     outs(%c : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %0 : tensor<4096x4096xf32>
}

// CHECK-LABEL: func.func @f16(
// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f16", {{.*}}attainable = 3.120000e+14, time = 4.40509{{[0-9]*}}E-4
func.func @f16(%a: tensor<4096x4096xf16>, %c: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xf16>, tensor<4096x4096xf16>)
                     outs(%c : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  return %0 : tensor<4096x4096xf16>
}

// CHECK-LABEL: func.func @int8(
// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/i8", {{.*}}time = 2.20254{{[0-9]*}}E-4
func.func @int8(%a: tensor<4096x4096xi8>, %c: tensor<4096x4096xi32>) -> tensor<4096x4096xi32> {
  %0 = linalg.matmul ins(%a, %a : tensor<4096x4096xi8>, tensor<4096x4096xi8>)
                     outs(%c : tensor<4096x4096xi32>) -> tensor<4096x4096xi32>
  return %0 : tensor<4096x4096xi32>
}

// 256 multiplications for every 4 B, at 78 TFLOP/s: 64 FLOP/B are on the right
// of this ridge, though on the left of that of the tensor cores.
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
