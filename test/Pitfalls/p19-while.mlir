// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P19b: how often scf.while runs is unknown, what one trip costs is not.
// Wrong: a matmul of 64^3 inside that has no cost; right: 524,288 FLOP for one
// trip.

// XFAIL: *
// Ops within a loop of unknown trips get no cost at all.

// CHECK-LABEL: func.func @while(
// CHECK-SAME: at_least
// CHECK: linalg.matmul {{.*}}work = [matrix f32 524288]
func.func @while(%a: tensor<64x64xf32>, %b: i1) -> tensor<64x64xf32> {
  %0 = scf.while (%x = %a) : (tensor<64x64xf32>) -> tensor<64x64xf32> {
    scf.condition(%b) %x : tensor<64x64xf32>
  } do {
  ^bb0(%x: tensor<64x64xf32>):
    %1 = linalg.matmul ins(%a, %x : tensor<64x64xf32>, tensor<64x64xf32>)
                       outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  }
  return %0 : tensor<64x64xf32>
}
