// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Bodies that read and write memory from outside by themselves.

// A histogram: 1024 ids of 4 B; as many loads and stores as there are ids, but
// no more than the 16 counters of 4 B. The index is that of the ids.
// CHECK-LABEL: func.func @histogram(
// CHECK: linalg.generic {{.*}}#roofline.cost<work = [integer i32 1024], reads = [operand 0 4096, captured 0 64], writes = [captured 0 64]>
func.func @histogram(%ids: memref<1024xi32>, %counts: memref<16xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    ins(%ids : memref<1024xi32>) {
  ^bb0(%id: i32):
    %one = arith.constant 1 : i32
    %i = arith.index_cast %id : i32 to index
    %old = memref.load %counts[%i] : memref<16xi32>
    %new = arith.addi %old, %one : i32
    memref.store %new, %counts[%i] : memref<16xi32>
    linalg.yield
  }
  return
}

// A store to a row that one loop names: 4 places of 8 B, whatever is stored.
// CHECK-LABEL: func.func @rows(
// CHECK: linalg.generic {{.*}}writes = [captured 0 32]>
func.func @rows(%x: memref<4x8xf64>, %last: memref<100xf64>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
    ins(%x : memref<4x8xf64>) {
  ^bb0(%a: f64):
    %i = linalg.index 0 : index
    memref.store %a, %last[%i] : memref<100xf64>
    linalg.yield
  }
  return
}

// Memory that the body takes by itself: not known.
// CHECK-LABEL: func.func @own_memory(
// CHECK-SAME: at_least>
func.func @own_memory(%x: memref<8xf64>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : memref<8xf64>) {
  ^bb0(%a: f64):
    %zero = arith.constant 0 : index
    %m = memref.alloca() : memref<1xf64>
    memref.store %a, %m[%zero] : memref<1xf64>
    %b = memref.load %m[%zero] : memref<1xf64>
    linalg.yield %b : f64
  }
  return
}

// Arithmetic on constants alone is not left to be executed.
// CHECK-LABEL: func.func @constants(
// CHECK: linalg.generic {{.*}}work = [vector f64 8], reads
func.func @constants(%x: memref<8xf64>) {
  %two = arith.constant 2 : i32
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : memref<8xf64>) {
  ^bb0(%a: f64):
    %four = arith.muli %two, %two : i32
    %f = arith.sitofp %four : i32 to f64
    %b = arith.addf %a, %f : f64
    linalg.yield %b : f64
  }
  return
}
