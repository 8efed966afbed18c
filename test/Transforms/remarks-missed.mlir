// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate \
// RUN:   --remarks-filter-missed=roofline --verify-diagnostics -o /dev/null

func.func @f(%x: tensor<16xf32>) -> tensor<16xf32> {
  %y = arith.negf %x : tensor<16xf32>
  // expected-remark @below {{'test.mystery' has no cost model, so totals are lower bounds}}
  %z = "test.mystery"(%y) : (tensor<16xf32>) -> tensor<16xf32>
  return %z : tensor<16xf32>
}
