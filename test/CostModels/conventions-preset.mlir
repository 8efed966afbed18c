// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,OURS
// RUN: roofline-opt %s --roofline-annotate=preset=xla | FileCheck %s --check-prefixes=CHECK,XLA
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate=preset=xla | FileCheck %s --check-prefix=WORK

module attributes {transform.with_named_sequence} {

// Case P2: the maximum and the sum of a row of 2048 each combine 2047 times.
// CHECK-LABEL: func.func @softmax(
// OURS: linalg.softmax {{.*}}work = [vector f32 8192, transcendental f32 2048]
// XLA: linalg.softmax {{.*}}work = [vector f32 8190, transcendental f32 2048]
// WORK-LABEL: func.func @softmax(
// WORK-SAME: work = [vector f32 8190, transcendental f32 2048]
// WORK-NOT: = linalg.softmax
func.func @softmax(%x: tensor<1x2048xf32>) -> tensor<1x2048xf32> {
  %empty = tensor.empty() : tensor<1x2048xf32>
  %0 = linalg.softmax dimension(1) ins(%x : tensor<1x2048xf32>)
                                   outs(%empty : tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %0 : tensor<1x2048xf32>
}

// Case P34: a select of floats is a FLOP.
// CHECK-LABEL: func.func @select(
// OURS: arith.select {{.*}}work = [misc f32 1000000]
// XLA: arith.select {{.*}}work = [vector f32 1000000]
func.func @select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %0 = arith.select %p, %x, %y : tensor<1000000xi1>, tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// So are compares, roundings and casts.
// CHECK-LABEL: func.func @others(
// OURS: arith.cmpf {{.*}}work = [misc f32 8]
// XLA: arith.cmpf {{.*}}work = [vector f32 8]
// OURS: math.floor {{.*}}work = [misc f32 8]
// XLA: math.floor {{.*}}work = [vector f32 8]
// OURS: arith.truncf {{.*}}work = [misc f32 8]
// XLA: arith.truncf {{.*}}work = [vector f32 8]
// OURS: arith.extsi {{.*}}work = [misc i8 8]
// XLA: arith.extsi {{.*}}work = [vector i8 8]
func.func @others(%x: tensor<8xf32>, %i: tensor<8xi8>) -> (tensor<8xi1>, tensor<8xf32>, tensor<8xf16>, tensor<8xi32>) {
  %0 = arith.cmpf olt, %x, %x : tensor<8xf32>
  %1 = math.floor %x : tensor<8xf32>
  %2 = arith.truncf %x : tensor<8xf32> to tensor<8xf16>
  %3 = arith.extsi %i : tensor<8xi8> to tensor<8xi32>
  return %0, %1, %2, %3 : tensor<8xi1>, tensor<8xf32>, tensor<8xf16>, tensor<8xi32>
}

// The square of each of 16 x 8 elements, and per row 8 or 7 additions.
// CHECK-LABEL: func.func @sum_of_squares(
// OURS: linalg.generic {{.*}}work = [vector f32 256]
// XLA: linalg.generic {{.*}}work = [vector f32 240]
func.func @sum_of_squares(%x: tensor<16x8xf32>, %y: tensor<16xf32>) -> tensor<16xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]}
    ins(%x : tensor<16x8xf32>) outs(%y : tensor<16xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %q = arith.mulf %a, %a : f32
    %s = arith.addf %acc, %q : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

// A largest element and its place: a compare and two selects per combination.
// CHECK-LABEL: func.func @argmax(
// OURS: linalg.generic {{.*}}work = [misc f32 16, misc index 8]
// XLA: linalg.generic {{.*}}work = [vector f32 14, vector index 7]
func.func @argmax(%x: tensor<8xf32>, %m: tensor<f32>, %p: tensor<index>) -> (tensor<f32>, tensor<index>) {
  %0:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>, affine_map<(i) -> ()>],
                         iterator_types = ["reduction"]}
    ins(%x : tensor<8xf32>) outs(%m, %p : tensor<f32>, tensor<index>) {
  ^bb0(%a: f32, %best: f32, %place: index):
    %i = linalg.index 0 : index
    %c = arith.cmpf ogt, %a, %best : f32
    %v = arith.select %c, %a, %best : f32
    %w = arith.select %c, %i, %place : index
    linalg.yield %v, %w : f32, index
  } -> (tensor<f32>, tensor<index>)
  return %0#0, %0#1 : tensor<f32>, tensor<index>
}

// Of integers, arithmetic, compares, selects and bits are FLOPs as well; exp and
// the like are not, of any type.
// CHECK-LABEL: func.func @integers(
// OURS: arith.cmpi {{.*}}work = [misc i32 8]
// XLA: arith.cmpi {{.*}}work = [vector i32 8]
// OURS: arith.select {{.*}}work = [misc i32 8]
// XLA: arith.select {{.*}}work = [vector i32 8]
// OURS: arith.muli {{.*}}work = [integer i32 8]
// XLA: arith.muli {{.*}}work = [vector i32 8]
// OURS: arith.andi {{.*}}work = [integer i1 8]
// XLA: arith.andi {{.*}}work = [vector i1 8]
// OURS: math.ctpop {{.*}}work = [integer i32 8]
// XLA: math.ctpop {{.*}}work = [vector i32 8]
// CHECK: math.ipowi {{.*}}work = [transcendental i32 8]
func.func @integers(%x: tensor<8xi32>, %y: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>) {
  %0 = arith.cmpi slt, %x, %y : tensor<8xi32>
  %1 = arith.select %0, %x, %y : tensor<8xi1>, tensor<8xi32>
  %2 = arith.muli %1, %y : tensor<8xi32>
  %3 = arith.andi %0, %0 : tensor<8xi1>
  %4 = math.ctpop %x : tensor<8xi32>
  %5 = math.ipowi %x, %y : tensor<8xi32>
  return %2, %3, %4, %5 : tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>
}

// So in loops over memrefs, and in tosa.
// CHECK-LABEL: func.func @loop(
// OURS: scf.for
// OURS: work = [integer i32 8, misc i32 8]
// XLA: scf.for
// XLA: work = [vector i32 16]
func.func @loop(%x: memref<8xi32>, %y: memref<8xi1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    %0 = memref.load %x[%i] : memref<8xi32>
    %1 = arith.addi %0, %0 : i32
    %2 = arith.cmpi slt, %1, %0 : i32
    memref.store %2, %y[%i] : memref<8xi1>
  }
  return
}

// CHECK-LABEL: func.func @tosa(
// OURS: tosa.greater {{.*}}work = [misc i32 8]
// XLA: tosa.greater {{.*}}work = [vector i32 8]
// OURS: tosa.bitwise_and {{.*}}work = [integer i32 8]
// XLA: tosa.bitwise_and {{.*}}work = [vector i32 8]
func.func @tosa(%x: tensor<8xi32>, %y: tensor<8xi32>) -> (tensor<8xi1>, tensor<8xi32>) {
  %0 = tosa.greater %x, %y : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
  %1 = tosa.bitwise_and %x, %y : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi32>
  return %0, %1 : tensor<8xi1>, tensor<8xi32>
}

// A contraction is a product and a sum by each preset.
// CHECK-LABEL: func.func @contraction(
// CHECK: linalg.matmul {{.*}}work = [matrix f32 1024]
func.func @contraction(%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%y : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// XLA's product takes mixed types: what casts are in the body are none of its
// FLOPs, and zero points are taken off once per element.
// CHECK-LABEL: func.func @widened(
// OURS: linalg.matmul {{.*}}work = [matrix f16 1024, misc f16 1024]
// XLA: linalg.matmul {{.*}}work = [matrix f16 1024]
func.func @widened(%x: tensor<8x8xf16>, %y: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul ins(%x, %x : tensor<8x8xf16>, tensor<8x8xf16>) outs(%y : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @zero_points(
// OURS: linalg.quantized_matmul {{.*}}work = [matrix i8 1024, integer i32 1024, misc i8 1024]
// XLA: linalg.quantized_matmul {{.*}}work = [matrix i8 1024]
func.func @zero_points(%x: tensor<8x8xi8>, %y: tensor<8x8xi32>, %a: i32, %b: i32) -> tensor<8x8xi32> {
  %0 = linalg.quantized_matmul ins(%x, %x, %a, %b : tensor<8x8xi8>, tensor<8x8xi8>, i32, i32) outs(%y : tensor<8x8xi32>) -> tensor<8x8xi32>
  return %0 : tensor<8x8xi32>
}

// A sum that is kept as f16 and added to as f32, twice in every iteration; and a
// cast that is stored, too, which is an op of its own.
// CHECK-LABEL: func.func @narrow_sum(
// OURS: linalg.generic {{.*}}work = [matrix f16 1024, misc f16 1536, misc f32 512]
// XLA: linalg.generic {{.*}}work = [matrix f16 1024, vector f16 512]
func.func @narrow_sum(%x: tensor<8x8xf16>, %y: tensor<8x8xf16>, %z: tensor<8x8xf32>) -> (tensor<8x8xf16>, tensor<8x8xf32>) {
  %0:2 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>,
                                          affine_map<(i, j, k) -> (i, j)>, affine_map<(i, j, k) -> (i, k)>],
                         iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%x, %y : tensor<8x8xf16>, tensor<8x8xf16>) outs(%y, %z : tensor<8x8xf16>, tensor<8x8xf32>) {
  ^bb0(%a: f16, %b: f16, %acc: f16, %old: f32):
    %wide = arith.extf %a : f16 to f32
    %other = arith.extf %b : f16 to f32
    %sum = arith.extf %acc : f16 to f32
    %p = arith.mulf %wide, %other : f32
    %s = arith.addf %sum, %p : f32
    %narrow = arith.truncf %s : f32 to f16
    linalg.yield %narrow, %wide : f16, f32
  } -> (tensor<8x8xf16>, tensor<8x8xf32>)
  return %0#0, %0#1 : tensor<8x8xf16>, tensor<8x8xf32>
}

// CHECK-LABEL: func.func @tosa_product(
// OURS: tosa.matmul {{.*}}work = [matrix i8 1024, integer i32 1024, misc i8 1024]
// XLA: tosa.matmul {{.*}}work = [matrix i8 1024]
func.func @tosa_product(%x: tensor<1x8x8xi8>) -> tensor<1x8x8xi32> {
  %zero = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.matmul %x, %x, %zero, %zero : (tensor<1x8x8xi8>, tensor<1x8x8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<1x8x8xi32>
  return %0 : tensor<1x8x8xi32>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %softmax = transform.structured.match ops{["linalg.softmax"]} in %root : (!transform.any_op) -> !transform.any_op
  transform.structured.decompose_interface %softmax : (!transform.any_op) -> !transform.any_op
  transform.yield
}
}
