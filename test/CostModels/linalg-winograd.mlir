// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The transforms of F(m x m, r x r), as upstream decomposes them: a product from
// the left and one from the right for each tile of alpha = m + r - 1.

// F(4, 3), alpha = 6: 6x3x3 and 6x3x6 multiply-adds = 162, for 2 x 5 filters:
// 2 * 162 * 10 = 3240. Reads 2*3*3*5*4 B, writes 6*6*5*2*4 B.
// CHECK-LABEL: func.func @filter(
// CHECK: linalg.winograd_filter_transform {{.*}}#roofline.cost<work = [matrix f32 3240], reads = [operand 0 360], writes = [result 0 1440]>
func.func @filter(%g: tensor<2x3x3x5xf32>, %o: tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32> {
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%g : tensor<2x3x3x5xf32>) outs(%o : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  return %0 : tensor<6x6x5x2xf32>
}

// A width of 1 is not transformed: 6x3x1 multiply-adds, for 10 filters.
// CHECK-LABEL: func.func @filter_1d(
// CHECK: linalg.winograd_filter_transform {{.*}}#roofline.cost<work = [matrix f32 360], reads = [operand 0 120], writes = [result 0 240]>
func.func @filter_1d(%g: tensor<2x3x1x5xf32>, %o: tensor<6x1x5x2xf32>) -> tensor<6x1x5x2xf32> {
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%g : tensor<2x3x1x5xf32>) outs(%o : tensor<6x1x5x2xf32>) -> tensor<6x1x5x2xf32>
  return %0 : tensor<6x1x5x2xf32>
}

// Twice 6x6x6 multiply-adds, for 3*3*2*5 tiles: 2 * 432 * 90 = 77760. Windows
// overlap and are read once: 2*14*14*5*4 B.
// CHECK-LABEL: func.func @input(
// CHECK: linalg.winograd_input_transform {{.*}}#roofline.cost<work = [matrix f32 77760], reads = [operand 0 7840], writes = [result 0 12960]>
func.func @input(%d: tensor<2x14x14x5xf32>, %o: tensor<6x6x3x3x2x5xf32>) -> tensor<6x6x3x3x2x5xf32> {
  %0 = linalg.winograd_input_transform fmr(F_4_3) ins(%d : tensor<2x14x14x5xf32>) outs(%o : tensor<6x6x3x3x2x5xf32>) -> tensor<6x6x3x3x2x5xf32>
  return %0 : tensor<6x6x3x3x2x5xf32>
}

// 4x6x6 and 4x6x4 multiply-adds = 240, for 90 tiles: 43200. The result is scaled
// and added to the output: 2 for each of 90*16 elements.
// CHECK-LABEL: func.func @output(
// CHECK: linalg.winograd_output_transform {{.*}}#roofline.cost<work = [matrix f32 43200, vector f32 2880], reads = [operand 0 12960, operand 1 5760], writes = [result 0 5760]>
func.func @output(%y: tensor<6x6x3x3x2x5xf32>, %o: tensor<2x12x12x5xf32>) -> tensor<2x12x12x5xf32> {
  %0 = linalg.winograd_output_transform fmr(F_4_3) ins(%y : tensor<6x6x3x3x2x5xf32>) outs(%o : tensor<2x12x12x5xf32>) -> tensor<2x12x12x5xf32>
  return %0 : tensor<2x12x12x5xf32>
}

// F(2, 3), alpha = 4: 2x4x4 and 2x4x2 multiply-adds = 48, for N tiles of a row
// and a column: nothing to scale. A fill that is added to costs nothing.
// CHECK-LABEL: func.func @output_unscaled(
// CHECK-NOT: linalg.fill {roofline
// CHECK: linalg.winograd_output_transform {{.*}}#roofline.cost<work = [matrix f32 "96*N"], reads = [operand 0 "64*N"], writes = [result 0 "16*N"]>
func.func @output_unscaled(%y: tensor<4x4x1x1x?x1xf32> {roofline.dims = ["", "", "", "", "N", ""]}, %o: tensor<?x2x2x1xf32>) -> tensor<?x2x2x1xf32> {
  %zero = arith.constant 0.0 : f32
  %fill = linalg.fill ins(%zero : f32) outs(%o : tensor<?x2x2x1xf32>) -> tensor<?x2x2x1xf32>
  %0 = linalg.winograd_output_transform fmr(F_2_3) ins(%y : tensor<4x4x1x1x?x1xf32>) outs(%fill : tensor<?x2x2x1xf32>) -> tensor<?x2x2x1xf32>
  return %0 : tensor<?x2x2x1xf32>
}
