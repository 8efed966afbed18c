// RUN: roofline-opt %s | roofline-opt | FileCheck %s
// RUN: roofline-opt %s --mlir-print-op-generic | roofline-opt | FileCheck %s

// CHECK: module attributes
// CHECK-SAME: #roofline.totals<work = [matrix f16 "1024*B", vector f16 "8*B"], bytes_read = "64*B + 512", bytes_written = "16*B", bytes_fused = "72*B + 512", bytes_floor = 170141183460469231731687303715884105727, at_least>
module attributes {roofline.cost = #roofline.totals<
    at_least, bytes_floor = 170141183460469231731687303715884105727,
    bytes_fused = "512 + 72*B", bytes_written = "16*B",
    bytes_read = "64*B + 512", work = [vector f16 "8*B", matrix f16 "1024*B"]>} {

  // What is left out is zero, and is printed.
  // CHECK: func.func private @zero()
  // CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
  func.func private @zero() attributes {roofline.cost = #roofline.totals<work = []>}
}

// CHECK: func.func private @both()
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0, at_least, at_most>
func.func private @both() attributes {roofline.cost = #roofline.totals<at_most, at_least>}
