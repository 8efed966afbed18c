// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate=strict --verify-diagnostics -o /dev/null

// CHECK: module attributes {roofline.cost = #roofline.totals<{{.*}}at_least>}
// CHECK-LABEL: func.func @unknown
// CHECK-SAME: at_least
func.func @unknown(%x: tensor<16xf32>) -> tensor<16xf32> {
  %y = arith.negf %x : tensor<16xf32>
  // CHECK: "test.mystery"(%{{[0-9]+}}) : (
  // expected-error @below {{'test.mystery' has no cost model, which 'strict' demands: attach a CostModelOpInterface to it}}
  %z = "test.mystery"(%y) : (tensor<16xf32>) -> tensor<16xf32>
  return %z : tensor<16xf32>
}
