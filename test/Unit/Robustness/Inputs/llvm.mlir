llvm.mlir.global internal @g(1 : i32) : i32
llvm.func @callee(i32) -> i32
llvm.func @f(%x: i32, %p: !llvm.ptr) -> i32 {
  %a = llvm.mlir.addressof @g : !llvm.ptr
  %0 = llvm.load %a : !llvm.ptr -> i32
  %1 = llvm.add %0, %x : i32
  llvm.store %1, %p : i32, !llvm.ptr
  %2 = llvm.call @callee(%1) : (i32) -> i32
  %c = llvm.icmp "eq" %2, %x : i32
  llvm.cond_br %c, ^a, ^b
^a:
  llvm.br ^b
^b:
  llvm.return %2 : i32
}
// -----
// llvm.add
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>) {
  %0 = llvm.add %arg0, %arg1 : vector<1xi32>
  return
}
// -----
// llvm.addrspacecast
func.func @f(%arg0: !llvm.ptr<8>) {
  %0 = llvm.addrspacecast %arg0 : !llvm.ptr<8> to vector<4x!llvm.ptr>
  return
}
// -----
// llvm.alloca
func.func @f(%arg0: i8) {
  %0 = llvm.alloca %arg0 x !wasmssa<local ref to i32> : (i8) -> !llvm.ptr<7>
  return
}
// -----
// llvm.and
func.func @f(%arg0: vector<4xi64>, %arg1: vector<4xi64>) {
  %0 = llvm.and %arg0, %arg1 : vector<4xi64>
  return
}
// -----
// llvm.ashr
func.func @f(%arg0: vector<1xi8>, %arg1: vector<1xi8>) {
  %0 = llvm.ashr %arg0, %arg1 : vector<1xi8>
  return
}
// -----
// llvm.atomicrmw
func.func @f(%arg0: !llvm.ptr, %arg1: !llvm.ptr) {
  %0 = llvm.atomicrmw xchg %arg0, %arg1 acquire : !llvm.ptr, !llvm.ptr
  return
}
// -----
// llvm.bitcast
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.bitcast %arg0 : vector<1xf16> to vector<[16]xi32>
  return
}
// -----
// llvm.br
func.func @f() {
  llvm.br ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// llvm.cmpxchg
func.func @f(%arg0: !llvm.ptr<7>, %arg1: i64, %arg2: i64) {
  %0 = llvm.cmpxchg %arg0, %arg1, %arg2 monotonic acquire : !llvm.ptr<7>, i64
  return
}
// -----
// llvm.cond_br
func.func @f(%arg0: i1) {
  llvm.cond_br %arg0, ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// llvm.extractelement
func.func @f(%arg0: vector<1xi1>, %arg1: i8) {
  %0 = llvm.extractelement %arg0[%arg1 : i8] : vector<1xi1>
  return
}
// -----
// llvm.extractvalue
func.func @f(%arg0: !llvm.struct<(f16, f16)>) {
  %0 = llvm.extractvalue %arg0[] : !llvm.struct<(f16, f16)> 
  return
}
// -----
// llvm.fcmp
func.func @f(%arg0: vector<1xf32>, %arg1: vector<1xf32>) {
  %0 = llvm.fcmp "_false" %arg0, %arg1 : vector<1xf32>
  return
}
// -----
// llvm.fdiv
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = llvm.fdiv %arg0, %arg1 : vector<4xf16>
  return
}
// -----
// llvm.fence
func.func @f() {
  llvm.fence acquire
  return
}
// -----
// llvm.fmul
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = llvm.fmul %arg0, %arg1 : f32
  return
}
// -----
// llvm.fneg
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.fneg %arg0 : vector<1xf16>
  return
}
// -----
// llvm.fpext
func.func @f(%arg0: vector<8xf32>) {
  %0 = llvm.fpext %arg0 : vector<8xf32> to vector<4xf32>
  return
}
// -----
// llvm.fptosi
func.func @f(%arg0: vector<2xf16>) {
  %0 = llvm.fptosi %arg0 : vector<2xf16> to vector<2xi1>
  return
}
// -----
// llvm.fptoui
func.func @f(%arg0: f32) {
  %0 = llvm.fptoui %arg0 : f32 to vector<1xi1>
  return
}
// -----
// llvm.fptrunc
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.fptrunc %arg0 : vector<1xf16> to f32
  return
}
// -----
// llvm.freeze
func.func @f(%arg0: vector<1xf32>) {
  %0 = llvm.freeze %arg0 : vector<1xf32>
  return
}
// -----
// llvm.frem
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = llvm.frem %arg0, %arg1 : f16
  return
}
// -----
// llvm.fsub
func.func @f(%arg0: vector<[4]xf16>, %arg1: vector<[4]xf16>) {
  %0 = llvm.fsub %arg0, %arg1 : vector<[4]xf16>
  return
}
// -----
// llvm.getelementptr
func.func @f(%arg0: !llvm.ptr<7>) {
  %0 = llvm.getelementptr %arg0[1] : (!llvm.ptr<7>) -> !llvm.ptr<5>, index
  return
}
// -----
// llvm.icmp
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi1>) {
  %0 = llvm.icmp "ne" %arg0, %arg1 : vector<1xi1>
  return
}
// -----
// llvm.indirectbr
func.func @f(%arg0: !llvm.ptr<6>) {
  llvm.indirectbr %arg0 : <6>, [
  ]
}
// -----
// llvm.inline_asm
func.func @f() {
  %0 = llvm.inline_asm "PROPAGATE", "s"  : () -> vector<1xui32>
  return
}
// -----
// llvm.insertelement
func.func @f(%arg0: vector<16xi32>, %arg1: i32, %arg2: i32) {
  %0 = llvm.insertelement %arg1, %arg0[%arg2 : i32] : vector<16xi32>
  return
}
// -----
// llvm.intr.abs
func.func @f(%arg0: vector<2xi64>) {
  %0 = "llvm.intr.abs"(%arg0) <{is_int_min_poison = false}> : (vector<2xi64>) -> vector<1xsi32>
  return
}
// -----
// llvm.intr.acos
func.func @f(%arg0: f32) {
  %0 = llvm.intr.acos(%arg0) : (f32) -> f32
  return
}
// -----
// llvm.intr.annotation
func.func @f(%arg0: i8, %arg1: !llvm.ptr<3>, %arg2: !llvm.ptr<3>, %arg3: i32) {
  %0 = "llvm.intr.annotation"(%arg0, %arg1, %arg2, %arg3) : (i8, !llvm.ptr<3>, !llvm.ptr<3>, i32) -> i8
  return
}
// -----
// llvm.intr.asin
func.func @f(%arg0: f32) {
  %0 = llvm.intr.asin(%arg0) : (f32) -> f32
  return
}
// -----
// llvm.intr.atan
func.func @f(%arg0: vector<[4]xf32>) {
  %0 = llvm.intr.atan(%arg0) : (vector<[4]xf32>) -> vector<[4]xf32>
  return
}
// -----
// llvm.intr.atan2
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = llvm.intr.atan2(%arg0, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  return
}
// -----
// llvm.intr.bitreverse
func.func @f(%arg0: vector<1xi1>) {
  %0 = llvm.intr.bitreverse(%arg0) : (vector<1xi1>) -> vector<1xi1>
  return
}
// -----
// llvm.intr.bswap
func.func @f(%arg0: vector<2xi32>) {
  %0 = llvm.intr.bswap(%arg0) : (vector<2xi32>) -> vector<2xi32>
  return
}
// -----
// llvm.intr.ceil
func.func @f(%arg0: vector<4xf16>) {
  %0 = llvm.intr.ceil(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.copysign
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = llvm.intr.copysign(%arg0, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
  return
}
// -----
// llvm.intr.coro.align
func.func @f() {
  %0 = llvm.intr.coro.align : vector<2xf16>
  return
}
// -----
// llvm.intr.coro.begin
func.func @f(%arg0: !llvm.token, %arg1: !llvm.ptr) {
  %0 = llvm.intr.coro.begin %arg0, %arg1 : (!llvm.token, !llvm.ptr) -> vector<1xi1>
  return
}
// -----
// llvm.intr.coro.end
func.func @f(%arg0: !llvm.ptr<8>, %arg1: i1, %arg2: !llvm.token) {
  %0 = llvm.intr.coro.end %arg0, %arg1, %arg2 : (!llvm.ptr<8>, i1, !llvm.token) -> vector<1xi1>
  return
}
// -----
// llvm.intr.coro.free
func.func @f(%arg0: !llvm.token, %arg1: !llvm.ptr) {
  %0 = llvm.intr.coro.free %arg0, %arg1 : (!llvm.token, !llvm.ptr) -> i64
  return
}
// -----
// llvm.intr.coro.id
func.func @f(%arg0: i32, %arg1: !llvm.ptr<3>, %arg2: !llvm.ptr<3>, %arg3: !llvm.ptr<1>) {
  %0 = llvm.intr.coro.id %arg0, %arg1, %arg2, %arg3 : (i32, !llvm.ptr<3>, !llvm.ptr<3>, !llvm.ptr<1>) -> i64
  return
}
// -----
// llvm.intr.coro.promise
func.func @f(%arg0: !llvm.ptr<7>, %arg1: i32, %arg2: i1) {
  %0 = llvm.intr.coro.promise %arg0, %arg1, %arg2 : (!llvm.ptr<7>, i32, i1) -> !llvm.ptr<6>
  return
}
// -----
// llvm.intr.coro.resume
func.func @f(%arg0: !llvm.ptr<8>) {
  llvm.intr.coro.resume %arg0 : !llvm.ptr<8>
  return
}
// -----
// llvm.intr.coro.save
func.func @f(%arg0: !llvm.ptr<6>) {
  %0 = llvm.intr.coro.save %arg0 : (!llvm.ptr<6>) -> vector<8xi32>
  return
}
// -----
// llvm.intr.coro.size
func.func @f() {
  %0 = llvm.intr.coro.size : vector<16xi64>
  return
}
// -----
// llvm.intr.coro.suspend
func.func @f(%arg0: !llvm.token, %arg1: i1) {
  %0 = llvm.intr.coro.suspend %arg0, %arg1 : i1
  return
}
// -----
// llvm.intr.cos
func.func @f(%arg0: f32) {
  %0 = llvm.intr.cos(%arg0) : (f32) -> f32
  return
}
// -----
// llvm.intr.cosh
func.func @f(%arg0: vector<16xf32>) {
  %0 = llvm.intr.cosh(%arg0) : (vector<16xf32>) -> vector<16xf32>
  return
}
// -----
// llvm.intr.ctlz
func.func @f(%arg0: i8) {
  %0 = "llvm.intr.ctlz"(%arg0) <{is_zero_poison = true}> : (i8) -> i8
  return
}
// -----
// llvm.intr.ctpop
func.func @f(%arg0: vector<2xi1>) {
  %0 = llvm.intr.ctpop(%arg0) : (vector<2xi1>) -> vector<2xi1>
  return
}
// -----
// llvm.intr.cttz
func.func @f(%arg0: vector<2xi1>) {
  %0 = "llvm.intr.cttz"(%arg0) <{is_zero_poison = true}> : (vector<2xi1>) -> vector<2xi1>
  return
}
// -----
// llvm.intr.debugtrap
func.func @f() {
  llvm.intr.debugtrap
  return
}
// -----
// llvm.intr.eh.typeid.for
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = llvm.intr.eh.typeid.for %arg0 : (!llvm.ptr<3>) -> i8
  return
}
// -----
// llvm.intr.exp
func.func @f(%arg0: vector<4xf16>) {
  %0 = llvm.intr.exp(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.exp10
func.func @f(%arg0: vector<2xf32>) {
  %0 = llvm.intr.exp10(%arg0) : (vector<2xf32>) -> vector<2xf32>
  return
}
// -----
// llvm.intr.exp2
func.func @f(%arg0: f16) {
  %0 = llvm.intr.exp2(%arg0) : (f16) -> f16
  return
}
// -----
// llvm.intr.expect
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = llvm.intr.expect %arg0, %arg1 : i64
  return
}
// -----
// llvm.intr.expect.with.probability
func.func @f(%arg0: i8, %arg1: i8) {
  %0 = llvm.intr.expect.with.probability %arg0, %arg1, 5.000000e-01 : i8
  return
}
// -----
// llvm.intr.experimental.constrained.fpext
func.func @f(%arg0: vector<1xindex>) {
  %0 = llvm.intr.experimental.constrained.fpext %arg0 strict : vector<1xindex> to vector<1xf32>
  return
}
// -----
// llvm.intr.experimental.constrained.fptrunc
func.func @f(%arg0: !llvm.array<4 x i8>) {
  %0 = llvm.intr.experimental.constrained.fptrunc %arg0 tonearest maytrap : !llvm.array<4 x i8> to vector<1xi1>
  return
}
// -----
// llvm.intr.experimental.constrained.sitofp
func.func @f(%arg0: vector<2xf32>) {
  %0 = llvm.intr.experimental.constrained.sitofp %arg0 tonearest ignore : vector<2xf32> to vector<1xi64>
  return
}
// -----
// llvm.intr.experimental.constrained.uitofp
func.func @f(%arg0: vector<1xi8>) {
  %0 = llvm.intr.experimental.constrained.uitofp %arg0 towardzero strict : vector<1xi8> to vector<1xsi32>
  return
}
// -----
// llvm.intr.experimental.noalias.scope.decl
func.func @f() {
  llvm.intr.experimental.noalias.scope.decl <id = distinct[0]<>, domain = <id = distinct[1]<>>>
  return
}
// -----
// llvm.intr.experimental.vp.strided.load
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i1, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.experimental.vp.strided.load"(%arg0, %arg1, %arg2, %arg3) : (!llvm.ptr<3>, i1, vector<1xi1>, i32) -> vector<1xf32>
  return
}
// -----
// llvm.intr.experimental.vp.strided.store
func.func @f(%arg0: vector<2xf32>, %arg1: !llvm.ptr<1>, %arg2: i1, %arg3: vector<[4]xi1>, %arg4: i32) {
  "llvm.intr.experimental.vp.strided.store"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<2xf32>, !llvm.ptr<1>, i1, vector<[4]xi1>, i32) -> ()
  return
}
// -----
// llvm.intr.fabs
func.func @f(%arg0: vector<2xf16>) {
  %0 = llvm.intr.fabs(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
// llvm.intr.floor
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.intr.floor(%arg0) : (vector<1xf16>) -> vector<1xf16>
  return
}
// -----
// llvm.intr.fma
func.func @f(%arg0: vector<16xf16>, %arg1: vector<16xf16>, %arg2: vector<16xf16>) {
  %0 = llvm.intr.fma(%arg0, %arg1, %arg2) : (vector<16xf16>, vector<16xf16>, vector<16xf16>) -> vector<16xf16>
  return
}
// -----
// llvm.intr.fmuladd
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>, %arg2: vector<4xf16>) {
  %0 = llvm.intr.fmuladd(%arg0, %arg1, %arg2) : (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.frexp
func.func @f(%arg0: vector<16xf32>) {
  %0 = llvm.intr.frexp(%arg0) : (vector<16xf32>) -> vector<[16]xui64>
  return
}
// -----
// llvm.intr.fshl
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>, %arg2: vector<1xi32>) {
  %0 = llvm.intr.fshl(%arg0, %arg1, %arg2) : (vector<1xi32>, vector<1xi32>, vector<1xi32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.fshr
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>, %arg2: vector<1xi32>) {
  %0 = llvm.intr.fshr(%arg0, %arg1, %arg2) : (vector<1xi32>, vector<1xi32>, vector<1xi32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.get.active.lane.mask
func.func @f(%arg0: i8, %arg1: i64) {
  %0 = llvm.intr.get.active.lane.mask %arg0, %arg1 : i8, i64 to vector<1xi1>
  return
}
// -----
// llvm.intr.invariant.end
func.func @f(%arg0: !llvm.ptr, %arg1: !llvm.ptr<5>) {
  llvm.intr.invariant.end %arg0, 0, %arg1 : !llvm.ptr<5>
  return
}
// -----
// llvm.intr.invariant.start
func.func @f(%arg0: !llvm.ptr<5>) {
  %0 = llvm.intr.invariant.start 9223372036854775807, %arg0 : !llvm.ptr<5>
  return
}
// -----
// llvm.intr.is.constant
func.func @f(%arg0: i32) {
  %0 = "llvm.intr.is.constant"(%arg0) : (i32) -> i1
  return
}
// -----
// llvm.intr.is.fpclass
func.func @f(%arg0: vector<[4]xf32>) {
  %0 = "llvm.intr.is.fpclass"(%arg0) <{bit = 8 : i32}> : (vector<[4]xf32>) -> vector<1xi8>
  return
}
// -----
// llvm.intr.launder.invariant.group
func.func @f(%arg0: !llvm.ptr<6>) {
  %0 = llvm.intr.launder.invariant.group %arg0 : !llvm.ptr<6>
  return
}
// -----
// llvm.intr.ldexp
func.func @f(%arg0: vector<[4]xf32>, %arg1: i32) {
  %0 = llvm.intr.ldexp(%arg0, %arg1) : (vector<[4]xf32>, i32) -> vector<1xui8>
  return
}
// -----
// llvm.intr.lifetime.end
func.func @f(%arg0: !llvm.ptr<3>) {
  llvm.intr.lifetime.end %arg0 : !llvm.ptr<3>
  return
}
// -----
// llvm.intr.lifetime.start
func.func @f(%arg0: !llvm.ptr) {
  llvm.intr.lifetime.start %arg0 : !llvm.ptr
  return
}
// -----
// llvm.intr.llrint
func.func @f(%arg0: vector<[4]xf16>) {
  %0 = llvm.intr.llrint(%arg0) : (vector<[4]xf16>) -> i8
  return
}
// -----
// llvm.intr.llround
func.func @f(%arg0: f32) {
  %0 = llvm.intr.llround(%arg0) : (f32) -> i1
  return
}
// -----
// llvm.intr.log
func.func @f(%arg0: vector<2xf16>) {
  %0 = llvm.intr.log(%arg0) : (vector<2xf16>) -> vector<2xf16>
  return
}
// -----
// llvm.intr.log10
func.func @f(%arg0: vector<1xf32>) {
  %0 = llvm.intr.log10(%arg0) : (vector<1xf32>) -> vector<1xf32>
  return
}
// -----
// llvm.intr.log2
func.func @f(%arg0: vector<16xf32>) {
  %0 = llvm.intr.log2(%arg0) : (vector<16xf32>) -> vector<16xf32>
  return
}
// -----
// llvm.intr.lrint
func.func @f(%arg0: vector<4xf16>) {
  %0 = llvm.intr.lrint(%arg0) : (vector<4xf16>) -> vector<1xui32>
  return
}
// -----
// llvm.intr.lround
func.func @f(%arg0: vector<2xf16>) {
  %0 = llvm.intr.lround(%arg0) : (vector<2xf16>) -> !llvm.array<4 x f32>
  return
}
// -----
// llvm.intr.masked.compressstore
func.func @f(%arg0: vector<1xi8>, %arg1: !llvm.ptr<1>, %arg2: vector<4xi1>) {
  "llvm.intr.masked.compressstore"(%arg0, %arg1, %arg2) : (vector<1xi8>, !llvm.ptr<1>, vector<4xi1>) -> ()
  return
}
// -----
// llvm.intr.masked.expandload
func.func @f(%arg0: !llvm.ptr<3>, %arg1: vector<2xi1>, %arg2: vector<2xf32>) {
  %0 = "llvm.intr.masked.expandload"(%arg0, %arg1, %arg2) : (!llvm.ptr<3>, vector<2xi1>, vector<2xf32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.masked.gather
func.func @f(%arg0: vector<4x!llvm.ptr>, %arg1: vector<8xi1>, %arg2: vector<1xf16>) {
  %0 = llvm.intr.masked.gather %arg0, %arg1, %arg2 {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<8xi1>, vector<1xf16>) -> vector<4x!llvm.ptr>
  return
}
// -----
// llvm.intr.masked.load
func.func @f(%arg0: !llvm.ptr<5>, %arg1: vector<4xi1>, %arg2: vector<2xf16>) {
  %0 = llvm.intr.masked.load %arg0, %arg1, %arg2 {alignment = 3 : i32} : (!llvm.ptr<5>, vector<4xi1>, vector<2xf16>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.masked.scatter
func.func @f(%arg0: vector<4x!llvm.ptr>, %arg1: vector<4x!llvm.ptr>, %arg2: vector<1xi1>) {
  llvm.intr.masked.scatter %arg0, %arg1, %arg2 {alignment = 3 : i32} : vector<4x!llvm.ptr>, vector<1xi1> into vector<4x!llvm.ptr>
  return
}
// -----
// llvm.intr.masked.store
func.func @f(%arg0: vector<2xf16>, %arg1: !llvm.ptr<7>, %arg2: vector<[4]xi1>) {
  llvm.intr.masked.store %arg0, %arg1, %arg2 {alignment = 3 : i32} : vector<2xf16>, vector<[4]xi1> into !llvm.ptr<7>
  return
}
// -----
// llvm.intr.matrix.column.major.load
func.func @f(%arg0: !llvm.ptr, %arg1: i1) {
  %0 = llvm.intr.matrix.column.major.load %arg0, <stride = %arg1> {columns = 2 : i32, isVolatile = false, rows = 1 : i32} : vector<[4]xi64> from !llvm.ptr stride i1
  return
}
// -----
// llvm.intr.matrix.column.major.store
func.func @f(%arg0: vector<2xi32>, %arg1: !llvm.ptr, %arg2: i32) {
  llvm.intr.matrix.column.major.store %arg0, %arg1, <stride = %arg2> {columns = 4 : i32, isVolatile = false, rows = 16 : i32} : vector<2xi32> to !llvm.ptr stride i32
  return
}
// -----
// llvm.intr.matrix.multiply
func.func @f(%arg0: vector<1xf32>, %arg1: vector<2xf32>) {
  %0 = llvm.intr.matrix.multiply %arg0, %arg1 {lhs_columns = 2 : i32, lhs_rows = 3 : i32, rhs_columns = 3 : i32} : (vector<1xf32>, vector<2xf32>) -> vector<1xi8>
  return
}
// -----
// llvm.intr.matrix.transpose
func.func @f(%arg0: vector<1xi1>) {
  %0 = llvm.intr.matrix.transpose %arg0 {columns = 1 : i32, rows = 2 : i32} : vector<1xi1> into vector<2xi32>
  return
}
// -----
// llvm.intr.maximum
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = llvm.intr.maximum(%arg0, %arg1) : (f32, f32) -> f32
  return
}
// -----
// llvm.intr.maxnum
func.func @f(%arg0: vector<16xf16>, %arg1: vector<16xf16>) {
  %0 = llvm.intr.maxnum(%arg0, %arg1) : (vector<16xf16>, vector<16xf16>) -> vector<16xf16>
  return
}
// -----
// llvm.intr.memcpy
func.func @f(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr, %arg2: i64) {
  "llvm.intr.memcpy"(%arg0, %arg1, %arg2) <{isVolatile = true}> : (!llvm.ptr<8>, !llvm.ptr, i64) -> ()
  return
}
// -----
// llvm.intr.memcpy.inline
func.func @f(%arg0: !llvm.ptr<7>, %arg1: !llvm.ptr<5>) {
  "llvm.intr.memcpy.inline"(%arg0, %arg1) <{isVolatile = true, len = 0 : i64}> : (!llvm.ptr<7>, !llvm.ptr<5>) -> ()
  return
}
// -----
// llvm.intr.memmove
func.func @f(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr<6>, %arg2: i8) {
  "llvm.intr.memmove"(%arg0, %arg1, %arg2) <{isVolatile = true}> : (!llvm.ptr<8>, !llvm.ptr<6>, i8) -> ()
  return
}
// -----
// llvm.intr.memset
func.func @f(%arg0: !llvm.ptr<8>, %arg1: i8, %arg2: i32) {
  "llvm.intr.memset"(%arg0, %arg1, %arg2) <{isVolatile = true}> : (!llvm.ptr<8>, i8, i32) -> ()
  return
}
// -----
// llvm.intr.memset.inline
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i8) {
  "llvm.intr.memset.inline"(%arg0, %arg1) <{isVolatile = false, len = 1 : i64}> : (!llvm.ptr<3>, i8) -> ()
  return
}
// -----
// llvm.intr.minimum
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = llvm.intr.minimum(%arg0, %arg1) : (vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.minnum
func.func @f(%arg0: vector<1xf16>, %arg1: vector<1xf16>) {
  %0 = llvm.intr.minnum(%arg0, %arg1) : (vector<1xf16>, vector<1xf16>) -> vector<1xf16>
  return
}
// -----
// llvm.intr.nearbyint
func.func @f(%arg0: vector<4xf32>) {
  %0 = llvm.intr.nearbyint(%arg0) : (vector<4xf32>) -> vector<4xf32>
  return
}
// -----
// llvm.intr.pow
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = llvm.intr.pow(%arg0, %arg1) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
  return
}
// -----
// llvm.intr.powi
func.func @f(%arg0: f16, %arg1: i32) {
  %0 = llvm.intr.powi(%arg0, %arg1) : (f16, i32) -> vector<16xi16>
  return
}
// -----
// llvm.intr.prefetch
func.func @f(%arg0: !llvm.ptr<6>) {
  "llvm.intr.prefetch"(%arg0) <{cache = 1 : i32, hint = 8 : i32, rw = 0 : i32}> : (!llvm.ptr<6>) -> ()
  return
}
// -----
// llvm.intr.ptr.annotation
func.func @f(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr<8>, %arg2: !llvm.ptr<8>, %arg3: i32, %arg4: !llvm.ptr<8>) {
  %0 = "llvm.intr.ptr.annotation"(%arg0, %arg1, %arg2, %arg3, %arg4) : (!llvm.ptr<8>, !llvm.ptr<8>, !llvm.ptr<8>, i32, !llvm.ptr<8>) -> !llvm.ptr<8>
  return
}
// -----
// llvm.intr.ptrmask
func.func @f(%arg0: !llvm.ptr, %arg1: i64) {
  %0 = llvm.intr.ptrmask %arg0, %arg1 : (!llvm.ptr, i64) -> !llvm.ptr
  return
}
// -----
// llvm.intr.rint
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.intr.rint(%arg0) : (vector<1xf16>) -> vector<1xf16>
  return
}
// -----
// llvm.intr.round
func.func @f(%arg0: vector<16xf16>) {
  %0 = llvm.intr.round(%arg0) : (vector<16xf16>) -> vector<16xf16>
  return
}
// -----
// llvm.intr.roundeven
func.func @f(%arg0: vector<4xf16>) {
  %0 = llvm.intr.roundeven(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.sadd.sat
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = llvm.intr.sadd.sat(%arg0, %arg1) : (i64, i64) -> i64
  return
}
// -----
// llvm.intr.sadd.with.overflow
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi1>) {
  %0 = "llvm.intr.sadd.with.overflow"(%arg0, %arg1) : (vector<1xi1>, vector<1xi1>) -> f16
  return
}
// -----
// llvm.intr.scmp
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = llvm.intr.scmp(%arg0, %arg1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  return
}
// -----
// llvm.intr.sin
func.func @f(%arg0: vector<16xf32>) {
  %0 = llvm.intr.sin(%arg0) : (vector<16xf32>) -> vector<16xf32>
  return
}
// -----
// llvm.intr.sinh
func.func @f(%arg0: vector<1xf32>) {
  %0 = llvm.intr.sinh(%arg0) : (vector<1xf32>) -> vector<1xf32>
  return
}
// -----
// llvm.intr.smax
func.func @f(%arg0: vector<1xi64>, %arg1: vector<1xi64>) {
  %0 = llvm.intr.smax(%arg0, %arg1) : (vector<1xi64>, vector<1xi64>) -> vector<1xi64>
  return
}
// -----
// llvm.intr.smin
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = llvm.intr.smin(%arg0, %arg1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  return
}
// -----
// llvm.intr.smul.with.overflow
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi1>) {
  %0 = "llvm.intr.smul.with.overflow"(%arg0, %arg1) : (vector<1xi1>, vector<1xi1>) -> vector<1xi1>
  return
}
// -----
// llvm.intr.sqrt
func.func @f(%arg0: vector<1xf32>) {
  %0 = llvm.intr.sqrt(%arg0) : (vector<1xf32>) -> vector<1xf32>
  return
}
// -----
// llvm.intr.ssa.copy
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.intr.ssa.copy %arg0 : vector<1xf16>
  return
}
// -----
// llvm.intr.sshl.sat
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = llvm.intr.sshl.sat(%arg0, %arg1) : (i1, i1) -> i1
  return
}
// -----
// llvm.intr.ssub.sat
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = llvm.intr.ssub.sat(%arg0, %arg1) : (i1, i1) -> i1
  return
}
// -----
// llvm.intr.ssub.with.overflow
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = "llvm.intr.ssub.with.overflow"(%arg0, %arg1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  return
}
// -----
// llvm.intr.stackrestore
func.func @f(%arg0: !llvm.ptr) {
  llvm.intr.stackrestore %arg0 : !llvm.ptr
  return
}
// -----
// llvm.intr.stacksave
func.func @f() {
  %0 = llvm.intr.stacksave : vector<[4]xi64>
  return
}
// -----
// llvm.intr.stepvector
func.func @f() {
  %0 = llvm.intr.stepvector : vector<1xi64>
  return
}
// -----
// llvm.intr.strip.invariant.group
func.func @f(%arg0: !llvm.ptr<8>) {
  %0 = llvm.intr.strip.invariant.group %arg0 : !llvm.ptr<8>
  return
}
// -----
// llvm.intr.tan
func.func @f(%arg0: vector<16xf16>) {
  %0 = llvm.intr.tan(%arg0) : (vector<16xf16>) -> vector<16xf16>
  return
}
// -----
// llvm.intr.tanh
func.func @f(%arg0: vector<[4]xf16>) {
  %0 = llvm.intr.tanh(%arg0) : (vector<[4]xf16>) -> vector<[4]xf16>
  return
}
// -----
// llvm.intr.threadlocal.address
func.func @f(%arg0: !llvm.ptr<5>) {
  %0 = "llvm.intr.threadlocal.address"(%arg0) : (!llvm.ptr<5>) -> i8
  return
}
// -----
// llvm.intr.trap
func.func @f() {
  llvm.intr.trap
  return
}
// -----
// llvm.intr.trunc
func.func @f(%arg0: f16) {
  %0 = llvm.intr.trunc(%arg0) : (f16) -> f16
  return
}
// -----
// llvm.intr.uadd.sat
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = llvm.intr.uadd.sat(%arg0, %arg1) : (vector<4xi1>, vector<4xi1>) -> vector<4xi1>
  return
}
// -----
// llvm.intr.uadd.with.overflow
func.func @f(%arg0: vector<4xi32>, %arg1: vector<2xi32>) {
  %0 = "llvm.intr.uadd.with.overflow"(%arg0, %arg1) : (vector<4xi32>, vector<2xi32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.ubsantrap
func.func @f() {
  llvm.intr.ubsantrap <{failureKind = 1 : i8}>
  return
}
// -----
// llvm.intr.ucmp
func.func @f(%arg0: vector<2xi64>, %arg1: vector<2xi64>) {
  %0 = llvm.intr.ucmp(%arg0, %arg1) : (vector<2xi64>, vector<2xi64>) -> vector<2xi64>
  return
}
// -----
// llvm.intr.umax
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = llvm.intr.umax(%arg0, %arg1) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
  return
}
// -----
// llvm.intr.umin
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>) {
  %0 = llvm.intr.umin(%arg0, %arg1) : (vector<1xi32>, vector<1xi32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.umul.with.overflow
func.func @f(%arg0: vector<2xi32>, %arg1: vector<1xi32>) {
  %0 = "llvm.intr.umul.with.overflow"(%arg0, %arg1) : (vector<2xi32>, vector<1xi32>) -> vector<[16]xui8>
  return
}
// -----
// llvm.intr.ushl.sat
func.func @f(%arg0: vector<1xi8>, %arg1: vector<1xi8>) {
  %0 = llvm.intr.ushl.sat(%arg0, %arg1) : (vector<1xi8>, vector<1xi8>) -> vector<1xi8>
  return
}
// -----
// llvm.intr.usub.sat
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = llvm.intr.usub.sat(%arg0, %arg1) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
  return
}
// -----
// llvm.intr.usub.with.overflow
func.func @f(%arg0: vector<2xi1>, %arg1: vector<4xi1>) {
  %0 = "llvm.intr.usub.with.overflow"(%arg0, %arg1) : (vector<2xi1>, vector<4xi1>) -> vector<[4]xbf16>
  return
}
// -----
// llvm.intr.vacopy
func.func @f(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr<7>) {
  llvm.intr.vacopy %arg1 to %arg0 : !llvm.ptr<8>, !llvm.ptr<7>
  return
}
// -----
// llvm.intr.vaend
func.func @f(%arg0: !llvm.ptr<1>) {
  llvm.intr.vaend %arg0 : !llvm.ptr<1>
  return
}
// -----
// llvm.intr.var.annotation
func.func @f(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr<6>, %arg2: !llvm.ptr<6>, %arg3: i32, %arg4: !llvm.ptr<6>) {
  "llvm.intr.var.annotation"(%arg0, %arg1, %arg2, %arg3, %arg4) : (!llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>, i32, !llvm.ptr<6>) -> ()
  return
}
// -----
// llvm.intr.vastart
func.func @f(%arg0: !llvm.ptr<8>) {
  llvm.intr.vastart %arg0 : !llvm.ptr<8>
  return
}
// -----
// llvm.intr.vector.deinterleave2
func.func @f(%arg0: vector<4xf32>) {
  %0 = "llvm.intr.vector.deinterleave2"(%arg0) : (vector<4xf32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.vector.extract
func.func @f(%arg0: vector<2xi32>) {
  %0 = llvm.intr.vector.extract %arg0[4] : vector<2xi64> from vector<2xi32>
  return
}
// -----
// llvm.intr.vector.insert
func.func @f(%arg0: vector<[16]xf32>, %arg1: vector<[16]xf32>) {
  %0 = llvm.intr.vector.insert %arg1, %arg0[1] : vector<[16]xf32> into vector<[16]xf32>
  return
}
// -----
// llvm.intr.vector.reduce.add
func.func @f(%arg0: vector<2xi8>) {
  %0 = "llvm.intr.vector.reduce.add"(%arg0) : (vector<2xi8>) -> vector<1xi8>
  return
}
// -----
// llvm.intr.vector.reduce.and
func.func @f(%arg0: vector<2xi64>) {
  %0 = "llvm.intr.vector.reduce.and"(%arg0) : (vector<2xi64>) -> i64
  return
}
// -----
// llvm.intr.vector.reduce.fadd
func.func @f(%arg0: f16, %arg1: vector<8xf16>) {
  %0 = "llvm.intr.vector.reduce.fadd"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f16, vector<8xf16>) -> f16
  return
}
// -----
// llvm.intr.vector.reduce.fmax
func.func @f(%arg0: vector<4xf16>) {
  %0 = llvm.intr.vector.reduce.fmax(%arg0) : (vector<4xf16>) -> vector<4xf16>
  return
}
// -----
// llvm.intr.vector.reduce.fmaximum
func.func @f(%arg0: vector<8xf16>) {
  %0 = llvm.intr.vector.reduce.fmaximum(%arg0) : (vector<8xf16>) -> vector<8xf16>
  return
}
// -----
// llvm.intr.vector.reduce.fmin
func.func @f(%arg0: vector<[4]xf16>) {
  %0 = llvm.intr.vector.reduce.fmin(%arg0) : (vector<[4]xf16>) -> vector<[4]xf16>
  return
}
// -----
// llvm.intr.vector.reduce.fminimum
func.func @f(%arg0: vector<1xf16>) {
  %0 = llvm.intr.vector.reduce.fminimum(%arg0) : (vector<1xf16>) -> vector<1xf16>
  return
}
// -----
// llvm.intr.vector.reduce.fmul
func.func @f(%arg0: f32, %arg1: vector<4xf32>) {
  %0 = "llvm.intr.vector.reduce.fmul"(%arg0, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, vector<4xf32>) -> f32
  return
}
// -----
// llvm.intr.vector.reduce.mul
func.func @f(%arg0: vector<2xi1>) {
  %0 = "llvm.intr.vector.reduce.mul"(%arg0) : (vector<2xi1>) -> vector<2xi1>
  return
}
// -----
// llvm.intr.vector.reduce.or
func.func @f(%arg0: vector<1xi1>) {
  %0 = "llvm.intr.vector.reduce.or"(%arg0) : (vector<1xi1>) -> vector<1xi1>
  return
}
// -----
// llvm.intr.vector.reduce.smax
func.func @f(%arg0: vector<4xi8>) {
  %0 = "llvm.intr.vector.reduce.smax"(%arg0) : (vector<4xi8>) -> vector<4xi8>
  return
}
// -----
// llvm.intr.vector.reduce.smin
func.func @f(%arg0: vector<4xi8>) {
  %0 = "llvm.intr.vector.reduce.smin"(%arg0) : (vector<4xi8>) -> vector<4xi8>
  return
}
// -----
// llvm.intr.vector.reduce.umax
func.func @f(%arg0: vector<1xi32>) {
  %0 = "llvm.intr.vector.reduce.umax"(%arg0) : (vector<1xi32>) -> vector<1xi32>
  return
}
// -----
// llvm.intr.vector.reduce.umin
func.func @f(%arg0: vector<2xi32>) {
  %0 = "llvm.intr.vector.reduce.umin"(%arg0) : (vector<2xi32>) -> vector<2xi32>
  return
}
// -----
// llvm.intr.vector.reduce.xor
func.func @f(%arg0: vector<1xi1>) {
  %0 = "llvm.intr.vector.reduce.xor"(%arg0) : (vector<1xi1>) -> vector<1xi1>
  return
}
// -----
// llvm.intr.vp.add
func.func @f(%arg0: vector<1xi8>, %arg1: vector<1xi64>, %arg2: vector<[4]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.add"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi8>, vector<1xi64>, vector<[4]xi1>, i32) -> vector<1xf32>
  return
}
// -----
// llvm.intr.vp.and
func.func @f(%arg0: vector<4xi64>, %arg1: vector<4xi1>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.and"(%arg0, %arg1, %arg2, %arg3) : (vector<4xi64>, vector<4xi1>, vector<4xi1>, i32) -> vector<1xui8>
  return
}
// -----
// llvm.intr.vp.ashr
func.func @f(%arg0: vector<1xi64>, %arg1: vector<4xi8>, %arg2: vector<[4]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.ashr"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi64>, vector<4xi8>, vector<[4]xi1>, i32) -> i32
  return
}
// -----
// llvm.intr.vp.fadd
func.func @f(%arg0: vector<2xf32>, %arg1: vector<16xf32>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.fadd"(%arg0, %arg1, %arg2, %arg3) : (vector<2xf32>, vector<16xf32>, vector<4xi1>, i32) -> vector<8xi1>
  return
}
// -----
// llvm.intr.vp.fdiv
func.func @f(%arg0: vector<[4]xf16>, %arg1: vector<4xf32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.fdiv"(%arg0, %arg1, %arg2, %arg3) : (vector<[4]xf16>, vector<4xf32>, vector<2xi1>, i32) -> vector<1xf16>
  return
}
// -----
// llvm.intr.vp.fma
func.func @f(%arg0: vector<8xf16>, %arg1: vector<8xf16>, %arg2: vector<2xf32>, %arg3: vector<[4]xi1>, %arg4: i32) {
  %0 = "llvm.intr.vp.fma"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<8xf16>, vector<8xf16>, vector<2xf32>, vector<[4]xi1>, i32) -> vector<1xui8>
  return
}
// -----
// llvm.intr.vp.fmul
func.func @f(%arg0: vector<8xf32>, %arg1: vector<16xf16>, %arg2: vector<16xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.fmul"(%arg0, %arg1, %arg2, %arg3) : (vector<8xf32>, vector<16xf16>, vector<16xi1>, i32) -> vector<8xindex>
  return
}
// -----
// llvm.intr.vp.fmuladd
func.func @f(%arg0: vector<[4]xf16>, %arg1: vector<[4]xf32>, %arg2: vector<2xf32>, %arg3: vector<2xi1>, %arg4: i32) {
  %0 = "llvm.intr.vp.fmuladd"(%arg0, %arg1, %arg2, %arg3, %arg4) : (vector<[4]xf16>, vector<[4]xf32>, vector<2xf32>, vector<2xi1>, i32) -> vector<1xui8>
  return
}
// -----
// llvm.intr.vp.fneg
func.func @f(%arg0: vector<8xf32>, %arg1: vector<[4]xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.fneg"(%arg0, %arg1, %arg2) : (vector<8xf32>, vector<[4]xi1>, i32) -> i8
  return
}
// -----
// llvm.intr.vp.fpext
func.func @f(%arg0: vector<4xf64>, %arg1: vector<1xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.fpext"(%arg0, %arg1, %arg2) : (vector<4xf64>, vector<1xi1>, i32) -> vector<2xf32>
  return
}
// -----
// llvm.intr.vp.fptosi
func.func @f(%arg0: vector<8xf32>, %arg1: vector<[16]xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.fptosi"(%arg0, %arg1, %arg2) : (vector<8xf32>, vector<[16]xi1>, i32) -> vector<1xi64>
  return
}
// -----
// llvm.intr.vp.fptoui
func.func @f(%arg0: vector<[4]xf16>, %arg1: vector<16xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.fptoui"(%arg0, %arg1, %arg2) : (vector<[4]xf16>, vector<16xi1>, i32) -> vector<1xsi32>
  return
}
// -----
// llvm.intr.vp.fptrunc
func.func @f(%arg0: vector<[4]xf32>, %arg1: vector<[16]xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.fptrunc"(%arg0, %arg1, %arg2) : (vector<[4]xf32>, vector<[16]xi1>, i32) -> vector<1xf16>
  return
}
// -----
// llvm.intr.vp.frem
func.func @f(%arg0: vector<8xf32>, %arg1: vector<4xf16>, %arg2: vector<8xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.frem"(%arg0, %arg1, %arg2, %arg3) : (vector<8xf32>, vector<4xf16>, vector<8xi1>, i32) -> vector<[16]xf32>
  return
}
// -----
// llvm.intr.vp.fsub
func.func @f(%arg0: vector<2xf32>, %arg1: vector<1xf32>, %arg2: vector<[16]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.fsub"(%arg0, %arg1, %arg2, %arg3) : (vector<2xf32>, vector<1xf32>, vector<[16]xi1>, i32) -> vector<1xi1>
  return
}
// -----
// llvm.intr.vp.inttoptr
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.inttoptr"(%arg0, %arg1, %arg2) : (vector<4xi1>, vector<4xi1>, i32) -> vector<1xi8>
  return
}
// -----
// llvm.intr.vp.load
func.func @f(%arg0: !llvm.ptr<6>, %arg1: vector<16xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.load"(%arg0, %arg1, %arg2) : (!llvm.ptr<6>, vector<16xi1>, i32) -> vector<1xi32>
  return
}
// -----
// llvm.intr.vp.lshr
func.func @f(%arg0: vector<16xi32>, %arg1: vector<4xi8>, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.lshr"(%arg0, %arg1, %arg2, %arg3) : (vector<16xi32>, vector<4xi8>, vector<1xi1>, i32) -> vector<[4]xi64>
  return
}
// -----
// llvm.intr.vp.merge
func.func @f(%arg0: vector<8xi1>, %arg1: vector<8xi32>, %arg2: vector<2xf16>, %arg3: i32) {
  %0 = "llvm.intr.vp.merge"(%arg0, %arg1, %arg2, %arg3) : (vector<8xi1>, vector<8xi32>, vector<2xf16>, i32) -> vector<1xi64>
  return
}
// -----
// llvm.intr.vp.mul
func.func @f(%arg0: vector<4xi1>, %arg1: vector<1xi64>, %arg2: vector<[16]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.mul"(%arg0, %arg1, %arg2, %arg3) : (vector<4xi1>, vector<1xi64>, vector<[16]xi1>, i32) -> vector<1xi1>
  return
}
// -----
// llvm.intr.vp.or
func.func @f(%arg0: vector<4xi32>, %arg1: vector<2xi8>, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.or"(%arg0, %arg1, %arg2, %arg3) : (vector<4xi32>, vector<2xi8>, vector<1xi1>, i32) -> vector<4xui64>
  return
}
// -----
// llvm.intr.vp.ptrtoint
func.func @f(%arg0: vector<4x!llvm.ptr>, %arg1: vector<8xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.ptrtoint"(%arg0, %arg1, %arg2) : (vector<4x!llvm.ptr>, vector<8xi1>, i32) -> vector<1xi64>
  return
}
// -----
// llvm.intr.vp.reduce.add
func.func @f(%arg0: i32, %arg1: vector<1xi32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.add"(%arg0, %arg1, %arg2, %arg3) : (i32, vector<1xi32>, vector<2xi1>, i32) -> vector<1xindex>
  return
}
// -----
// llvm.intr.vp.reduce.and
func.func @f(%arg0: i1, %arg1: vector<4xi8>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.and"(%arg0, %arg1, %arg2, %arg3) : (i1, vector<4xi8>, vector<2xi1>, i32) -> !llvm.target<"spirv.Event">
  return
}
// -----
// llvm.intr.vp.reduce.fadd
func.func @f(%arg0: f16, %arg1: vector<1xf32>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.fadd"(%arg0, %arg1, %arg2, %arg3) : (f16, vector<1xf32>, vector<4xi1>, i32) -> vector<1xi8>
  return
}
// -----
// llvm.intr.vp.reduce.fmax
func.func @f(%arg0: f16, %arg1: vector<4xf32>, %arg2: vector<[16]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.fmax"(%arg0, %arg1, %arg2, %arg3) : (f16, vector<4xf32>, vector<[16]xi1>, i32) -> vector<1xi32>
  return
}
// -----
// llvm.intr.vp.reduce.fmin
func.func @f(%arg0: f32, %arg1: vector<16xf16>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.fmin"(%arg0, %arg1, %arg2, %arg3) : (f32, vector<16xf16>, vector<2xi1>, i32) -> vector<1xi1>
  return
}
// -----
// llvm.intr.vp.reduce.fmul
func.func @f(%arg0: f16, %arg1: vector<16xf32>, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.fmul"(%arg0, %arg1, %arg2, %arg3) : (f16, vector<16xf32>, vector<1xi1>, i32) -> vector<[16]xui64>
  return
}
// -----
// llvm.intr.vp.reduce.mul
func.func @f(%arg0: i1, %arg1: vector<2xi8>, %arg2: vector<8xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.mul"(%arg0, %arg1, %arg2, %arg3) : (i1, vector<2xi8>, vector<8xi1>, i32) -> vector<2xf16>
  return
}
// -----
// llvm.intr.vp.reduce.or
func.func @f(%arg0: i64, %arg1: vector<2xi32>, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.or"(%arg0, %arg1, %arg2, %arg3) : (i64, vector<2xi32>, vector<1xi1>, i32) -> vector<1xi8>
  return
}
// -----
// llvm.intr.vp.reduce.smax
func.func @f(%arg0: i32, %arg1: vector<2xi64>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.smax"(%arg0, %arg1, %arg2, %arg3) : (i32, vector<2xi64>, vector<4xi1>, i32) -> vector<8xf32>
  return
}
// -----
// llvm.intr.vp.reduce.smin
func.func @f(%arg0: i1, %arg1: vector<2xi1>, %arg2: vector<8xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.smin"(%arg0, %arg1, %arg2, %arg3) : (i1, vector<2xi1>, vector<8xi1>, i32) -> vector<1xi32>
  return
}
// -----
// llvm.intr.vp.reduce.umax
func.func @f(%arg0: i8, %arg1: vector<1xi32>, %arg2: vector<[16]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.umax"(%arg0, %arg1, %arg2, %arg3) : (i8, vector<1xi32>, vector<[16]xi1>, i32) -> vector<4xf16>
  return
}
// -----
// llvm.intr.vp.reduce.umin
func.func @f(%arg0: i1, %arg1: vector<4xi32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.umin"(%arg0, %arg1, %arg2, %arg3) : (i1, vector<4xi32>, vector<2xi1>, i32) -> i64
  return
}
// -----
// llvm.intr.vp.reduce.xor
func.func @f(%arg0: i64, %arg1: vector<1xi32>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.reduce.xor"(%arg0, %arg1, %arg2, %arg3) : (i64, vector<1xi32>, vector<4xi1>, i32) -> i64
  return
}
// -----
// llvm.intr.vp.sdiv
func.func @f(%arg0: vector<2xi1>, %arg1: vector<2xi8>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.sdiv"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi1>, vector<2xi8>, vector<4xi1>, i32) -> vector<[16]xf16>
  return
}
// -----
// llvm.intr.vp.select
func.func @f(%arg0: vector<2xi1>, %arg1: vector<1xi64>, %arg2: vector<2xi8>, %arg3: i32) {
  %0 = "llvm.intr.vp.select"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi1>, vector<1xi64>, vector<2xi8>, i32) -> i32
  return
}
// -----
// llvm.intr.vp.sext
func.func @f(%arg0: vector<1xi32>, %arg1: vector<16xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.sext"(%arg0, %arg1, %arg2) : (vector<1xi32>, vector<16xi1>, i32) -> vector<4xindex>
  return
}
// -----
// llvm.intr.vp.shl
func.func @f(%arg0: vector<1xi64>, %arg1: vector<2xi1>, %arg2: vector<1xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.shl"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi64>, vector<2xi1>, vector<1xi1>, i32) -> vector<4xi1>
  return
}
// -----
// llvm.intr.vp.sitofp
func.func @f(%arg0: vector<4xi64>, %arg1: vector<4xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.sitofp"(%arg0, %arg1, %arg2) : (vector<4xi64>, vector<4xi1>, i32) -> vector<1xf32>
  return
}
// -----
// llvm.intr.vp.smax
func.func @f(%arg0: vector<2xi64>, %arg1: vector<4xi1>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.smax"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi64>, vector<4xi1>, vector<4xi1>, i32) -> vector<2xsi32>
  return
}
// -----
// llvm.intr.vp.smin
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi1>, %arg2: vector<16xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.smin"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi32>, vector<1xi1>, vector<16xi1>, i32) -> vector<1xui8>
  return
}
// -----
// llvm.intr.vp.srem
func.func @f(%arg0: vector<1xi64>, %arg1: vector<2xi32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.srem"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi64>, vector<2xi32>, vector<2xi1>, i32) -> vector<1xf16>
  return
}
// -----
// llvm.intr.vp.store
func.func @f(%arg0: vector<2xi1>, %arg1: !llvm.ptr<3>, %arg2: vector<[4]xi1>, %arg3: i32) {
  "llvm.intr.vp.store"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi1>, !llvm.ptr<3>, vector<[4]xi1>, i32) -> ()
  return
}
// -----
// llvm.intr.vp.sub
func.func @f(%arg0: vector<4xi1>, %arg1: vector<2xi64>, %arg2: vector<[4]xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.sub"(%arg0, %arg1, %arg2, %arg3) : (vector<4xi1>, vector<2xi64>, vector<[4]xi1>, i32) -> vector<16xi8>
  return
}
// -----
// llvm.intr.vp.trunc
func.func @f(%arg0: vector<1xi8>, %arg1: vector<4xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.trunc"(%arg0, %arg1, %arg2) : (vector<1xi8>, vector<4xi1>, i32) -> vector<2xf32>
  return
}
// -----
// llvm.intr.vp.udiv
func.func @f(%arg0: vector<2xi64>, %arg1: vector<1xi64>, %arg2: vector<4xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.udiv"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi64>, vector<1xi64>, vector<4xi1>, i32) -> vector<2xui8>
  return
}
// -----
// llvm.intr.vp.uitofp
func.func @f(%arg0: vector<2xi1>, %arg1: vector<16xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.uitofp"(%arg0, %arg1, %arg2) : (vector<2xi1>, vector<16xi1>, i32) -> !llvm.struct<(i1, i1)>
  return
}
// -----
// llvm.intr.vp.umax
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.umax"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi8>, vector<2xi8>, vector<2xi1>, i32) -> vector<1xindex>
  return
}
// -----
// llvm.intr.vp.umin
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi64>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.umin"(%arg0, %arg1, %arg2, %arg3) : (vector<1xi32>, vector<1xi64>, vector<2xi1>, i32) -> vector<1xi8>
  return
}
// -----
// llvm.intr.vp.urem
func.func @f(%arg0: vector<2xi1>, %arg1: vector<[4]xi32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.urem"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi1>, vector<[4]xi32>, vector<2xi1>, i32) -> vector<16xui8>
  return
}
// -----
// llvm.intr.vp.xor
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi32>, %arg2: vector<2xi1>, %arg3: i32) {
  %0 = "llvm.intr.vp.xor"(%arg0, %arg1, %arg2, %arg3) : (vector<2xi8>, vector<2xi32>, vector<2xi1>, i32) -> vector<16xindex>
  return
}
// -----
// llvm.intr.vp.zext
func.func @f(%arg0: vector<2xi1>, %arg1: vector<1xi1>, %arg2: i32) {
  %0 = "llvm.intr.vp.zext"(%arg0, %arg1, %arg2) : (vector<2xi1>, vector<1xi1>, i32) -> f32
  return
}
// -----
// llvm.intr.vscale
func.func @f() {
  %0 = "llvm.intr.vscale"() : () -> vector<2xf32>
  return
}
// -----
// llvm.inttoptr
func.func @f(%arg0: vector<4xi32>) {
  %0 = llvm.inttoptr %arg0 : vector<4xi32> to !llvm.ptr<8>
  return
}
// -----
// llvm.load
func.func @f(%arg0: !llvm.ptr<5>) {
  %0 = llvm.load %arg0 : !llvm.ptr<5> -> vector<1xindex>
  return
}
// -----
// llvm.lshr
func.func @f(%arg0: vector<[16]xi8>, %arg1: vector<[16]xi8>) {
  %0 = llvm.lshr %arg0, %arg1 : vector<[16]xi8>
  return
}
// -----
// llvm.mlir.constant
func.func @f() {
  %0 = llvm.mlir.constant(dense<1> : tensor<i8>) : vector<1xi32>
  return
}
// -----
// llvm.mlir.none
func.func @f() {
  %0 = llvm.mlir.none : !llvm.token
  return
}
// -----
// llvm.mlir.poison
func.func @f() {
  %0 = llvm.mlir.poison : vector<1xi1>
  return
}
// -----
// llvm.mlir.undef
func.func @f() {
  %0 = llvm.mlir.undef : vector<1xui8>
  return
}
// -----
// llvm.mlir.zero
func.func @f() {
  %0 = llvm.mlir.zero : vector<1xui8>
  return
}
// -----
// llvm.mul
func.func @f(%arg0: vector<4xi4>, %arg1: vector<4xi4>) {
  %0 = llvm.mul %arg0, %arg1 : vector<4xi4>
  return
}
// -----
// llvm.or
func.func @f(%arg0: vector<4xi1>, %arg1: vector<4xi1>) {
  %0 = llvm.or %arg0, %arg1 : vector<4xi1>
  return
}
// -----
// llvm.ptrtoint
func.func @f(%arg0: !llvm.ptr<3>) {
  %0 = llvm.ptrtoint %arg0 : !llvm.ptr<3> to vector<2xi1>
  return
}
// -----
// llvm.resume
func.func @f(%arg0: f32) {
  llvm.resume %arg0 : f32
}
// -----
// llvm.sdiv
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>) {
  %0 = llvm.sdiv %arg0, %arg1 : vector<1xi32>
  return
}
// -----
// llvm.select
func.func @f(%arg0: vector<8xi1>, %arg1: vector<8xi64>, %arg2: vector<8xi64>) {
  %0 = llvm.select %arg0, %arg1, %arg2 : vector<8xi1>, vector<8xi64>
  return
}
// -----
// llvm.sext
func.func @f(%arg0: vector<4xi8>) {
  %0 = llvm.sext %arg0 : vector<4xi8> to vector<4xi32>
  return
}
// -----
// llvm.shl
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi1>) {
  %0 = llvm.shl %arg0, %arg1 : vector<1xi1>
  return
}
// -----
// llvm.shufflevector
func.func @f(%arg0: vector<2xi64>, %arg1: vector<2xi64>) {
  %0 = llvm.shufflevector %arg0, %arg1 [] : vector<2xi64> 
  return
}
// -----
// llvm.sitofp
func.func @f(%arg0: vector<2xi32>) {
  %0 = llvm.sitofp %arg0 : vector<2xi32> to vector<8xf16>
  return
}
// -----
// llvm.srem
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>) {
  %0 = llvm.srem %arg0, %arg1 : vector<2xi8>
  return
}
// -----
// llvm.store
func.func @f(%arg0: vector<1xindex>, %arg1: !llvm.ptr<8>) {
  llvm.store %arg0, %arg1 : vector<1xindex>, !llvm.ptr<8>
  return
}
// -----
// llvm.sub
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = llvm.sub %arg0, %arg1 : vector<4xi8>
  return
}
// -----
// llvm.switch
func.func @f(%arg0: i32, %arg1: memref<1x4x4x2xi0>) {
  llvm.switch %arg0 : i32, ^bb1 [
  ]
^bb1:  // pred: ^bb0
  return
}
// -----
// llvm.trunc
func.func @f(%arg0: vector<4xi1>) {
  %0 = llvm.trunc %arg0 : vector<4xi1> to vector<1xi8>
  return
}
// -----
// llvm.udiv
func.func @f(%arg0: vector<1xi1>, %arg1: vector<1xi1>) {
  %0 = llvm.udiv %arg0, %arg1 : vector<1xi1>
  return
}
// -----
// llvm.uitofp
func.func @f(%arg0: vector<4xi32>) {
  %0 = llvm.uitofp %arg0 : vector<4xi32> to vector<[4]xf16>
  return
}
// -----
// llvm.unreachable
func.func @f() {
  llvm.unreachable
}
// -----
// llvm.urem
func.func @f(%arg0: vector<1xi32>, %arg1: vector<1xi32>) {
  %0 = llvm.urem %arg0, %arg1 : vector<1xi32>
  return
}
// -----
// llvm.va_arg
func.func @f(%arg0: !llvm.ptr<1>) {
  %0 = llvm.va_arg %arg0 : (!llvm.ptr<1>) -> vector<1xi8>
  return
}
// -----
// llvm.xor
func.func @f(%arg0: vector<1xi64>, %arg1: vector<1xi64>) {
  %0 = llvm.xor %arg0, %arg1 : vector<1xi64>
  return
}
// -----
// llvm.zext
func.func @f(%arg0: vector<1xi1>) {
  %0 = llvm.zext %arg0 : vector<1xi1> to vector<1xi8>
  return
}
