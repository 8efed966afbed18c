// RUN: roofline-opt %s --roofline-annotate | grep llama.linear | FileCheck %s

// The query projection of Llama 33B: 2 * 6656 * 6656 FLOP for each token.
func.func @project(%x: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}, %w: tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> {
  %q = llama.linear %x, %w : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16>
  return %q : tensor<?x?x6656xf16>
}

// CHECK: work = [matrix f16 "88604672*B*S"], reads = [operand 0 "13312*B*S", operand 1 88604672], writes = [result 0 "13312*B*S"]
