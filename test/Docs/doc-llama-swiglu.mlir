// RUN: roofline-opt %s --roofline-annotate | grep llama.swiglu | FileCheck %s

// For each element an exp, and negation, sum, quotient and product.
func.func @gate(%gate: tensor<?x?x17920xf16> {roofline.dims = ["B", "S", ""]}, %up: tensor<?x?x17920xf16> {roofline.dims = ["B", "S", ""]}) -> tensor<?x?x17920xf16> {
  %y = llama.swiglu %gate, %up : tensor<?x?x17920xf16>
  return %y : tensor<?x?x17920xf16>
}

// CHECK: work = [vector f16 "71680*B*S", transcendental f16 "17920*B*S"]
// CHECK-SAME: reads = [operand 0 "35840*B*S", operand 1 "35840*B*S"], writes = [result 0 "35840*B*S"]
