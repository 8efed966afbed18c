// amdgpu.ext_packed_fp8
func.func @f(%arg0: f8E4M3FN) {
  %0 = amdgpu.ext_packed_fp8 %arg0[1] : f8E4M3FN to f32
  return
}
// -----
// amdgpu.fat_raw_buffer_cast
func.func @f(%arg0: memref<1x4x4x2xi8>) {
  %0 = amdgpu.fat_raw_buffer_cast %arg0 : memref<1x4x4x2xi8> to memref<1x4x4x2xi8, #amdgpu.address_space<fat_raw_buffer>>
  return
}
// -----
// amdgpu.lds_barrier
func.func @f() {
  amdgpu.lds_barrier
  return
}
// -----
// amdgpu.memory_counter_wait
func.func @f() {
  amdgpu.memory_counter_wait
  return
}
// -----
// amdgpu.packed_scaled_trunc
func.func @f(%arg0: vector<2xf32>, %arg1: f32) {
  %0 = amdgpu.packed_scaled_trunc %arg0 into undef[3], %arg1 : vector<2xf32> to vector<8xf4E2M1FN>
  return
}
// -----
// amdgpu.packed_stoch_round_fp8
func.func @f(%arg0: f32, %arg1: i32, %arg2: vector<2x2xf8E4M3FN>) {
  %0 = amdgpu.packed_stoch_round_fp8 %arg0 + %arg1 into %arg2[3] : f32 to vector<2x2xf8E4M3FN> into vector<2x2xf8E4M3FN>
  return
}
// -----
// amdgpu.packed_trunc_2xfp8
func.func @f(%arg0: f32) {
  %0 = amdgpu.packed_trunc_2xfp8 %arg0, undef into undef[word 1] : f32 to vector<4xf8E4M3FN>
  return
}
// -----
// amdgpu.raw_buffer_atomic_fmax
func.func @f(%arg0: f32, %arg1: memref<4xf32>, %arg2: i32) {
  amdgpu.raw_buffer_atomic_fmax %arg0 -> %arg1[%arg2] : f32 -> memref<4xf32>, i32
  return
}
// -----
// amdgpu.raw_buffer_atomic_smax
func.func @f(%arg0: i32, %arg1: memref<4xui8>, %arg2: i32, %arg3: i32) {
  amdgpu.raw_buffer_atomic_smax %arg0 -> %arg1[%arg2] sgprOffset %arg3 : i32 -> memref<4xui8>, i32
  return
}
// -----
// amdgpu.raw_buffer_load
func.func @f(%arg0: memref<ui64>, %arg1: memref<f16>) {
  %0 = amdgpu.raw_buffer_load %arg0[] : memref<ui64> -> tensor<1x4x4xui64>
  return
}
// -----
// amdgpu.raw_buffer_store
func.func @f(%arg0: memref<4xf32>, %arg1: memref<f16>, %arg2: i32) {
  amdgpu.raw_buffer_store %arg0 -> %arg0[%arg2] : memref<4xf32> -> memref<4xf32>, i32
  return
}
// -----
// amdgpu.scaled_ext_packed
func.func @f(%arg0: vector<2x2xf4E2M1FN>, %arg1: f32) {
  %0 = amdgpu.scaled_ext_packed %arg0[2], %arg1 : vector<2x2xf4E2M1FN> to vector<2xf32>
  return
}
// -----
// amdgpu.sched_barrier
func.func @f() {
  amdgpu.sched_barrier allow = <none>
  return
}
// -----
// amdgpu.swizzle_bitmode
func.func @f(%arg0: vector<1xf32>) {
  %0 = amdgpu.swizzle_bitmode %arg0 1 1 0 : vector<1xf32>
  return
}
// -----
// amdgpu.wmma
func.func @f(%arg0: vector<[4]x[4]xf16>, %arg1: vector<[4]x[4]xf16>, %arg2: vector<[4]x[4]xf16>) {
  %0 = amdgpu.wmma 16x16x16 %arg0 * %arg1 + %arg2 : vector<[4]x[4]xf16>, vector<[4]x[4]xf16>, vector<[4]x[4]xf16>
  return
}
// -----
// amdgpu.raw_buffer_atomic_umin
"func.func"() <{function_type = (memref<index>, i32) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<index>, %arg1: i32):
  "amdgpu.raw_buffer_atomic_umin"(%arg0, %arg1) <{boundsCheck = true, operandSegmentSizes = array<i32: 0, 1, 0, 1>}> : (memref<index>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// amdgpu.raw_buffer_atomic_fadd
"func.func"() <{function_type = (f32, memref<f32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: f32, %arg1: memref<f32>):
  "amdgpu.raw_buffer_atomic_fadd"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (f32, memref<f32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
