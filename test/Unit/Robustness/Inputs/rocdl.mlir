// rocdl.ballot
func.func @f(%arg0: i1) {
  %0 = rocdl.ballot %arg0 : vector<2xui32>
  return
}
// -----
// rocdl.barrier
func.func @f() {
  rocdl.barrier
  return
}
// -----
// rocdl.cluster.id.x
func.func @f() {
  %0 = rocdl.cluster.id.x : vector<1xf16>
  return
}
// -----
// rocdl.cluster.id.y
func.func @f() {
  %0 = rocdl.cluster.id.y : vector<1xi64>
  return
}
// -----
// rocdl.cluster.id.z
func.func @f() {
  %0 = rocdl.cluster.id.z : vector<2xf32>
  return
}
// -----
// rocdl.cluster.load.async.to.lds.b128
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b128 %arg0, %arg1, 4, 3, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.cluster.load.async.to.lds.b32
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b32 %arg0, %arg1, 0, 8, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.cluster.load.async.to.lds.b64
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b64 %arg0, %arg1, 3, 3, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.cluster.load.async.to.lds.b8
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b8 %arg0, %arg1, 2, 0, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.cos
func.func @f(%arg0: f16) {
  %0 = rocdl.cos %arg0 f16 -> f16
  return
}
// -----
// rocdl.cvt.f32.bf8
func.func @f(%arg0: i32) {
  %0 = rocdl.cvt.f32.bf8 %arg0[3] : vector<1xi64>
  return
}
// -----
// rocdl.cvt.f32.fp8
func.func @f(%arg0: i32) {
  %0 = rocdl.cvt.f32.fp8 %arg0[4] : vector<1xui8>
  return
}
// -----
// rocdl.cvt.pk.bf8.f32
func.func @f(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = rocdl.cvt.pk.bf8.f32 %arg0, %arg1 -> %arg2[true] : vector<1xf32>
  return
}
// -----
// rocdl.cvt.pk.f32.bf8
func.func @f(%arg0: i32) {
  %0 = rocdl.cvt.pk.f32.bf8 %arg0[false] : vector<1xi64>
  return
}
// -----
// rocdl.cvt.pk.f32.fp8
func.func @f(%arg0: i32) {
  %0 = rocdl.cvt.pk.f32.fp8 %arg0[true] : vector<1xi1>
  return
}
// -----
// rocdl.cvt.pk.fp8.f32
func.func @f(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = rocdl.cvt.pk.fp8.f32 %arg0, %arg1 -> %arg2[true] : vector<1xui64>
  return
}
// -----
// rocdl.cvt.pkrtz
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = rocdl.cvt.pkrtz %arg0, %arg1 : vector<1xi32>
  return
}
// -----
// rocdl.cvt.scale.pk8.bf16.bf8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.bf8 %arg0, %arg1[2] : vector<8xbf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.bf16.fp4
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.fp4 %arg0, %arg1[4] : vector<8xbf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.bf16.fp8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.fp8 %arg0, %arg1[8] : vector<8xbf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.f16.bf8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.bf8 %arg0, %arg1[1] : vector<8xf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.f16.fp4
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.fp4 %arg0, %arg1[1] : vector<8xf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.f16.fp8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.fp8 %arg0, %arg1[8] : vector<8xf16>
  return
}
// -----
// rocdl.cvt.scale.pk8.f32.bf8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.bf8 %arg0, %arg1[4] : vector<8xf32>
  return
}
// -----
// rocdl.cvt.scale.pk8.f32.fp4
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.fp4 %arg0, %arg1[4] : vector<8xf32>
  return
}
// -----
// rocdl.cvt.scale.pk8.f32.fp8
func.func @f(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.fp8 %arg0, %arg1[0] : vector<8xf32>
  return
}
// -----
// rocdl.cvt.scalef32.f16.bf8
func.func @f(%arg0: vector<2xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.f16.bf8 %arg1[2], %arg2 -> %arg0[true] : vector<2xf16>
  return
}
// -----
// rocdl.cvt.scalef32.f16.fp8
func.func @f(%arg0: vector<2xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.f16.fp8 %arg1[8], %arg2 -> %arg0[true] : vector<2xf16>
  return
}
// -----
// rocdl.cvt.scalef32.f32.bf8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.f32.bf8 %arg0[4], %arg1 : f32
  return
}
// -----
// rocdl.cvt.scalef32.f32.fp8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.f32.fp8 %arg0[4], %arg1 : f32
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf16.bf8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.bf8 %arg0[true], %arg1 : vector<2xbf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf16.fp4
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.fp4 %arg0[8], %arg1 : vector<2xbf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf16.fp8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.fp8 %arg0[true], %arg1 : vector<2xbf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf8.bf16
func.func @f(%arg0: vector<2xi16>, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.bf16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf8.f16
func.func @f(%arg0: vector<2xi16>, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.f16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.bf8.f32
func.func @f(%arg0: vector<2xi16>, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.f32 %arg1, %arg2, %arg3 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f16.bf8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.bf8 %arg0[true], %arg1 : vector<2xf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f16.fp4
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.fp4 %arg0[4], %arg1 : vector<2xf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f16.fp8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.fp8 %arg0[true], %arg1 : vector<2xf16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f32.bf8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.bf8 %arg0[true], %arg1 : vector<2xf32>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f32.fp4
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.fp4 %arg0[1], %arg1 : vector<2xf32>
  return
}
// -----
// rocdl.cvt.scalef32.pk.f32.fp8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.fp8 %arg0[true], %arg1 : vector<2xf32>
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp4.bf16
func.func @f(%arg0: i32, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.bf16 %arg1, %arg2 -> %arg0[2] : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp4.f16
func.func @f(%arg0: i32, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.f16 %arg1, %arg2 -> %arg0[4] : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp4.f32
func.func @f(%arg0: i32, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.f32 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp8.bf16
func.func @f(%arg0: vector<2xi16>, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.bf16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp8.f16
func.func @f(%arg0: vector<2xi16>, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.f16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk.fp8.f32
func.func @f(%arg0: vector<2xi16>, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.f32 %arg1, %arg2, %arg3 -> %arg0[true] : vector<2xi16>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.bf8.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.bf16 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.bf8.f16
func.func @f(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.f16 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.bf8.f32
func.func @f(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.f32 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp4.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.bf16 %arg0, %arg1 : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp4.f16
func.func @f(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.f16 %arg0, %arg1 : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp4.f32
func.func @f(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.f32 %arg0, %arg1 : i32
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp8.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.bf16 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp8.f16
func.func @f(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.f16 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.pk8.fp8.f32
func.func @f(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.f32 %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.bf8.bf16
func.func @f(%arg0: i32, %arg1: bf16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.bf16 %arg1, %arg2, %arg3 -> %arg0[4] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.bf8.f16
func.func @f(%arg0: i32, %arg1: f16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.f16 %arg1, %arg2, %arg3 -> %arg0[0] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.bf8.f32
func.func @f(%arg0: i32, %arg1: f32, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.f32 %arg1, %arg2, %arg3 -> %arg0[0] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.fp8.bf16
func.func @f(%arg0: i32, %arg1: bf16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.bf16 %arg1, %arg2, %arg3 -> %arg0[4] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.fp8.f16
func.func @f(%arg0: i32, %arg1: f16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.f16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.fp8.f32
func.func @f(%arg0: i32, %arg1: f32, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.f32 %arg1, %arg2, %arg3 -> %arg0[8] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk.fp4.bf16
func.func @f(%arg0: i32, %arg1: vector<2xbf16>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.bf16 %arg1, %arg2, %arg3 -> %arg0[1] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk.fp4.f16
func.func @f(%arg0: i32, %arg1: vector<2xf16>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.f16 %arg1, %arg2, %arg3 -> %arg0[0] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk.fp4.f32
func.func @f(%arg0: i32, %arg1: vector<2xf32>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.f32 %arg1, %arg2, %arg3 -> %arg0[0] : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.bf8.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.bf16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.bf8.f16
func.func @f(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.f16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.bf8.f32
func.func @f(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.f32 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp4.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.bf16 %arg0, %arg1, %arg2 : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp4.f16
func.func @f(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.f16 %arg0, %arg1, %arg2 : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp4.f32
func.func @f(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.f32 %arg0, %arg1, %arg2 : i32
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp8.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.bf16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp8.f16
func.func @f(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.f16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.scalef32.sr.pk8.fp8.f32
func.func @f(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.f32 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}
// -----
// rocdl.cvt.sr.bf8.f32
func.func @f(%arg0: f32, %arg1: i32, %arg2: i32) {
  %0 = rocdl.cvt.sr.bf8.f32 %arg0, %arg1 -> %arg2[1] : i8
  return
}
// -----
// rocdl.cvt.sr.fp8.f32
func.func @f(%arg0: f32, %arg1: i32, %arg2: i32) {
  %0 = rocdl.cvt.sr.fp8.f32 %arg0, %arg1 -> %arg2[0] : vector<1xi64>
  return
}
// -----
// rocdl.ds.atomic.async.barrier.arrive.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  rocdl.ds.atomic.async.barrier.arrive.b64 %arg0 : !llvm.ptr<3>
  return
}
// -----
// rocdl.ds.atomic.barrier.arrive.rtn.b64
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i64) {
  %0 = rocdl.ds.atomic.barrier.arrive.rtn.b64 %arg0, %arg1 : !llvm.ptr<3>, i64 -> i64
  return
}
// -----
// rocdl.ds.load.tr16.b128
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr16.b128 %arg0 : !llvm.ptr<3> -> vector<1xi64>
  return
}
// -----
// rocdl.ds.load.tr4.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr4.b64 %arg0 : !llvm.ptr<3> -> vector<1xi64>
  return
}
// -----
// rocdl.ds.load.tr6.b96
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr6.b96 %arg0 : !llvm.ptr<3> -> f16
  return
}
// -----
// rocdl.ds.load.tr8.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr8.b64 %arg0 : !llvm.ptr<3> -> vector<1xui32>
  return
}
// -----
// rocdl.ds.read.tr16.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr16.b64 %arg0 : <3> -> i64
  return
}
// -----
// rocdl.ds.read.tr4.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr4.b64 %arg0 : <3> -> vector<2xindex>
  return
}
// -----
// rocdl.ds.read.tr6.b96
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr6.b96 %arg0 : <3> -> vector<[16]xindex>
  return
}
// -----
// rocdl.ds.read.tr8.b64
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr8.b64 %arg0 : <3> -> vector<1xui32>
  return
}
// -----
// rocdl.ds_bpermute
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.ds_bpermute %arg0, %arg1 : (i32, i32) -> i32
  return
}
// -----
// rocdl.ds_swizzle
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.ds_swizzle %arg0, %arg1 : (i32, i32) -> i32
  return
}
// -----
// rocdl.exp
func.func @f(%arg0: f16) {
  %0 = rocdl.exp %arg0 f16 -> f32
  return
}
// -----
// rocdl.exp2
func.func @f(%arg0: f32) {
  %0 = rocdl.exp2 %arg0 f32 -> f32
  return
}
// -----
// rocdl.flat.prefetch
func.func @f(%arg0: !llvm.ptr) {
  rocdl.flat.prefetch %arg0, scope 1 : !llvm.ptr
  return
}
// -----
// rocdl.fmed3
func.func @f(%arg0: vector<2xf16>, %arg1: vector<2xf16>, %arg2: vector<2xf16>) {
  %0 = rocdl.fmed3 %arg0, %arg1, %arg2 : vector<2xf16>
  return
}
// -----
// rocdl.global.load.async.to.lds.b128
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b128 %arg0, %arg1, 3, 1 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.global.load.async.to.lds.b32
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b32 %arg0, %arg1, 1, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.global.load.async.to.lds.b64
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b64 %arg0, %arg1, 2, 3 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.global.load.async.to.lds.b8
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b8 %arg0, %arg1, 0, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}
// -----
// rocdl.global.load.lds
func.func @f(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.lds %arg0, %arg1, 1, 2, 2
  return
}
// -----
// rocdl.global.load.tr.b128
func.func @f(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr.b128 %arg0 : !llvm.ptr<1> -> vector<1xindex>
  return
}
// -----
// rocdl.global.load.tr.b64
func.func @f(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr.b64 %arg0 : !llvm.ptr<1> -> vector<1xi32>
  return
}
// -----
// rocdl.global.load.tr4.b64
func.func @f(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr4.b64 %arg0 : !llvm.ptr<1> -> vector<1xui8>
  return
}
// -----
// rocdl.global.load.tr6.b96
func.func @f(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr6.b96 %arg0 : !llvm.ptr<1> -> vector<8xui32>
  return
}
// -----
// rocdl.global.prefetch
func.func @f(%arg0: !llvm.ptr<1>) {
  rocdl.global.prefetch %arg0, scope 1 : !llvm.ptr<1>
  return
}
// -----
// rocdl.grid.dim.x
func.func @f() {
  %0 = rocdl.grid.dim.x : vector<1xindex>
  return
}
// -----
// rocdl.grid.dim.y
func.func @f() {
  %0 = rocdl.grid.dim.y : !llvm.array<4 x i64>
  return
}
// -----
// rocdl.grid.dim.z
func.func @f() {
  %0 = rocdl.grid.dim.z : vector<1xf16>
  return
}
// -----
// rocdl.iglp.opt
func.func @f() {
  rocdl.iglp.opt 2
  return
}
// -----
// rocdl.load.to.lds
func.func @f(%arg0: !llvm.ptr<7>, %arg1: !llvm.ptr<3>) {
  rocdl.load.to.lds %arg0, %arg1, 2, 2, 1 : <7>
  return
}
// -----
// rocdl.log
func.func @f(%arg0: f16) {
  %0 = rocdl.log %arg0 f16 -> f16
  return
}
// -----
// rocdl.make.buffer.rsrc
func.func @f(%arg0: !llvm.ptr<7>, %arg1: i16, %arg2: i64, %arg3: i32) {
  %0 = rocdl.make.buffer.rsrc %arg0, %arg1, %arg2, %arg3 : <7> to <7>
  return
}
// -----
// rocdl.mbcnt.hi
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mbcnt.hi %arg0, %arg1 : (i32, i32) -> i32
  return
}
// -----
// rocdl.mbcnt.lo
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mbcnt.lo %arg0, %arg1 : (i32, i32) -> i32
  return
}
// -----
// rocdl.mfma.f32.16x16x16bf16.1k
func.func @f() {
  %0 = rocdl.mfma.f32.16x16x16bf16.1k  : () -> vector<1xf16>
  return
}
// -----
// rocdl.mfma.f32.16x16x16f16
func.func @f(%arg0: vector<1xui8>) {
  %0 = rocdl.mfma.f32.16x16x16f16 %arg0 : (vector<1xui8>) -> vector<1xi64>
  return
}
// -----
// rocdl.mfma.f32.16x16x1f32
func.func @f(%arg0: vector<8xf8E4M3FN>) {
  %0 = rocdl.mfma.f32.16x16x1f32 %arg0 : (vector<8xf8E4M3FN>) -> vector<1xi32>
  return
}
// -----
// rocdl.mfma.f32.16x16x2bf16
func.func @f(%arg0: vector<4xui8>) {
  %0 = rocdl.mfma.f32.16x16x2bf16 %arg0 : (vector<4xui8>) -> vector<8xi1>
  return
}
// -----
// rocdl.mfma.f32.16x16x32.bf16
func.func @f(%arg0: vector<1xui64>) {
  %0 = rocdl.mfma.f32.16x16x32.bf16 %arg0 : (vector<1xui64>) -> i8
  return
}
// -----
// rocdl.mfma.f32.16x16x32.bf8.bf8
func.func @f(%arg0: i1) {
  %0 = rocdl.mfma.f32.16x16x32.bf8.bf8 %arg0 : (i1) -> f32
  return
}
// -----
// rocdl.mfma.f32.16x16x32.bf8.fp8
func.func @f(%arg0: vector<1xui32>, %arg1: vector<1xi1>) {
  %0 = rocdl.mfma.f32.16x16x32.bf8.fp8 %arg0, %arg1 : (vector<1xui32>, vector<1xi1>) -> vector<1xindex>
  return
}
// -----
// rocdl.mfma.f32.16x16x32.f16
func.func @f(%arg0: vector<[4]xf16>) {
  %0 = rocdl.mfma.f32.16x16x32.f16 %arg0 : (vector<[4]xf16>) -> vector<1xui8>
  return
}
// -----
// rocdl.mfma.f32.16x16x32.fp8.bf8
func.func @f(%arg0: vector<8xsi32>, %arg1: vector<8xsi32>) {
  %0 = rocdl.mfma.f32.16x16x32.fp8.bf8 %arg0, %arg1 : (vector<8xsi32>, vector<8xsi32>) -> i1
  return
}
// -----
// rocdl.mfma.f32.16x16x32.fp8.fp8
func.func @f(%arg0: vector<1xi32>) {
  %0 = rocdl.mfma.f32.16x16x32.fp8.fp8 %arg0 : (vector<1xi32>) -> vector<1xi8>
  return
}
// -----
// rocdl.mfma.f32.16x16x4bf16.1k
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>) {
  %0 = rocdl.mfma.f32.16x16x4bf16.1k %arg0, %arg1 : (vector<1xi32>, vector<1xi32>) -> vector<8xui32>
  return
}
// -----
// rocdl.mfma.f32.16x16x4f16
func.func @f(%arg0: vector<2xindex>) {
  %0 = rocdl.mfma.f32.16x16x4f16 %arg0 : (vector<2xindex>) -> vector<1xi32>
  return
}
// -----
// rocdl.mfma.f32.16x16x4f32
func.func @f() {
  %0 = rocdl.mfma.f32.16x16x4f32  : () -> i32
  return
}
// -----
// rocdl.mfma.f32.16x16x8.xf32
func.func @f(%arg0: vector<1xi1>) {
  %0 = rocdl.mfma.f32.16x16x8.xf32 %arg0 : (vector<1xi1>) -> vector<1xi32>
  return
}
// -----
// rocdl.mfma.f32.16x16x8bf16
func.func @f(%arg0: vector<8xi1>) {
  %0 = rocdl.mfma.f32.16x16x8bf16 %arg0 : (vector<8xi1>) -> vector<1xui32>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.bf16
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x16.bf16  : () -> vector<[4]xi8>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.bf8.bf8
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x16.bf8.bf8  : () -> vector<1xi1>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.bf8.fp8
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x16.bf8.fp8  : () -> vector<1xi8>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.f16
func.func @f(%arg0: vector<16xindex>) {
  %0 = rocdl.mfma.f32.32x32x16.f16 %arg0 : (vector<16xindex>) -> vector<1xi1>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.fp8.bf8
func.func @f(%arg0: vector<1xui64>) {
  %0 = rocdl.mfma.f32.32x32x16.fp8.bf8 %arg0 : (vector<1xui64>) -> vector<1xi1>
  return
}
// -----
// rocdl.mfma.f32.32x32x16.fp8.fp8
func.func @f(%arg0: vector<1xui8>) {
  %0 = rocdl.mfma.f32.32x32x16.fp8.fp8 %arg0 : (vector<1xui8>) -> vector<1xf32>
  return
}
// -----
// rocdl.mfma.f32.32x32x1f32
func.func @f(%arg0: vector<1xui8>, %arg1: !llvm.struct<(i32, i32, i32, i32)>) {
  %0 = rocdl.mfma.f32.32x32x1f32 %arg0, %arg1 : (vector<1xui8>, !llvm.struct<(i32, i32, i32, i32)>) -> vector<16xsi32>
  return
}
// -----
// rocdl.mfma.f32.32x32x2bf16
func.func @f(%arg0: f32) {
  %0 = rocdl.mfma.f32.32x32x2bf16 %arg0 : (f32) -> vector<16xf16>
  return
}
// -----
// rocdl.mfma.f32.32x32x2f32
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x2f32  : () -> vector<16xui32>
  return
}
// -----
// rocdl.mfma.f32.32x32x4.xf32
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x4.xf32  : () -> f32
  return
}
// -----
// rocdl.mfma.f32.32x32x4bf16
func.func @f(%arg0: f16) {
  %0 = rocdl.mfma.f32.32x32x4bf16 %arg0 : (f16) -> vector<[4]xi32>
  return
}
// -----
// rocdl.mfma.f32.32x32x4bf16.1k
func.func @f(%arg0: i32, %arg1: vector<1xi32>) {
  %0 = rocdl.mfma.f32.32x32x4bf16.1k %arg0, %arg1 : (i32, vector<1xi32>) -> vector<1xi64>
  return
}
// -----
// rocdl.mfma.f32.32x32x4f16
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x4f16  : () -> i32
  return
}
// -----
// rocdl.mfma.f32.32x32x8bf16.1k
func.func @f(%arg0: vector<8xindex>) {
  %0 = rocdl.mfma.f32.32x32x8bf16.1k %arg0 : (vector<8xindex>) -> vector<4xi8>
  return
}
// -----
// rocdl.mfma.f32.32x32x8f16
func.func @f() {
  %0 = rocdl.mfma.f32.32x32x8f16  : () -> i1
  return
}
// -----
// rocdl.mfma.f32.4x4x1f32
func.func @f() {
  %0 = rocdl.mfma.f32.4x4x1f32  : () -> vector<1xi1>
  return
}
// -----
// rocdl.mfma.f32.4x4x2bf16
func.func @f(%arg0: vector<1xindex>, %arg1: vector<1xf32>) {
  %0 = rocdl.mfma.f32.4x4x2bf16 %arg0, %arg1 : (vector<1xindex>, vector<1xf32>) -> vector<1xindex>
  return
}
// -----
// rocdl.mfma.f32.4x4x4bf16.1k
func.func @f(%arg0: vector<2xsi32>, %arg1: vector<2xui32>) {
  %0 = rocdl.mfma.f32.4x4x4bf16.1k %arg0, %arg1 : (vector<2xsi32>, vector<2xui32>) -> vector<1xi1>
  return
}
// -----
// rocdl.mfma.f32.4x4x4f16
func.func @f() {
  %0 = rocdl.mfma.f32.4x4x4f16  : () -> vector<16xi1>
  return
}
// -----
// rocdl.mfma.f64.16x16x4f64
func.func @f(%arg0: vector<1xsi32>, %arg1: vector<1xsi32>) {
  %0 = rocdl.mfma.f64.16x16x4f64 %arg0, %arg1 : (vector<1xsi32>, vector<1xsi32>) -> vector<16xi16>
  return
}
// -----
// rocdl.mfma.f64.4x4x4f64
func.func @f(%arg0: vector<1xi8>, %arg1: vector<2xf32>) {
  %0 = rocdl.mfma.f64.4x4x4f64 %arg0, %arg1 : (vector<1xi8>, vector<2xf32>) -> vector<1xf16>
  return
}
// -----
// rocdl.mfma.i32.16x16x16i8
func.func @f(%arg0: vector<16xi128>, %arg1: vector<1xf32>) {
  %0 = rocdl.mfma.i32.16x16x16i8 %arg0, %arg1 : (vector<16xi128>, vector<1xf32>) -> vector<1xui8>
  return
}
// -----
// rocdl.mfma.i32.16x16x32.i8
func.func @f(%arg0: i64) {
  %0 = rocdl.mfma.i32.16x16x32.i8 %arg0 : (i64) -> vector<[4]xindex>
  return
}
// -----
// rocdl.mfma.i32.16x16x4i8
func.func @f() {
  %0 = rocdl.mfma.i32.16x16x4i8  : () -> vector<2xsi32>
  return
}
// -----
// rocdl.mfma.i32.16x16x64.i8
func.func @f(%arg0: vector<[16]xi0>) {
  %0 = rocdl.mfma.i32.16x16x64.i8 %arg0 : (vector<[16]xi0>) -> i64
  return
}
// -----
// rocdl.mfma.i32.32x32x16.i8
func.func @f() {
  %0 = rocdl.mfma.i32.32x32x16.i8  : () -> vector<1xi64>
  return
}
// -----
// rocdl.mfma.i32.32x32x32.i8
func.func @f() {
  %0 = rocdl.mfma.i32.32x32x32.i8  : () -> i1
  return
}
// -----
// rocdl.mfma.i32.32x32x4i8
func.func @f() {
  %0 = rocdl.mfma.i32.32x32x4i8  : () -> vector<[4]xi0>
  return
}
// -----
// rocdl.mfma.i32.32x32x8i8
func.func @f() {
  %0 = rocdl.mfma.i32.32x32x8i8  : () -> vector<1xindex>
  return
}
// -----
// rocdl.mfma.i32.4x4x4i8
func.func @f(%arg0: vector<1xui64>) {
  %0 = rocdl.mfma.i32.4x4x4i8 %arg0 : (vector<1xui64>) -> vector<1xui64>
  return
}
// -----
// rocdl.mfma.scale.f32.16x16x128.f8f6f4
func.func @f(%arg0: i64) {
  %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %arg0 : (i64) -> vector<1xf32>
  return
}
// -----
// rocdl.mfma.scale.f32.32x32x64.f8f6f4
func.func @f(%arg0: vector<1xi32>) {
  %0 = rocdl.mfma.scale.f32.32x32x64.f8f6f4 %arg0 : (vector<1xi32>) -> vector<1xi8>
  return
}
// -----
// rocdl.permlane16.swap
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.permlane16.swap %arg0, %arg1, true, true : (i32, i32) -> <(i32, i32, i32, i32)>
  return
}
// -----
// rocdl.permlane32.swap
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = rocdl.permlane32.swap %arg0, %arg1, false, true : (i32, i32) -> <(i32, i32, i32, i32)>
  return
}
// -----
// rocdl.permlanex16
func.func @f(%arg0: vector<1xindex>, %arg1: vector<1xindex>, %arg2: vector<1xindex>, %arg3: vector<1xindex>) {
  %0 = rocdl.permlanex16 %arg0, %arg1, %arg2, %arg3, true, true : vector<1xindex>, vector<1xindex>
  return
}
// -----
// rocdl.raw.buffer.atomic.cmpswap
func.func @f(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = rocdl.raw.buffer.atomic.cmpswap(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : i32, i32
  return
}
// -----
// rocdl.raw.ptr.buffer.atomic.cmpswap
func.func @f(%arg0: i32, %arg1: i32, %arg2: !llvm.ptr<8>, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = rocdl.raw.ptr.buffer.atomic.cmpswap %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 : i32
  return
}
// -----
// rocdl.raw.ptr.buffer.atomic.fadd
func.func @f(%arg0: vector<1xi1>, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.fadd %arg0, %arg1, %arg2, %arg3, %arg4 : vector<1xi1>
  return
}
// -----
// rocdl.raw.ptr.buffer.atomic.fmax
func.func @f(%arg0: vector<4xindex>, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.fmax %arg0, %arg1, %arg2, %arg3, %arg4 : vector<4xindex>
  return
}
// -----
// rocdl.raw.ptr.buffer.atomic.smax
func.func @f(%arg0: vector<[16]xui8>, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.smax %arg0, %arg1, %arg2, %arg3, %arg4 : vector<[16]xui8>
  return
}
// -----
// rocdl.raw.ptr.buffer.atomic.umin
func.func @f(%arg0: i8, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.umin %arg0, %arg1, %arg2, %arg3, %arg4 : i8
  return
}
// -----
// rocdl.raw.ptr.buffer.load
func.func @f(%arg0: !llvm.ptr<8>, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = rocdl.raw.ptr.buffer.load %arg0, %arg1, %arg2, %arg3 : i1
  return
}
// -----
// rocdl.raw.ptr.buffer.load.lds
func.func @f(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr<3>, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32, %arg6: i32) {
  rocdl.raw.ptr.buffer.load.lds %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6
  return
}
// -----
// rocdl.raw.ptr.buffer.store
func.func @f(%arg0: i1, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.store %arg0, %arg1, %arg2, %arg3, %arg4 : i1
  return
}
// -----
// rocdl.rcp
func.func @f(%arg0: f16) {
  %0 = rocdl.rcp %arg0 f16 -> f16
  return
}
// -----
// rocdl.readfirstlane
func.func @f(%arg0: i8) {
  %0 = rocdl.readfirstlane %arg0 : i8
  return
}
// -----
// rocdl.readlane
func.func @f(%arg0: vector<8xindex>, %arg1: i32) {
  %0 = rocdl.readlane %arg0, %arg1 : (vector<8xindex>, i32) -> vector<8xindex>
  return
}
// -----
// rocdl.s.barrier
func.func @f() {
  rocdl.s.barrier
  return
}
// -----
// rocdl.s.barrier.init
func.func @f(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.init %arg0 member_cnt = 3 : !llvm.ptr<3>
  return
}
// -----
// rocdl.s.barrier.join
func.func @f(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.join %arg0 : !llvm.ptr<3>
  return
}
// -----
// rocdl.s.barrier.leave
func.func @f() {
  rocdl.s.barrier.leave id = 1
  return
}
// -----
// rocdl.s.barrier.signal
func.func @f() {
  rocdl.s.barrier.signal id = 8
  return
}
// -----
// rocdl.s.barrier.signal.isfirst
func.func @f() {
  %0 = rocdl.s.barrier.signal.isfirst id = 8 -> i1
  return
}
// -----
// rocdl.s.barrier.signal.var
func.func @f(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.signal.var %arg0 member_cnt = 0 : !llvm.ptr<3>
  return
}
// -----
// rocdl.s.barrier.wait
func.func @f() {
  rocdl.s.barrier.wait id = 0
  return
}
// -----
// rocdl.s.get.barrier.state
func.func @f() {
  %0 = rocdl.s.get.barrier.state id = 8 -> i32
  return
}
// -----
// rocdl.s.get.named.barrier.state
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.s.get.named.barrier.state %arg0 : !llvm.ptr<3> -> i32
  return
}
// -----
// rocdl.s.nop
func.func @f() {
  rocdl.s.nop 1
  return
}
// -----
// rocdl.s.setprio
func.func @f() {
  rocdl.s.setprio 1
  return
}
// -----
// rocdl.s.sleep
func.func @f() {
  rocdl.s.sleep 3
  return
}
// -----
// rocdl.s.wait.asynccnt
func.func @f() {
  rocdl.s.wait.asynccnt 1
  return
}
// -----
// rocdl.s.wait.dscnt
func.func @f() {
  rocdl.s.wait.dscnt 0
  return
}
// -----
// rocdl.s.wait.expcnt
func.func @f() {
  rocdl.s.wait.expcnt 1
  return
}
// -----
// rocdl.s.wait.loadcnt
func.func @f() {
  rocdl.s.wait.loadcnt 0
  return
}
// -----
// rocdl.s.wait.storecnt
func.func @f() {
  rocdl.s.wait.storecnt 1
  return
}
// -----
// rocdl.s.wait.tensorcnt
func.func @f() {
  rocdl.s.wait.tensorcnt 0
  return
}
// -----
// rocdl.s.waitcnt
func.func @f() {
  rocdl.s.waitcnt 2
  return
}
// -----
// rocdl.s.wakeup.barrier
func.func @f(%arg0: !llvm.ptr<3>) {
  rocdl.s.wakeup.barrier %arg0 : !llvm.ptr<3>
  return
}
// -----
// rocdl.sched.barrier
func.func @f() {
  rocdl.sched.barrier 8
  return
}
// -----
// rocdl.sched.group.barrier
func.func @f() {
  rocdl.sched.group.barrier 1, 0, 4
  return
}
// -----
// rocdl.sin
func.func @f(%arg0: f32) {
  %0 = rocdl.sin %arg0 f32 -> f32
  return
}
// -----
// rocdl.smfmac.f32.16x16x128.bf8.bf8
func.func @f(%arg0: vector<1xi1>) {
  %0 = rocdl.smfmac.f32.16x16x128.bf8.bf8 %arg0 : (vector<1xi1>) -> vector<1xf16>
  return
}
// -----
// rocdl.smfmac.f32.16x16x128.bf8.fp8
func.func @f(%arg0: f32, %arg1: vector<1xi1>) {
  %0 = rocdl.smfmac.f32.16x16x128.bf8.fp8 %arg0, %arg1 : (f32, vector<1xi1>) -> vector<[16]xf32>
  return
}
// -----
// rocdl.smfmac.f32.16x16x128.fp8.bf8
func.func @f(%arg0: vector<1xui32>) {
  %0 = rocdl.smfmac.f32.16x16x128.fp8.bf8 %arg0 : (vector<1xui32>) -> vector<1xui64>
  return
}
// -----
// rocdl.smfmac.f32.16x16x128.fp8.fp8
func.func @f() {
  %0 = rocdl.smfmac.f32.16x16x128.fp8.fp8  : () -> vector<1xui32>
  return
}
// -----
// rocdl.smfmac.f32.16x16x32.bf16
func.func @f(%arg0: vector<1xf16>) {
  %0 = rocdl.smfmac.f32.16x16x32.bf16 %arg0 : (vector<1xf16>) -> vector<1xui32>
  return
}
// -----
// rocdl.smfmac.f32.16x16x32.f16
func.func @f(%arg0: vector<8xsi32>, %arg1: f32) {
  %0 = rocdl.smfmac.f32.16x16x32.f16 %arg0, %arg1 : (vector<8xsi32>, f32) -> vector<[16]xf32>
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.bf16
func.func @f(%arg0: vector<8xi64>) {
  %0 = rocdl.smfmac.f32.16x16x64.bf16 %arg0 : (vector<8xi64>) -> f16
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.bf8.bf8
func.func @f(%arg0: vector<1xi64>, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.bf8.bf8 %arg0, %arg1 : (vector<1xi64>, i32) -> vector<1xui64>
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.bf8.fp8
func.func @f() {
  %0 = rocdl.smfmac.f32.16x16x64.bf8.fp8  : () -> vector<1xi8>
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.f16
func.func @f(%arg0: vector<1xf32>, %arg1: vector<1xi1>) {
  %0 = rocdl.smfmac.f32.16x16x64.f16 %arg0, %arg1 : (vector<1xf32>, vector<1xi1>) -> vector<1xi64>
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.fp8.bf8
func.func @f() {
  %0 = rocdl.smfmac.f32.16x16x64.fp8.bf8  : () -> vector<1xi32>
  return
}
// -----
// rocdl.smfmac.f32.16x16x64.fp8.fp8
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xsi32>) {
  %0 = rocdl.smfmac.f32.16x16x64.fp8.fp8 %arg0, %arg1 : (vector<1xi1>, vector<1xsi32>) -> vector<[4]xi8>
  return
}
// -----
// rocdl.smfmac.f32.32x32x16.bf16
func.func @f() {
  %0 = rocdl.smfmac.f32.32x32x16.bf16  : () -> vector<16xi32>
  return
}
// -----
// rocdl.smfmac.f32.32x32x16.f16
func.func @f() {
  %0 = rocdl.smfmac.f32.32x32x16.f16  : () -> vector<1xui8>
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.bf16
func.func @f(%arg0: vector<4xui8>, %arg1: vector<4xf32>) {
  %0 = rocdl.smfmac.f32.32x32x32.bf16 %arg0, %arg1 : (vector<4xui8>, vector<4xf32>) -> f32
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.bf8.bf8
func.func @f(%arg0: vector<4xui8>, %arg1: vector<2xui32>) {
  %0 = rocdl.smfmac.f32.32x32x32.bf8.bf8 %arg0, %arg1 : (vector<4xui8>, vector<2xui32>) -> vector<1xf16>
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.bf8.fp8
func.func @f(%arg0: vector<1xi32>, %arg1: i1) {
  %0 = rocdl.smfmac.f32.32x32x32.bf8.fp8 %arg0, %arg1 : (vector<1xi32>, i1) -> vector<16xui32>
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.f16
func.func @f(%arg0: vector<1xui32>) {
  %0 = rocdl.smfmac.f32.32x32x32.f16 %arg0 : (vector<1xui32>) -> vector<1xi64>
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.fp8.bf8
func.func @f(%arg0: vector<16xf32>, %arg1: vector<8xi32>) {
  %0 = rocdl.smfmac.f32.32x32x32.fp8.bf8 %arg0, %arg1 : (vector<16xf32>, vector<8xi32>) -> vector<1xui32>
  return
}
// -----
// rocdl.smfmac.f32.32x32x32.fp8.fp8
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xf16>) {
  %0 = rocdl.smfmac.f32.32x32x32.fp8.fp8 %arg0, %arg1 : (vector<1xi1>, vector<1xf16>) -> vector<1xi1>
  return
}
// -----
// rocdl.smfmac.f32.32x32x64.bf8.bf8
func.func @f(%arg0: i32, %arg1: f32) {
  %0 = rocdl.smfmac.f32.32x32x64.bf8.bf8 %arg0, %arg1 : (i32, f32) -> vector<1xui8>
  return
}
// -----
// rocdl.smfmac.f32.32x32x64.bf8.fp8
func.func @f(%arg0: vector<2xf32>, %arg1: vector<1xi32>) {
  %0 = rocdl.smfmac.f32.32x32x64.bf8.fp8 %arg0, %arg1 : (vector<2xf32>, vector<1xi32>) -> vector<1xsi32>
  return
}
// -----
// rocdl.smfmac.f32.32x32x64.fp8.bf8
func.func @f(%arg0: vector<2xui64>) {
  %0 = rocdl.smfmac.f32.32x32x64.fp8.bf8 %arg0 : (vector<2xui64>) -> vector<1xf16>
  return
}
// -----
// rocdl.smfmac.f32.32x32x64.fp8.fp8
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<1xindex>) {
  %0 = rocdl.smfmac.f32.32x32x64.fp8.fp8 %arg0, %arg1 : (vector<[4]xi1>, vector<1xindex>) -> i64
  return
}
// -----
// rocdl.smfmac.i32.16x16x128.i8
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi8>) {
  %0 = rocdl.smfmac.i32.16x16x128.i8 %arg0, %arg1 : (vector<1xi1>, vector<1xi8>) -> vector<1xindex>
  return
}
// -----
// rocdl.smfmac.i32.16x16x64.i8
func.func @f(%arg0: vector<1xf32>) {
  %0 = rocdl.smfmac.i32.16x16x64.i8 %arg0 : (vector<1xf32>) -> vector<1xf32>
  return
}
// -----
// rocdl.smfmac.i32.32x32x32.i8
func.func @f(%arg0: vector<1xui32>) {
  %0 = rocdl.smfmac.i32.32x32x32.i8 %arg0 : (vector<1xui32>) -> vector<1xi64>
  return
}
// -----
// rocdl.smfmac.i32.32x32x64.i8
func.func @f() {
  %0 = rocdl.smfmac.i32.32x32x64.i8  : () -> f16
  return
}
// -----
// rocdl.sqrt
func.func @f(%arg0: f16) {
  %0 = rocdl.sqrt %arg0 f16 -> f16
  return
}
// -----
// rocdl.tanh
func.func @f(%arg0: f16) {
  %0 = rocdl.tanh %arg0 f16 -> f16
  return
}
// -----
// rocdl.tensor.load.to.lds.d2
func.func @f(%arg0: vector<4xi32>, %arg1: vector<8xi32>) {
  rocdl.tensor.load.to.lds.d2 %arg0, %arg1 cachepolicy 4 : vector<4xi32>, vector<8xi32>
  return
}
// -----
// rocdl.tensor.store.from.lds.d2
func.func @f(%arg0: vector<4xi32>, %arg1: vector<8xi32>) {
  rocdl.tensor.store.from.lds.d2 %arg0, %arg1 cachepolicy 1 : vector<4xi32>, vector<8xi32>
  return
}
// -----
// rocdl.update.dpp
func.func @f(%arg0: vector<1xsi32>, %arg1: vector<1xsi32>) {
  %0 = rocdl.update.dpp %arg0, %arg1 with 2, 4, 0, false : vector<1xsi32>
  return
}
// -----
// rocdl.wavefrontsize
func.func @f() {
  %0 = rocdl.wavefrontsize : i8
  return
}
// -----
// rocdl.wmma.bf16.16x16x16.bf16
func.func @f(%arg0: vector<1xi64>, %arg1: vector<1xi64>, %arg2: vector<1xi32>) {
  %0 = rocdl.wmma.bf16.16x16x16.bf16 %arg0, %arg1, %arg2 : (vector<1xi64>, vector<1xi64>, vector<1xi32>) -> vector<1xi64>
  return
}
// -----
// rocdl.wmma.bf16.16x16x32.bf16
func.func @f(%arg0: vector<8xbf16>, %arg1: vector<[16]xbf16>, %arg2: bf16) {
  %0 = rocdl.wmma.bf16.16x16x32.bf16 %arg0, %arg1, %arg2 : (vector<8xbf16>, vector<[16]xbf16>, bf16) -> vector<1xbf16>
  return
}
// -----
// rocdl.wmma.bf16f32.16x16x32.bf16
func.func @f(%arg0: vector<[16]xbf16>, %arg1: vector<16xbf16>, %arg2: vector<16xf32>) {
  %0 = rocdl.wmma.bf16f32.16x16x32.bf16 %arg0, %arg1, %arg2 : (vector<[16]xbf16>, vector<16xbf16>, vector<16xf32>) -> vector<2xbf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x128.bf8_bf8
func.func @f(%arg0: vector<4xi32>, %arg1: vector<2xi1>, %arg2: vector<[16]xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.bf8_bf8 %arg0, %arg1, %arg2 : (vector<4xi32>, vector<2xi1>, vector<[16]xf16>) -> vector<4xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x128.bf8_fp8
func.func @f(%arg0: ui8, %arg1: i1, %arg2: vector<[16]xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.bf8_fp8 %arg0, %arg1, %arg2 : (ui8, i1, vector<[16]xf16>) -> vector<1xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x128.fp8_bf8
func.func @f(%arg0: vector<4xi32>, %arg1: vector<1xi1>, %arg2: f16) {
  %0 = rocdl.wmma.f16.16x16x128.fp8_bf8 %arg0, %arg1, %arg2 : (vector<4xi32>, vector<1xi1>, f16) -> vector<2xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x128.fp8_fp8
func.func @f(%arg0: i1, %arg1: vector<1xi32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.fp8_fp8 %arg0, %arg1, %arg2 : (i1, vector<1xi32>, vector<4xf16>) -> vector<16xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x16.f16
func.func @f(%arg0: vector<8xf16>, %arg1: vector<8xf16>, %arg2: f16) {
  %0 = rocdl.wmma.f16.16x16x16.f16 %arg0, %arg1, %arg2 : (vector<8xf16>, vector<8xf16>, f16) -> vector<4xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x32.f16
func.func @f(%arg0: vector<16xf16>, %arg1: vector<16xf16>, %arg2: vector<[16]xf16>) {
  %0 = rocdl.wmma.f16.16x16x32.f16 %arg0, %arg1, %arg2 : (vector<16xf16>, vector<16xf16>, vector<[16]xf16>) -> vector<1xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x64.bf8_bf8
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: f16) {
  %0 = rocdl.wmma.f16.16x16x64.bf8_bf8 %arg0, %arg1, %arg2 : (vector<2xi32>, vector<2xi32>, f16) -> vector<[16]xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x64.bf8_fp8
func.func @f(%arg0: vector<1xi8>, %arg1: ui8, %arg2: vector<[16]xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.bf8_fp8 %arg0, %arg1, %arg2 : (vector<1xi8>, ui8, vector<[16]xf16>) -> vector<[4]xf16>
  return
}
// -----
// rocdl.wmma.f16.16x16x64.fp8_bf8
func.func @f(%arg0: vector<2xi32>, %arg1: vector<1xi32>, %arg2: vector<2xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.fp8_bf8 %arg0, %arg1, %arg2 : (vector<2xi32>, vector<1xi32>, vector<2xf16>) -> f16
  return
}
// -----
// rocdl.wmma.f16.16x16x64.fp8_fp8
func.func @f(%arg0: vector<4xi64>, %arg1: vector<1xi32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.fp8_fp8 %arg0, %arg1, %arg2 : (vector<4xi64>, vector<1xi32>, vector<4xf16>) -> vector<[16]xf16>
  return
}
// -----
// rocdl.wmma.f32.16x16x128.bf8_bf8
func.func @f(%arg0: vector<2xi1>, %arg1: vector<4xi32>, %arg2: vector<16xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.bf8_bf8 %arg0, %arg1, %arg2 : (vector<2xi1>, vector<4xi32>, vector<16xf32>) -> vector<[4]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x128.bf8_fp8
func.func @f(%arg0: vector<4xi64>, %arg1: vector<1xi64>, %arg2: vector<2xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.bf8_fp8 %arg0, %arg1, %arg2 : (vector<4xi64>, vector<1xi64>, vector<2xf32>) -> vector<16xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x128.fp8_bf8
func.func @f(%arg0: vector<2xi1>, %arg1: vector<1xi32>, %arg2: vector<[16]xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.fp8_bf8 %arg0, %arg1, %arg2 : (vector<2xi1>, vector<1xi32>, vector<[16]xf32>) -> f32
  return
}
// -----
// rocdl.wmma.f32.16x16x128.fp8_fp8
func.func @f(%arg0: vector<1xi8>, %arg1: si32, %arg2: vector<[4]xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.fp8_fp8 %arg0, %arg1, %arg2 : (vector<1xi8>, si32, vector<[4]xf32>) -> vector<2xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.bf16
func.func @f(%arg0: i8, %arg1: vector<[4]xi32>, %arg2: vector<[4]xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.bf16 %arg0, %arg1, %arg2 : (i8, vector<[4]xi32>, vector<[4]xf32>) -> vector<[4]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.bf8_bf8
func.func @f(%arg0: vector<4xi32>, %arg1: vector<2xi8>, %arg2: f32) {
  %0 = rocdl.wmma.f32.16x16x16.bf8_bf8 %arg0, %arg1, %arg2 : (vector<4xi32>, vector<2xi8>, f32) -> vector<16xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.bf8_fp8
func.func @f(%arg0: vector<4xi8>, %arg1: vector<1xi1>, %arg2: vector<8xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.bf8_fp8 %arg0, %arg1, %arg2 : (vector<4xi8>, vector<1xi1>, vector<8xf32>) -> vector<[16]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.f16
func.func @f(%arg0: f16, %arg1: f16, %arg2: vector<[16]xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.f16 %arg0, %arg1, %arg2 : (f16, f16, vector<[16]xf32>) -> vector<16xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.fp8_bf8
func.func @f(%arg0: vector<1xi1>, %arg1: vector<4xi1>, %arg2: vector<16xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.fp8_bf8 %arg0, %arg1, %arg2 : (vector<1xi1>, vector<4xi1>, vector<16xf32>) -> vector<4xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x16.fp8_fp8
func.func @f(%arg0: i64, %arg1: vector<1xi32>, %arg2: vector<2xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.fp8_fp8 %arg0, %arg1, %arg2 : (i64, vector<1xi32>, vector<2xf32>) -> vector<[4]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x32.bf16
func.func @f(%arg0: vector<16xbf16>, %arg1: bf16, %arg2: vector<8xf32>) {
  %0 = rocdl.wmma.f32.16x16x32.bf16 %arg0, %arg1, %arg2 : (vector<16xbf16>, bf16, vector<8xf32>) -> vector<4xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x32.f16
func.func @f(%arg0: vector<[16]xf16>, %arg1: vector<[16]xf16>, %arg2: f32) {
  %0 = rocdl.wmma.f32.16x16x32.f16 %arg0, %arg1, %arg2 : (vector<[16]xf16>, vector<[16]xf16>, f32) -> vector<16xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x4.f32
func.func @f(%arg0: f32, %arg1: vector<4xf32>, %arg2: vector<16xf32>) {
  %0 = rocdl.wmma.f32.16x16x4.f32 %arg0, %arg1, %arg2 : (f32, vector<4xf32>, vector<16xf32>) -> vector<1xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x64.bf8_bf8
func.func @f(%arg0: vector<8xi32>, %arg1: vector<4xi8>, %arg2: vector<8xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.bf8_bf8 %arg0, %arg1, %arg2 : (vector<8xi32>, vector<4xi8>, vector<8xf32>) -> vector<16xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x64.bf8_fp8
func.func @f(%arg0: vector<4xi8>, %arg1: vector<2xi32>, %arg2: f32) {
  %0 = rocdl.wmma.f32.16x16x64.bf8_fp8 %arg0, %arg1, %arg2 : (vector<4xi8>, vector<2xi32>, f32) -> vector<[16]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x64.fp8_bf8
func.func @f(%arg0: vector<2xi1>, %arg1: vector<1xi64>, %arg2: vector<2xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.fp8_bf8 %arg0, %arg1, %arg2 : (vector<2xi1>, vector<1xi64>, vector<2xf32>) -> vector<[16]xf32>
  return
}
// -----
// rocdl.wmma.f32.16x16x64.fp8_fp8
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<16xi32>, %arg2: vector<8xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.fp8_fp8 %arg0, %arg1, %arg2 : (vector<[16]xi8>, vector<16xi32>, vector<8xf32>) -> f32
  return
}
// -----
// rocdl.wmma.i32.16x16x16.iu4
func.func @f(%arg0: vector<1xi8>, %arg1: vector<2xi64>, %arg2: vector<2xi1>) {
  %0 = rocdl.wmma.i32.16x16x16.iu4 %arg0, %arg1, %arg2 : (vector<1xi8>, vector<2xi64>, vector<2xi1>) -> vector<1xi1>
  return
}
// -----
// rocdl.wmma.i32.16x16x16.iu8
func.func @f(%arg0: vector<4xi64>, %arg1: vector<2xi8>, %arg2: vector<4xi32>) {
  %0 = rocdl.wmma.i32.16x16x16.iu8 %arg0, %arg1, %arg2 : (vector<4xi64>, vector<2xi8>, vector<4xi32>) -> vector<4xi32>
  return
}
// -----
// rocdl.wmma.i32.16x16x32.iu4
func.func @f(%arg0: vector<2xi64>, %arg1: vector<8xi1>, %arg2: vector<8xi32>) {
  %0 = rocdl.wmma.i32.16x16x32.iu4 %arg0, %arg1, %arg2 : (vector<2xi64>, vector<8xi1>, vector<8xi32>) -> vector<8xi1>
  return
}
// -----
// rocdl.wmma.i32.16x16x64.iu8
func.func @f(%arg0: i32, %arg1: i8, %arg2: vector<1xi1>) {
  %0 = rocdl.wmma.i32.16x16x64.iu8 %arg0, %arg1, %arg2 : (i32, i8, vector<1xi1>) -> vector<1xi64>
  return
}
// -----
// rocdl.wmma.scale.f32.16x16x128.f8f6f4
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi8>, %arg2: f32, %arg3: i32, %arg4: i32) {
  %0 = rocdl.wmma.scale.f32.16x16x128.f8f6f4 %arg0, %arg1, %arg2, %arg3, %arg4 : (vector<1xi1>, vector<1xi8>, f32, i32, i32) -> vector<2xf32>
  return
}
// -----
// rocdl.wmma.scale.f32.32x16x128.f4
func.func @f(%arg0: vector<[4]xi0>, %arg1: vector<[4]xi0>, %arg2: vector<4xf32>, %arg3: i32, %arg4: i32) {
  %0 = rocdl.wmma.scale.f32.32x16x128.f4 %arg0, %arg1, %arg2, %arg3, %arg4 : (vector<[4]xi0>, vector<[4]xi0>, vector<4xf32>, i32, i32) -> vector<[4]xf32>
  return
}
// -----
// rocdl.wmma.scale16.f32.16x16x128.f8f6f4
func.func @f(%arg0: vector<2xi64>, %arg1: vector<1xi64>, %arg2: vector<16xf32>, %arg3: i64, %arg4: i64) {
  %0 = rocdl.wmma.scale16.f32.16x16x128.f8f6f4 %arg0, %arg1, %arg2, %arg3, %arg4 : (vector<2xi64>, vector<1xi64>, vector<16xf32>, i64, i64) -> vector<[4]xf32>
  return
}
// -----
// rocdl.wmma.scale16.f32.32x16x128.f4
func.func @f(%arg0: vector<1xi64>, %arg1: vector<4xi8>, %arg2: vector<[4]xf32>, %arg3: i64, %arg4: i64) {
  %0 = rocdl.wmma.scale16.f32.32x16x128.f4 %arg0, %arg1, %arg2, %arg3, %arg4 : (vector<1xi64>, vector<4xi8>, vector<[4]xf32>, i64, i64) -> f32
  return
}
// -----
// rocdl.workgroup.dim.x
func.func @f() {
  %0 = rocdl.workgroup.dim.x : vector<1xi64>
  return
}
// -----
// rocdl.workgroup.dim.y
func.func @f() {
  %0 = rocdl.workgroup.dim.y : vector<1xui32>
  return
}
// -----
// rocdl.workgroup.dim.z
func.func @f() {
  %0 = rocdl.workgroup.dim.z : vector<[4]xui64>
  return
}
// -----
// rocdl.workgroup.id.x
func.func @f() {
  %0 = rocdl.workgroup.id.x : f32
  return
}
// -----
// rocdl.workgroup.id.y
func.func @f() {
  %0 = rocdl.workgroup.id.y : vector<1xi8>
  return
}
// -----
// rocdl.workgroup.id.z
func.func @f() {
  %0 = rocdl.workgroup.id.z : vector<1xi1>
  return
}
// -----
// rocdl.workitem.id.x
func.func @f() {
  %0 = rocdl.workitem.id.x : vector<1xf16>
  return
}
// -----
// rocdl.workitem.id.y
func.func @f() {
  %0 = rocdl.workitem.id.y : vector<[16]xf16>
  return
}
// -----
// rocdl.workitem.id.z
func.func @f() {
  %0 = rocdl.workitem.id.z : f32
  return
}
// -----
// rocdl.raw.buffer.load
"func.func"() <{function_type = (vector<16xui64>, vector<16xui64>, vector<16xui64>, vector<16xui64>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<16xui64>, %arg1: vector<16xui64>, %arg2: vector<16xui64>, %arg3: vector<16xui64>):
  %0 = "rocdl.raw.buffer.load"(%arg0, %arg1, %arg2, %arg3) : (vector<16xui64>, vector<16xui64>, vector<16xui64>, vector<16xui64>) -> vector<1xui8>
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.raw.buffer.atomic.fmax
"func.func"() <{function_type = (vector<1xui8>, vector<1xf32>, vector<1xf16>, vector<1xsi32>, vector<1xi32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<1xui8>, %arg1: vector<1xf32>, %arg2: vector<1xf16>, %arg3: vector<1xsi32>, %arg4: vector<1xi32>):
  "rocdl.raw.buffer.atomic.fmax"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<1xui8>, vector<1xf32>, vector<1xf16>, vector<1xsi32>, vector<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.raw.buffer.atomic.umin
"func.func"() <{function_type = (vector<1xui64>, vector<1xi8>, vector<1xui8>, vector<1xi8>, vector<1xi32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<1xui64>, %arg1: vector<1xi8>, %arg2: vector<1xui8>, %arg3: vector<1xi8>, %arg4: vector<1xi32>):
  "rocdl.raw.buffer.atomic.umin"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<1xui64>, vector<1xi8>, vector<1xui8>, vector<1xi8>, vector<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.tensor.load.to.lds
"func.func"() <{function_type = (vector<4xi32>, vector<8xi32>, vector<2x2xi32>, vector<2x2xi32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<4xi32>, %arg1: vector<8xi32>, %arg2: vector<2x2xi32>, %arg3: vector<2x2xi32>):
  "rocdl.tensor.load.to.lds"(%arg0, %arg1, %arg2, %arg3) <{cachePolicy = 3 : i32}> : (vector<4xi32>, vector<8xi32>, vector<2x2xi32>, vector<2x2xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.raw.buffer.atomic.fadd
"func.func"() <{function_type = (vector<1xsi32>, vector<2xf32>, vector<1xi32>, i16, vector<1xui64>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<1xsi32>, %arg1: vector<2xf32>, %arg2: vector<1xi32>, %arg3: i16, %arg4: vector<1xui64>):
  "rocdl.raw.buffer.atomic.fadd"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<1xsi32>, vector<2xf32>, vector<1xi32>, i16, vector<1xui64>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.raw.buffer.store
"func.func"() <{function_type = (i8, vector<16xindex>, vector<16xindex>, vector<16xindex>, i64) -> (), sym_name = "f"}> ({
^bb0(%arg0: i8, %arg1: vector<16xindex>, %arg2: vector<16xindex>, %arg3: vector<16xindex>, %arg4: i64):
  "rocdl.raw.buffer.store"(%arg0, %arg1, %arg2, %arg3, %arg4) : (i8, vector<16xindex>, vector<16xindex>, vector<16xindex>, i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.tensor.store.from.lds
"func.func"() <{function_type = (vector<4xi32>, vector<8xi32>, vector<2x2xi32>, vector<2x2xi32>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<4xi32>, %arg1: vector<8xi32>, %arg2: vector<2x2xi32>, %arg3: vector<2x2xi32>):
  "rocdl.tensor.store.from.lds"(%arg0, %arg1, %arg2, %arg3) <{cachePolicy = 3 : i32}> : (vector<4xi32>, vector<8xi32>, vector<2x2xi32>, vector<2x2xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rocdl.raw.buffer.atomic.smax
"func.func"() <{function_type = (vector<1xui64>, vector<1xsi32>, vector<1xui64>, vector<1xi1>, vector<8xi4>) -> (), sym_name = "f"}> ({
^bb0(%arg0: vector<1xui64>, %arg1: vector<1xsi32>, %arg2: vector<1xui64>, %arg3: vector<1xi1>, %arg4: vector<8xi4>):
  "rocdl.raw.buffer.atomic.smax"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<1xui64>, vector<1xsi32>, vector<1xui64>, vector<1xi1>, vector<8xi4>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
