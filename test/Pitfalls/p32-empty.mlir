// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefix=GENERIC
// RUN: roofline-opt %s --roofline-report="device=l4 format=json" | FileCheck %s --check-prefix=JSON "--implicit-check-not={{[Ii]nf[^o]|[Nn]a[Nn]}}"

// Case P32: 0 x h by h x h, and a loop without a trip. Wrong: NaN or inf in
// JSON; right: 0 FLOP, 0 B, intensity null and no bound. An empty iteration
// space does nothing and touches nothing, weights included. The op keeps its
// row.

// CHECK-LABEL: func.func @no_rows(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<>}
// GENERIC-LABEL: func.func @no_rows(
// GENERIC-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// JSON: "id": "no_rows.0",
// JSON: "flops": 0,
// JSON: "bytes_read": 0,
// JSON-NEXT: "bytes_written": 0,
// JSON-NEXT: "intensity": null,
// JSON-NEXT: "bound": null,
// JSON-NEXT: "limiter": null,
func.func @no_rows(%x: tensor<0x6656xf16>, %w: tensor<6656x6656xf16>, %y: tensor<0x6656xf16>) -> tensor<0x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<0x6656xf16>, tensor<6656x6656xf16>)
                     outs(%y : tensor<0x6656xf16>) -> tensor<0x6656xf16>
  return %0 : tensor<0x6656xf16>
}

// An empty sum leaves the accumulator as it is.
// CHECK-LABEL: func.func @no_terms(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<>}
func.func @no_terms(%x: tensor<4x0xf16>, %w: tensor<0x4xf16>, %y: tensor<4x4xf16>) -> tensor<4x4xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<4x0xf16>, tensor<0x4xf16>)
                     outs(%y : tensor<4x4xf16>) -> tensor<4x4xf16>
  return %0 : tensor<4x4xf16>
}

// CHECK-LABEL: func.func @no_tensor(
// CHECK: linalg.softmax {roofline.cost = #roofline.cost<>}
// CHECK: arith.addf {{.*}}{roofline.cost = #roofline.cost<>}
func.func @no_tensor(%x: tensor<0x8xf32>) -> (tensor<0x8xf32>, tensor<0x8xf32>) {
  %0 = linalg.softmax {} dimension(1) ins(%x : tensor<0x8xf32>) outs(%x : tensor<0x8xf32>) -> tensor<0x8xf32>
  %1 = arith.addf %x, %x : tensor<0x8xf32>
  return %0, %1 : tensor<0x8xf32>, tensor<0x8xf32>
}

// (Its floor: p32-zero-trips.mlir.)
// CHECK-LABEL: func.func @zero_trips(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0,
// JSON: "id": "zero_trips.0",
// JSON: "count": 0,
// JSON: "function": "zero_trips",
// JSON: "flops": 0,
// JSON: "bytes_read": 0,
// JSON-NEXT: "bytes_written": 0,
func.func @zero_trips(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>, %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %0 = scf.for %i = %zero to %zero step %one iter_args(%acc = %y) -> tensor<2048x6656xf16> {
    %1 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                       outs(%acc : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
    scf.yield %1 : tensor<2048x6656xf16>
  }
  return %0 : tensor<2048x6656xf16>
}
