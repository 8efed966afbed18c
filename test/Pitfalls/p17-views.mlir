// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s

// Case P17a: a reshape or a part of S x h. Wrong: 54,525,952 B; right: 0 B, and
// no row.
// CHECK-LABEL: func.func @reshape(
// CHECK-SAME: work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @reshape(%x: tensor<2048x6656xf16>) -> (tensor<2048x52x128xf16>, tensor<13631488xf16>, tensor<1024x6656xf16>) {
  %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [2048, 52, 128] : tensor<2048x6656xf16> into tensor<2048x52x128xf16>
  %1 = tensor.collapse_shape %x [[0, 1]] : tensor<2048x6656xf16> into tensor<13631488xf16>
  %2 = tensor.extract_slice %x[1024, 0] [1024, 6656] [1, 1] : tensor<2048x6656xf16> to tensor<1024x6656xf16>
  return %0, %1, %2 : tensor<2048x52x128xf16>, tensor<13631488xf16>, tensor<1024x6656xf16>
}

// CHECK-LABEL: func.func @subview(
// CHECK-SAME: work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0,
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @subview(%x: memref<2048x6656xf16>) -> memref<1024x6656xf16, strided<[6656, 1], offset: 6815744>> {
  %0 = memref.subview %x[1024, 0] [1024, 6656] [1, 1] : memref<2048x6656xf16> to memref<1024x6656xf16, strided<[6656, 1], offset: 6815744>>
  return %0 : memref<1024x6656xf16, strided<[6656, 1], offset: 6815744>>
}

// Case P17b: a transpose of S x h that is materialised. Wrong: 0 B; right: one
// read and one write, 54,525,952 B, 0 FLOP.
// CHECK-LABEL: func.func @transpose(
// CHECK-SAME: work = [], bytes_read = 27262976, bytes_written = 27262976, bytes_fused = 54525952,
func.func @transpose(%x: tensor<2048x6656xf16>) -> tensor<6656x2048xf16> {
  %empty = tensor.empty() : tensor<6656x2048xf16>
  %0 = linalg.transpose ins(%x : tensor<2048x6656xf16>) outs(%empty : tensor<6656x2048xf16>) permutation = [1, 0]
  return %0 : tensor<6656x2048xf16>
}
