// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate | FileCheck %s

// Case P14: 2048 rows of the token table. Wrong: 872,415,232,000 FLOP, as a
// product with one-hot vectors, or the whole table, 425,984,000 B; right: 0
// FLOP, the ids, the rows and the result: 54,534,144 B with 32-bit ids,
// 54,542,336 B with 64-bit ones.
// CHECK-LABEL: func.func @i32(
// CHECK-SAME: work = [], bytes_read = 27271168, bytes_written = 27262976, bytes_fused = 54534144,
func.func @i32(%ids: tensor<1x2048xi32>, %table: tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16> {
  %0 = llama.embedding %ids, %table : (tensor<1x2048xi32>, tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// CHECK-LABEL: func.func @i64(
// CHECK-SAME: work = [], bytes_read = 27279360, bytes_written = 27262976, bytes_fused = 54542336,
func.func @i64(%ids: tensor<1x2048xi64>, %table: tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16> {
  %0 = llama.embedding %ids, %table : (tensor<1x2048xi64>, tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// As upstream's gather; the rows are whole.
// CHECK-LABEL: func.func @tensor_gather(
// CHECK-SAME: work = [], bytes_read = 27271168, bytes_written = 27262976, bytes_fused = 54534144,
func.func @tensor_gather(%ids: tensor<2048x1xi32>, %table: tensor<32000x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = tensor.gather %table[%ids] gather_dims([0]) : (tensor<32000x6656xf16>, tensor<2048x1xi32>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Never more than the table: 4 rows for 2048 ids.
// CHECK-LABEL: func.func @capped(
// CHECK-SAME: work = [], bytes_read = 61440, bytes_written = 27262976,
func.func @capped(%ids: tensor<1x2048xi32>, %table: tensor<4x6656xf16>) -> tensor<1x2048x6656xf16> {
  %0 = llama.embedding %ids, %table : (tensor<1x2048xi32>, tensor<4x6656xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}
