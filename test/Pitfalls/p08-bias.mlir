// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s

// Case P8: a bias [16] added to [8, 16]. Wrong: 256 FLOP, aligned from the left
// to [16, 16]; right: 128 FLOP, aligned on the last dim. The bias is read once,
// 32 B.
// CHECK-LABEL: func.func @bias(
// CHECK-SAME: work = [vector f16 128], bytes_read = 288, bytes_written = 256,
func.func @bias(%x: tensor<8x16xf16>, %b: tensor<16xf16>) -> tensor<8x16xf16> {
  %empty = tensor.empty() : tensor<8x16xf16>
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<add>
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>]
    ins(%x, %b : tensor<8x16xf16>, tensor<16xf16>) outs(%empty : tensor<8x16xf16>) -> tensor<8x16xf16>
  return %0 : tensor<8x16xf16>
}

// Where the program makes a copy of it, that costs, but no FLOP.
// CHECK-LABEL: func.func @copied_bias(
// CHECK-SAME: work = [vector f16 128], bytes_read = 544, bytes_written = 512,
func.func @copied_bias(%x: tensor<8x16xf16>, %b: tensor<16xf16>) -> tensor<8x16xf16> {
  %empty = tensor.empty() : tensor<8x16xf16>
  %rows = linalg.broadcast ins(%b : tensor<16xf16>) outs(%empty : tensor<8x16xf16>) dimensions = [0]
  %0 = linalg.add ins(%x, %rows : tensor<8x16xf16>, tensor<8x16xf16>) outs(%empty : tensor<8x16xf16>) -> tensor<8x16xf16>
  return %0 : tensor<8x16xf16>
}
