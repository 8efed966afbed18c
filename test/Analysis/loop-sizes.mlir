// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What a loop carries has the size of its init, also where the first that asks
// for it is what a trip gives.
// CHECK-LABEL: func.func @same(
// CHECK-SAME: <work = [transcendental f32 "11*N"],
func.func @same(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %0 = scf.for %i = %c0 to %c10 step %c1 iter_args(%a = %x) -> (tensor<?xf32>) {
    %1 = math.exp %a : tensor<?xf32>
    scf.yield %1 : tensor<?xf32>
  }
  %2 = math.exp %0 : tensor<?xf32>
  return %2 : tensor<?xf32>
}

// Not where a trip changes it.
// CHECK-LABEL: func.func @grows(
// CHECK-SAME: <work = [transcendental f32 "10*d{{[0-9]+}}"],
func.func @grows(%x: tensor<?xf32> {roofline.dims = ["N"]}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %0 = scf.for %i = %c0 to %c10 step %c1 iter_args(%a = %x) -> (tensor<?xf32>) {
    %1 = math.exp %a : tensor<?xf32>
    %2 = tensor.concat dim(0) %1, %1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    scf.yield %2 : tensor<?xf32>
  }
  return
}
