smt.solver () : () -> () {
  smt.set_logic "QF_BV"
  %a = smt.declare_fun "a" : !smt.bool
  %q = smt.exists {
  ^bb0(%x: !smt.int):
    %e = smt.eq %x, %x : !smt.int
    smt.yield %e : !smt.bool
  }
  smt.assert %q
  smt.check sat {} unknown {} unsat {}
}
// -----
// smt.and
func.func @f(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.and %arg0, %arg1
  return
}
// -----
// smt.apply_func
func.func @f(%arg0: !smt.func<(!smt.int) !smt.bool>, %arg1: !smt.int) {
  %0 = smt.apply_func %arg0(%arg1) : !smt.func<(!smt.int) !smt.bool>
  return
}
// -----
// smt.array.broadcast
func.func @f(%arg0: !smt.bool) {
  %0 = smt.array.broadcast %arg0 : !smt.array<[!smt.int -> !smt.bool]>
  return
}
// -----
// smt.array.select
func.func @f(%arg0: !smt.array<[!smt.int -> !smt.bool]>, %arg1: !smt.int) {
  %0 = smt.array.select %arg0[%arg1] : !smt.array<[!smt.int -> !smt.bool]>
  return
}
// -----
// smt.assert
func.func @f(%arg0: !smt.bool) {
  smt.assert %arg0
  return
}
// -----
// smt.bv.add
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.add %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.and
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.and %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.ashr
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.ashr %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.cmp
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.cmp ult %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.concat
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.concat %arg0, %arg1 : !smt.bv<32>, !smt.bv<32>
  return
}
// -----
// smt.bv.constant
func.func @f() {
  %c1_bv32 = smt.bv.constant #smt.bv<1> : !smt.bv<32>
  return
}
// -----
// smt.bv.lshr
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.lshr %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.mul
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.mul %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.neg
func.func @f(%arg0: !smt.bv<32>) {
  %0 = smt.bv.neg %arg0 : !smt.bv<32>
  return
}
// -----
// smt.bv.not
func.func @f(%arg0: !smt.bv<32>) {
  %0 = smt.bv.not %arg0 : !smt.bv<32>
  return
}
// -----
// smt.bv.or
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.or %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.repeat
func.func @f(%arg0: !smt.bv<32>) {
  %0 = smt.bv.repeat 1 times %arg0 : !smt.bv<32>
  return
}
// -----
// smt.bv.sdiv
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.sdiv %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.shl
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.shl %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.smod
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.smod %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.srem
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.srem %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.udiv
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.udiv %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.urem
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.urem %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv.xor
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.bv.xor %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.bv2int
func.func @f(%arg0: !smt.bv<32>) {
  %0 = smt.bv2int %arg0 : !smt.bv<32>
  return
}
// -----
// smt.check
func.func @f() {
  smt.check sat {
  } unknown {
  } unsat {
  }
  return
}
// -----
// smt.constant
func.func @f() {
  %true = smt.constant true
  return
}
// -----
// smt.declare_fun
func.func @f() {
  %0 = smt.declare_fun : !smt.bv<32>
  return
}
// -----
// smt.distinct
func.func @f(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.distinct %arg0, %arg1 : !smt.bool
  return
}
// -----
// smt.eq
func.func @f(%arg0: !smt.bv<32>, %arg1: !smt.bv<32>) {
  %0 = smt.eq %arg0, %arg1 : !smt.bv<32>
  return
}
// -----
// smt.exists
func.func @f(%arg0: !smt.bool, %arg1: !nvgpu.device.async.token, %arg2: !llvm.struct<(ui8, ui8)>) {
  %0 = smt.exists {
    smt.yield %arg0 : !smt.bool
  } patterns {
    smt.yield %arg1, %arg2 : !nvgpu.device.async.token, !llvm.struct<(ui8, ui8)>
  }
  return
}
// -----
// smt.forall
func.func @f(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.forall {
    smt.yield %arg0 : !smt.bool
  } patterns {
    smt.yield %arg1 : !smt.bool
  }
  return
}
// -----
// smt.implies
func.func @f(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.implies %arg0, %arg1
  return
}
// -----
// smt.int.abs
func.func @f(%arg0: !smt.int) {
  %0 = smt.int.abs %arg0
  return
}
// -----
// smt.int.add
func.func @f() {
  %0 = smt.int.add 
  return
}
// -----
// smt.int.cmp
func.func @f(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.cmp le %arg0, %arg1
  return
}
// -----
// smt.int.constant
func.func @f() {
  %c-1 = smt.int.constant -1
  return
}
// -----
// smt.int.div
func.func @f(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.div %arg0, %arg1
  return
}
// -----
// smt.int.mod
func.func @f(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.mod %arg0, %arg1
  return
}
// -----
// smt.int.mul
func.func @f(%arg0: !smt.int) {
  %0 = smt.int.mul %arg0
  return
}
// -----
// smt.int.sub
func.func @f(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.sub %arg0, %arg1
  return
}
// -----
// smt.int2bv
func.func @f(%arg0: !smt.int) {
  %0 = smt.int2bv %arg0 : !smt.bv<32>
  return
}
// -----
// smt.ite
func.func @f(%arg0: !smt.bool, %arg1: !smt.bv<32>, %arg2: !smt.bv<32>) {
  %0 = smt.ite %arg0, %arg1, %arg2 : !smt.bv<32>
  return
}
// -----
// smt.not
func.func @f(%arg0: !smt.bool) {
  %0 = smt.not %arg0
  return
}
// -----
// smt.or
func.func @f() {
  %0 = smt.or 
  return
}
// -----
// smt.pop
func.func @f() {
  smt.pop 3
  return
}
// -----
// smt.push
func.func @f() {
  smt.push 16
  return
}
// -----
// smt.reset
func.func @f() {
  smt.reset
  return
}
// -----
// smt.solver
func.func @f() {
  smt.solver() : () -> () {
  }
  return
}
// -----
// smt.xor
func.func @f(%arg0: !smt.bool) {
  %0 = smt.xor %arg0
  return
}
// -----
// smt.yield
func.func @f(%arg0: memref<?x?xi8, strided<[?, ?], offset: ?>>) {
  smt.yield %arg0 : memref<?x?xi8, strided<[?, ?], offset: ?>>
}
