// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A multiplication and an addition per element.
// CHECK-LABEL: func.func @fma(
// CHECK: vector.fma {{.*}}#roofline.cost<work = [vector f32 64]>
func.func @fma(%a: vector<4x8xf32>, %b: vector<4x8xf32>, %c: vector<4x8xf32>) -> vector<4x8xf32> {
  %0 = vector.fma %a, %b, %c : vector<4x8xf32>
  return %0 : vector<4x8xf32>
}

// arith and math count vectors as they count everything.
// CHECK-LABEL: func.func @elementwise(
// CHECK: arith.addf {{.*}}#roofline.cost<work = [vector f32 32]>
// CHECK: math.exp {{.*}}#roofline.cost<work = [transcendental f32 32]>
// CHECK: arith.truncf {{.*}}#roofline.cost<work = [misc f32 32]>
func.func @elementwise(%a: vector<4x8xf32>) -> vector<4x8xf16> {
  %0 = arith.addf %a, %a : vector<4x8xf32>
  %1 = math.exp %0 : vector<4x8xf32>
  %2 = arith.truncf %1 : vector<4x8xf32> to vector<4x8xf16>
  return %2 : vector<4x8xf16>
}

// 16 elements are combined in 15 steps, or in 16 with what was there before.
// CHECK-LABEL: func.func @reduction(
// CHECK: vector.reduction <add>, {{.*}}#roofline.cost<work = [vector f32 15]>
// CHECK: vector.reduction <maximumf>, {{.*}}#roofline.cost<work = [vector f32 16]>
// CHECK: vector.reduction <xor>, {{.*}}#roofline.cost<work = [integer i32 15]>
func.func @reduction(%x: vector<16xf32>, %i: vector<16xi32>) -> (f32, i32) {
  %0 = vector.reduction <add>, %x : vector<16xf32> into f32
  %1 = vector.reduction <maximumf>, %x, %0 : vector<16xf32> into f32
  %2 = vector.reduction <xor>, %i : vector<16xi32> into i32
  return %1, %2 : f32, i32
}

// One element: nothing to combine, but a kind of op that could.
// CHECK-LABEL: func.func @single(
// CHECK: vector.reduction {{.*}}#roofline.cost<>
func.func @single(%x: vector<1xf32>) -> f32 {
  %0 = vector.reduction <add>, %x : vector<1xf32> into f32
  return %0 : f32
}

// The accumulator takes in every element: 4 * 8 * 2, to a vector or a scalar.
// CHECK-LABEL: func.func @multi_reduction(
// CHECK: vector.multi_reduction <add>, {{.*}}#roofline.cost<work = [vector f32 64]>
// CHECK: vector.multi_reduction <mul>, {{.*}}#roofline.cost<work = [vector f32 64]>
func.func @multi_reduction(%x: vector<4x8x2xf32>, %acc: vector<8xf32>, %all: f32) -> (vector<8xf32>, f32) {
  %0 = vector.multi_reduction <add>, %x, %acc [0, 2] : vector<4x8x2xf32> to vector<8xf32>
  %1 = vector.multi_reduction <mul>, %x, %all [0, 1, 2] : vector<4x8x2xf32> to f32
  return %0, %1 : vector<8xf32>, f32
}

// Case P35, N-1 per line: 4 lines of 1024, and 1024 lines of 4.
// CHECK-LABEL: func.func @scan(
// CHECK: vector.scan {{.*}}#roofline.cost<work = [vector f32 4092]>
// CHECK: vector.scan {{.*}}#roofline.cost<work = [vector f32 3072]>
func.func @scan(%x: vector<4x1024xf32>, %a: vector<4xf32>, %b: vector<1024xf32>) -> (vector<4x1024xf32>, vector<4x1024xf32>) {
  %0:2 = vector.scan <add>, %x, %a {inclusive = true, reduction_dim = 1 : i64} : vector<4x1024xf32>, vector<4xf32>
  %1:2 = vector.scan <add>, %x, %b {inclusive = false, reduction_dim = 0 : i64} : vector<4x1024xf32>, vector<1024xf32>
  return %0#0, %1#0 : vector<4x1024xf32>, vector<4x1024xf32>
}

// What only moves elements between registers is free, and has no row.
// CHECK-LABEL: func.func @moves(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @moves(%a: f32, %n: index, %m: memref<4x8xf32>) -> (vector<8xf32>, memref<vector<4x8xf32>>) {
  %0 = vector.broadcast %a : f32 to vector<4x8xf32>
  %1 = vector.shape_cast %0 : vector<4x8xf32> to vector<32xf32>
  %2 = vector.shuffle %1, %1 [0, 1, 2, 3] : vector<32xf32>, vector<32xf32>
  %3 = vector.transpose %0, [1, 0] : vector<4x8xf32> to vector<8x4xf32>
  %4 = vector.extract %3[2] : vector<4xf32> from vector<8x4xf32>
  %5 = vector.insert %4, %3[3] : vector<4xf32> into vector<8x4xf32>
  %6 = vector.extract_strided_slice %5 {offsets = [0, 0], sizes = [2, 2], strides = [1, 1]} : vector<8x4xf32> to vector<2x2xf32>
  %7 = vector.insert_strided_slice %6, %5 {offsets = [0, 0], strides = [1, 1]} : vector<2x2xf32> into vector<8x4xf32>
  %8:4 = vector.to_elements %2 : vector<4xf32>
  %9 = vector.from_elements %8#0, %8#1 : vector<2xf32>
  %10 = vector.bitcast %9 : vector<2xf32> to vector<4xf16>
  %11 = vector.constant_mask [2] : vector<4xi1>
  %12 = vector.create_mask %n : vector<4xi1>
  %13 = vector.step : vector<4xindex>
  %14 = vector.interleave %4, %4 : vector<4xf32> -> vector<8xf32>
  %15, %16 = vector.deinterleave %14 : vector<8xf32> -> vector<4xf32>
  %17 = vector.type_cast %m : memref<4x8xf32> to memref<vector<4x8xf32>>
  %18 = vector.vscale
  vector.print %10 : vector<4xf16>
  return %14, %17 : vector<8xf32>, memref<vector<4x8xf32>>
}
