// RUN: roofline-opt %s --roofline-annotate | grep llama.lm_head | FileCheck %s

func.func @head(%x: tensor<?x1x6656xf16> {roofline.dims = ["B", "", ""]}, %table: tensor<32000x6656xf16>) -> tensor<?x1x32000xf16> {
  %logits = llama.lm_head %x, %table : (tensor<?x1x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x1x32000xf16>
  return %logits : tensor<?x1x32000xf16>
}

// CHECK: work = [matrix f16 "425984000*B"], reads = [operand 0 "13312*B", operand 1 425984000], writes = [result 0 "64000*B"]
