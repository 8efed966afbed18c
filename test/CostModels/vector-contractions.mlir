// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

#matmul = {
  indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
  iterator_types = ["parallel", "parallel", "reduction"]
}
#max_matmul = {
  indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
  iterator_types = ["parallel", "parallel", "reduction"],
  kind = #vector.kind<maxnumf>
}
#batch_matmul = {
  indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (n, b, k)>, affine_map<(b, m, n, k) -> (b, m, n)>],
  iterator_types = ["parallel", "parallel", "parallel", "reduction"]
}
#dot = {
  indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>],
  iterator_types = ["reduction"]
}

// 2 * m * n * k, in registers.
// CHECK-LABEL: func.func @matmul(
// CHECK: vector.contract {{.*}}#roofline.cost<work = [matrix f32 168]>
func.func @matmul(%a: vector<4x3xf32>, %b: vector<3x7xf32>, %c: vector<4x7xf32>) -> vector<4x7xf32> {
  %0 = vector.contract #matmul %a, %b, %c : vector<4x3xf32>, vector<3x7xf32> into vector<4x7xf32>
  return %0 : vector<4x7xf32>
}

// The type is that of the factors: 2 * 16.
// CHECK-LABEL: func.func @wide_accumulator(
// CHECK: vector.contract {{.*}}#roofline.cost<work = [matrix f16 32]>
func.func @wide_accumulator(%a: vector<16xf16>, %b: vector<16xf16>, %c: f32) -> f32 {
  %0 = vector.contract #dot %a, %b, %c : vector<16xf16>, vector<16xf16> into f32
  return %0 : f32
}

// CHECK-LABEL: func.func @integers(
// CHECK: vector.contract {{.*}}#roofline.cost<work = [matrix i8 32]>
func.func @integers(%a: vector<16xi8>, %b: vector<16xi8>, %c: i32) -> i32 {
  %0 = vector.contract #dot %a, %b, %c : vector<16xi8>, vector<16xi8> into i32
  return %0 : i32
}

// 2 * 2 * 4 * 5 * 3.
// CHECK-LABEL: func.func @batch_matmul(
// CHECK: vector.contract {{.*}}#roofline.cost<work = [matrix bf16 240]>
func.func @batch_matmul(%a: vector<2x4x3xbf16>, %b: vector<5x2x3xbf16>, %c: vector<2x4x5xf32>) -> vector<2x4x5xf32> {
  %0 = vector.contract #batch_matmul %a, %b, %c : vector<2x4x3xbf16>, vector<5x2x3xbf16> into vector<2x4x5xf32>
  return %0 : vector<2x4x5xf32>
}

// No matrix unit takes maxima of products; the factors are widened first.
// CHECK-LABEL: func.func @maximum(
// CHECK: vector.contract {{.*}}#roofline.cost<work = [vector f32 168]>
func.func @maximum(%a: vector<4x3xf16>, %b: vector<3x7xf16>, %c: vector<4x7xf32>) -> vector<4x7xf32> {
  %0 = vector.contract #max_matmul %a, %b, %c : vector<4x3xf16>, vector<3x7xf16> into vector<4x7xf32>
  return %0 : vector<4x7xf32>
}

// Case P12b: 8 x 8 products alone, or combined with what was there before.
// Without an accumulator the op is printed without its attributes.
// CHECK-LABEL: func.func @outer_product(
// CHECK-SAME: #roofline.totals<work = [vector f32 64],
func.func @outer_product(%a: vector<8xf32>, %b: vector<8xf32>) -> vector<8x8xf32> {
  %0 = vector.outerproduct %a, %b : vector<8xf32>, vector<8xf32>
  return %0 : vector<8x8xf32>
}

// CHECK-LABEL: func.func @outer_products(
// CHECK: vector.outerproduct {{.*}}#roofline.cost<work = [matrix f32 128]>
// CHECK: vector.outerproduct {{.*}}#roofline.cost<work = [vector f32 128]>
func.func @outer_products(%a: vector<8xf32>, %b: vector<8xf32>, %c: vector<8x8xf32>) -> vector<8x8xf32> {
  %0 = vector.outerproduct %a, %b, %c : vector<8xf32>, vector<8xf32>
  %1 = vector.outerproduct %a, %b, %0 {kind = #vector.kind<maxnumf>} : vector<8xf32>, vector<8xf32>
  return %1 : vector<8x8xf32>
}

// A scaled vector, added or not, is elementwise.
// CHECK-LABEL: func.func @scaled(
// CHECK-SAME: #roofline.totals<work = [vector f32 8],
func.func @scaled(%x: vector<8xf32>, %a: f32) -> vector<8xf32> {
  %0 = vector.outerproduct %x, %a : vector<8xf32>, f32
  return %0 : vector<8xf32>
}

// CHECK-LABEL: func.func @axpy(
// CHECK: vector.outerproduct {{.*}}#roofline.cost<work = [vector f32 16]>
// CHECK: vector.outerproduct {{.*}}#roofline.cost<work = [integer i32 16]>
func.func @axpy(%x: vector<8xf32>, %a: f32, %y: vector<8xf32>, %i: vector<8xi32>, %j: i32) -> (vector<8xf32>, vector<8xi32>) {
  %0 = vector.outerproduct %x, %a, %y : vector<8xf32>, f32
  %1 = vector.outerproduct %i, %j, %i : vector<8xi32>, i32
  return %0, %1 : vector<8xf32>, vector<8xi32>
}

// How many elements there are, only the hardware knows.
// CHECK-LABEL: func.func @scalable(
// CHECK-SAME: at_least>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @scalable(%a: vector<[4]xf32>, %b: vector<[4]xf32>, %c: f32, %d: vector<[4]x[4]xf32>) -> (f32, vector<[4]x[4]xf32>) {
  %0 = vector.contract #dot %a, %b, %c : vector<[4]xf32>, vector<[4]xf32> into f32
  %1 = vector.outerproduct %a, %b, %d : vector<[4]xf32>, vector<[4]xf32>
  %2 = vector.fma %a, %b, %a : vector<[4]xf32>
  %3 = vector.reduction <add>, %2 : vector<[4]xf32> into f32
  return %0, %1 : f32, vector<[4]x[4]xf32>
}
