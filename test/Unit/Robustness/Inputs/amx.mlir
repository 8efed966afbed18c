func.func @f(%x: memref<16x16xf32>, %a: memref<16x32xbf16>) {
  %i = arith.constant 0 : index
  %0 = amx.tile_zero : !amx.tile<16x16xf32>
  %1 = amx.tile_load %a[%i, %i] : memref<16x32xbf16> into !amx.tile<16x32xbf16>
  %2 = amx.tile_mulf %1, %1, %0 : !amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>
  amx.tile_store %x[%i, %i], %2 : memref<16x16xf32>, !amx.tile<16x16xf32>
  return
}
// -----
// amx.tile_load
func.func @f(%arg0: memref<i8>, %arg1: memref<i8>, %arg2: memref<i8>, %arg3: memref<index>, %arg4: index) {
  %0 = amx.tile_load %arg0[], %arg4 : memref<i8> into !amx.tile<16x16xi8>
  return
}
// -----
// amx.tile_muli
func.func @f(%arg0: !amx.tile<16x64xi8>, %arg1: !amx.tile<16x64xi8>, %arg2: !amx.tile<16x16xi32>) {
  %0 = amx.tile_muli %arg0, %arg1, %arg2 : !amx.tile<16x64xi8>, !amx.tile<16x64xi8>, !amx.tile<16x16xi32>
  return
}
// -----
// amx.tile_zero
func.func @f() {
  %0 = amx.tile_zero : !amx.tile<16x16xf16>
  return
}
