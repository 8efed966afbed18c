// x86vector.avx.bcst_to_f32.packed
func.func @f(%arg0: memref<4x4xf16, affine_map<(d0, d1) -> (d1, d0)>>) {
  %0 = x86vector.avx.bcst_to_f32.packed %arg0 : memref<4x4xf16, affine_map<(d0, d1) -> (d1, d0)>> -> vector<8xf32>
  return
}
// -----
// x86vector.avx.cvt.packed.even.indexed_to_f32
func.func @f(%arg0: memref<?x?xf16>) {
  %0 = x86vector.avx.cvt.packed.even.indexed_to_f32 %arg0 : memref<?x?xf16> -> vector<4xf32>
  return
}
// -----
// x86vector.avx.cvt.packed.odd.indexed_to_f32
func.func @f(%arg0: memref<4x4xf16, strided<[8, 1], offset: ?>>) {
  %0 = x86vector.avx.cvt.packed.odd.indexed_to_f32 %arg0 : memref<4x4xf16, strided<[8, 1], offset: ?>> -> vector<4xf32>
  return
}
// -----
// x86vector.avx.dot.i8
func.func @f(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = x86vector.avx.dot.i8 %arg0, %arg1, %arg2 : vector<16xi8> -> vector<4xi32>
  return
}
// -----
// x86vector.avx.intr.dot
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = x86vector.avx.intr.dot %arg0, %arg1 : vector<8xf32>
  return
}
// -----
// x86vector.avx.rsqrt
func.func @f(%arg0: vector<8xf32>) {
  %0 = x86vector.avx.rsqrt %arg0 : vector<8xf32>
  return
}
// -----
// x86vector.avx512.cvt.packed.f32_to_bf16
func.func @f(%arg0: vector<[16]xf32>) {
  %0 = x86vector.avx512.cvt.packed.f32_to_bf16 %arg0 : vector<[16]xf32> -> vector<1x4x4xbf16>
  return
}
// -----
// x86vector.avx512.mask.compress
func.func @f(%arg0: vector<16xi1>, %arg1: vector<[16]xi64>) {
  %0 = x86vector.avx512.mask.compress %arg0, %arg1 : vector<[16]xi64>
  return
}
// -----
// x86vector.avx512.mask.rndscale
func.func @f(%arg0: vector<8xf32>, %arg1: i32, %arg2: vector<8xf32>, %arg3: i8, %arg4: i32) {
  %0 = x86vector.avx512.mask.rndscale %arg0, %arg1, %arg2, %arg3, %arg4 : vector<8xf32>
  return
}
// -----
// x86vector.avx512.mask.scalef
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>, %arg2: vector<8xf32>, %arg3: i8, %arg4: i32) {
  %0 = x86vector.avx512.mask.scalef %arg0, %arg1, %arg2, %arg3, %arg4 : vector<8xf32>
  return
}
// -----
// x86vector.avx512.vp2intersect
func.func @f(%arg0: vector<8xi32>, %arg1: vector<8xi32>) {
  %k1, %k2 = x86vector.avx512.vp2intersect %arg0, %arg1 : vector<8xi32>
  return
}
