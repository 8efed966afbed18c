// RUN: roofline-opt %s --roofline-annotate --allow-unregistered-dialect | FileCheck %s

// Costs come from the interface; a view by its kind has none, and who does not implement it is unknown.
func.func @f(%x: tensor<8x?xf32> {roofline.dims = ["", "N"]}) -> tensor<?xf32> {
  %0 = math.exp %x : tensor<8x?xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<8x?xf32> into tensor<?xf32>
  %2 = "acme.scan"(%1) : (tensor<?xf32>) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK: #roofline.totals<
// CHECK-SAME: at_least
// CHECK: math.exp %{{.*}} {roofline.cost = #roofline.cost<work = [transcendental f32 "8*N"]
// CHECK-NOT: tensor.collapse_shape {{.*}} {roofline
// CHECK: "acme.scan"(%{{.*}}) :
