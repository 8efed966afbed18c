// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Integers directly inside of a function compute shapes: no row.
// CHECK-LABEL: func.func @function(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @function(%n: index, %m: i64) -> (index, i64, f32) {
  %two = arith.constant 2 : index
  %0 = arith.muli %n, %two : index
  %1 = arith.ceildivui %0, %n : index
  %2 = arith.index_cast %1 : index to i64
  %3 = arith.addi %2, %m : i64
  %4 = arith.cmpi slt, %3, %m : i64
  %5 = arith.select %4, %3, %m : i64
  %6 = arith.sitofp %5 : i64 to f32
  return %1, %5, %6 : index, i64, f32
}

// So do indices inside of a loop; other integers there may be data.
// CHECK-LABEL: func.func @loop(
// CHECK-SAME: #roofline.totals<work = [integer i32 10],
// CHECK-NOT: arith.addi {{.*}} : index {{.*}}roofline.cost
// CHECK: arith.addi {{.*}} : i32
func.func @loop(%n: index, %x: i32) -> i32 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %sum = scf.for %i = %zero to %ten step %one iter_args(%acc = %x) -> i32 {
    %place = arith.addi %i, %n : index
    %next = arith.addi %acc, %x : i32
    scf.yield %next : i32
  }
  return %sum : i32
}

// Inside of a linalg op they are the data of every element.
// CHECK-LABEL: func.func @body(
// CHECK: linalg.generic {{.*}}work = [integer index 8, misc i1 8, misc i64 8]
func.func @body(%x: tensor<8xi64>) -> tensor<8xi64> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : tensor<8xi64>) {
  ^bb0(%a: i64):
    %i = linalg.index 0 : index
    %j = arith.addi %i, %i : index
    %k = arith.index_cast %j : index to i64
    %c = arith.cmpi slt, %k, %a : i64
    %s = arith.extui %c : i1 to i64
    linalg.yield %s : i64
  } -> tensor<8xi64>
  return %0 : tensor<8xi64>
}
