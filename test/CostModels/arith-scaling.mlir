// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Block-scaled formats: the value and its scale are converted, then multiplied
// or divided in the wide type. 8 values of 4 bits are 4 B.
// CHECK-LABEL: func.func @scaling(
// CHECK: arith.scaling_extf {{.*}}work = [vector f32 8, misc f4E2M1FN 8, misc f8E8M0FNU 8], reads = [operand 0 4, operand 1 8], writes = [result 0 32]
// CHECK: arith.scaling_truncf {{.*}}work = [vector f32 8, misc f32 8, misc f8E8M0FNU 8], reads = [operand 0 32, operand 1 8], writes = [result 0 4]
func.func @scaling(%x: tensor<8xf4E2M1FN>, %s: tensor<8xf8E8M0FNU>) -> tensor<8xf4E2M1FN> {
  %0 = arith.scaling_extf %x, %s : tensor<8xf4E2M1FN>, tensor<8xf8E8M0FNU> to tensor<8xf32>
  %1 = arith.scaling_truncf %0, %s : tensor<8xf32>, tensor<8xf8E8M0FNU> to tensor<8xf4E2M1FN>
  return %1 : tensor<8xf4E2M1FN>
}

// A scale of another type is made a power of two first.
// CHECK-LABEL: func.func @wide_scale(
// CHECK: arith.scaling_extf {{.*}}work = [vector f32 8, misc f16 8, misc f4E2M1FN 8, misc f8E8M0FNU 8], reads = [operand 0 4, operand 1 16], writes = [result 0 32]
func.func @wide_scale(%x: tensor<8xf4E2M1FN>, %s: tensor<8xf16>) -> tensor<8xf32> {
  %0 = arith.scaling_extf %x, %s : tensor<8xf4E2M1FN>, tensor<8xf16> to tensor<8xf32>
  return %0 : tensor<8xf32>
}

// No value is nothing to compute.
// CHECK-LABEL: func.func @poison(
// CHECK: linalg.generic {{.*}}#roofline.cost<work = [vector f32 8], reads = [operand 0 32], writes = [result 0 32]>
func.func @poison(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : tensor<8xf32>) {
  ^bb0(%a: f32):
    %p = ub.poison : f32
    %b = arith.addf %a, %p : f32
    linalg.yield %b : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
