// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,OFF
// RUN: roofline-opt %s --roofline-annotate=tf32=on | FileCheck %s --check-prefixes=CHECK,ON

// 2 * 4096^3 = 137438953472 FLOP.
// CHECK-LABEL: func.func @matmul(
// OFF: linalg.matmul {{.*}}work = [matrix f32 137438953472]
// ON: linalg.matmul {{.*}}work = [matrix tf32 137438953472]
func.func @matmul(%x: tensor<4096x4096xf32>, %y: tensor<4096x4096xf32>) -> tensor<4096x4096xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4096x4096xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  %0 = linalg.matmul {roofline.group = "f32"}
    ins(%x, %y : tensor<4096x4096xf32>, tensor<4096x4096xf32>) outs(%init : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %0 : tensor<4096x4096xf32>
}

// Other types, and f32 that is no contraction, are as they are.
// CHECK-LABEL: func.func @others(
// CHECK: linalg.matmul {{.*}}work = [matrix f16 1024]
// CHECK: linalg.exp {{.*}}work = [transcendental f32 64]
// CHECK: linalg.add {{.*}}work = [vector f32 64]
func.func @others(%h: tensor<8x8xf16>, %x: tensor<8x8xf32>) -> (tensor<8x8xf16>, tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = linalg.matmul ins(%h, %h : tensor<8x8xf16>, tensor<8x8xf16>) outs(%h : tensor<8x8xf16>) -> tensor<8x8xf16>
  %1 = linalg.exp ins(%x : tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = linalg.add ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0, %1, %2 : tensor<8x8xf16>, tensor<8x8xf32>, tensor<8x8xf32>
}
