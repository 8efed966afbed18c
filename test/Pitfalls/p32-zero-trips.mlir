// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P32: a loop without a trip returns its argument as it came, so 0 B in
// every figure. Wrong: a floor of 27,262,976 B, above the 0 B that all ops
// move; right: 0 B.

// CHECK-LABEL: func.func @zero_trips(
// CHECK-SAME: bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
func.func @zero_trips(%x: tensor<2048x6656xf16>, %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %0 = scf.for %i = %zero to %zero step %one iter_args(%acc = %y) -> tensor<2048x6656xf16> {
    %1 = linalg.add ins(%x, %acc : tensor<2048x6656xf16>, tensor<2048x6656xf16>)
                    outs(%acc : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
    scf.yield %1 : tensor<2048x6656xf16>
  }
  return %0 : tensor<2048x6656xf16>
}
