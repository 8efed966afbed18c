func.func @g(%x: f32) -> f32 {
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}
func.func @f(%x: f32) -> f32 {
  %0 = func.constant @g : (f32) -> f32
  %1 = func.call_indirect %0(%x) : (f32) -> f32
  return %1 : f32
}
