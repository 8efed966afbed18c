// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A copy reads and writes; of two sizes of a dim, the one with a name counts.
// CHECK-LABEL: func.func @copy(
// CHECK: memref.copy {{.*}}#roofline.cost<reads = [operand 0 "32*N"], writes = [operand 1 "32*N"]>
func.func @copy(%x: memref<?x8xf32>, %y: memref<?x8xf32> {roofline.dims = ["N", ""]}) {
  memref.copy %x, %y : memref<?x8xf32> to memref<?x8xf32>
  return
}

// One element each; where it lies does not matter.
// CHECK-LABEL: func.func @elements(
// CHECK: memref.load {{.*}}#roofline.cost<reads = [operand 0 2]>
// CHECK: memref.store {{.*}}#roofline.cost<writes = [operand 1 2]>
// CHECK: affine.load {{.*}}#roofline.cost<reads = [operand 0 2]>
// CHECK: affine.store {{.*}}#roofline.cost<writes = [operand 1 2]>
// CHECK: affine.vector_load {{.*}}#roofline.cost<reads = [operand 0 8]>
// CHECK: affine.vector_store {{.*}}#roofline.cost<writes = [operand 1 8]>
func.func @elements(%x: memref<8x8xf16>, %i: index) {
  %0 = memref.load %x[%i, %i] : memref<8x8xf16>
  memref.store %0, %x[%i, %i] : memref<8x8xf16>
  %1 = affine.load %x[symbol(%i) + 1, 0] : memref<8x8xf16>
  affine.store %1, %x[symbol(%i), 0] : memref<8x8xf16>
  %2 = affine.vector_load %x[symbol(%i), 0] : memref<8x8xf16>, vector<4xf16>
  affine.vector_store %2, %x[symbol(%i), 0] : memref<8x8xf16>, vector<4xf16>
  return
}

// An update reads and writes its element, and combines the two.
// CHECK-LABEL: func.func @atomics(
// CHECK: memref.atomic_rmw addf {{.*}}#roofline.cost<work = [vector f32 1], reads = [operand 1 4], writes = [operand 1 4]>
// CHECK: memref.atomic_rmw maxu {{.*}}#roofline.cost<work = [integer i32 1], reads = [operand 1 4], writes = [operand 1 4]>
// CHECK: memref.atomic_rmw assign {{.*}}#roofline.cost<reads = [operand 1 4], writes = [operand 1 4]>
// CHECK: memref.generic_atomic_rmw
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 2], reads = [operand 0 4], writes = [operand 0 4]>}
func.func @atomics(%x: memref<8xf32>, %y: memref<8xi32>, %a: f32, %b: i32, %i: index) {
  %0 = memref.atomic_rmw addf %a, %x[%i] : (f32, memref<8xf32>) -> f32
  %1 = memref.atomic_rmw maxu %b, %y[%i] : (i32, memref<8xi32>) -> i32
  %2 = memref.atomic_rmw assign %a, %x[%i] : (f32, memref<8xf32>) -> f32
  %3 = memref.generic_atomic_rmw %x[%i] : memref<8xf32> {
  ^bb0(%old: f32):
    %p = arith.mulf %old, %a : f32
    %q = arith.addf %p, %a : f32
    memref.atomic_yield %q : f32
  }
  return
}

memref.global "private" constant @table : memref<4xf32> = dense<1.0>

// Memory that is taken and given back, other names of it, and questions.
// CHECK-LABEL: func.func @free(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @free(%x: memref<8x16xf32>, %n: index, %y: memref<?xi8>) {
  %a = memref.alloc(%n) : memref<?xf32>
  %b = memref.alloca() : memref<8xf32>
  %c = memref.get_global @table : memref<4xf32>
  %d = memref.subview %x[0, 0] [4, 4] [2, 1] : memref<8x16xf32> to memref<4x4xf32, strided<[32, 1]>>
  %e = memref.cast %x : memref<8x16xf32> to memref<?x16xf32>
  %f = memref.collapse_shape %x [[0, 1]] : memref<8x16xf32> into memref<128xf32>
  %g = memref.expand_shape %f [[0, 1]] output_shape [4, 32] : memref<128xf32> into memref<4x32xf32>
  %h = memref.transpose %x (i, j) -> (j, i) : memref<8x16xf32> to memref<16x8xf32, strided<[1, 16]>>
  %k = memref.reinterpret_cast %x to offset: [0], sizes: [128], strides: [1] : memref<8x16xf32> to memref<128xf32, strided<[1]>>
  %l = memref.memory_space_cast %x : memref<8x16xf32> to memref<8x16xf32, 1>
  %m = memref.view %y[%n][] : memref<?xi8> to memref<4xf32>
  %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %x : memref<8x16xf32> -> memref<f32>, index, index, index, index, index
  %o = memref.dim %x, %n : memref<8x16xf32>
  %p = memref.rank %x : memref<8x16xf32>
  %q = memref.assume_alignment %x, 64 : memref<8x16xf32>
  %r, %s = memref.distinct_objects %a, %b : memref<?xf32>, memref<8xf32>
  %t = memref.extract_aligned_pointer_as_index %x : memref<8x16xf32> -> index
  memref.prefetch %b[%n], read, locality<3>, data : memref<8xf32>
  memref.dealloc %a : memref<?xf32>
  return
}

// What its types do not tell is unknown.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: at_least>
func.func @unknown(%x: memref<*xf32>, %y: memref<*xf32>) {
  memref.copy %x, %y : memref<*xf32> to memref<*xf32>
  return
}

// The floor knows an argument under its other names: two halves that are read
// are all of it.
// CHECK-LABEL: func.func @names(
// CHECK-SAME: bytes_floor = 48>
func.func @names(%x: memref<8xf32>, %y: memref<4xf32>) {
  %low = memref.subview %x[0] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1]>>
  %high = memref.subview %x[4] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 4>>
  linalg.add ins(%low, %high : memref<4xf32, strided<[1]>>, memref<4xf32, strided<[1], offset: 4>>) outs(%y : memref<4xf32>)
  return
}

// Sizes of names and of fresh memory.
// CHECK-LABEL: func.func @sizes(
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*M*N"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*M*N"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*M*N"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*N"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*N^2"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "8*M"]
// CHECK: linalg.fill {{.*}}writes = [operand 1 "4*M"]
func.func @sizes(%x: memref<?x?xf32> {roofline.dims = ["M", "N"]}) {
  %zero = arith.constant 0.0 : f32
  %0 = arith.constant 0 : index
  %1 = arith.constant 1 : index
  %m = memref.dim %x, %0 : memref<?x?xf32>
  %n = memref.dim %x, %1 : memref<?x?xf32>
  %a = memref.alloc(%n, %m) : memref<?x?xf32>
  linalg.fill ins(%zero : f32) outs(%a : memref<?x?xf32>)
  %b = memref.collapse_shape %x [[0, 1]] : memref<?x?xf32> into memref<?xf32>
  linalg.fill ins(%zero : f32) outs(%b : memref<?xf32>)
  %c = memref.transpose %x (i, j) -> (j, i) : memref<?x?xf32> to memref<?x?xf32, strided<[1, ?]>>
  linalg.fill ins(%zero : f32) outs(%c : memref<?x?xf32, strided<[1, ?]>>)
  %d = memref.subview %x[0, 0] [1, %n] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[1]>>
  linalg.fill ins(%zero : f32) outs(%d : memref<?xf32, strided<[1]>>)
  %e = memref.reinterpret_cast %x to offset: [0], sizes: [%n, %n], strides: [%n, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  linalg.fill ins(%zero : f32) outs(%e : memref<?x?xf32, strided<[?, 1]>>)
  %f = memref.expand_shape %d [[0, 1]] output_shape [%m, 2] : memref<?xf32, strided<[1]>> into memref<?x2xf32>
  linalg.fill ins(%zero : f32) outs(%f : memref<?x2xf32>)
  %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %x : memref<?x?xf32> -> memref<f32>, index, index, index, index, index
  %g = memref.alloca(%sizes#0) : memref<?xf32>
  linalg.fill ins(%zero : f32) outs(%g : memref<?xf32>)
  return
}
