// RUN: roofline-opt %s --roofline-annotate | grep llama.rope | FileCheck %s

// 64 heads of queries, 8 of keys: 3 FLOP for each element.
func.func @rotate(%q: tensor<?x?x64x128xf16> {roofline.dims = ["B", "S", "", ""]}, %k: tensor<?x?x8x128xf16> {roofline.dims = ["B", "S", "", ""]},
                  %cos: tensor<?x64xf16> {roofline.dims = ["S", ""]}, %sin: tensor<?x64xf16> {roofline.dims = ["S", ""]}) -> (tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>) {
  %q1, %k1 = llama.rope %q, %k, %cos, %sin : tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>, tensor<?x64xf16>
  return %q1, %k1 : tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>
}

// CHECK: work = [vector f16 "27648*B*S"]
// CHECK-SAME: reads = [operand 0 "16384*B*S", operand 1 "2048*B*S", operand 2 "128*S", operand 3 "128*S"]
// CHECK-SAME: writes = [result 0 "16384*B*S", result 1 "2048*B*S"]
