// RUN: roofline-opt %s --roofline-annotate | grep llama.embedding | FileCheck %s

// Reads the rows of B*S tokens, 13,312 B each, but never more than the whole table.
func.func @embed(%ids: tensor<?x?xi32> {roofline.dims = ["B", "S"]}, %table: tensor<32000x6656xf16>) -> tensor<?x?x6656xf16> {
  %x = llama.embedding %ids, %table : (tensor<?x?xi32>, tensor<32000x6656xf16>) -> tensor<?x?x6656xf16>
  return %x : tensor<?x?x6656xf16>
}

// CHECK: reads = [operand 0 "4*B*S", operand 1 "min(13312*B*S, 425984000)"], writes = [result 0 "13312*B*S"]
