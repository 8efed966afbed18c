// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What cannot be counted is unknown, never free: no cost on the op, and totals
// that say so.

// The body holds an op that nobody has a model of.
// CHECK-LABEL: func.func @body(
// CHECK-SAME: work = [vector f32 8]{{.*}}at_least>
// CHECK: linalg.generic
// CHECK-NOT: roofline.cost
// CHECK: linalg.yield
// CHECK: linalg.add {roofline.cost
func.func @body(%x: tensor<8xcomplex<f32>>, %y: tensor<8xf32>) -> (tensor<8xcomplex<f32>>, tensor<8xf32>) {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : tensor<8xcomplex<f32>>) {
  ^bb0(%a: complex<f32>):
    %n = complex.sqrt %a : complex<f32>
    linalg.yield %n : complex<f32>
  } -> tensor<8xcomplex<f32>>
  %1 = linalg.add ins(%y, %y : tensor<8xf32>, tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xcomplex<f32>>, tensor<8xf32>
}

// Two dims of one operand share both their loops, whose sizes are not known.
// CHECK-LABEL: func.func @skewed(
// CHECK-SAME: #roofline.totals<work = []{{.*}}at_least>
// CHECK: linalg.generic
// CHECK-NOT: roofline.cost
// CHECK: linalg.yield
func.func @skewed(%x: tensor<?x?xf32>, %y: tensor<?x?xf32> {roofline.dims = ["M", "N"]}) -> tensor<?x?xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i + j, i + 2 * j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<?x?xf32>) outs(%y : tensor<?x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
