// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Operations on the parts, in their type.
// CHECK-LABEL: func.func @parts(
// CHECK: complex.add {{.*}}#roofline.cost<work = [vector f32 2]>
// CHECK: complex.sub {{.*}}#roofline.cost<work = [vector f32 2]>
// CHECK: complex.mul {{.*}}#roofline.cost<work = [vector f32 6]>
// CHECK: complex.div {{.*}}#roofline.cost<work = [vector f32 11]>
// CHECK: complex.neg {{.*}}#roofline.cost<work = [vector f32 2]>
// CHECK: complex.conj {{.*}}#roofline.cost<work = [vector f32 1]>
// CHECK: complex.exp {{.*}}#roofline.cost<work = [vector f32 2, transcendental f32 3]>
// CHECK: complex.abs {{.*}}#roofline.cost<work = [vector f32 3, transcendental f32 1]>
// CHECK: complex.angle {{.*}}#roofline.cost<work = [transcendental f32 1]>
// CHECK: complex.eq {{.*}}#roofline.cost<work = [integer i1 1, misc f32 2]>
// CHECK: complex.neq {{.*}}#roofline.cost<work = [integer i1 1, misc f32 2]>
func.func @parts(%a: complex<f32>, %b: complex<f32>) {
  %0 = complex.add %a, %b : complex<f32>
  %1 = complex.sub %0, %b : complex<f32>
  %2 = complex.mul %1, %b : complex<f32>
  %3 = complex.div %2, %b : complex<f32>
  %4 = complex.neg %3 : complex<f32>
  %5 = complex.conj %4 : complex<f32>
  %6 = complex.exp %5 : complex<f32>
  %7 = complex.abs %6 : complex<f32>
  %8 = complex.angle %6 : complex<f32>
  %9 = complex.eq %6, %b : complex<f32>
  %10 = complex.neq %6, %b : complex<f32>
  return
}

// Putting together and taking apart is free.
// CHECK-LABEL: func.func @free(
// CHECK-SAME: roofline.cost = #roofline.totals<work = []
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @free(%a: f32, %b: f32) -> f32 {
  %0 = complex.create %a, %b : complex<f32>
  %1 = complex.re %0 : complex<f32>
  %2 = complex.im %0 : complex<f32>
  %3 = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>
  return %1 : f32
}

// Ops that have no single definition in operations on reals.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: at_least>
func.func @unknown(%a: complex<f32>) -> complex<f32> {
  %0 = complex.sqrt %a : complex<f32>
  return %0 : complex<f32>
}

// In the body of a linalg op, for each of 8 elements of 8 B.
// CHECK-LABEL: func.func @elementwise(
// CHECK: linalg.mul {{.*}}#roofline.cost<work = [vector f32 48], reads = [operand 0 64, operand 1 64], writes = [result 0 64]>
func.func @elementwise(%x: tensor<8xcomplex<f32>>, %y: tensor<8xcomplex<f32>>) -> tensor<8xcomplex<f32>> {
  %empty = tensor.empty() : tensor<8xcomplex<f32>>
  %0 = linalg.mul ins(%x, %y : tensor<8xcomplex<f32>>, tensor<8xcomplex<f32>>) outs(%empty : tensor<8xcomplex<f32>>) -> tensor<8xcomplex<f32>>
  return %0 : tensor<8xcomplex<f32>>
}
