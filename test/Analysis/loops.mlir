// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Costs on ops are those of one execution; totals multiply by trip counts.

// Case P19a: 10 and 10 x 4 matmuls of 64^3.
// CHECK-LABEL: func.func @constant(
// CHECK-SAME: work = [matrix f32 5242880], bytes_read = 327680, bytes_written = 163840, bytes_fused = 491520,
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 524288],
func.func @constant(%a: tensor<64x64xf32>, %c: tensor<64x64xf32>) -> tensor<64x64xf32> {
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
// CHECK-SAME: work = [matrix f32 20971520],
func.func @nested(%a: tensor<64x64xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %four = arith.constant 4 : index
  %ten = arith.constant 10 : index
  scf.for %i = %zero to %ten step %one {
    scf.for %j = %zero to %four step %one {
      %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>)
                         outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
    }
  }
  return
}

// From 3 to 20 by 5: 4 trips. From 20 to 3: none.
// CHECK-LABEL: func.func @bounds(
// CHECK-SAME: work = [vector f32 32],
func.func @bounds(%x: tensor<8xf32>) {
  %3 = arith.constant 3 : index
  %5 = arith.constant 5 : index
  %20 = arith.constant 20 : index
  scf.for %i = %3 to %20 step %5 {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  scf.for %i = %20 to %3 step %5 {
    %0 = arith.mulf %x, %x : tensor<8xf32>
  }
  return
}

// Case P19b: symbolic trips stay symbolic; a difference is never less than 0.
// CHECK-LABEL: func.func @symbolic(
// CHECK-SAME: work = [matrix f32 "524288*N + 524288*ceildiv(N, 16) + 524288*max(0, C - S)"],
func.func @symbolic(%a: tensor<64x64xf32>, %x: tensor<?x?x?xf32> {roofline.dims = ["N", "C", "S"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %16 = arith.constant 16 : index
  %n = tensor.dim %x, %zero : tensor<?x?x?xf32>
  %c = tensor.dim %x, %one : tensor<?x?x?xf32>
  %s = tensor.dim %x, %two : tensor<?x?x?xf32>
  scf.for %i = %zero to %n step %one {
    %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>) outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
  }
  scf.for %i = %s to %c step %one {
    %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>) outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
  }
  scf.for %i = %zero to %n step %16 {
    %0 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>) outs(%a : tensor<64x64xf32>) -> tensor<64x64xf32>
  }
  return
}

// A bound that the function is given has no name but a generated one.
// CHECK-LABEL: func.func @given(
// CHECK-SAME: work = [vector f32 "8*[[D:d[0-9]+]]"], bytes_read = "32*[[D]]",
func.func @given(%x: tensor<8xf32>, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %n step %one {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  return
}

// Other loops that tell their bounds.
// CHECK-LABEL: func.func @other_loops(
// CHECK-SAME: work = [vector f32 832],
func.func @other_loops(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  scf.forall (%i) in (10) {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  affine.for %i = 0 to 10 step 3 {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  scf.parallel (%i, %j) = (%zero, %one) to (%ten, %ten) step (%one, %one) {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  return
}

// How often these run is not known: what is inside has no cost, the totals say
// so.
// CHECK-LABEL: func.func @while(
// CHECK-SAME: work = []{{.*}}, at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @while(%x: tensor<8xf32>, %b: i1) -> tensor<8xf32> {
  %0 = scf.while (%y = %x) : (tensor<8xf32>) -> tensor<8xf32> {
    scf.condition(%b) %y : tensor<8xf32>
  } do {
  ^bb0(%y: tensor<8xf32>):
    %1 = arith.addf %y, %y : tensor<8xf32>
    scf.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// The bound of the inner loop is another one in every trip of the outer: 45 in
// all.
// CHECK-LABEL: func.func @triangle(
// CHECK-SAME: work = [vector f32 360]
func.func @triangle(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  scf.for %i = %zero to %ten step %one {
    scf.for %j = %zero to %i step %one {
      %0 = arith.addf %x, %x : tensor<8xf32>
    }
  }
  return
}

// A step that goes nowhere.
// CHECK-LABEL: func.func @no_step(
// CHECK-SAME: work = []{{.*}}, at_least>
func.func @no_step(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %back = arith.subi %zero, %one : index
  scf.for %j = %zero to %ten step %back {
    %0 = arith.addf %x, %x : tensor<8xf32>
  }
  return
}
