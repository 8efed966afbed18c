// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,NAMED
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,GENERIC
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate | FileCheck %s --check-prefixes=CHECK,TILED

module attributes {transform.with_named_sequence} {
// Case P12a: einsum ij,jk->ik, 7x16x8. Wrong: 1,793, off by one, or 896,
// multiply-adds; right: 1,792 FLOP.
// CHECK-LABEL: func.func @einsum(
// CHECK-SAME: work = [matrix f32 1792]
// NAMED: linalg.contract
// GENERIC: linalg.generic
// TILED: scf.for
// TILED: linalg.contract {{.*}}work = [matrix f32 448]
func.func @einsum(%a: tensor<7x16xf32>, %b: tensor<16x8xf32>, %c: tensor<7x8xf32>) -> tensor<7x8xf32> {
  %0 = linalg.contract
    indexing_maps = [affine_map<(i, k, j) -> (i, j)>,
                     affine_map<(i, k, j) -> (j, k)>,
                     affine_map<(i, k, j) -> (i, k)>]
    ins(%a, %b : tensor<7x16xf32>, tensor<16x8xf32>) outs(%c : tensor<7x8xf32>) -> tensor<7x8xf32>
  return %0 : tensor<7x8xf32>
}

// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: work = [matrix f32 1792]
func.func @matmul(%a: tensor<7x16xf32>, %b: tensor<16x8xf32>, %c: tensor<7x8xf32>) -> tensor<7x8xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<7x16xf32>, tensor<16x8xf32>) outs(%c : tensor<7x8xf32>) -> tensor<7x8xf32>
  return %0 : tensor<7x8xf32>
}

// Case P12b: an outer product, 8 x 8. Wrong: 129, or one of 64 and 128 whatever
// the body does; right: the body is counted, 64 FLOP where it multiplies, 128
// for a matmul with K = 1, that adds as well.
// CHECK-LABEL: func.func @product(
// CHECK-SAME: work = [vector f32 64]
func.func @product(%x: tensor<8xf32>, %y: tensor<8xf32>, %z: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x, %y : tensor<8xf32>, tensor<8xf32>) outs(%z : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @product_named(
// CHECK-SAME: work = [vector f32 64]
func.func @product_named(%x: tensor<8xf32>, %y: tensor<8xf32>, %z: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<mul>
    indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>]
    ins(%x, %y : tensor<8xf32>, tensor<8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @matmul_of_one(
// CHECK-SAME: work = [matrix f32 128]
func.func @matmul_of_one(%x: tensor<8x1xf32>, %y: tensor<1x8xf32>, %z: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul ins(%x, %y : tensor<8x1xf32>, tensor<1x8xf32>) outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %ops = transform.structured.match interface{LinalgOp} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loops:2 = transform.structured.tile_using_for %ops tile_sizes [7, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}
