// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

#transpose = affine_map<(i, j) -> (j, i)>
#broadcast = affine_map<(i, j) -> (0, j)>
#splat = affine_map<(i, j) -> (0)>

// 8 elements of 4 B, from and to memory or a tensor; a tensor is updated in
// place: only the vector is written.
// CHECK-LABEL: func.func @transfers(
// CHECK: vector.transfer_read {{.*}}#roofline.cost<reads = [operand 0 32]>
// CHECK: vector.transfer_write {{.*}}#roofline.cost<writes = [operand 1 32]>
// CHECK: vector.transfer_read {{.*}}#roofline.cost<reads = [operand 0 32]>
// CHECK: vector.transfer_write {{.*}}#roofline.cost<writes = [result 0 32]>
func.func @transfers(%m: memref<64x64xf32>, %t: tensor<64x64xf32>, %i: index, %pad: f32) -> tensor<64x64xf32> {
  %0 = vector.transfer_read %m[%i, %i], %pad {in_bounds = [true]} : memref<64x64xf32>, vector<8xf32>
  vector.transfer_write %0, %m[%i, %i] {in_bounds = [true]} : vector<8xf32>, memref<64x64xf32>
  %1 = vector.transfer_read %t[%i, %i], %pad {in_bounds = [true]} : tensor<64x64xf32>, vector<8xf32>
  %2 = vector.transfer_write %1, %t[%i, %i] {in_bounds = [true]} : vector<8xf32>, tensor<64x64xf32>
  return %2 : tensor<64x64xf32>
}

// What a broadcast repeats is read once: 2 * 8, then 8, then 1 elements.
// CHECK-LABEL: func.func @permuted(
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 64]>
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 32]>
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 4]>
func.func @permuted(%m: memref<64x64xf32>, %i: index, %pad: f32) -> (vector<2x8xf32>, vector<2x8xf32>, vector<8xf32>) {
  %0 = vector.transfer_read %m[%i, %i], %pad {permutation_map = #transpose, in_bounds = [true, true]} : memref<64x64xf32>, vector<2x8xf32>
  %1 = vector.transfer_read %m[%i, %i], %pad {permutation_map = #broadcast, in_bounds = [true, true]} : memref<64x64xf32>, vector<2x8xf32>
  %2 = vector.transfer_read %m[%i, %i], %pad {permutation_map = #splat, in_bounds = [true]} : memref<64x64xf32>, vector<8xf32>
  return %0, %1, %2 : vector<2x8xf32>, vector<2x8xf32>, vector<8xf32>
}

// Out of bounds nothing is touched: of 8 elements from 60 on there are 4, from
// 70 on none, and of a row of 5 never more than 5.
// CHECK-LABEL: func.func @out_of_bounds(
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 16]>
// CHECK: vector.transfer_read {{.*}}#roofline.cost<>
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 20], at_most>
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 32], at_most>
func.func @out_of_bounds(%m: memref<64xf32>, %n: memref<5xf32>, %i: index, %pad: f32) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
  %c60 = arith.constant 60 : index
  %c70 = arith.constant 70 : index
  %0 = vector.transfer_read %m[%c60], %pad : memref<64xf32>, vector<8xf32>
  %1 = vector.transfer_read %m[%c70], %pad : memref<64xf32>, vector<8xf32>
  %2 = vector.transfer_read %n[%i], %pad : memref<5xf32>, vector<8xf32>
  %3 = vector.transfer_read %m[%i], %pad : memref<64xf32>, vector<8xf32>
  return %0, %1, %2, %3 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
}

// Elements that are vectors themselves: 2 of 12 * 4 B, then one of 8 * 4 B.
// CHECK-LABEL: func.func @vectors_of_vectors(
// CHECK: vector.transfer_read {{.*}}reads = [operand 0 96]>
// CHECK: vector.load {{.*}}reads = [operand 0 32]>
func.func @vectors_of_vectors(%m: memref<6x6xvector<4x3xf32>>, %n: memref<6x6xvector<8xf32>>, %i: index, %pad: vector<4x3xf32>) -> (vector<1x2x4x3xf32>, vector<8xf32>) {
  %0 = vector.transfer_read %m[%i, %i], %pad {in_bounds = [true, true]} : memref<6x6xvector<4x3xf32>>, vector<1x2x4x3xf32>
  %1 = vector.load %n[%i, %i] : memref<6x6xvector<8xf32>>, vector<8xf32>
  return %0, %1 : vector<1x2x4x3xf32>, vector<8xf32>
}

// Of types below a byte a vector is packed: 7 * 4 bit are 4 B.
// CHECK-LABEL: func.func @loads_and_stores(
// CHECK: vector.load {{.*}}#roofline.cost<reads = [operand 0 128]>
// CHECK: vector.store {{.*}}#roofline.cost<writes = [operand 1 128]>
// CHECK: vector.load {{.*}}#roofline.cost<reads = [operand 0 4]>
// CHECK: vector.load {{.*}}#roofline.cost<reads = [operand 0 2]>
func.func @loads_and_stores(%m: memref<64x64xf32>, %n: memref<64xi4>, %h: memref<64xf16>, %i: index) -> (vector<7xi4>, vector<f16>) {
  %0 = vector.load %m[%i, %i] : memref<64x64xf32>, vector<4x8xf32>
  vector.store %0, %m[%i, %i] : memref<64x64xf32>, vector<4x8xf32>
  %1 = vector.load %n[%i] : memref<64xi4>, vector<7xi4>
  %2 = vector.load %h[%i] : memref<64xf16>, vector<f16>
  return %1, %2 : vector<7xi4>, vector<f16>
}

// Masks and indices are in registers. A row of 10 has no more than 10 elements.
// CHECK-LABEL: func.func @masked(
// CHECK: vector.maskedload {{.*}}#roofline.cost<reads = [operand 0 64], at_most>
// CHECK: vector.maskedstore {{.*}}#roofline.cost<writes = [operand 0 64], at_most>
// CHECK: vector.expandload {{.*}}#roofline.cost<reads = [operand 0 64], at_most>
// CHECK: vector.compressstore {{.*}}#roofline.cost<writes = [operand 0 64], at_most>
// CHECK: vector.gather {{.*}}#roofline.cost<reads = [operand 0 64], at_most>
// CHECK: vector.scatter {{.*}}#roofline.cost<writes = [operand 0 64], at_most>
// CHECK: vector.gather {{.*}}#roofline.cost<reads = [operand 0 40], at_most>
// CHECK: vector.scatter {{.*}}#roofline.cost<writes = [result 0 64], at_most>
func.func @masked(%m: memref<?x?xf32>, %row: tensor<10xf32>, %t: tensor<100xf32>, %i: index, %at: vector<16xi32>, %mask: vector<16xi1>, %else: vector<16xf32>) -> (vector<16xf32>, tensor<100xf32>) {
  %0 = vector.maskedload %m[%i, %i], %mask, %else : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.maskedstore %m[%i, %i], %mask, %0 : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
  %1 = vector.expandload %m[%i, %i], %mask, %else : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.compressstore %m[%i, %i], %mask, %1 : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
  %2 = vector.gather %m[%i, %i][%at], %mask, %else : memref<?x?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.scatter %m[%i, %i][%at], %mask, %2 : memref<?x?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32>
  %3 = vector.gather %row[%i][%at], %mask, %else : tensor<10xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  %4 = vector.scatter %t[%i][%at], %mask, %3 : tensor<100xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32> -> tensor<100xf32>
  return %3, %4 : vector<16xf32>, tensor<100xf32>
}

// CHECK-LABEL: func.func @scalable(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @scalable(%m: memref<?xf32>, %n: memref<4xvector<[4]xf32>>, %i: index, %mask: vector<[4]xi1>, %pad: f32) {
  %0 = vector.load %m[%i] : memref<?xf32>, vector<[4]xf32>
  vector.store %0, %m[%i] : memref<?xf32>, vector<[4]xf32>
  %1 = vector.transfer_read %m[%i], %pad : memref<?xf32>, vector<[4]xf32>
  vector.maskedstore %m[%i], %mask, %1 : memref<?xf32>, vector<[4]xi1>, vector<[4]xf32>
  %2 = memref.load %n[%i] : memref<4xvector<[4]xf32>>
  return
}
