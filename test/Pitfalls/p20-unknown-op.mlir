// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-report=device=l4 | FileCheck %s --check-prefix=TEXT
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-report="device=l4 format=json" | FileCheck %s --check-prefix=JSON
// RUN: not roofline-opt %s --allow-unregistered-dialect --roofline-report="device=l4 strict output-file=%t.txt" 2>&1 | FileCheck %s --check-prefix=STRICT
// RUN: not roofline-opt %s --allow-unregistered-dialect --roofline-annotate=strict -o %t.mlir 2>&1 | FileCheck %s --check-prefix=STRICT

// Case P20: one unknown op among 10. Wrong: a total of -1, or 0 for the op
// without a word; right: 9 of 10 modelled, the op named, its total a lower
// bound: 9 * 16 FLOP; with strict it is an error.
// TEXT: totals
// TEXT: f {{ *}}>= 144
// TEXT: coverage: 9 of 10 ops modelled
// TEXT: lower bounds: test.mystery (1)
// JSON: "coverage": {
// JSON-NEXT: "ops": 10,
// JSON-NEXT: "modelled": 9,
// JSON-NEXT: "unknown": [
// JSON-NEXT: {
// JSON-NEXT: "op": "test.mystery",
// JSON-NEXT: "count": 1
// JSON: "totals": {
// JSON-NEXT: "flops": 144,
// JSON: "at_least": true
// STRICT: p20-unknown-op.mlir:[[#@LINE+6]]:{{[0-9]+}}: error: 'test.mystery' has no cost model, which 'strict' demands
func.func @f(%x: tensor<16xf32>) -> tensor<16xf32> {
  %0 = arith.negf %x : tensor<16xf32>
  %1 = arith.negf %0 : tensor<16xf32>
  %2 = arith.negf %1 : tensor<16xf32>
  %3 = arith.negf %2 : tensor<16xf32>
  %4 = "test.mystery"(%3) : (tensor<16xf32>) -> tensor<16xf32>
  %5 = arith.negf %4 : tensor<16xf32>
  %6 = arith.negf %5 : tensor<16xf32>
  %7 = arith.negf %6 : tensor<16xf32>
  %8 = arith.negf %7 : tensor<16xf32>
  %9 = arith.negf %8 : tensor<16xf32>
  return %9 : tensor<16xf32>
}
