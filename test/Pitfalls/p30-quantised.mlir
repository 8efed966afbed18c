// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,BITS
// RUN: roofline-opt %s --roofline-annotate=packing=bytes | FileCheck %s --check-prefixes=CHECK,BYTES

// Case P30: 4-bit weights, 6656 x 6656, in groups of 128 with 16-bit scales and
// 4-bit zero points. Wrong: 88,604,672 B, as the 16 bits of the model's
// configuration; right: 22,151,168 B, scales of 692,224 B and zero points of
// 173,056 B: 23,016,448 B. Of bytes, 44,302,336 B and 346,112 B.

#x = affine_map<(m, n, g, k) -> (m, g, k)>
#w = affine_map<(m, n, g, k) -> (n, g, k)>
#s = affine_map<(m, n, g, k) -> (n, g)>
#y = affine_map<(m, n, g, k) -> (m, n)>

// CHECK-LABEL: func.func @linear(
// BITS: linalg.generic {{.*}}reads = [operand 0 13312, operand 1 22151168, operand 2 692224, operand 3 173056], writes = [result 0 13312]
// BYTES: linalg.generic {{.*}}reads = [operand 0 13312, operand 1 44302336, operand 2 692224, operand 3 346112], writes = [result 0 13312]
func.func @linear(%x: tensor<1x52x128xf16>, %w: tensor<6656x52x128xi4>, %s: tensor<6656x52xf16>, %z: tensor<6656x52xi4>) -> tensor<1x6656xf16> {
  %none = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<1x6656xf16>
  %init = linalg.fill ins(%none : f16) outs(%empty : tensor<1x6656xf16>) -> tensor<1x6656xf16>
  %0 = linalg.generic {indexing_maps = [#x, #w, #s, #s, #y],
    iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
    ins(%x, %w, %s, %z : tensor<1x52x128xf16>, tensor<6656x52x128xi4>, tensor<6656x52xf16>, tensor<6656x52xi4>) outs(%init : tensor<1x6656xf16>) {
  ^bb0(%a: f16, %q: i4, %scale: f16, %zero: i4, %acc: f16):
    %f = arith.uitofp %q : i4 to f16
    %zf = arith.uitofp %zero : i4 to f16
    %d = arith.subf %f, %zf : f16
    %b = arith.mulf %d, %scale : f16
    %p = arith.mulf %a, %b : f16
    %t = arith.addf %acc, %p : f16
    linalg.yield %t : f16
  } -> tensor<1x6656xf16>
  return %0 : tensor<1x6656xf16>
}
