// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,OURS,BITS
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,OURS,BITS
// RUN: roofline-opt %s --roofline-annotate=preset=roofline | FileCheck %s --check-prefixes=CHECK,OURS,BITS
// RUN: roofline-opt %s --roofline-annotate=preset=xla | FileCheck %s --check-prefixes=CHECK,XLA,BITS
// RUN: roofline-opt %s --roofline-annotate=packing=bytes | FileCheck %s --check-prefixes=CHECK,OURS,BYTES
// RUN: roofline-opt %s --roofline-report="device=l4 format=csv" | FileCheck %s --check-prefix=COLUMNS

// RUN: roofline-opt %s --roofline-report="device=l4 format=csv preset=xla" | FileCheck %s --check-prefix=XLACOLUMNS

// XLACOLUMNS: arith.select,{{.*}},arith_select,,,1,1000000,0,0,0,8125000,4000000,
// XLACOLUMNS: arith.addi,{{.*}},integers,,,1,1000000,0,0,0,8000000,4000000,
// COLUMNS: ,flops,transcendentals,integer,misc,bytes_read,
// COLUMNS: arith.select,{{.*}},arith_select,,,1,0,0,0,1000000,8125000,4000000,
// COLUMNS: arith.addi,{{.*}},integers,,,1,0,0,1000000,0,8000000,4000000,

// Case P34: a select over 1,000,000 f32 by a predicate of i1. Wrong: 1, or of
// the predicate only; 0 FLOP for a compare without a word. Right: 1,000,000 in
// a column of its own, misc, and 0 FLOP, or as FLOP under preset=xla;
// 12,125,000 B, the predicate packed, or 13,000,000 B.
// CHECK-LABEL: func.func @select(
// OURS-SAME: work = [misc f32 1000000],
// XLA-SAME: work = [vector f32 1000000],
// BITS-SAME: bytes_read = 8125000, bytes_written = 4000000, bytes_fused = 12125000,
// BYTES-SAME: bytes_read = 9000000, bytes_written = 4000000, bytes_fused = 13000000,
func.func @select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %empty = tensor.empty() : tensor<1000000xf32>
  %0 = linalg.select ins(%p, %x, %y : tensor<1000000xi1>, tensor<1000000xf32>, tensor<1000000xf32>)
                     outs(%empty : tensor<1000000xf32>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// CHECK-LABEL: func.func @arith_select(
// OURS-SAME: work = [misc f32 1000000],
// XLA-SAME: work = [vector f32 1000000],
// BITS-SAME: bytes_fused = 12125000,
// BYTES-SAME: bytes_fused = 13000000,
func.func @arith_select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %0 = arith.select %p, %x, %y : tensor<1000000xi1>, tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// CHECK-LABEL: func.func @compare(
// OURS-SAME: work = [misc f32 1000000],
// XLA-SAME: work = [vector f32 1000000],
// BITS-SAME: bytes_read = 8000000, bytes_written = 125000,
// BYTES-SAME: bytes_read = 8000000, bytes_written = 1000000,
func.func @compare(%x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xi1> {
  %0 = arith.cmpf olt, %x, %y : tensor<1000000xf32>
  return %0 : tensor<1000000xi1>
}

// Arithmetic of integers is no FLOP either, but where XLA counts.
// CHECK-LABEL: func.func @integers(
// OURS-SAME: work = [integer i32 1000000],
// XLA-SAME: work = [vector i32 1000000],
func.func @integers(%x: tensor<1000000xi32>, %y: tensor<1000000xi32>) -> tensor<1000000xi32> {
  %0 = arith.addi %x, %y : tensor<1000000xi32>
  return %0 : tensor<1000000xi32>
}
