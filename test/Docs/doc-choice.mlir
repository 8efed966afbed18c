// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Of the two regions of tosa.cond_if one runs: the larger counts, at most.
// CHECK-LABEL: func.func @choice(
// CHECK-SAME: work = [matrix f32 1024], {{.*}}at_most
func.func @choice(%p: tensor<i1>, %x: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = "tosa.cond_if"(%p, %x) ({
  ^bb0(%a: tensor<1x8x8xf32>):
    %1 = tosa.matmul %a, %a, %zero, %zero : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8xf32>
    tosa.yield %1 : tensor<1x8x8xf32>
  }, {
  ^bb0(%a: tensor<1x8x8xf32>):
    tosa.yield %a : tensor<1x8x8xf32>
  }) : (tensor<i1>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  return %0 : tensor<1x8x8xf32>
}
