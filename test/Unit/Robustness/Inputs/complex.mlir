func.func @f(%a: complex<f32>) -> complex<f32> {
  %0 = complex.tanh %a : complex<f32>
  %1 = complex.log %0 : complex<f32>
  return %1 : complex<f32>
}
// -----
// complex.atan2
func.func @f(%arg0: complex<f32>, %arg1: complex<f32>) {
  %0 = complex.atan2 %arg0, %arg1 : complex<f32>
  return
}
// -----
// complex.bitcast
func.func @f(%arg0: vector<[16]xf16>) {
  %0 = complex.bitcast %arg0 : vector<[16]xf16> to vector<[16]xf16>
  return
}
// -----
// complex.cos
func.func @f(%arg0: complex<f32>) {
  %0 = complex.cos %arg0 : complex<f32>
  return
}
// -----
// complex.expm1
func.func @f(%arg0: complex<f32>) {
  %0 = complex.expm1 %arg0 : complex<f32>
  return
}
// -----
// complex.log
func.func @f(%arg0: complex<f32>) {
  %0 = complex.log %arg0 : complex<f32>
  return
}
// -----
// complex.log1p
func.func @f(%arg0: complex<f32>) {
  %0 = complex.log1p %arg0 : complex<f32>
  return
}
// -----
// complex.pow
func.func @f(%arg0: complex<f32>, %arg1: complex<f32>) {
  %0 = complex.pow %arg0, %arg1 : complex<f32>
  return
}
// -----
// complex.powi
func.func @f(%arg0: complex<f32>, %arg1: i8) {
  %0 = complex.powi %arg0, %arg1 : complex<f32>, i8
  return
}
// -----
// complex.rsqrt
func.func @f(%arg0: complex<f32>) {
  %0 = complex.rsqrt %arg0 : complex<f32>
  return
}
// -----
// complex.sign
func.func @f(%arg0: complex<f32>) {
  %0 = complex.sign %arg0 : complex<f32>
  return
}
// -----
// complex.sin
func.func @f(%arg0: complex<f32>) {
  %0 = complex.sin %arg0 : complex<f32>
  return
}
// -----
// complex.tanh
func.func @f(%arg0: complex<f32>) {
  %0 = complex.tanh %arg0 : complex<f32>
  return
}
