// Ops of tosa, one per function, that tosa_as_linalg.py compares with what they
// are lowered to. NN is a size.

func.func @abs(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.abs %x : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @abs_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.abs %x : (tensor<NNx8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @ceil(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.ceil %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @cos(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.cos %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @erf(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.erf %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @exp(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.exp %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @floor(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.floor %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @log(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.log %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @reciprocal(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.reciprocal %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @rsqrt(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.rsqrt %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @sigmoid(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.sigmoid %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @sin(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.sin %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @tanh(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.tanh %x : (tensor<NNx8xf16>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @clz(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.clz %x : (tensor<NNx8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @bitwise_not(%x: tensor<NNx8xi16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi16> {
  %0 = tosa.bitwise_not %x : (tensor<NNx8xi16>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @logical_not(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi1> {
  %0 = tosa.logical_not %x : (tensor<NNx8xi1>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @clamp(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @clamp_ignoring_nans(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32, nan_mode = IGNORE} : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @clamp_integers(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %0 = tosa.clamp %x {min_val = 0 : i8, max_val = 6 : i8} : (tensor<NNx8xi8>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @add(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.add %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @sub(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.sub %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @pow(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.pow %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @add_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.add %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @bitwise_and(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.bitwise_and %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @bitwise_or(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.bitwise_or %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @bitwise_xor(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.bitwise_xor %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @intdiv(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.intdiv %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @logical_left_shift(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.logical_left_shift %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @logical_right_shift(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.logical_right_shift %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @logical_and(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi1>) -> tensor<NNx8xi1> {
  %0 = tosa.logical_and %x, %y : (tensor<NNx8xi1>, tensor<1x8xi1>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @logical_or(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi1>) -> tensor<NNx8xi1> {
  %0 = tosa.logical_or %x, %y : (tensor<NNx8xi1>, tensor<1x8xi1>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @logical_xor(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi1>) -> tensor<NNx8xi1> {
  %0 = tosa.logical_xor %x, %y : (tensor<NNx8xi1>, tensor<1x8xi1>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @shift(%x: tensor<NNx8xi16> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi16>) -> tensor<NNx8xi16> {
  %0 = tosa.arithmetic_right_shift %x, %y {round = false} : (tensor<NNx8xi16>, tensor<1x8xi16>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @shift_and_round(%x: tensor<NNx8xi16> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi16>) -> tensor<NNx8xi16> {
  %0 = tosa.arithmetic_right_shift %x, %y {round = true} : (tensor<NNx8xi16>, tensor<1x8xi16>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @maximum(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.maximum %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @maximum_ignoring_nans(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.maximum %x, %y {nan_mode = IGNORE} : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @minimum(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.minimum %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @minimum_ignoring_nans(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.minimum %x, %y {nan_mode = IGNORE} : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @maximum_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %0 = tosa.maximum %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @equal(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xi1> {
  %0 = tosa.equal %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @greater(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xi1> {
  %0 = tosa.greater %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @greater_equal(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xi1> {
  %0 = tosa.greater_equal %x, %y : (tensor<NNx8xf32>, tensor<1x8xf32>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @equal_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi1> {
  %0 = tosa.equal %x, %y : (tensor<NNx8xi32>, tensor<1x8xi32>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @select(%p: tensor<NNx8xi1> {roofline.dims = ["N", ""]}, %x: tensor<1x8xf32>, %y: tensor<1x1xf32>) -> tensor<NNx8xf32> {
  %0 = tosa.select %p, %x, %y : (tensor<NNx8xi1>, tensor<1x8xf32>, tensor<1x1xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @cast_f16_to_f32(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.cast %x : (tensor<NNx8xf16>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @cast_f32_to_bf16(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xbf16> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xbf16>
  return %0 : tensor<NNx8xbf16>
}
func.func @cast_i1_to_i8(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %0 = tosa.cast %x : (tensor<NNx8xi1>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @cast_i1_to_f16(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf16> {
  %0 = tosa.cast %x : (tensor<NNx8xi1>) -> tensor<NNx8xf16>
  return %0 : tensor<NNx8xf16>
}
func.func @cast_i8_to_i1(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi1> {
  %0 = tosa.cast %x : (tensor<NNx8xi8>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @cast_i8_to_i32(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.cast %x : (tensor<NNx8xi8>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @cast_i32_to_i16(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi16> {
  %0 = tosa.cast %x : (tensor<NNx8xi32>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @cast_i32_to_f32(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.cast %x : (tensor<NNx8xi32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @cast_f32_to_i1(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi1> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xi1>
  return %0 : tensor<NNx8xi1>
}
func.func @cast_f32_to_i8(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @cast_f32_to_i16(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi16> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @cast_f32_to_i32(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @cast_f16_to_i8(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %0 = tosa.cast %x : (tensor<NNx8xf16>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @cast_f16_to_i16(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi16> {
  %0 = tosa.cast %x : (tensor<NNx8xf16>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @cast_f16_to_i32(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.cast %x : (tensor<NNx8xf16>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @cast_bf16_to_i32(%x: tensor<NNx8xbf16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %0 = tosa.cast %x : (tensor<NNx8xbf16>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @cast_to_the_same(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.cast %x : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
