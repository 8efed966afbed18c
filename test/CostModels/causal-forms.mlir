// RUN: roofline-opt %s --roofline-pin-marks --linalg-generalize-named-ops --transform-interpreter=entry-point=interchange --roofline-annotate=causal=exact 2>&1 | FileCheck %s --check-prefixes=CHECK,KEPT
// RUN: roofline-opt %s --roofline-pin-marks --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --roofline-annotate=causal=exact 2>&1 | FileCheck %s --check-prefixes=CHECK,KEPT
// RUN: roofline-opt %s --roofline-pin-marks --transform-interpreter=entry-point=flatten --roofline-annotate=causal=exact 2>&1 | FileCheck %s --check-prefixes=LOST
// RUN: roofline-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --roofline-annotate=causal=exact 2>&1 | FileCheck %s --check-prefixes=NONE
// RUN: roofline-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --roofline-annotate=causal=full 2>&1 | FileCheck %s --implicit-check-not=warning

// A mark in a location follows the op through passes that drop attributes. What
// it cannot follow is said.

module attributes {transform.with_named_sequence} {

// Of 16 pairs 10 count: a compare and a select each.
// KEPT-NOT: warning
// LOST: warning: 'linalg.generic' counts in full: its location marks loops as causal that another pass has changed
// NONE: warning: all work counts in full: the convention 'causal' is about ops marked by 'roofline.causal', and there is none
// CHECK-LABEL: func.func @masked(
// KEPT: linalg.generic
// KEPT: misc f32 10, misc index 10]
// LOST-LABEL: func.func @masked(
// LOST: misc f32 16
// NONE-LABEL: func.func @masked(
// NONE: misc f32 16
func.func @masked(%x: tensor<4x4xf32>, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %masked = arith.constant 0xFF800000 : f32
  %empty = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.mul ins(%x, %y : tensor<4x4xf32>, tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%0 : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) attrs = {roofline.causal = {queries = 0, keys = 1}} {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi ule, %j, %i : index
    %m = arith.select %c, %a, %masked : f32
    linalg.yield %m : f32
  } -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// 6 queries, 4 keys, 3 elements each: the first two see none, then 1, 2, 3 and 4:
// 10 of 24 pairs. The other way round it would be 22.
// CHECK-LABEL: func.func @scores(
// KEPT: work = [matrix f32 60]
// LOST-LABEL: func.func @scores(
// LOST: work = [matrix f32 60]
// NONE-LABEL: func.func @scores(
// NONE: work = [matrix f32 144]
func.func @scores(%q: tensor<6x3xf32>, %k: tensor<3x4xf32>, %init: tensor<6x4xf32>) -> tensor<6x4xf32> {
  %0 = linalg.matmul {roofline.causal = {queries = 0, keys = 1}}
    ins(%q, %k : tensor<6x3xf32>, tensor<3x4xf32>) outs(%init : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %0 : tensor<6x4xf32>
}

transform.named_sequence @interchange(%root: !transform.any_op) {
  %masked = transform.structured.match ops{["func.func"]} attributes {sym_name = "masked"} in %root : (!transform.any_op) -> !transform.any_op
  %mask = transform.structured.match ops{["linalg.generic"]} attributes {roofline.causal = {queries = 0, keys = 1}} in %masked : (!transform.any_op) -> !transform.any_op
  transform.structured.interchange %mask iterator_interchange = [1, 0] : (!transform.any_op) -> !transform.any_op
  %scores = transform.structured.match ops{["func.func"]} attributes {sym_name = "scores"} in %root : (!transform.any_op) -> !transform.any_op
  %product = transform.structured.match ops{["linalg.generic"]} in %scores : (!transform.any_op) -> !transform.any_op
  transform.structured.interchange %product iterator_interchange = [2, 0, 1] : (!transform.any_op) -> !transform.any_op
  transform.yield
}

transform.named_sequence @flatten(%root: !transform.any_op) {
  %function = transform.structured.match ops{["func.func"]} attributes {sym_name = "masked"} in %root : (!transform.any_op) -> !transform.any_op
  %op = transform.structured.match ops{["linalg.generic"]} in %function : (!transform.any_op) -> !transform.any_op
  %flat = transform.structured.flatten_elementwise %op : (!transform.any_op) -> !transform.any_op
  transform.yield
}
}
