func.func @f(%a: memref<24x32xf16>) {
  %0 = xegpu.create_nd_tdesc %a : memref<24x32xf16> -> !xegpu.tensor_desc<8x16xf16>
  %1 = xegpu.load_nd %0[0, 0] : !xegpu.tensor_desc<8x16xf16> -> vector<8x16xf16>
  xegpu.store_nd %1, %0[0, 0] : vector<8x16xf16>, !xegpu.tensor_desc<8x16xf16>
  xegpu.prefetch_nd %0[0, 0] : !xegpu.tensor_desc<8x16xf16>
  return
}
// -----
// xegpu.alloc_nbarrier
func.func @f() {
  xegpu.alloc_nbarrier 2
  return
}
// -----
// xegpu.dpas
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = xegpu.dpas %arg0, %arg1, %arg2 : vector<2xf32>, vector<2xf32>, vector<2xf32> -> vector<2xf32>
  return
}
// -----
// xegpu.init_nbarrier
func.func @f(%arg0: i8, %arg1: i8) {
  %0 = xegpu.init_nbarrier %arg0, %arg1 : i8, i8 -> !xegpu.nbarrier
  return
}
// -----
// xegpu.load
func.func @f(%arg0: ui32, %arg1: vector<1x4x4xindex>, %arg2: vector<1xi1>) {
  %0 = xegpu.load %arg0[%arg1], %arg2  : ui32, vector<1x4x4xindex>, vector<1xi1> -> vector<1xi1>
  return
}
// -----
// xegpu.load_nd
func.func @f(%arg0: !xegpu.tensor_desc<8x16xui8>) {
  %0 = xegpu.load_nd %arg0  : !xegpu.tensor_desc<8x16xui8> -> vector<1xui8>
  return
}
// -----
// xegpu.nbarrier_arrive
func.func @f(%arg0: !xegpu.nbarrier) {
  xegpu.nbarrier_arrive %arg0 : !xegpu.nbarrier
  return
}
// -----
// xegpu.nbarrier_wait
func.func @f(%arg0: !xegpu.nbarrier) {
  xegpu.nbarrier_wait %arg0 : !xegpu.nbarrier
  return
}
// -----
// xegpu.prefetch
func.func @f(%arg0: memref<4xi1>, %arg1: index) {
  xegpu.prefetch %arg0[%arg1]  : memref<4xi1>, index
  return
}
// -----
// xegpu.prefetch_nd
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf16>) {
  xegpu.prefetch_nd %arg0  : !xegpu.tensor_desc<8x16xf16>
  return
}
// -----
// xegpu.store
func.func @f(%arg0: f16, %arg1: memref<4xf16>, %arg2: index, %arg3: i1) {
  xegpu.store %arg0, %arg1[%arg2], %arg3  : f16, memref<4xf16>, index, i1
  return
}
// -----
// xegpu.store_matrix
func.func @f(%arg0: f32, %arg1: !xegpu.mem_desc<8x16xf32>) {
  xegpu.store_matrix %arg0, %arg1[] : f32, !xegpu.mem_desc<8x16xf32>
  return
}
// -----
// xegpu.store_nd
func.func @f(%arg0: vector<2xf32>, %arg1: !xegpu.tensor_desc<8x16xf32>) {
  xegpu.store_nd %arg0, %arg1  : vector<2xf32>, !xegpu.tensor_desc<8x16xf32>
  return
}
// -----
// xegpu.update_nd_offset
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf16>, %arg1: index) {
  %0 = xegpu.update_nd_offset %arg0, [4, 4] : !xegpu.tensor_desc<8x16xf16>
  return
}
// -----
// xegpu.load_matrix
"func.func"() <{function_type = (!xegpu.mem_desc<8x16xf32>, index) -> (), sym_name = "f"}> ({
^bb0(%arg0: !xegpu.mem_desc<8x16xf32>, %arg1: index):
  %0 = "xegpu.load_matrix"(%arg0, %arg1) <{const_offsets = array<i64: 0, 1>}> : (!xegpu.mem_desc<8x16xf32>, index) -> vector<2xf32>
  "func.return"() : () -> ()
}) : () -> ()
