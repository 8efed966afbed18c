func.func @f(%x: f32, %p: i1) -> f32 {
  %0 = scf.execute_region -> f32 {
    %1 = arith.addf %x, %x : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}
// -----
func.func @f(%x: f32, %p: i1) -> f32 {
  %0 = scf.execute_region -> f32 {
    cf.cond_br %p, ^a, ^b
  ^a:
    %1 = arith.addf %x, %x : f32
    scf.yield %1 : f32
  ^b:
    scf.yield %x : f32
  }
  return %0 : f32
}
// -----
// scf.execute_region
func.func @f() {
  scf.execute_region {
    scf.yield
  }
  return
}
// -----
// scf.if
func.func @f(%arg0: i1) {
  scf.if %arg0 {
  }
  return
}
