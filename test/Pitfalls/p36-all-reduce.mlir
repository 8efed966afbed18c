// RUN: roofline-opt %s --roofline-report=device=a100-80gb-sxm | FileCheck %s --check-prefix=TEXT
// RUN: roofline-opt %s --roofline-report="device=a100-80gb-sxm format=json" | FileCheck %s --check-prefix=JSON
// RUN: not roofline-opt %s --roofline-report="device=a100-80gb-sxm strict output-file=%t" 2>&1 | FileCheck %s --check-prefix=STRICT

// Case P36: an all-reduce of S x h f16 over 8 devices. Wrong: 13,631,488
// additions, as of two replicas, or 0; right: in a ring, per device, 7/8 *
// 13,631,488 = 11,927,552 additions and 47,710,208 B sent, of an all-gather
// 23,855,104 B. What moves between devices is not modelled, so it must be
// unknown: named, and totals are lower bounds.
// TEXT: f {{ *}}>= 13.63 M
// TEXT: coverage: 1 of 3 ops modelled
// TEXT: lower bounds: shard.all_gather (1), shard.all_reduce (1)
// JSON: "ops": 3,
// JSON-NEXT: "modelled": 1,
// JSON: "op": "shard.all_gather",
// JSON-NEXT: "count": 1
// JSON: "op": "shard.all_reduce",
// JSON-NEXT: "count": 1
// JSON: "totals": {
// JSON-NEXT: "flops": 13631488,
// JSON: "at_least": true
// STRICT: error: 'shard.all_{{reduce|gather}}' has no cost model, which 'strict' demands
shard.grid @devices(shape = 8)
func.func @f(%x: tensor<2048x6656xf16>) -> (tensor<2048x6656xf16>, tensor<16384x6656xf16>) {
  %0 = arith.negf %x : tensor<2048x6656xf16>
  %1 = shard.all_reduce %0 on @devices grid_axes = [0] reduction = sum : tensor<2048x6656xf16> -> tensor<2048x6656xf16>
  %2 = shard.all_gather %1 on @devices grid_axes = [0] gather_axis = 0 : tensor<2048x6656xf16> -> tensor<16384x6656xf16>
  return %1, %2 : tensor<2048x6656xf16>, tensor<16384x6656xf16>
}
