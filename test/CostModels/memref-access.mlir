// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// One element, by the type that it has.
// CHECK-LABEL: func.func @elements(
// CHECK-SAME: bytes_read = 51, bytes_written = 51, bytes_fused = 102,
// CHECK: memref.load {{.*}}#roofline.cost<reads = [operand 0 2]>
// CHECK: memref.store {{.*}}#roofline.cost<writes = [operand 1 2]>
// CHECK: memref.load {{.*}}#roofline.cost<reads = [operand 0 1]>
// CHECK: memref.store {{.*}}#roofline.cost<writes = [operand 1 1]>
// CHECK: memref.load {{.*}}#roofline.cost<reads = [operand 0 48]>
// CHECK: memref.store {{.*}}#roofline.cost<writes = [operand 1 48]>
func.func @elements(%x: memref<8x8xf16>, %flags: memref<8xi1>, %v: memref<8xvector<4x3xf32>>, %i: index) {
  %0 = memref.load %x[%i, %i] : memref<8x8xf16>
  memref.store %0, %x[%i, %i] : memref<8x8xf16>
  %1 = memref.load %flags[%i] : memref<8xi1>
  memref.store %1, %flags[%i] : memref<8xi1>
  %2 = memref.load %v[%i] : memref<8xvector<4x3xf32>>
  memref.store %2, %v[%i] : memref<8xvector<4x3xf32>>
  return
}

// An atomic update reads, computes and writes; an exchange computes nothing.
// CHECK-LABEL: func.func @atomic(
// CHECK: memref.atomic_rmw addf {{.*}}#roofline.cost<work = [vector f32 1], reads = [operand 1 4], writes = [operand 1 4]>
// CHECK: memref.atomic_rmw maxs {{.*}}#roofline.cost<work = [integer i64 1], reads = [operand 1 8], writes = [operand 1 8]>
// CHECK: memref.atomic_rmw assign {{.*}}#roofline.cost<reads = [operand 1 4], writes = [operand 1 4]>
func.func @atomic(%x: memref<8xf32>, %n: memref<8xi64>, %i: index, %a: f32, %b: i64) {
  %0 = memref.atomic_rmw addf %a, %x[%i] : (f32, memref<8xf32>) -> f32
  %1 = memref.atomic_rmw maxs %b, %n[%i] : (i64, memref<8xi64>) -> i64
  %2 = memref.atomic_rmw assign %a, %x[%i] : (f32, memref<8xf32>) -> f32
  return
}

// The work is that of the body.
// CHECK-LABEL: func.func @generic_atomic(
// CHECK-SAME: work = [vector f32 2, transcendental f32 1], bytes_read = 4, bytes_written = 4,
// CHECK: memref.generic_atomic_rmw
// CHECK: {roofline.cost = #roofline.cost<work = [vector f32 2, transcendental f32 1], reads = [operand 0 4], writes = [operand 0 4]>}
func.func @generic_atomic(%x: memref<8xf32>, %i: index, %a: f32) {
  %0 = memref.generic_atomic_rmw %x[%i] : memref<8xf32> {
  ^bb0(%old: f32):
    %1 = arith.mulf %old, %a : f32
    %2 = arith.addf %1, %a : f32
    %3 = math.exp %2 : f32
    memref.atomic_yield %3 : f32
  }
  return
}

// CHECK-LABEL: func.func @prefetch(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @prefetch(%x: memref<8xf32>, %i: index) {
  memref.prefetch %x[%i], read, locality<3>, data : memref<8xf32>
  return
}

// Of a memref, the type does not tell the width.
// CHECK-LABEL: func.func @memrefs(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @memrefs(%x: memref<8xmemref<4xf32>>, %i: index) -> memref<4xf32> {
  %0 = memref.load %x[%i] : memref<8xmemref<4xf32>>
  return %0 : memref<4xf32>
}

// A structured op that reads elsewhere: 8 rows of 4 elements of the table, by 8
// indices of 8 B, of which no more than the 6 rows that there are.
// CHECK-LABEL: func.func @gather(
// CHECK: linalg.generic {{.*}}#roofline.cost<reads = [operand 0 64, captured 0 96], writes = [operand 1 128]>
func.func @gather(%ids: memref<8xindex>, %table: memref<6x4xf32>, %y: memref<8x4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%ids : memref<8xindex>) outs(%y : memref<8x4xf32>) {
  ^bb0(%id: index, %out: f32):
    %j = linalg.index 1 : index
    %0 = memref.load %table[%id, %j] : memref<6x4xf32>
    linalg.yield %0 : f32
  }
  return
}

// A structured op whose body writes elsewhere: each of its 8 places once.
// CHECK-LABEL: func.func @store_in_body(
// CHECK: linalg.generic {{.*}}roofline.cost = #roofline.cost<reads = [operand 0 32], writes = [operand 1 32, captured {{[0-9]}} 32]>
func.func @store_in_body(%x: memref<8xf32>, %y: memref<8xf32>, %z: memref<8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : memref<8xf32>) outs(%y : memref<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    memref.store %in, %z[%i] : memref<8xf32>
    linalg.yield %in : f32
  }
  return
}
