// RUN: roofline-opt %s --roofline-annotate | grep llama.attention | FileCheck %s

// Eight heads of keys and values, which 64 heads of queries share; of scores and mask nothing moves.
func.func @attend(%q: tensor<?x?x64x128xf16> {roofline.dims = ["B", "S", "", ""]},
                  %k: tensor<?x?x8x128xf16> {roofline.dims = ["B", "C", "", ""]}, %v: tensor<?x?x8x128xf16> {roofline.dims = ["B", "C", "", ""]}) -> tensor<?x?x64x128xf16> {
  %o = llama.attention %q, %k, %v scale(0.08838834764831845) causal : tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>
  return %o : tensor<?x?x64x128xf16>
}

// CHECK: work = [matrix f16 "32768*B*C*S", vector f16 "320*B*C*S", transcendental f16 "64*B*C*S"
// CHECK-SAME: reads = [operand 0 "16384*B*S", operand 1 "2048*B*C", operand 2 "2048*B*C"], writes = [result 0 "16384*B*S"]
