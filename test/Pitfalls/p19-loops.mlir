// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P19a: scf.for of 10 matmuls of 64^3. Wrong: 524,288 FLOP, one trip;
// right: 5,242,880, and 20,971,520 where 10 x 4 are nested. The row stays that
// of one.
// CHECK-LABEL: func.func @ten(
// CHECK-SAME: work = [matrix f32 5242880]
// CHECK: work = [matrix f32 524288]
func.func @ten(%a: tensor<64x64xf32>, %c: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %0 = scf.for %i = %zero to %ten step %one iter_args(%acc = %c) -> tensor<64x64xf32> {
    %1 = linalg.matmul ins(%a, %acc : tensor<64x64xf32>, tensor<64x64xf32>)
                       outs(%acc : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  }
  return %0 : tensor<64x64xf32>
}

// CHECK-LABEL: func.func @nested(
// CHECK-SAME: work = [matrix f32 20971520]
func.func @nested(%a: tensor<64x64xf32>) {
  affine.for %i = 0 to 10 {
    affine.for %j = 0 to 4 {
      %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>)
                         outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
    }
  }
  return
}

// Case P19b: N trips. Wrong: 524,288 FLOP, as if N were 1, or 0; right: the
// symbolic product. (scf.while: p19-while.mlir.)
// CHECK-LABEL: func.func @symbolic(
// CHECK-SAME: work = [matrix f32 "524288*N"]
func.func @symbolic(%a: tensor<64x64xf32>, %x: tensor<?xf32> {roofline.dims = ["N"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  scf.for %i = %zero to %n step %one {
    %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>)
                       outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
  }
  return
}

// Where the program says how often it runs, that counts: 10 times.
// CHECK-LABEL: func.func @told(
// CHECK-SAME: work = [matrix f32 5242880]
// CHECK: linalg.matmul {{.*}}work = [matrix f32 524288]
func.func @told(%a: tensor<64x64xf32>, %b: i1) -> tensor<64x64xf32> {
  %0 = scf.while (%x = %a) : (tensor<64x64xf32>) -> tensor<64x64xf32> {
    scf.condition(%b) %x : tensor<64x64xf32>
  } do {
  ^bb0(%x: tensor<64x64xf32>):
    %1 = linalg.matmul ins(%a, %x : tensor<64x64xf32>, tensor<64x64xf32>)
                       outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  } attributes {roofline.trips = "10"}
  return %0 : tensor<64x64xf32>
}
