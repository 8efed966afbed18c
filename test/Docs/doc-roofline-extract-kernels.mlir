// RUN: roofline-opt %s --roofline-extract-kernels="device=h200-sxm bind=T=512" | FileCheck %s

// Two products, one kernel: they differ in names only.
func.func @f(%x: tensor<?x1024xf16> {roofline.dims = ["T", ""]}, %w0: tensor<1024x1024xf16>, %w1: tensor<1024x1024xf16>,
             %y: tensor<?x1024xf16> {roofline.dims = ["T", ""]}) -> tensor<?x1024xf16> {
  %zero = arith.constant 0.0 : f16
  %init = linalg.fill ins(%zero : f16) outs(%y : tensor<?x1024xf16>) -> tensor<?x1024xf16>
  %0 = linalg.matmul ins(%x, %w0 : tensor<?x1024xf16>, tensor<1024x1024xf16>) outs(%init : tensor<?x1024xf16>) -> tensor<?x1024xf16>
  %1 = linalg.matmul ins(%0, %w1 : tensor<?x1024xf16>, tensor<1024x1024xf16>) outs(%init : tensor<?x1024xf16>) -> tensor<?x1024xf16>
  return %1 : tensor<?x1024xf16>
}

// CHECK-LABEL: func.func @matmul_
// CHECK-SAME: ops = [{count = 1 : i64, id = "f.0"}, {count = 1 : i64, id = "f.1"}]
// CHECK: linalg.matmul ins(
// CHECK-NOT: func.func
