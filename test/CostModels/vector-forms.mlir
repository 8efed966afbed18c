// The same counts before and after vectorisation and lowering.
//
// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,BEFORE
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate | FileCheck %s --check-prefixes=CHECK,AFTER

module attributes {transform.with_named_sequence} {

// 2 * 8 * 4 * 16 FLOP. Read are 8 * 16, 16 * 4 and 8 * 4 elements, the last
// are written.
// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: #roofline.totals<work = [matrix f32 1024], bytes_read = 896, bytes_written = 128,
// BEFORE: linalg.matmul
// AFTER-NOT: linalg.matmul
// AFTER: vector.outerproduct
func.func @matmul(%a: memref<8x16xf32>, %b: memref<16x4xf32>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x16xf32>, memref<16x4xf32>) outs(%c : memref<8x4xf32>)
  return
}

// Two factors are read and a product is written: 6 elements of 4 B each.
// CHECK-LABEL: func.func @multiply(
// CHECK-SAME: #roofline.totals<work = [vector f32 6], bytes_read = 48, bytes_written = 24,
// BEFORE: linalg.mul
// AFTER: arith.mulf
func.func @multiply(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %empty = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.mul ins(%a, %b : tensor<2x3xf32>, tensor<2x3xf32>) outs(%empty : tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// 4 elements of each line of 5 are combined, twice.
// CHECK-LABEL: func.func @scan(
// CHECK-SAME: #roofline.totals<work = [vector f32 32],
// BEFORE: vector.scan
// AFTER-NOT: vector.scan
// AFTER: return
func.func @scan(%x: vector<4x5xf32>, %a: vector<4xf32>) -> (vector<4x5xf32>, vector<4x5xf32>) {
  %0:2 = vector.scan <add>, %x, %a {inclusive = true, reduction_dim = 1 : i64} : vector<4x5xf32>, vector<4xf32>
  %1:2 = vector.scan <mul>, %x, %a {inclusive = false, reduction_dim = 1 : i64} : vector<4x5xf32>, vector<4xf32>
  return %0#0, %1#0 : vector<4x5xf32>, vector<4x5xf32>
}

// 20 elements are combined, twice.
// CHECK-LABEL: func.func @reduce(
// CHECK-SAME: #roofline.totals<work = [vector f32 40],
// BEFORE: vector.multi_reduction
// AFTER: vector.reduction
// AFTER-NOT: vector.multi_reduction
// AFTER: return
func.func @reduce(%x: vector<4x5xf32>, %a: vector<4xf32>, %all: f32) -> (vector<4xf32>, f32) {
  %0 = vector.multi_reduction <add>, %x, %a [1] : vector<4x5xf32> to vector<4xf32>
  %1 = vector.multi_reduction <maximumf>, %x, %all [0, 1] : vector<4x5xf32> to f32
  return %0, %1 : vector<4xf32>, f32
}

transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
  %functions = transform.structured.match ops{["func.func"]} in %module : (!transform.any_op) -> !transform.any_op
  %vectorised = transform.structured.vectorize_children_and_apply_patterns %functions : (!transform.any_op) -> !transform.any_op
  transform.apply_patterns to %vectorised {
    transform.apply_patterns.vector.lower_contraction lowering_strategy = "outerproduct"
    transform.apply_patterns.vector.lower_multi_reduction lowering_strategy = "innerreduction"
    transform.apply_patterns.vector.lower_scan
    transform.apply_patterns.vector.transfer_permutation_patterns
  } : !transform.any_op
  transform.yield
}

}
