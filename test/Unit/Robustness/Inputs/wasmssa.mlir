module {
  wasmssa.import_func "foo" from "my" as @imported {type = (i32) -> ()}
  wasmssa.memory @m !wasmssa<limit[0:]>
  wasmssa.func @f() -> i32 {
    %0 = wasmssa.const 42 : i32
    %1 = wasmssa.add %0 %0 : i32
    wasmssa.return %1 : i32
  }
}
// -----
// wasmssa.abs
func.func @f(%arg0: f32) {
  %0 = wasmssa.abs %arg0 : f32
  return
}
// -----
// wasmssa.add
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.add %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.and
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.and %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.call
func.func @f(%arg0: i64) {
  wasmssa.call @grid(%arg0) : (i64) -> ()
  return
}
// -----
// wasmssa.ceil
func.func @f(%arg0: f32) {
  %0 = wasmssa.ceil %arg0 : f32
  return
}
// -----
// wasmssa.clz
func.func @f(%arg0: i64) {
  %0 = wasmssa.clz %arg0 : i64
  return
}
// -----
// wasmssa.convert_s
func.func @f(%arg0: i32) {
  %0 = wasmssa.convert_s %arg0 : i32 to f32
  return
}
// -----
// wasmssa.convert_u
func.func @f(%arg0: i32) {
  %0 = wasmssa.convert_u %arg0 : i32 to f32
  return
}
// -----
// wasmssa.copysign
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.copysign %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.ctz
func.func @f(%arg0: i64) {
  %0 = wasmssa.ctz %arg0 : i64
  return
}
// -----
// wasmssa.demote
func.func @f(%arg0: f64) {
  %0 = wasmssa.demote %arg0 : f64 to f32
  return
}
// -----
// wasmssa.div
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.div %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.div_si
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.div_si %arg0 %arg1 : i64
  return
}
// -----
// wasmssa.div_ui
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.div_ui %arg0 %arg1 : i32
  return
}
// -----
// wasmssa.eq
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.eq %arg0 %arg1 : i32 -> i32
  return
}
// -----
// wasmssa.eqz
func.func @f(%arg0: i32) {
  %0 = wasmssa.eqz %arg0 : i32 -> i32
  return
}
// -----
// wasmssa.extend
func.func @f(%arg0: i32) {
  %0 = wasmssa.extend 16 : i32 low bits from %arg0 : i32
  return
}
// -----
// wasmssa.extend_i32_s
func.func @f(%arg0: i32) {
  %0 = wasmssa.extend_i32_s %arg0 to i64
  return
}
// -----
// wasmssa.extend_i32_u
func.func @f(%arg0: i32) {
  %0 = wasmssa.extend_i32_u %arg0 to i64
  return
}
// -----
// wasmssa.floor
func.func @f(%arg0: f32) {
  %0 = wasmssa.floor %arg0 : f32
  return
}
// -----
// wasmssa.ge
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.ge %arg0 %arg1 : f32 -> i32
  return
}
// -----
// wasmssa.ge_si
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.ge_si %arg0 %arg1 : i64 -> i32
  return
}
// -----
// wasmssa.ge_ui
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.ge_ui %arg0 %arg1 : i32 -> i32
  return
}
// -----
// wasmssa.global_get
func.func @f() {
  %0 = wasmssa.global_get @grid : f32
  return
}
// -----
// wasmssa.gt
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.gt %arg0 %arg1 : f32 -> i32
  return
}
// -----
// wasmssa.gt_si
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.gt_si %arg0 %arg1 : i32 -> i32
  return
}
// -----
// wasmssa.gt_ui
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.gt_ui %arg0 %arg1 : i64 -> i32
  return
}
// -----
// wasmssa.if
func.func @f(%arg0: i32) {
  wasmssa.if %arg0 : {
  } > ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// wasmssa.le
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.le %arg0 %arg1 : f32 -> i32
  return
}
// -----
// wasmssa.le_si
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.le_si %arg0 %arg1 : i64 -> i32
  return
}
// -----
// wasmssa.le_ui
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.le_ui %arg0 %arg1 : i32 -> i32
  return
}
// -----
// wasmssa.local
func.func @f() {
  %0 = wasmssa.local of type f32
  return
}
// -----
// wasmssa.local_get
func.func @f(%arg0: !wasmssa<local ref to f32>) {
  %0 = wasmssa.local_get %arg0 :  ref to f32
  return
}
// -----
// wasmssa.local_set
func.func @f(%arg0: !wasmssa<local ref to i32>, %arg1: i32) {
  wasmssa.local_set %arg0 :  ref to i32 to %arg1 : i32
  return
}
// -----
// wasmssa.local_tee
func.func @f(%arg0: !wasmssa<local ref to i32>, %arg1: i32) {
  %0 = wasmssa.local_tee %arg0 :  ref to i32 to %arg1 : i32
  return
}
// -----
// wasmssa.loop
func.func @f() {
  wasmssa.loop : {
    wasmssa.block_return
  }> ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// wasmssa.lt
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.lt %arg0 %arg1 : f32 -> i32
  return
}
// -----
// wasmssa.lt_si
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.lt_si %arg0 %arg1 : i64 -> i32
  return
}
// -----
// wasmssa.lt_ui
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.lt_ui %arg0 %arg1 : i32 -> i32
  return
}
// -----
// wasmssa.max
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.max %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.min
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.min %arg0 %arg1 : f32
  return
}
// -----
// wasmssa.mul
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.mul %arg0 %arg1 : i32
  return
}
// -----
// wasmssa.ne
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.ne %arg0 %arg1 : f32 -> i32
  return
}
// -----
// wasmssa.neg
func.func @f(%arg0: f32) {
  %0 = wasmssa.neg %arg0 : f32
  return
}
// -----
// wasmssa.or
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.or %arg0 %arg1 : i64
  return
}
// -----
// wasmssa.popcnt
func.func @f(%arg0: i64) {
  %0 = wasmssa.popcnt %arg0 : i64
  return
}
// -----
// wasmssa.promote
func.func @f(%arg0: f32) {
  %0 = wasmssa.promote %arg0 : f32 to f64
  return
}
// -----
// wasmssa.reinterpret
func.func @f(%arg0: i32) {
  %0 = wasmssa.reinterpret %arg0 : i32 as f32
  return
}
// -----
// wasmssa.rem_si
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.rem_si %arg0 %arg1 : i64
  return
}
// -----
// wasmssa.rem_ui
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rem_ui %arg0 %arg1 : i32
  return
}
// -----
// wasmssa.return
func.func @f() {
  wasmssa.return
}
// -----
// wasmssa.rotl
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rotl %arg0 by %arg1 bits : i32
  return
}
// -----
// wasmssa.rotr
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rotr %arg0 by %arg1 bits : i32
  return
}
// -----
// wasmssa.shl
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = wasmssa.shl %arg0 by %arg1 bits : i64
  return
}
// -----
// wasmssa.shr_s
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.shr_s %arg0 by %arg1 bits : i32
  return
}
// -----
// wasmssa.shr_u
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.shr_u %arg0 by %arg1 bits : i32
  return
}
// -----
// wasmssa.sqrt
func.func @f(%arg0: f32) {
  %0 = wasmssa.sqrt %arg0 : f32
  return
}
// -----
// wasmssa.sub
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.sub %arg0 %arg1 : i32
  return
}
// -----
// wasmssa.trunc
func.func @f(%arg0: f32) {
  %0 = wasmssa.trunc %arg0 : f32
  return
}
// -----
// wasmssa.wrap
func.func @f(%arg0: i64) {
  %0 = wasmssa.wrap %arg0 : i64 to i32
  return
}
// -----
// wasmssa.xor
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.xor %arg0 %arg1 : i32
  return
}
