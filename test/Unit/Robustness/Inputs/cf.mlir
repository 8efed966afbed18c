func.func @f(%flag: i32, %x: f32) -> f32 {
  cf.switch %flag : i32, [
    default: ^a(%x : f32),
    42: ^b(%x : f32)
  ]
^a(%y: f32):
  %0 = arith.addf %y, %y : f32
  return %0 : f32
^b(%z: f32):
  return %z : f32
}
// -----
func.func @f(%p: i1) {
  cf.assert %p, "no"
  return
}
// -----
// cf.assert
func.func @f(%arg0: i1) {
  cf.assert %arg0, "PROPAGATE"
  return
}
