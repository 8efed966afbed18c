// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,NAMED,WHOLE
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,GENERIC,WHOLE
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate | FileCheck %s --check-prefixes=CHECK,TILED

// Case P7: 1x7x16 by 5x16x8. Wrong: 896 multiply-adds (one batch) or 0, or A
// read 5 times; right: 4,480 multiply-adds, 8,960 FLOP, and A, that all batches
// share, read once: 112 + 640 + 280 = 1,032 elements, 2,064 B. Tiles of one
// batch do the same work. (What they move: p07-tiled.test.)

module attributes {transform.with_named_sequence} {
// CHECK-LABEL: func.func @broadcast(
// WHOLE-SAME: work = [matrix f16 8960], bytes_read = 1504, bytes_written = 560, bytes_fused = 2064, bytes_floor = 2064>
// TILED-SAME: work = [matrix f16 8960],
// NAMED: linalg.batch_matmul
// GENERIC-NOT: linalg.batch_matmul
// GENERIC: linalg.generic
// TILED: scf.forall
// TILED: linalg.batch_matmul {{.*}}work = [matrix f16 1792],
func.func @broadcast(%a: tensor<7x16xf16>, %b: tensor<5x16x8xf16>) -> tensor<5x7x8xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<5x7x8xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<5x7x8xf16>) -> tensor<5x7x8xf16>
  %0 = linalg.batch_matmul
    indexing_maps = [affine_map<(b, m, n, k) -> (m, k)>,
                     affine_map<(b, m, n, k) -> (b, k, n)>,
                     affine_map<(b, m, n, k) -> (b, m, n)>]
    ins(%a, %b : tensor<7x16xf16>, tensor<5x16x8xf16>)
    outs(%init : tensor<5x7x8xf16>) -> tensor<5x7x8xf16>
  return %0 : tensor<5x7x8xf16>
}

// With the batch of one as a dim of its own.
// CHECK-LABEL: func.func @batch_of_one(
// CHECK-SAME: work = [matrix f16 8960], bytes_read = 1504, bytes_written = 560,
func.func @batch_of_one(%a: tensor<1x7x16xf16>, %b: tensor<5x16x8xf16>) -> tensor<5x7x8xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<5x7x8xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<5x7x8xf16>) -> tensor<5x7x8xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(b, m, n, k) -> (0, m, k)>,
                     affine_map<(b, m, n, k) -> (b, k, n)>,
                     affine_map<(b, m, n, k) -> (b, m, n)>],
    iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
    ins(%a, %b : tensor<1x7x16xf16>, tensor<5x16x8xf16>)
    outs(%init : tensor<5x7x8xf16>) {
  ^bb0(%x: f16, %y: f16, %acc: f16):
    %p = arith.mulf %x, %y : f16
    %s = arith.addf %p, %acc : f16
    linalg.yield %s : f16
  } -> tensor<5x7x8xf16>
  return %0 : tensor<5x7x8xf16>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %matmul = transform.structured.match ops{["linalg.batch_matmul"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_forall %matmul tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
