// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The slices show the values: 4 B for each element that insert_slice reads.
// CHECK-LABEL: func.func @indices(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "24*N + 12"]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "4*min(N, 16)"]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "4*max(N, 16)"]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "4*N - 20*floordiv(N, 5)"]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "4*ceildiv(N, 3)"]
func.func @indices(%x: tensor<?xf32> {roofline.dims = ["N"]}, %y: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %0 = affine.apply affine_map<(i)[s] -> (i * 4 + s * 2 + 3)>(%n)[%n]
  %1 = affine.min affine_map<(i) -> (i, 16)>(%n)
  %2 = affine.max affine_map<(i) -> (i, 16)>(%n)
  %3 = affine.apply affine_map<(i) -> (i mod 5)>(%n)
  %4 = affine.apply affine_map<(i) -> (i ceildiv 3)>(%n)
  %s0 = tensor.extract_slice %x[0] [%0] [1] : tensor<?xf32> to tensor<?xf32>
  %y0 = tensor.insert_slice %s0 into %y[0] [%0] [1] : tensor<?xf32> into tensor<?xf32>
  %s1 = tensor.extract_slice %x[0] [%1] [1] : tensor<?xf32> to tensor<?xf32>
  %y1 = tensor.insert_slice %s1 into %y0[0] [%1] [1] : tensor<?xf32> into tensor<?xf32>
  %s2 = tensor.extract_slice %x[0] [%2] [1] : tensor<?xf32> to tensor<?xf32>
  %y2 = tensor.insert_slice %s2 into %y1[0] [%2] [1] : tensor<?xf32> into tensor<?xf32>
  %s3 = tensor.extract_slice %x[0] [%3] [1] : tensor<?xf32> to tensor<?xf32>
  %y3 = tensor.insert_slice %s3 into %y2[0] [%3] [1] : tensor<?xf32> into tensor<?xf32>
  %s4 = tensor.extract_slice %x[0] [%4] [1] : tensor<?xf32> to tensor<?xf32>
  %y4 = tensor.insert_slice %s4 into %y3[0] [%4] [1] : tensor<?xf32> into tensor<?xf32>
  return %y4 : tensor<?xf32>
}

// 1000 in places of 20 and 14: 1000 / 280 is 3, the rest 160 / 14 is 11, and 6
// stay. Back: 3 * 280 + 11 * 14 + 6. An outer bound changes nothing.
// CHECK-LABEL: func.func @places(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 12]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 44]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 24]
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 4000]
func.func @places(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %c1000 = arith.constant 1000 : index
  %0:3 = affine.delinearize_index %c1000 into (9, 20, 14) : index, index, index
  %1:3 = affine.delinearize_index %c1000 into (20, 14) : index, index, index
  %2 = affine.linearize_index [%1#0, %0#1, %1#2] by (9, 20, 14) : index
  %s0 = tensor.extract_slice %x[0] [%0#0] [1] : tensor<?xf32> to tensor<?xf32>
  %y0 = tensor.insert_slice %s0 into %y[0] [%0#0] [1] : tensor<?xf32> into tensor<?xf32>
  %s1 = tensor.extract_slice %x[0] [%1#1] [1] : tensor<?xf32> to tensor<?xf32>
  %y1 = tensor.insert_slice %s1 into %y0[0] [%1#1] [1] : tensor<?xf32> into tensor<?xf32>
  %s2 = tensor.extract_slice %x[0] [%0#2] [1] : tensor<?xf32> to tensor<?xf32>
  %y2 = tensor.insert_slice %s2 into %y1[0] [%0#2] [1] : tensor<?xf32> into tensor<?xf32>
  %s3 = tensor.extract_slice %x[0] [%2] [1] : tensor<?xf32> to tensor<?xf32>
  %y3 = tensor.insert_slice %s3 into %y2[0] [%2] [1] : tensor<?xf32> into tensor<?xf32>
  return %y3 : tensor<?xf32>
}

// CHECK-LABEL: func.func @loads_and_stores(
// CHECK-SAME: bytes_read = 36, bytes_written = 36, bytes_fused = 72,
// CHECK: affine.load {{.*}}#roofline.cost<reads = [operand 0 4]>
// CHECK: affine.store {{.*}}#roofline.cost<writes = [operand 1 4]>
// CHECK: affine.vector_load {{.*}}#roofline.cost<reads = [operand 0 32]>
// CHECK: affine.vector_store {{.*}}#roofline.cost<writes = [operand 1 32]>
// CHECK: affine.prefetch
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @loads_and_stores(%x: memref<64x64xf32>, %n: index) {
  %0 = affine.load %x[symbol(%n) + 3, 7] : memref<64x64xf32>
  affine.store %0, %x[symbol(%n) + 3, 8] : memref<64x64xf32>
  %1 = affine.vector_load %x[symbol(%n) * 2, 0] : memref<64x64xf32>, vector<2x4xf32>
  affine.vector_store %1, %x[0, symbol(%n)] : memref<64x64xf32>, vector<2x4xf32>
  affine.prefetch %x[symbol(%n), 0], read, locality<3>, data : memref<64x64xf32>
  return
}

// A vector of more dims than the memref has: nobody says where it lies.
// CHECK-LABEL: func.func @too_many_dims(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @too_many_dims(%x: memref<64xf32>) -> vector<2x4xf32> {
  %0 = affine.vector_load %x[0] : memref<64xf32>, vector<2x4xf32>
  return %0 : vector<2x4xf32>
}

// A parallel loop that reduces combines once per trip: 32 * 16 additions of
// floats, and as many of integers.
// CHECK-LABEL: func.func @parallel_reductions(
// CHECK-SAME: work = [vector f32 512, integer i32 512], bytes_read = 4096,
func.func @parallel_reductions(%x: memref<32x16xf32>, %y: memref<32x16xi32>) -> (f32, i32) {
  %0:2 = affine.parallel (%i, %j) = (0, 0) to (32, 16) reduce ("addf", "addi") -> (f32, i32) {
    %a = affine.load %x[%i, %j] : memref<32x16xf32>
    %b = affine.load %y[%i, %j] : memref<32x16xi32>
    affine.yield %a, %b : f32, i32
  }
  return %0#0, %0#1 : f32, i32
}
