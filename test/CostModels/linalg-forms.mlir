// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,MAPS,NAMED
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,MAPS,GENERIC
// RUN: roofline-opt %s --linalg-morph-ops=named-to-generic --roofline-annotate | FileCheck %s --check-prefixes=CHECK,MAPS,GENERIC
// RUN: roofline-opt %s --linalg-morph-ops=named-to-category --roofline-annotate | FileCheck %s --check-prefixes=CHECK,MAPS,CATEGORY
// RUN: roofline-opt %s --linalg-generalize-named-ops --linalg-morph-ops=generic-to-named --roofline-annotate | FileCheck %s

// Work and bytes are those of the computation, in whatever form it is written.

// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: #roofline.totals<work = [matrix f16 1024], bytes_read = 384, bytes_written = 64, bytes_fused = 448, bytes_floor = 448>
// NAMED: linalg.fill ins
// NAMED: linalg.matmul
// GENERIC-NOT: linalg.fill
// GENERIC-NOT: linalg.matmul
// GENERIC: linalg.generic
// GENERIC: linalg.generic
func.func @matmul(%x: tensor<8x16xf16>, %w: tensor<16x4xf16>) -> tensor<8x4xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<8x4xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<8x4xf16>) -> tensor<8x4xf16>
  %0 = linalg.matmul ins(%x, %w : tensor<8x16xf16>, tensor<16x4xf16>)
                     outs(%init : tensor<8x4xf16>) -> tensor<8x4xf16>
  return %0 : tensor<8x4xf16>
}

// CHECK-LABEL: func.func @int8(
// CHECK-SAME: #roofline.totals<work = [matrix i8 1024, misc i8 1024], bytes_read = 320, bytes_written = 128, bytes_fused = 448, bytes_floor = 448>
func.func @int8(%x: tensor<8x16xi8>, %w: tensor<16x4xi8>, %y: tensor<8x4xi32>) -> tensor<8x4xi32> {
  %0 = linalg.matmul ins(%x, %w : tensor<8x16xi8>, tensor<16x4xi8>)
                     outs(%y : tensor<8x4xi32>) -> tensor<8x4xi32>
  return %0 : tensor<8x4xi32>
}

// (Upstream's way back from generic forgets the map of %w.)
// MAPS-LABEL: func.func @transposed(
// MAPS-SAME: #roofline.totals<work = [matrix f32 "32*B*N"], bytes_read = "4*B*N + 64*B + 64*N", bytes_written = "4*B*N",
func.func @transposed(%x: tensor<?x16xf32> {roofline.dims = ["B", ""]},
                      %w: tensor<?x16xf32> {roofline.dims = ["N", ""]},
                      %y: tensor<?x?xf32> {roofline.dims = ["B", "N"]}) -> tensor<?x?xf32> {
  %0 = linalg.matmul
    indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                     affine_map<(m, n, k) -> (m, n)>]
    ins(%x, %w : tensor<?x16xf32>, tensor<?x16xf32>)
    outs(%y : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @convolution(
// CHECK-SAME: #roofline.totals<work = [matrix f32 55296], bytes_read = 7024, bytes_written = 4096,
func.func @convolution(%x: tensor<1x3x10x10xf32>, %w: tensor<16x3x3x3xf32>,
                       %y: tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32> {
  %0 = linalg.conv_2d_nchw_fchw
    ins(%x, %w : tensor<1x3x10x10xf32>, tensor<16x3x3x3xf32>)
    outs(%y : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
  return %0 : tensor<1x16x8x8xf32>
}

// CHECK-LABEL: func.func @pooling(
// CHECK-SAME: #roofline.totals<work = [vector f32 1296], bytes_read = 1024, bytes_written = 576,
func.func @pooling(%x: tensor<1x8x8x4xf32>) -> tensor<1x6x6x4xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %window = tensor.empty() : tensor<3x3xf32>
  %empty = tensor.empty() : tensor<1x6x6x4xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  %0 = linalg.pooling_nhwc_max ins(%x, %window : tensor<1x8x8x4xf32>, tensor<3x3xf32>)
                               outs(%init : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  return %0 : tensor<1x6x6x4xf32>
}

// A fill that is not for an accumulator is written in every form.
// CHECK-LABEL: func.func @fill(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 64,
func.func @fill() -> tensor<8x4xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<8x4xf16>
  %0 = linalg.fill ins(%zero : f16) outs(%empty : tensor<8x4xf16>) -> tensor<8x4xf16>
  return %0 : tensor<8x4xf16>
}

// CHECK-LABEL: func.func @elementwise(
// CHECK-SAME: #roofline.totals<work = [vector f32 256, transcendental f32 256, misc f32 128], bytes_read = 3600, bytes_written = 2560,
// NAMED: linalg.mul
// NAMED: linalg.exp
// GENERIC-NOT: linalg.{{mul|exp}}
// CATEGORY: linalg.elementwise kind=#linalg.elementwise_kind<mul>
// CATEGORY: linalg.elementwise kind=#linalg.elementwise_kind<exp>
func.func @elementwise(%p: tensor<8x16xi1>, %x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %empty = tensor.empty() : tensor<8x16xf32>
  %0 = linalg.mul ins(%x, %x : tensor<8x16xf32>, tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.exp ins(%0 : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %2 = linalg.sub ins(%1, %y : tensor<8x16xf32>, tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %3 = linalg.select ins(%p, %2, %y : tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %4 = linalg.tanh ins(%3 : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %4 : tensor<8x16xf32>
}

// CHECK-LABEL: func.func @moves(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 544, bytes_written = 1024,
func.func @moves(%x: tensor<8x16xf32>, %row: tensor<8xf32>) -> (tensor<16x8xf32>, tensor<8x16xf32>) {
  %e0 = tensor.empty() : tensor<16x8xf32>
  %e1 = tensor.empty() : tensor<8x16xf32>
  %0 = linalg.transpose ins(%x : tensor<8x16xf32>) outs(%e0 : tensor<16x8xf32>) permutation = [1, 0]
  %1 = linalg.broadcast ins(%row : tensor<8xf32>) outs(%e1 : tensor<8x16xf32>) dimensions = [1]
  return %0, %1 : tensor<16x8xf32>, tensor<8x16xf32>
}

// CHECK-LABEL: func.func @reduce(
// CHECK-SAME: #roofline.totals<work = [vector f32 256], bytes_read = 1056, bytes_written = 544,
func.func @reduce(%x: tensor<8x16xf32>, %init: tensor<8xf32>) -> tensor<8xf32> {
  %empty = tensor.empty() : tensor<8x16xf32>
  %0 = linalg.map { math.absf } ins(%x : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>)
  %1 = linalg.reduce { arith.maximumf } ins(%0 : tensor<8x16xf32>) outs(%init : tensor<8xf32>) dimensions = [1]
  return %1 : tensor<8xf32>
}
