// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,PLACE
// RUN: roofline-opt %s --roofline-annotate=aliasing=in-place | FileCheck %s --check-prefixes=CHECK,PLACE
// RUN: roofline-opt %s --roofline-annotate=aliasing=functional | FileCheck %s --check-prefixes=CHECK,COPY
// RUN: roofline-opt %s --roofline-report="device=l4" | FileCheck %s --check-prefix=SAYS
// RUN: roofline-opt %s --roofline-report="device=l4 aliasing=functional" | FileCheck %s --check-prefix=SAYSCOPY

// Case P15: one row of h into S x h. Wrong: 54,525,952 B, a copy of the whole,
// without saying so; right: in place 26,624 B, the row read and written;
// functional 54,525,952 B, and the report says which.
// SAYS: aliasing=in-place
// SAYSCOPY: aliasing=functional

// CHECK-LABEL: func.func @insert_row(
// PLACE-SAME: bytes_read = 13312, bytes_written = 13312, bytes_fused = 26624,
// COPY-SAME: bytes_read = 27262976, bytes_written = 27262976, bytes_fused = 54525952,
func.func @insert_row(%row: tensor<1x6656xf16>, %x: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = tensor.insert_slice %row into %x[2047, 0] [1, 6656] [1, 1] : tensor<1x6656xf16> into tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// The same on memory never copies.
// CHECK-LABEL: func.func @store_row(
// CHECK-SAME: bytes_read = 13312, bytes_written = 13312,
func.func @store_row(%row: memref<1x6656xf16>, %x: memref<2048x6656xf16>) {
  %part = memref.subview %x[2047, 0] [1, 6656] [1, 1] : memref<2048x6656xf16> to memref<1x6656xf16, strided<[6656, 1], offset: 13624832>>
  memref.copy %row, %part : memref<1x6656xf16> to memref<1x6656xf16, strided<[6656, 1], offset: 13624832>>
  return
}
