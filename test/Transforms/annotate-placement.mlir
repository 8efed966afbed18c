// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate -o %t.once.mlir
// RUN: roofline-opt %t.once.mlir --allow-unregistered-dialect --roofline-annotate | diff %t.once.mlir -

// Where attributes stand, and which stale ones go. Annotating twice is
// annotating once.

// CHECK: module attributes {roofline.cost = #roofline.totals<work = [vector f32 32], bytes_read = 128, bytes_written = 128, bytes_fused = 256, bytes_floor = 128>, roofline.title = "kept"}
module attributes {roofline.bound = #roofline.bound<memory>,
                   roofline.cost = #roofline.totals<work = [matrix f16 7]>,
                   roofline.title = "kept"} {
  // Nothing is inside, so nothing is known.
  // CHECK: func.func private @external(tensor<8xf32>)
  // CHECK-NOT: roofline
  // CHECK-LABEL: func.func private @callee(
  // CHECK-SAME: attributes {roofline.cost = #roofline.totals<work = [vector f32 8],
  func.func private @external(tensor<8xf32>) attributes {roofline.cost = #roofline.totals<work = [matrix f16 7]>}
  func.func private @callee(%x: tensor<8xf32>) -> tensor<8xf32> attributes {
      roofline.bound = #roofline.bound<memory>,
      roofline.cost = #roofline.totals<work = [matrix f16 7]>} {
    %0 = arith.negf %x : tensor<8xf32>
    return %0 : tensor<8xf32>
  }

  // CHECK-LABEL: func.func @main(
  // CHECK-SAME: attributes {roofline.cost = #roofline.totals<work = [vector f32 24],
  func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
    // CHECK: call @callee(%{{.*}}) {roofline.cost = #roofline.totals<work = [vector f32 8],
    %0 = call @callee(%x) {roofline.cost = #roofline.cost<>} : (tensor<8xf32>) -> tensor<8xf32>
    // CHECK: scf.for
    // CHECK-NOT: roofline
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %two = arith.constant 2 : index
    %1 = scf.for %i = %zero to %two step %one iter_args(%y = %0) -> tensor<8xf32> {
      // CHECK: arith.negf %{{[a-z0-9]+}} {roofline.cost = #roofline.cost<work = [vector f32 8],
      %2 = arith.negf %y : tensor<8xf32>
      // CHECK: scf.yield
      // CHECK-NEXT: }
      scf.yield %2 : tensor<8xf32>
    } {roofline.cost = #roofline.cost<work = [matrix f16 7]>}
    // A view keeps what is no result of ours.
    // CHECK-NEXT: tensor.cast %{{.*}} {roofline.group = "norm"} :
    %3 = tensor.cast %1 {roofline.cost = #roofline.cost<work = [matrix f16 7]>, roofline.group = "norm"} : tensor<8xf32> to tensor<?xf32>
    return %1 : tensor<8xf32>
  }

  // Functions of modules within count in the whole.
  // CHECK: module @inner {
  module @inner {
    // CHECK-LABEL: func.func @nested(
    // CHECK-SAME: attributes {roofline.cost = #roofline.totals<work = [vector f32 8],
    func.func @nested(%x: tensor<8xf32>) -> tensor<8xf32> {
      // CHECK: arith.negf %{{[a-z0-9]+}} {roofline.cost = #roofline.cost<work = [vector f32 8],
      %0 = arith.negf %x : tensor<8xf32>
      return %0 : tensor<8xf32>
    }
  }
}
