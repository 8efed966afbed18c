// What lies together in memory is an argument as it is, whichever part of a larger
// tensor it is; the analysis counts it as before. Others stay slices.
// RUN: roofline-opt %s --roofline-extract-kernels="bind=S=24" | FileCheck %s

// The last token, at a place that only the data tells.
// CHECK: func.func @contract_{{.*}}(%{{.*}}: memref<1x64xf16>, %{{.*}}: memref<32x64xf16>, %{{.*}}: memref<1x32xf16>)
// CHECK-NOT: extract_slice
// CHECK: func.func @add_
// A column of a matrix.
// CHECK-SAME: memref<24x64xf16>
// CHECK: extract_slice
func.func @last_token(%x: tensor<?x64xf16> {roofline.dims = ["S", ""]}, %w: tensor<32x64xf16>, %place: index, %out: tensor<1x32xf16>, %column: tensor<24x1xf16>) -> (tensor<1x32xf16>, tensor<24x1xf16>) {
  %zero = arith.constant 0.0 : f16
  %init = linalg.fill ins(%zero : f16) outs(%out : tensor<1x32xf16>) -> tensor<1x32xf16>
  %token = tensor.extract_slice %x[%place, 0] [1, 64] [1, 1] : tensor<?x64xf16> to tensor<1x64xf16>
  %y = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] ins(%token, %w : tensor<1x64xf16>, tensor<32x64xf16>) outs(%init : tensor<1x32xf16>) -> tensor<1x32xf16>
  %one = tensor.extract_slice %x[0, 3] [24, 1] [1, 1] : tensor<?x64xf16> to tensor<24x1xf16>
  %sum = linalg.add ins(%one, %column : tensor<24x1xf16>, tensor<24x1xf16>) outs(%column : tensor<24x1xf16>) -> tensor<24x1xf16>
  return %y, %sum : tensor<1x32xf16>, tensor<24x1xf16>
}
