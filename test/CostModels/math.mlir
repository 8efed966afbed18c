// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A transcendental is 1, apart from FLOPs.
// CHECK-LABEL: func.func @transcendental(
// CHECK-SAME: #roofline.totals<work = [transcendental f32 208],
// CHECK-COUNT-26: roofline.cost = #roofline.cost<work = [transcendental f32 8], reads = [operand 0 32], writes = [result 0 32]>
// CHECK: return
func.func @transcendental(%x: tensor<8xf32>) {
  %0 = math.exp %x : tensor<8xf32>
  %1 = math.exp2 %x : tensor<8xf32>
  %2 = math.expm1 %x : tensor<8xf32>
  %3 = math.log %x : tensor<8xf32>
  %4 = math.log2 %x : tensor<8xf32>
  %5 = math.log10 %x : tensor<8xf32>
  %6 = math.log1p %x : tensor<8xf32>
  %7 = math.powf %x, %x : tensor<8xf32>
  %8 = math.sqrt %x : tensor<8xf32>
  %9 = math.rsqrt %x : tensor<8xf32>
  %10 = math.cbrt %x : tensor<8xf32>
  %11 = math.sin %x : tensor<8xf32>
  %12 = math.cos %x : tensor<8xf32>
  %13 = math.tan %x : tensor<8xf32>
  %14 = math.sinh %x : tensor<8xf32>
  %15 = math.cosh %x : tensor<8xf32>
  %16 = math.tanh %x : tensor<8xf32>
  %17 = math.asin %x : tensor<8xf32>
  %18 = math.acos %x : tensor<8xf32>
  %19 = math.atan %x : tensor<8xf32>
  %20 = math.atan2 %x, %x : tensor<8xf32>
  %21 = math.asinh %x : tensor<8xf32>
  %22 = math.acosh %x : tensor<8xf32>
  %23 = math.atanh %x : tensor<8xf32>
  %24 = math.erf %x : tensor<8xf32>
  %25 = math.erfc %x : tensor<8xf32>
  return
}

// CHECK-LABEL: func.func @powers(
// CHECK: math.fpowi {{.*}}work = [transcendental f32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 32]
// CHECK: math.ipowi {{.*}}work = [transcendental i32 8], reads = [operand 0 32], writes = [result 0 32]
func.func @powers(%x: tensor<8xf32>, %i: tensor<8xi32>) {
  %0 = math.fpowi %x, %i : tensor<8xf32>, tensor<8xi32>
  %1 = math.ipowi %i, %i : tensor<8xi32>
  return
}

// Sine and cosine in one op are two, and two results.
// CHECK-LABEL: func.func @sincos(
// CHECK: math.sincos {{.*}}work = [transcendental f32 16], reads = [operand 0 32], writes = [result 0 32, result 1 32]
func.func @sincos(%x: tensor<8xf32>) {
  %sin, %cos = math.sincos %x : tensor<8xf32>
  return
}

// An absolute value is a FLOP, a fused multiply-add is two.
// CHECK-LABEL: func.func @vector(
// CHECK: math.absf {{.*}}work = [vector f32 8]
// CHECK: math.fma {{.*}}work = [vector f32 16], reads = [operand 0 32, operand 1 32], writes = [result 0 32]
func.func @vector(%x: tensor<8xf32>, %y: tensor<8xf32>) {
  %0 = math.absf %x : tensor<8xf32>
  %1 = math.fma %x, %y, %x : tensor<8xf32>
  return
}

// CHECK-LABEL: func.func @integer(
// CHECK-SAME: #roofline.totals<work = [integer i32 32],
func.func @integer(%x: tensor<8xi32>) {
  %0 = math.absi %x : tensor<8xi32>
  %1 = math.ctlz %x : tensor<8xi32>
  %2 = math.cttz %x : tensor<8xi32>
  %3 = math.ctpop %x : tensor<8xi32>
  return
}

// Roundings, tests and what compares and selects are executed but no FLOP.
// CHECK-LABEL: func.func @misc(
// CHECK-SAME: #roofline.totals<work = [misc f32 88],
// CHECK: math.clampf {{.*}}work = [misc f32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 32]
// CHECK: math.isnan {{.*}}work = [misc f32 8], reads = [operand 0 32], writes = [result 0 1]
func.func @misc(%x: tensor<8xf32>, %y: tensor<8xf32>) {
  %0 = math.ceil %x : tensor<8xf32>
  %1 = math.floor %x : tensor<8xf32>
  %2 = math.round %x : tensor<8xf32>
  %3 = math.roundeven %x : tensor<8xf32>
  %4 = math.trunc %x : tensor<8xf32>
  %5 = math.copysign %x, %y : tensor<8xf32>
  %6 = math.clampf %x to [%y, %y] : tensor<8xf32>
  %7 = math.isfinite %x : tensor<8xf32>
  %8 = math.isinf %x : tensor<8xf32>
  %9 = math.isnan %x : tensor<8xf32>
  %10 = math.isnormal %x : tensor<8xf32>
  return
}

// Scalars have no traffic.
// CHECK-LABEL: func.func @scalar(
// CHECK: math.rsqrt {{.*}}#roofline.cost<work = [transcendental f16 1]>
func.func @scalar(%x: f16) -> f16 {
  %0 = math.rsqrt %x : f16
  return %0 : f16
}
