// RUN: roofline-opt %s --roofline-annotate | grep llama.rms_norm | FileCheck %s

// For each row a reciprocal root; for each element its square, its part of the sum, two factors.
func.func @norm(%x: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}, %w: tensor<6656xf16>) -> tensor<?x?x6656xf16> {
  %y = llama.rms_norm %x, %w eps(1.0e-06) : tensor<?x?x6656xf16>, tensor<6656xf16>
  return %y : tensor<?x?x6656xf16>
}

// CHECK: work = [vector f32 "26626*B*S", transcendental f32 "B*S",
// CHECK-SAME: reads = [operand 0 "13312*B*S", operand 1 13312], writes = [result 0 "13312*B*S"]
