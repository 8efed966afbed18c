// arm_sme.copy_tile
func.func @f(%arg0: vector<[4]x[4]xi32>) {
  %0 = arm_sme.copy_tile %arg0 : vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.extract_tile_slice
func.func @f(%arg0: vector<[4]x[4]xi32>, %arg1: index) {
  %0 = arm_sme.extract_tile_slice %arg0[%arg1] : vector<[4]xi32> from vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.get_tile
func.func @f() {
  %0 = arm_sme.get_tile : vector<[4]x[4]xf32>
  return
}
// -----
// arm_sme.insert_tile_slice
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]x[4]xi32>, %arg2: index) {
  %0 = arm_sme.insert_tile_slice %arg0, %arg1[%arg2] : vector<[4]xi32> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.intr.cntsd
func.func @f() {
  %0 = "arm_sme.intr.cntsd"() : () -> i64
  return
}
// -----
// arm_sme.intr.ld1b.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<5>, %arg2: i32) {
  "arm_sme.intr.ld1b.horiz"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[4]xi1>, !llvm.ptr<5>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1b.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<5>, %arg2: i32) {
  "arm_sme.intr.ld1b.vert"(%arg0, %arg1, %arg2) <{tile_id = 3 : i32}> : (vector<[4]xi1>, !llvm.ptr<5>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1d.horiz
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr, %arg2: i32) {
  "arm_sme.intr.ld1d.horiz"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[16]xi1>, !llvm.ptr, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1d.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<6>, %arg2: i32) {
  "arm_sme.intr.ld1d.vert"(%arg0, %arg1, %arg2) <{tile_id = 4 : i32}> : (vector<[4]xi1>, !llvm.ptr<6>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1h.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<6>, %arg2: i32) {
  "arm_sme.intr.ld1h.horiz"(%arg0, %arg1, %arg2) <{tile_id = 0 : i32}> : (vector<[4]xi1>, !llvm.ptr<6>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1h.vert
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr<1>, %arg2: i32) {
  "arm_sme.intr.ld1h.vert"(%arg0, %arg1, %arg2) <{tile_id = 4 : i32}> : (vector<[16]xi1>, !llvm.ptr<1>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1q.horiz
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr, %arg2: i32) {
  "arm_sme.intr.ld1q.horiz"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[16]xi1>, !llvm.ptr, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1q.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<7>, %arg2: i32) {
  "arm_sme.intr.ld1q.vert"(%arg0, %arg1, %arg2) <{tile_id = 8 : i32}> : (vector<[4]xi1>, !llvm.ptr<7>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1w.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<8>, %arg2: i32) {
  "arm_sme.intr.ld1w.horiz"(%arg0, %arg1, %arg2) <{tile_id = 0 : i32}> : (vector<[4]xi1>, !llvm.ptr<8>, i32) -> ()
  return
}
// -----
// arm_sme.intr.ld1w.vert
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr<8>, %arg2: i32) {
  "arm_sme.intr.ld1w.vert"(%arg0, %arg1, %arg2) <{tile_id = 3 : i32}> : (vector<[16]xi1>, !llvm.ptr<8>, i32) -> ()
  return
}
// -----
// arm_sme.intr.mopa
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf16>, %arg3: vector<[16]xf32>) {
  "arm_sme.intr.mopa"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 0 : i32}> : (vector<[4]xi1>, vector<[16]xi1>, vector<[4]xf16>, vector<[16]xf32>) -> ()
  return
}
// -----
// arm_sme.intr.mopa.wide
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf16>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.mopa.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 4 : i32}> : (vector<[4]xi1>, vector<[16]xi1>, vector<[4]xf16>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.mops
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf32>, %arg3: vector<[4]xf16>) {
  "arm_sme.intr.mops"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 0 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xf32>, vector<[4]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.mops.wide
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf16>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.mops.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 1 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xf16>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.read.horiz
func.func @f(%arg0: vector<[16]xf16>, %arg1: vector<[16]xi1>, %arg2: i32) {
  %0 = "arm_sme.intr.read.horiz"(%arg0, %arg1, %arg2) <{tile_id = 2 : i32}> : (vector<[16]xf16>, vector<[16]xi1>, i32) -> vector<[16]xf16>
  return
}
// -----
// arm_sme.intr.read.vert
func.func @f(%arg0: vector<[4]xi64>, %arg1: vector<[4]xi1>, %arg2: i32) {
  %0 = "arm_sme.intr.read.vert"(%arg0, %arg1, %arg2) <{tile_id = 2 : i32}> : (vector<[4]xi64>, vector<[4]xi1>, i32) -> vector<[4]xi64>
  return
}
// -----
// arm_sme.intr.smopa.wide
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf16>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.smopa.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 4 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xf16>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.smopa.za32
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xf32>, %arg3: vector<[4]xi8>) {
  "arm_sme.intr.smopa.za32"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 3 : i32}> : (vector<[16]xi1>, vector<[4]xi1>, vector<[4]xf32>, vector<[4]xi8>) -> ()
  return
}
// -----
// arm_sme.intr.smops.wide
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xi8>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.smops.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 8 : i32}> : (vector<[4]xi1>, vector<[16]xi1>, vector<[4]xi8>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.smops.za32
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[16]xf16>, %arg3: vector<[16]xf32>) {
  "arm_sme.intr.smops.za32"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 3 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[16]xf16>, vector<[16]xf32>) -> ()
  return
}
// -----
// arm_sme.intr.st1b.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<8>, %arg2: i32) {
  "arm_sme.intr.st1b.horiz"(%arg0, %arg1, %arg2) <{tile_id = 0 : i32}> : (vector<[4]xi1>, !llvm.ptr<8>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1b.vert
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr<5>, %arg2: i32) {
  "arm_sme.intr.st1b.vert"(%arg0, %arg1, %arg2) <{tile_id = 4 : i32}> : (vector<[16]xi1>, !llvm.ptr<5>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1d.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<7>, %arg2: i32) {
  "arm_sme.intr.st1d.horiz"(%arg0, %arg1, %arg2) <{tile_id = 2 : i32}> : (vector<[4]xi1>, !llvm.ptr<7>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1d.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<1>, %arg2: i32) {
  "arm_sme.intr.st1d.vert"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[4]xi1>, !llvm.ptr<1>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1h.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  "arm_sme.intr.st1h.horiz"(%arg0, %arg1, %arg2) <{tile_id = 8 : i32}> : (vector<[4]xi1>, !llvm.ptr<3>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1h.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr, %arg2: i32) {
  "arm_sme.intr.st1h.vert"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[4]xi1>, !llvm.ptr, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1q.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<5>, %arg2: i32) {
  "arm_sme.intr.st1q.horiz"(%arg0, %arg1, %arg2) <{tile_id = 0 : i32}> : (vector<[4]xi1>, !llvm.ptr<5>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1q.vert
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<7>, %arg2: i32) {
  "arm_sme.intr.st1q.vert"(%arg0, %arg1, %arg2) <{tile_id = 3 : i32}> : (vector<[4]xi1>, !llvm.ptr<7>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1w.horiz
func.func @f(%arg0: vector<[4]xi1>, %arg1: !llvm.ptr<5>, %arg2: i32) {
  "arm_sme.intr.st1w.horiz"(%arg0, %arg1, %arg2) <{tile_id = 0 : i32}> : (vector<[4]xi1>, !llvm.ptr<5>, i32) -> ()
  return
}
// -----
// arm_sme.intr.st1w.vert
func.func @f(%arg0: vector<[16]xi1>, %arg1: !llvm.ptr<8>, %arg2: i32) {
  "arm_sme.intr.st1w.vert"(%arg0, %arg1, %arg2) <{tile_id = 1 : i32}> : (vector<[16]xi1>, !llvm.ptr<8>, i32) -> ()
  return
}
// -----
// arm_sme.intr.str
func.func @f(%arg0: i32, %arg1: !llvm.ptr<6>, %arg2: i32) {
  "arm_sme.intr.str"(%arg0, %arg1, %arg2) : (i32, !llvm.ptr<6>, i32) -> ()
  return
}
// -----
// arm_sme.intr.sumopa.wide
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[16]xi8>, %arg3: vector<[16]xi8>) {
  "arm_sme.intr.sumopa.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 4 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[16]xi8>, vector<[16]xi8>) -> ()
  return
}
// -----
// arm_sme.intr.sumops.wide
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xi8>, %arg3: vector<[4]xf16>) {
  "arm_sme.intr.sumops.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 2 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xi8>, vector<[4]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.umopa.wide
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xf16>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.umopa.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 8 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xf16>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.umopa.za32
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xi8>, %arg3: vector<[16]xf32>) {
  "arm_sme.intr.umopa.za32"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 8 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xi8>, vector<[16]xf32>) -> ()
  return
}
// -----
// arm_sme.intr.umops.wide
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xf32>, %arg3: vector<[4]xf32>) {
  "arm_sme.intr.umops.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 0 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf32>, vector<[4]xf32>) -> ()
  return
}
// -----
// arm_sme.intr.umops.za32
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xf32>, %arg3: vector<[16]xi8>) {
  "arm_sme.intr.umops.za32"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 2 : i32}> : (vector<[4]xi1>, vector<[4]xi1>, vector<[4]xf32>, vector<[16]xi8>) -> ()
  return
}
// -----
// arm_sme.intr.usmopa.wide
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[4]xi1>, %arg2: vector<[16]xi8>, %arg3: vector<[16]xf16>) {
  "arm_sme.intr.usmopa.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 8 : i32}> : (vector<[16]xi1>, vector<[4]xi1>, vector<[16]xi8>, vector<[16]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.usmops.wide
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: vector<[4]xi8>, %arg3: vector<[4]xf16>) {
  "arm_sme.intr.usmops.wide"(%arg0, %arg1, %arg2, %arg3) <{tile_id = 1 : i32}> : (vector<[16]xi1>, vector<[16]xi1>, vector<[4]xi8>, vector<[4]xf16>) -> ()
  return
}
// -----
// arm_sme.intr.write.horiz
func.func @f(%arg0: i32, %arg1: vector<[16]xi1>, %arg2: vector<[16]xi8>) {
  "arm_sme.intr.write.horiz"(%arg0, %arg1, %arg2) <{tile_id = 8 : i32}> : (i32, vector<[16]xi1>, vector<[16]xi8>) -> ()
  return
}
// -----
// arm_sme.intr.write.vert
func.func @f(%arg0: i32, %arg1: vector<[4]xi1>, %arg2: vector<[4]xi64>) {
  "arm_sme.intr.write.vert"(%arg0, %arg1, %arg2) <{tile_id = 3 : i32}> : (i32, vector<[4]xi1>, vector<[4]xi64>) -> ()
  return
}
// -----
// arm_sme.intr.zero
func.func @f() {
  "arm_sme.intr.zero"() <{tile_mask = 2 : i32}> : () -> ()
  return
}
// -----
// arm_sme.load_tile_slice
func.func @f(%arg0: memref<f32>, %arg1: vector<[4]xi1>, %arg2: vector<[4]x[4]xf32>, %arg3: index, %arg4: index) {
  %0 = arm_sme.load_tile_slice %arg0[%arg3], %arg1, %arg2, %arg4 : memref<f32>, vector<[4]xi1>, vector<[4]x[4]xf32>
  return
}
// -----
// arm_sme.outerproduct
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xi1>) {
  %0 = arm_sme.outerproduct %arg0, %arg0 masks(%arg1, %arg2) : vector<[4]xi32>, vector<[4]xi32>
  return
}
// -----
// arm_sme.smopa_4way
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>, %arg2: vector<[16]xi8>, %arg3: vector<[16]xi8>) {
  %0 = arm_sme.smopa_4way %arg0, %arg1 : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.store_tile_slice
func.func @f(%arg0: vector<[4]x[4]xf32>, %arg1: index, %arg2: vector<[4]xi1>, %arg3: memref<f32>, %arg4: index) {
  arm_sme.store_tile_slice %arg0, %arg1, %arg2, %arg3[%arg4] : memref<f32>, vector<[4]xi1>, vector<[4]x[4]xf32>
  return
}
// -----
// arm_sme.sumopa_4way
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>, %arg2: vector<[16]xi8>) {
  %0 = arm_sme.sumopa_4way %arg0, %arg1 : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.tile_load
func.func @f(%arg0: memref<4x4xf32>, %arg1: index) {
  %0 = arm_sme.tile_load %arg0[%arg1] : memref<4x4xf32>, vector<[4]x[4]xf32>
  return
}
// -----
// arm_sme.umopa_4way
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>) {
  %0 = arm_sme.umopa_4way %arg0, %arg1 : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.umops_4way
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>) {
  %0 = arm_sme.umops_4way %arg0, %arg1 : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.usmopa_4way
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>, %arg2: vector<[4]x[4]xi32>) {
  %0 = arm_sme.usmopa_4way %arg0, %arg1 acc(%arg2) : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.zero
func.func @f() {
  %0 = arm_sme.zero : vector<[4]x[4]xi32>
  return
}
// -----
// arm_sme.tile_store
"func.func"() <{function_type = (memref<4x4xf32>, memref<?x?xf32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<4x4xf32>, %arg1: memref<?x?xf32>):
  "arm_sme.tile_store"(%arg0, %arg1) <{layout = #arm_sme.layout<horizontal>, operandSegmentSizes = array<i32: 0, 2, 0, 0>}> : (memref<4x4xf32>, memref<?x?xf32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
