// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Casts from and to what is no tensor or memref, and tasks.

// The memory that the cast names comes from outside.
// CHECK-LABEL: func.func @pointer(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 64], reads = [captured 0 256], writes = [captured 1 256]>}
func.func @pointer(%p: index, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c1 {
    %m = builtin.unrealized_conversion_cast %p : index to memref<64xf32>
    %v = memref.load %m[%i] : memref<64xf32>
    %w = arith.addf %v, %v : f32
    memref.store %w, %o[%i] : memref<64xf32>
  }
  return
}

// What the task gives is %m, what it allocates does not move.
// CHECK-LABEL: func.func @task(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 64], reads = [captured 0 256], writes = [captured 1 256]>}
func.func @task(%m: memref<64xf32>, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c1 {
    %token, %values:2 = async.execute -> (!async.value<memref<64xf32>>, !async.value<memref<64xf32>>) {
      %a = memref.alloc() : memref<64xf32>
      async.yield %a, %m : memref<64xf32>, memref<64xf32>
    }
    %a = async.await %values#0 : !async.value<memref<64xf32>>
    %b = async.await %values#1 : !async.value<memref<64xf32>>
    %v = memref.load %b[%i] : memref<64xf32>
    memref.store %v, %a[%i] : memref<64xf32>
    %w = arith.addf %v, %v : f32
    memref.store %w, %o[%i] : memref<64xf32>
  }
  return
}

// The trips read rows of 10 elements, from element 11 * i of %m on: where that
// is in %m is not known, its elements are at most as many as are read.
// CHECK-LABEL: func.func @reinterpreted(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 100], reads = [captured 0 400, captured 1 4], writes = [captured 1 4], at_most>}
func.func @reinterpreted(%m: memref<100x100xf32>, %o: memref<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    scf.for %j = %c0 to %c10 step %c1 {
      %v = memref.reinterpret_cast %m to offset: [%i], sizes: [10, 10], strides: [10, 1] : memref<100x100xf32> to memref<10x10xf32, strided<[10, 1], offset: ?>>
      %a = memref.load %v[%i, %j] : memref<10x10xf32, strided<[10, 1], offset: ?>>
      %b = memref.load %o[] : memref<f32>
      %s = arith.addf %a, %b : f32
      memref.store %s, %o[] : memref<f32>
    }
  }
  return
}
