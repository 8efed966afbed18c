// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-report="device=l4 format=csv" | FileCheck %s --check-prefix=ROWS

// Two calls with different sizes make two rows of the same op, in the caller's dims.
// ROWS-DAG: helper.0,arith.negf,{{.*}},helper,,,1,,{{.*}},N,8*N,
// ROWS-DAG: helper.1,arith.negf,{{.*}},helper,,,1,100,
// CHECK-LABEL: func.func private @helper
// CHECK-SAME: work = [vector f32 "H"]
func.func private @helper(%x: tensor<?xf32> {roofline.dims = ["H"]}) -> tensor<?xf32> {
  %y = arith.negf %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
// CHECK-LABEL: func.func @calls
// CHECK-SAME: work = [vector f32 "N + 100"]
func.func @calls(%a: tensor<?xf32> {roofline.dims = ["N"]}, %b: tensor<100xf32>) {
  // CHECK: call @helper(%{{.*}}) {roofline.cost = #roofline.totals<work = [vector f32 "N"]
  %0 = call @helper(%a) : (tensor<?xf32>) -> tensor<?xf32>
  %c = tensor.cast %b : tensor<100xf32> to tensor<?xf32>
  // CHECK: call @helper(%{{.*}}) {roofline.cost = #roofline.totals<work = [vector f32 100]
  %1 = call @helper(%c) : (tensor<?xf32>) -> tensor<?xf32>
  return
}

// Sizes come back through a call.
// CHECK-LABEL: func.func @through
func.func @through(%a: tensor<?xf32> {roofline.dims = ["P"]}) -> tensor<?xf32> {
  %0 = call @identity(%a) : (tensor<?xf32>) -> tensor<?xf32>
  // CHECK: arith.negf {{.*}}work = [vector f32 "P"]
  %1 = arith.negf %0 : tensor<?xf32>
  return %1 : tensor<?xf32>
}
func.func private @identity(%x: tensor<?xf32>) -> tensor<?xf32> {
  return %x : tensor<?xf32>
}

// Recursion, and a function nobody sees into, are unknown.
// CHECK-LABEL: func.func @recursive
// CHECK-SAME: at_least
func.func @recursive() {
  call @recursive() : () -> ()
  return
}
func.func private @external()
// CHECK-LABEL: func.func @outside
// CHECK-SAME: at_least
func.func @outside() {
  call @external() : () -> ()
  return
}

// 10 trips around 4, of a negation of 8 elements.
// CHECK-LABEL: func.func @nest
// CHECK-SAME: work = [vector f32 320]
func.func @nest(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c10 = arith.constant 10 : index
  %0 = scf.for %i = %c0 to %c10 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    %1 = scf.for %j = %c0 to %c10 step %c3 iter_args(%b = %a) -> tensor<8xf32> {
      // CHECK: arith.negf {{.*}}work = [vector f32 8]
      %2 = arith.negf %b : tensor<8xf32>
      scf.yield %2 : tensor<8xf32>
    }
    scf.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// A trip count from a size.
// CHECK-LABEL: func.func @symbolic_trips
// CHECK-SAME: work = [vector f32 "8*ceildiv(L, 3)"]
func.func @symbolic_trips(%x: tensor<8xf32>, %s: tensor<?xf32> {roofline.dims = ["L"]}) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %n = tensor.dim %s, %c0 : tensor<?xf32>
  %0 = scf.for %i = %c0 to %n step %c3 iter_args(%a = %x) -> tensor<8xf32> {
    %1 = arith.negf %a : tensor<8xf32>
    scf.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}
