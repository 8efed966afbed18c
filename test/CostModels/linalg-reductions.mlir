// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A fold of N elements into an initial value executes N combines.
// CHECK-LABEL: func.func @sum(
// CHECK: linalg.reduce {{.*}}work = [vector f32 4096], reads = [operand 0 16384, operand 1 16], writes = [result 0 16]>
func.func @sum(%x: tensor<4x1024xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.reduce { arith.addf } ins(%x : tensor<4x1024xf32>)
                                    outs(%init : tensor<4xf32>) dimensions = [1]
  return %0 : tensor<4xf32>
}

// Sums of squares multiply one operand by itself: no contraction of two.
// CHECK-LABEL: func.func @squares(
// CHECK: linalg.generic {{.*}}work = [vector f32 8192], reads = [operand 0 16384, operand 1 16], writes = [result 0 16]>
func.func @squares(%x: tensor<4x1024xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
    iterator_types = ["parallel", "reduction"]}
    ins(%x : tensor<4x1024xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %p = arith.mulf %a, %a : f32
    %s = arith.addf %acc, %p : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// A sum of absolute differences has the shape of a contraction, not its body.
// CHECK-LABEL: func.func @differences(
// CHECK: linalg.generic {{.*}}work = [vector f32 3072]
func.func @differences(%x: tensor<1024xf32>, %y: tensor<1024xf32>, %init: tensor<f32>) -> tensor<f32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> ()>],
    iterator_types = ["reduction"]}
    ins(%x, %y : tensor<1024xf32>, tensor<1024xf32>) outs(%init : tensor<f32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %d = arith.subf %a, %b : f32
    %m = math.absf %d : f32
    %s = arith.addf %acc, %m : f32
    linalg.yield %s : f32
  } -> tensor<f32>
  return %0 : tensor<f32>
}
