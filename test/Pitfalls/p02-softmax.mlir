// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --roofline-annotate=preset=xla | FileCheck %s --check-prefix=XLA
// RUN: roofline-opt %s --roofline-report="device=l4 format=csv" | FileCheck %s --check-prefix=COLUMNS
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate | FileCheck %s --check-prefix=WORK
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate=preset=xla | FileCheck %s --check-prefix=XLA

// Case P2: softmax of one row of 2048. Wrong: anything from 0 to 112 FLOP per
// element; right: 8,192 FLOP, per score a maximum, a subtraction, an addition
// and a division, and apart from these 2,048 transcendentals. The passes over a
// row are one kernel. Decomposed to generic ops it is the same work. XLA's
// reductions combine N - 1 times: 8,190.

// COLUMNS: ,flops,transcendentals,integer,misc,bytes_read,
// COLUMNS: linalg.softmax,{{.*}},row,,,1,8192,2048,0,0,8192,8192,

module attributes {transform.with_named_sequence} {

// CHECK-LABEL: func.func @row(
// CHECK: linalg.softmax {{.*}}work = [vector f32 8192, transcendental f32 2048], reads = [operand 0 8192], writes = [result 0 8192]>
// WORK-LABEL: func.func @row(
// WORK-SAME: #roofline.totals<work = [vector f32 8192, transcendental f32 2048],
// WORK-NOT: = linalg.softmax
// XLA-LABEL: func.func @row(
// XLA-SAME: work = [vector f32 8190, transcendental f32 2048]
func.func @row(%x: tensor<1x2048xf32>) -> tensor<1x2048xf32> {
  %empty = tensor.empty() : tensor<1x2048xf32>
  %0 = linalg.softmax dimension(1) ins(%x : tensor<1x2048xf32>)
                                   outs(%empty : tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %0 : tensor<1x2048xf32>
}

// CHECK-LABEL: func.func @symbolic(
// CHECK: linalg.softmax {{.*}}work = [vector f16 "4*C*S", transcendental f16 "C*S"], reads = [operand 0 "2*C*S"], writes = [result 0 "2*C*S"]>
// WORK-LABEL: func.func @symbolic(
// WORK-SAME: #roofline.totals<work = [vector f16 "4*C*S", transcendental f16 "C*S"],
// WORK-NOT: = linalg.softmax
func.func @symbolic(%x: tensor<?x?xf16> {roofline.dims = ["S", "C"]}) -> tensor<?x?xf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<?x?xf16>)
                                   outs(%x : tensor<?x?xf16>) -> tensor<?x?xf16>
  return %0 : tensor<?x?xf16>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %softmax = transform.structured.match ops{["linalg.softmax"]} in %root : (!transform.any_op) -> !transform.any_op
  transform.structured.decompose_interface %softmax : (!transform.any_op) -> !transform.any_op
  transform.yield
}
}
