// RUN: roofline-opt %s --split-input-file --roofline-annotate | FileCheck %s

// A dim that nobody named gets a name of its own, the same wherever it is met.

// CHECK-LABEL: func.func @unnamed(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*d0*d1"]
// CHECK: linalg.exp {{.*}}work = [transcendental f32 "d0*d1"]
func.func @unnamed(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.copy ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = linalg.exp ins(%0 : tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// -----

// It is none of the user's, in whatever function that is.
// CHECK-LABEL: func.func @first(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*d1*d3"]
func.func @first(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.copy ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
// CHECK-LABEL: func.func @second(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*d0*d2"]
func.func @second(%x: tensor<?x?xf32> {roofline.dims = ["d0", "d2"]}) -> tensor<?x?xf32> {
  %0 = linalg.copy ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

// An integer that the function is given is named too: both tensors are of one
// size.
// CHECK-LABEL: func.func @integer(
// CHECK: linalg.add {{.*}}reads = [operand 0 "4*d0 + 4", operand 1 "4*d0 + 4"], writes = [result 0 "4*d0 + 4"]
func.func @integer(%n: index) -> tensor<?xf32> {
  %one = arith.constant 1 : index
  %m = arith.addi %n, %one : index
  %x = tensor.empty(%m) : tensor<?xf32>
  %y = tensor.empty(%m) : tensor<?xf32>
  %0 = linalg.add ins(%x, %y : tensor<?xf32>, tensor<?xf32>) outs(%x : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

// A size out of an op that nobody knows. (Sizes that no number can divide are
// such, too.)
// CHECK-LABEL: func.func @no_meaning(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*[[A:d[0-9]+]]*[[B:d[0-9]+]]"]
func.func @no_meaning(%n: index) -> tensor<?x?xf32> {
  %zero = arith.constant 0 : index
  %a = arith.divui %n, %zero : index
  %b = arith.shrui %n, %n : index
  %x = tensor.empty(%a, %b) : tensor<?x?xf32>
  %0 = linalg.copy ins(%x : tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
