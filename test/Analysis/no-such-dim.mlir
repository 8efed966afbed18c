// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The size of a dim that a tensor does not have: valid, and without a meaning.
// CHECK-LABEL: func.func @grow
// Twice that size, of 4 B each.
// CHECK: math.absf {{.*}}reads = [operand 0 "8*d0"]
func.func @grow(%x: tensor<?xf32>) -> tensor<?xf32> {
  %far = arith.constant 5 : index
  %n = tensor.dim %x, %far : tensor<?xf32>
  %twice = arith.addi %n, %n : index
  %0 = tensor.empty(%twice) : tensor<?xf32>
  %1 = math.absf %0 : tensor<?xf32>
  return %1 : tensor<?xf32>
}
