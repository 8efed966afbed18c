// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A mask costs what the op under it does; what that reads is captured, in order
// of first use.
// CHECK-LABEL: func.func @work(
// CHECK: vector.mask {{.*}} {roofline.cost = #roofline.cost<work = [vector f32 16], at_most>}
func.func @work(%mask: vector<16xi1>, %x: vector<16xf32>, %acc: f32) -> f32 {
  %0 = vector.mask %mask { vector.reduction <add>, %x, %acc : vector<16xf32> into f32 } : vector<16xi1> -> f32
  return %0 : f32
}

// CHECK-LABEL: func.func @memory(
// CHECK-SAME: bytes_read = 64, bytes_written = 128, bytes_fused = 192,
// CHECK: vector.mask {{.*}}#roofline.cost<reads = [captured 0 64], at_most>
// CHECK: vector.mask {{.*}}#roofline.cost<writes = [captured 1 64], at_most>
// CHECK: vector.mask {{.*}}#roofline.cost<writes = [result 0 64], at_most>
func.func @memory(%mask: vector<16xi1>, %m: memref<?xf32>, %t: tensor<?xf32>, %i: index, %pad: f32) -> tensor<?xf32> {
  %0 = vector.mask %mask { vector.transfer_read %m[%i], %pad : memref<?xf32>, vector<16xf32> } : vector<16xi1> -> vector<16xf32>
  vector.mask %mask { vector.transfer_write %0, %m[%i] : vector<16xf32>, memref<?xf32> } : vector<16xi1>
  %1 = vector.mask %mask { vector.transfer_write %0, %t[%i] : vector<16xf32>, tensor<?xf32> } : vector<16xi1> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// CHECK-LABEL: func.func @empty(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @empty(%mask: vector<16xi1>, %x: vector<16xf32>) -> vector<16xf32> {
  %0 = vector.mask %mask { vector.yield %x : vector<16xf32> } : vector<16xi1> -> vector<16xf32>
  return %0 : vector<16xf32>
}
