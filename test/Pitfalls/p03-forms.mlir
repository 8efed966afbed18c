// RUN: roofline-opt %s --convert-llama-to-linalg --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,FULL
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter=entry-point=by_heads --roofline-annotate | FileCheck %s --check-prefixes=CHECK,FULL,TILED
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter=entry-point=by_heads --roofline-annotate=causal=half | FileCheck %s --check-prefixes=CHECK,HALF,TILED
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter=entry-point=by_heads --roofline-annotate=causal=exact | FileCheck %s --check-prefixes=CHECK,EXACT,TILED
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter=entry-point=by_queries --roofline-annotate | FileCheck %s --check-prefixes=CHECK,FULL,TILED
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter=entry-point=by_queries --roofline-annotate=causal=half | FileCheck %s --check-prefixes=CHECK,HALF,TILED

// Case P3: causal attention counts the same generalized, tiled over heads, and
// tiled over queries; p03-generalized.test and p03-tiled-queries.test have more.

module attributes {transform.with_named_sequence} {
// CHECK-LABEL: func.func @square(
// FULL-SAME: work = [matrix f16 111669149696,
// HALF-SAME: work = [matrix f16 55834574848,
// EXACT-SAME: work = [matrix f16 55861837824,
// TILED: scf.for
func.func @square(%x: tensor<1x2048x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                  %v: tensor<1x2048x52x128xf16>) -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

// CHECK-LABEL: func.func @older_keys(
// FULL-SAME: work = [matrix f16 27917287424,
// HALF-SAME: work = [matrix f16 13958643712,
// EXACT-SAME: work = [matrix f16 24434442240,
func.func @older_keys(%x: tensor<1x512x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                      %v: tensor<1x2048x52x128xf16>) -> tensor<1x512x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<1x512x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x512x52x128xf16>
}

// CHECK-LABEL: func.func @window(
// FULL-SAME: work = [matrix f16 111669149696,
// HALF-SAME: work = [matrix f16 55834574848,
// EXACT-SAME: work = [matrix f16 41889562624,
func.func @window(%x: tensor<1x2048x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                  %v: tensor<1x2048x52x128xf16>) -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal window(1024) : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

transform.named_sequence @by_heads(%root: !transform.any_op) {
  %contract = transform.structured.match ops{["linalg.contract"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %contract tile_sizes [0, 13] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

transform.named_sequence @by_queries(%root: !transform.any_op) {
  %contract = transform.structured.match ops{["linalg.contract"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %contract tile_sizes [0, 0, 0, 512] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

// Tiles of queries and of keys; those of 300 leave a rest.
transform.named_sequence @by_both(%root: !transform.any_op) {
  %contract = transform.structured.match ops{["linalg.contract"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loops:2 = transform.structured.tile_using_for %contract tile_sizes [0, 0, 0, 512, 128] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}

transform.named_sequence @by_uneven(%root: !transform.any_op) {
  %contract = transform.structured.match ops{["linalg.contract"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_forall %contract tile_sizes [0, 0, 0, 300] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

// The mask, and softmax as one op or as those that it consists of.
transform.named_sequence @decompose(%root: !transform.any_op) {
  %softmax = transform.structured.match ops{["linalg.softmax"]} in %root : (!transform.any_op) -> !transform.any_op
  transform.structured.decompose_interface %softmax : (!transform.any_op) -> !transform.any_op
  transform.yield
}

transform.named_sequence @softmax_by_queries(%root: !transform.any_op) {
  %ops = transform.structured.match ops{["linalg.softmax", "linalg.generic"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %ops tile_sizes [0, 0, 0, 512] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
