// RUN: roofline-opt %s --convert-llama-to-linalg | FileCheck %s --implicit-check-not=llama.

// The product with the keys, scale and mask, softmax, the product with the
// values. Queries that share a key/value head are a view; keys and values are
// never copied for them. The products are computed in full, whatever the mask.

// CHECK-DAG: #[[$Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d2, d5)>
// CHECK-DAG: #[[$K:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>

// CHECK-LABEL: func.func @grouped(
// CHECK-SAME: %[[Q:.*]]: tensor<2x5x4x8xf16>, %[[K:.*]]: tensor<2x7x2x8xf16>, %[[V:.*]]: tensor<2x7x2x8xf16>)
// CHECK: %[[VIEW:.*]] = tensor.expand_shape %[[Q]] {{\[}}[0], [1], [2, 3], [4]] output_shape [2, 5, 2, 2, 8]
// CHECK: %[[SCORES:.*]] = linalg.contract indexing_maps = [#[[$Q]], #[[$K]], #{{.*}}] {{.*}}ins(%[[VIEW]], %[[K]] : {{.*}}-> tensor<2x2x2x5x7xf16>
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}}ins(%[[SCORES]] :
// CHECK-NEXT: ^bb0
// CHECK-NEXT: %[[PRODUCT:.*]] = arith.mulf
// CHECK-NEXT: linalg.yield %[[PRODUCT]]
// CHECK: %[[PROBABILITIES:.*]] = linalg.softmax {{.*}}dimension(4) ins(%[[SCALED]] :
// CHECK: %[[OUTPUT:.*]] = linalg.contract {{.*}}ins(%[[PROBABILITIES]], %[[V]] : {{.*}}-> tensor<2x5x2x2x8xf16>
// CHECK: tensor.collapse_shape %[[OUTPUT]] {{\[}}[0], [1], [2, 3], [4]]
func.func @grouped(%q: tensor<2x5x4x8xf16>, %k: tensor<2x7x2x8xf16>, %v: tensor<2x7x2x8xf16>) -> tensor<2x5x4x8xf16> {
  %0 = llama.attention %q, %k, %v scale(0.5) : tensor<2x5x4x8xf16>, tensor<2x7x2x8xf16>
  return %0 : tensor<2x5x4x8xf16>
}

// A query sees the keys up to its own position among all: two are older.
// CHECK-LABEL: func.func @causal(
// CHECK-DAG: %[[OLDER:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[MASKED:.*]] = arith.constant 0xFC00 : f16
// CHECK: linalg.generic
// CHECK: %[[SCALED:.*]] = arith.mulf
// CHECK: %[[QUERY:.*]] = linalg.index 3
// CHECK: %[[KEY:.*]] = linalg.index 4
// CHECK: %[[LAST:.*]] = arith.addi %[[QUERY]], %[[OLDER]]
// CHECK: %[[VISIBLE:.*]] = arith.cmpi ule, %[[KEY]], %[[LAST]]
// CHECK: arith.select %[[VISIBLE]], %[[SCALED]], %[[MASKED]]
func.func @causal(%q: tensor<2x5x4x8xf16>, %k: tensor<2x7x2x8xf16>, %v: tensor<2x7x2x8xf16>) -> tensor<2x5x4x8xf16> {
  %0 = llama.attention %q, %k, %v scale(0.5) causal : tensor<2x5x4x8xf16>, tensor<2x7x2x8xf16>
  return %0 : tensor<2x5x4x8xf16>
}

// CHECK-LABEL: func.func @none_older(
// CHECK-NOT: arith.addi
// CHECK: %[[VISIBLE:.*]] = arith.cmpi ule
// CHECK-NOT: arith.andi
// CHECK: arith.select %[[VISIBLE]]
func.func @none_older(%q: tensor<2x5x4x8xf32>, %k: tensor<2x5x2x8xf32>, %v: tensor<2x5x2x8xf32>) -> tensor<2x5x4x8xf32> {
  %0 = llama.attention %q, %k, %v scale(0.5) causal : tensor<2x5x4x8xf32>, tensor<2x5x2x8xf32>
  return %0 : tensor<2x5x4x8xf32>
}

// CHECK-LABEL: func.func @window(
// CHECK: %[[WIDTH:.*]] = arith.constant 3 : index
// CHECK: %[[VISIBLE:.*]] = arith.cmpi ule
// CHECK: %[[END:.*]] = arith.addi %{{.*}}, %[[WIDTH]]
// CHECK: %[[RECENT:.*]] = arith.cmpi ugt, %[[END]]
// CHECK: arith.andi %[[VISIBLE]], %[[RECENT]]
func.func @window(%q: tensor<2x5x4x8xf16>, %k: tensor<2x5x2x8xf16>, %v: tensor<2x5x2x8xf16>) -> tensor<2x5x4x8xf16> {
  %0 = llama.attention %q, %k, %v scale(0.5) causal window(3) : tensor<2x5x4x8xf16>, tensor<2x5x2x8xf16>
  return %0 : tensor<2x5x4x8xf16>
}
