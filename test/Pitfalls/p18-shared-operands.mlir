// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,WHOLE,NAMED
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,WHOLE,GENERIC
// RUN: roofline-opt %s --linalg-morph-ops=named-to-category --roofline-annotate | FileCheck %s --check-prefixes=CHECK,WHOLE
// RUN: roofline-opt %s --transform-interpreter --cse --roofline-annotate | FileCheck %s --check-prefixes=CHECK,TILED

module attributes {transform.with_named_sequence} {
// Case P18a: x * x, 1,000,000 f32. Wrong: 12,000,000 B, x read twice; right:
// 8,000,000 B and 1,000,000 FLOP. (Tiles whose two equal slices are still two:
// p18-tiled.test.)
// CHECK-LABEL: func.func @square(
// CHECK-SAME: work = [vector f32 1000000], bytes_read = 4000000, bytes_written = 4000000, bytes_fused = 8000000,
// NAMED: linalg.mul
// GENERIC: linalg.generic
// TILED: scf.forall
// TILED: linalg.mul {{.*}}work = [vector f32 1000],
func.func @square(%x: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %empty = tensor.empty() : tensor<1000000xf32>
  %0 = linalg.mul ins(%x, %x : tensor<1000000xf32>, tensor<1000000xf32>) outs(%empty : tensor<1000000xf32>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// Case P18b: three layers share one weight, 20,000 FLOP each. Wrong: 180,000
// FLOP; right: 60,000. Each reads the weight, 3 * 20,000 B, where they are
// kernels of their own; the floor has it once: 20,000 + 200 + 200 B.
// CHECK-LABEL: func.func @layers(
// CHECK-SAME: work = [matrix f16 60000],
// WHOLE-SAME: bytes_read = 60600, bytes_written = 600, bytes_fused = 61200, bytes_floor = 20400>
func.func @layers(%x: tensor<100xf16>, %w: tensor<100x100xf16>) -> tensor<100xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<100xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<100xf16>) -> tensor<100xf16>
  %0 = linalg.matvec ins(%w, %x : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %1 = linalg.matvec ins(%w, %0 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %2 = linalg.matvec ins(%w, %1 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  return %2 : tensor<100xf16>
}

// In one kernel the weight is read once, too.
// CHECK-LABEL: func.func @fused_layers(
// CHECK-SAME: work = [matrix f16 60000],
// NAMED-SAME: bytes_read = 60600, bytes_written = 600, bytes_fused = 20400, bytes_floor = 20400>
func.func @fused_layers(%x: tensor<100xf16>, %w: tensor<100x100xf16>) -> tensor<100xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<100xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<100xf16>) -> tensor<100xf16>
  %0 = linalg.matvec {roofline.fused = 0} ins(%w, %x : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %1 = linalg.matvec {roofline.fused = 0} ins(%w, %0 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %2 = linalg.matvec {roofline.fused = 0} ins(%w, %1 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  return %2 : tensor<100xf16>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %mul = transform.structured.match ops{["linalg.mul"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_forall %mul tile_sizes [1000] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  %matvec = transform.structured.match ops{["linalg.matvec"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiles, %loops = transform.structured.tile_using_forall %matvec tile_sizes [10] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
