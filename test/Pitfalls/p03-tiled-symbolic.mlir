// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter --roofline-annotate=causal=exact | FileCheck %s
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter --roofline-report="device=l4 causal=exact format=json bind=B=1,S=2048" | FileCheck %s --check-prefixes=JSON,FULL
// RUN: roofline-opt %s --convert-llama-to-linalg --transform-interpreter --roofline-report="device=l4 causal=exact format=json bind=B=1,S=2000" | FileCheck %s --check-prefixes=JSON,REST

// Case P3: tiles over any number of queries, the last of which may be smaller.
// Wrong: each tile as if it were the last one, or unknown; right: what the whole
// has, by either length: 2048 * 2049 / 2 and 2000 * 2001 / 2 pairs of 26624 FLOP.

// CHECK-LABEL: func.func @symbolic(
// CHECK-NOT: at_least
// CHECK: return
// JSON: "totals": {
// JSON: "unit": "matrix",
// JSON-NEXT: "type": "f16",
// FULL-NEXT: "amount": 55861837824
// REST-NEXT: "amount": 53274624000

module attributes {transform.with_named_sequence} {
func.func @symbolic(%x: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]},
                    %k: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]},
                    %v: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]}) -> tensor<?x?x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>
  return %0 : tensor<?x?x52x128xf16>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %contract = transform.structured.match ops{["linalg.contract"]} in %root : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %contract tile_sizes [0, 0, 0, 512] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
