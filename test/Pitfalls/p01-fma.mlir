// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --roofline-report=device=a100-80gb-pcie | FileCheck %s --check-prefix=PRINTED

// Case P1: a multiply-add is 2 FLOP, and the report says so. Of q_proj, S x h
// by h x h, wrong: 90,731,184,128, multiply-adds shown as FLOP; right:
// 181,462,368,256.

// PRINTED: conventions: fma=2,

// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: work = [matrix f16 181462368256]
func.func @matmul(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>,
                  %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%y : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Written as one instruction it is the same.
// CHECK-LABEL: func.func @fused(
// CHECK-SAME: work = [matrix f16 181462368256]
func.func @fused(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>,
                 %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                     affine_map<(m, n, k) -> (m, n)>],
    iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>) outs(%y : tensor<2048x6656xf16>) {
  ^bb0(%a: f16, %b: f16, %acc: f16):
    %s = math.fma %a, %b, %acc : f16
    linalg.yield %s : f16
  } -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Where nothing is contracted too.
// CHECK-LABEL: func.func @elementwise(
// CHECK: math.fma {{.*}}work = [vector f32 2000]
func.func @elementwise(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %0 = math.fma %x, %x, %x : tensor<1000xf32>
  return %0 : tensor<1000xf32>
}
