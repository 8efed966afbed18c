// RUN: roofline-opt %s --roofline-mark-fusion=device=a100-80gb-pcie --remarks-filter=roofline 2>&1 | FileCheck %s

// An epilogue joins its contraction; what lies between the two does not move any more.
func.func @epilogue(%x: tensor<4096x4096xf16>, %w: tensor<4096x4096xf16>, %residual: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<4096x4096xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %0 = linalg.matmul ins(%x, %w : tensor<4096x4096xf16>, tensor<4096x4096xf16>) outs(%init : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %1 = linalg.add ins(%0, %residual : tensor<4096x4096xf16>, tensor<4096x4096xf16>) outs(%empty : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  return %1 : tensor<4096x4096xf16>
}

// CHECK: remark: [Analysis] fusion
// CHECK-SAME: BytesSaved=67108864, Ops="linalg.matmul, linalg.add"
// CHECK: linalg.matmul {roofline.fused = [[ID:.*]] : i64}
// CHECK: linalg.add {roofline.fused = [[ID]] : i64}
