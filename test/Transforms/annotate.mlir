// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// Annotating again changes nothing, and what is printed is read back.
// RUN: roofline-opt %s --roofline-annotate -o %t.once.mlir
// RUN: roofline-opt %t.once.mlir --roofline-annotate | diff %t.once.mlir -
// RUN: roofline-opt %s --pass-pipeline='builtin.module(roofline-annotate)' | diff %t.once.mlir -

// Both functions: 4096*T of the product and 64*T of the negation.
// CHECK: module attributes
// CHECK-SAME: roofline.cost = #roofline.totals<work = [matrix f16 "4096*T", vector f32 16],
// CHECK-SAME: bytes_read = "128*T + 4160", bytes_written = "64*T + 64",

// CHECK-LABEL: func.func @product
// CHECK-SAME: roofline.cost = #roofline.totals<work = [matrix f16 "4096*T"],
// CHECK-SAME: bytes_floor = "192*T + 4096"
func.func @product(%x: tensor<?x64xf16> {roofline.dims = ["T", ""]}, %w: tensor<64x32xf16>) -> tensor<?x32xf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f16
  %t = tensor.dim %x, %c0 : tensor<?x64xf16>
  // Shapes, and a fill that only initialises an accumulator, carry nothing.
  // CHECK: tensor.empty({{.*}}) : tensor<?x32xf16>
  %e = tensor.empty(%t) : tensor<?x32xf16>
  // CHECK-NEXT: linalg.fill ins(
  %i = linalg.fill ins(%zero : f16) outs(%e : tensor<?x32xf16>) -> tensor<?x32xf16>
  // CHECK-NEXT: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f16 "4096*T"],
  // CHECK-SAME: reads = [operand 0 "128*T", operand 1 4096], writes = [result 0 "64*T"]>}
  %y = linalg.matmul ins(%x, %w : tensor<?x64xf16>, tensor<64x32xf16>) outs(%i : tensor<?x32xf16>) -> tensor<?x32xf16>
  return %y : tensor<?x32xf16>
}

// CHECK-LABEL: func.func @stale
func.func @stale(%x: tensor<16xf32>) -> tensor<16xf32> {
  // What an earlier run, or somebody else, left here is replaced.
  // CHECK: arith.negf %{{.*}} {roofline.cost = #roofline.cost<work = [vector f32 16], reads = [operand 0 64], writes = [result 0 64]>}
  // CHECK-NOT: roofline.bound
  %y = arith.negf %x {roofline.cost = #roofline.cost<work = [vector f32 1]>, roofline.bound = #roofline.bound<memory>} : tensor<16xf32>
  return %y : tensor<16xf32>
}
