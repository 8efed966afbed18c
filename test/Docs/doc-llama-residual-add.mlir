// RUN: roofline-opt %s --roofline-annotate | grep llama.residual_add | FileCheck %s

func.func @residual(%x: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}, %update: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}) -> tensor<?x?x6656xf16> {
  %y = llama.residual_add %x, %update : tensor<?x?x6656xf16>
  return %y : tensor<?x?x6656xf16>
}

// CHECK: work = [vector f16 "6656*B*S"], reads = [operand 0 "13312*B*S", operand 1 "13312*B*S"], writes = [result 0 "13312*B*S"]
