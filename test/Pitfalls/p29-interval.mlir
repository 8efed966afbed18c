// RUN: roofline-opt %s --roofline-report="device=h100-sxm bind=B=4" | FileCheck %s
// RUN: roofline-opt %s --roofline-report="device=h100-sxm bind=B=1" | FileCheck %s --check-prefix=ONE --implicit-check-not="<="
// RUN: roofline-opt %s --roofline-report="device=h100-sxm bind=B=4,E=3" | FileCheck %s --check-prefix=KNOWN --implicit-check-not="<="
// RUN: roofline-opt %s --roofline-report="device=h100-sxm" | FileCheck %s --check-prefix=OPEN
// RUN: roofline-opt %s --roofline-report="device=h100-sxm bind=B=4 format=json output-file=%t.json"
// RUN: %python %source_dir/test/Inputs/validate-report.py %source_dir/include/Roofline/Pipelines/Passes.td %t.json
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: roofline-report %t.json --bind=B=3 | FileCheck %s --check-prefix=SAVED
// RUN: sed 's/"2\.\./"9../' %s | not roofline-opt - --roofline-report="device=h100-sxm bind=B=4" 2>&1 | FileCheck %s --check-prefix=BAD

// Case P29: how many of Mixtral's 8 experts B tokens need is not known before
// the router runs, but that it is between 2 and min(8, 2 * B). Wrong: all 8 as
// if that were certain, or a symbol that nobody can bind; right: an interval, or
// the number where routing is known. An expert is 352,321,536 FLOP of products
// and as many bytes of weights, and 57,344 FLOP besides.

// For 4 tokens, 2 to 8 experts.
// CHECK: bindings: B=4, E=2..8
// CHECK: {{^totals$}}
// CHECK: experts <= 2.819 G <= 2.820 GB
// CHECK: {{^totals at the least: E=2$}}
// CHECK: experts 704.8 M 705.0 MB

// One token has two.
// ONE: bindings: B=1, E=2
// ONE: experts 704.8 M 705.0 MB
// ONE-NOT: at the least

// KNOWN: bindings: B=4, E=3
// KNOWN: experts 1.057 G 1.058 GB
// KNOWN-NOT: at the least

// Without the number of tokens there is only the formula.
// OPEN: FLOPs 352378880*E

// JSON: "bindings": {
// JSON-NEXT: "B": 4,
// JSON-NEXT: "E": 8
// JSON: "ranges": [
// JSON: "dim": "E",
// JSON-NEXT: "least": 2,
// JSON-NEXT: "most": 8,
// JSON-NEXT: "most_expr": "min(2*B, 8)"
// JSON: "totals": {
// JSON-NEXT: "flops": 2819031040,
// JSON: "least": {
// JSON: "totals": {
// JSON-NEXT: "flops": 704757760,

// A saved report knows it, too.
// SAVED: bindings: B=3, E=2..6
// SAVED: experts <= 2.114 G

// BAD: error: the range of 'E' is 9 to 8; do the bindings fit it?
module attributes {roofline.ranges = {E = "2..min(8, 2*B)"}} {
func.func @experts(%x: tensor<1x1x4096xf16>, %p: i1, %gate: tensor<14336x4096xf16>, %up: tensor<14336x4096xf16>,
                   %down: tensor<4096x14336xf16>) {
  scf.while : () -> () {
    scf.condition(%p)
  } do {
    %0 = llama.linear %x, %gate : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>) -> tensor<1x1x14336xf16>
    %1 = llama.linear %x, %up : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>) -> tensor<1x1x14336xf16>
    %2 = llama.swiglu %0, %1 : tensor<1x1x14336xf16>
    %3 = llama.linear %2, %down : (tensor<1x1x14336xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
    scf.yield
  } attributes {roofline.trips = "E"}
  return
}
}
