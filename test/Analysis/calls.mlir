// RUN: roofline-opt %s --split-input-file --roofline-annotate | FileCheck %s

// A call carries the totals of its callee, in the caller's sizes; the caller
// counts them as its own. The module counts functions that nobody calls.

// CHECK: module attributes {roofline.cost = #roofline.totals<work = [vector f32 160], bytes_read = 640, bytes_written = 640, bytes_fused = 1280, bytes_floor = 64>}
module {
  // CHECK-LABEL: func.func private @layer(
  // CHECK-SAME: #roofline.totals<work = [vector f32 8], bytes_read = 32, bytes_written = 32, bytes_fused = 64, bytes_floor = 64>
  func.func private @layer(%x: tensor<8xf32>) -> tensor<8xf32> {
    %0 = arith.addf %x, %x : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  // CHECK-LABEL: func.func @model(
  // CHECK-SAME: #roofline.totals<work = [vector f32 160], bytes_read = 640, bytes_written = 640, bytes_fused = 1280, bytes_floor = 64>
  // CHECK: call @layer({{.*}}) {roofline.cost = #roofline.totals<work = [vector f32 8], bytes_read = 32, bytes_written = 32, bytes_fused = 64, bytes_floor = 64>}
  // CHECK: call @twice({{.*}}) {roofline.cost = #roofline.totals<work = [vector f32 16],
  func.func @model(%x: tensor<8xf32>) -> tensor<8xf32> {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %ten = arith.constant 10 : index
    %0 = call @layer(%x) : (tensor<8xf32>) -> tensor<8xf32>
    %1 = scf.for %i = %one to %ten step %one iter_args(%y = %0) -> tensor<8xf32> {
      %2 = func.call @twice(%y) : (tensor<8xf32>) -> tensor<8xf32>
      scf.yield %2 : tensor<8xf32>
    }
    %3 = call @layer(%1) : (tensor<8xf32>) -> tensor<8xf32>
    return %3 : tensor<8xf32>
  }
  // Called before it is written.
  // CHECK-LABEL: func.func private @twice(
  // CHECK-SAME: work = [vector f32 16],
  func.func private @twice(%x: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @layer(%x) : (tensor<8xf32>) -> tensor<8xf32>
    %1 = call @layer(%0) : (tensor<8xf32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}

// -----

// Two calls with different sizes. The caller's B is not the callee's.
// CHECK-LABEL: func.func private @mix(
// CHECK-SAME: work = [matrix f32 "2*B*K^2"],
func.func private @mix(%x: tensor<?x?xf32> {roofline.dims = ["B", "K"]},
                       %w: tensor<?x?xf32> {roofline.dims = ["K", "K"]}) -> tensor<?x?xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<?x?xf32>, tensor<?x?xf32>) outs(%x : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
// CHECK-LABEL: func.func @main(
// CHECK-SAME: work = [matrix f32 "2*B^2*K + 32*K^2"],
// CHECK: call @mix({{.*}}) {roofline.cost = #roofline.totals<work = [matrix f32 "2*B^2*K"],
// CHECK: call @mix({{.*}}) {roofline.cost = #roofline.totals<work = [matrix f32 "32*K^2"],
func.func @main(%x: tensor<?x?xf32> {roofline.dims = ["K", "B"]}, %w: tensor<?x?xf32> {roofline.dims = ["B", "B"]},
                %y: tensor<16x?xf32> {roofline.dims = ["", "K"]}, %v: tensor<?x?xf32> {roofline.dims = ["K", "K"]}) {
  %0 = call @mix(%x, %w) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = tensor.cast %y : tensor<16x?xf32> to tensor<?x?xf32>
  %1 = call @mix(%z, %v) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}

// -----

// Sizes of results are those that the callee returns, and a number of trips that
// is given is put in.
// CHECK-LABEL: func.func private @grow(
// CHECK-SAME: work = [vector f32 "N*[[TRIPS:d[0-9]+]]"],
func.func private @grow(%x: tensor<?xf32> {roofline.dims = ["N"]}, %trips: index) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %m = arith.addi %n, %n : index
  scf.for %i = %zero to %trips step %one {
    %0 = arith.addf %x, %x : tensor<?xf32>
  }
  %e = tensor.empty(%m) : tensor<?xf32>
  return %e : tensor<?xf32>
}
// CHECK-LABEL: func.func @main(
// CHECK: call @grow({{.*}}work = [vector f32 24],
// CHECK: call @grow({{.*}}work = [vector f32 48],
// CHECK: linalg.exp {{.*}}work = [transcendental f32 32]
func.func @main(%x: tensor<8xf32>) {
  %three = arith.constant 3 : index
  %0 = tensor.cast %x : tensor<8xf32> to tensor<?xf32>
  %1 = call @grow(%0, %three) : (tensor<?xf32>, index) -> tensor<?xf32>
  %2 = call @grow(%1, %three) : (tensor<?xf32>, index) -> tensor<?xf32>
  %3 = linalg.exp ins(%2 : tensor<?xf32>) outs(%2 : tensor<?xf32>) -> tensor<?xf32>
  return
}

// -----

// What is not known of the callee is not known of the caller.
// CHECK-LABEL: func.func private @unknown(
// CHECK-SAME: work = [vector f32 8]{{.*}}, at_least>
func.func private @unknown(%x: tensor<8xf32>) {
  %0 = arith.addf %x, %x : tensor<8xf32>
  %c = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>
  %1 = complex.sqrt %c : complex<f32>
  return
}
// CHECK-LABEL: func.func @main(
// CHECK-SAME: work = [vector f32 8]{{.*}}, at_least>
// CHECK: call @unknown({{.*}}, at_least>
func.func @main(%x: tensor<8xf32>) {
  call @unknown(%x) : (tensor<8xf32>) -> ()
  return
}

// -----

// Functions without a body, or that are not named in the call.
// CHECK-LABEL: func.func private @external(
// CHECK-NOT: roofline.cost
func.func private @external(tensor<8xf32>)
// CHECK-LABEL: func.func @main(
// CHECK-SAME: work = []{{.*}}, at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @main(%x: tensor<8xf32>, %f: (tensor<8xf32>) -> ()) {
  call @external(%x) : (tensor<8xf32>) -> ()
  call_indirect %f(%x) : (tensor<8xf32>) -> ()
  return
}

// -----

// A circle has no end that is known. It is opened at one call.
// CHECK: module attributes {roofline.cost = #roofline.totals<work = [vector f32 16]{{.*}}, at_least>}
// CHECK-LABEL: func.func @itself(
// CHECK-SAME: work = [vector f32 8]{{.*}}, at_least>
// CHECK: call @itself({{[^)]*}}) :
func.func @itself(%x: tensor<8xf32>) {
  %0 = arith.addf %x, %x : tensor<8xf32>
  call @itself(%0) : (tensor<8xf32>) -> ()
  return
}
// CHECK-LABEL: func.func @ping(
// CHECK-SAME: work = [vector f32 8]{{.*}}, at_least>
func.func @ping(%x: tensor<8xf32>) {
  call @pong(%x) : (tensor<8xf32>) -> ()
  return
}
// CHECK-LABEL: func.func @pong(
// CHECK-SAME: work = [vector f32 8]{{.*}}, at_least>
func.func @pong(%x: tensor<8xf32>) {
  %0 = arith.addf %x, %x : tensor<8xf32>
  call @ping(%0) : (tensor<8xf32>) -> ()
  return
}
