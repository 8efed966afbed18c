// Ops of tosa, one per function, that tosa_as_linalg.py compares with what they
// are lowered to. NN is a size.

func.func @mul(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xf32>) -> tensor<NNx8xf32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %shift : (tensor<NNx8xf32>, tensor<1x8xf32>, tensor<1xi8>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @mul_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %shift : (tensor<NNx8xi32>, tensor<1x8xi32>, tensor<1xi8>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @mul_and_widen(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi8>) -> tensor<NNx8xi32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %shift : (tensor<NNx8xi8>, tensor<1x8xi8>, tensor<1xi8>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @mul_and_shift(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %shift = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %shift : (tensor<NNx8xi32>, tensor<1x8xi32>, tensor<1xi8>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @mul_and_shift_far(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}, %y: tensor<1x8xi32>) -> tensor<NNx8xi32> {
  %shift = "tosa.const"() {values = dense<40> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %shift : (tensor<NNx8xi32>, tensor<1x8xi32>, tensor<1xi8>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @negate(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %out_zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.negate %x, %zero, %out_zero : (tensor<NNx8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @negate_i8(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %zero = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.negate %x, %zero, %out_zero : (tensor<NNx8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @negate_i8_from_zero(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi8> {
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.negate %x, %zero, %out_zero : (tensor<NNx8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @negate_i16(%x: tensor<NNx8xi16> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi16> {
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.negate %x, %zero, %out_zero : (tensor<NNx8xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<NNx8xi16>
  return %0 : tensor<NNx8xi16>
}
func.func @negate_i32(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xi32> {
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = tosa.negate %x, %zero, %out_zero : (tensor<NNx8xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
func.func @rescale(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi16>} : () -> tensor<1xi16>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<17> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_without_zeros(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi16>} : () -> tensor<1xi16>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_unsigned(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi16>} : () -> tensor<1xi16>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<17> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = false, input_unsigned = true, output_unsigned = true} : (tensor<NNx2xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_twice(%x: tensor<NNx2xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<35> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_i8_twice(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<35> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_i8_twice_without_zero(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<35> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_once_after_all(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi32> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<7> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi32>) -> tensor<NNx2xi32>
  return %0 : tensor<NNx2xi32>
}
func.func @rescale_channels(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<[19689, 3]> : tensor<2xi16>} : () -> tensor<2xi16>
  %shift = "tosa.const"() {values = dense<[15, 16]> : tensor<2xi8>} : () -> tensor<2xi8>
  %zero = "tosa.const"() {values = dense<17> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<2xi16>, tensor<2xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_channels_without_zero(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi8> {
  %multiplier = "tosa.const"() {values = dense<[19689, 3]> : tensor<2xi16>} : () -> tensor<2xi16>
  %shift = "tosa.const"() {values = dense<[15, 16]> : tensor<2xi8>} : () -> tensor<2xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<2xi16>, tensor<2xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx2xi8>
  return %0 : tensor<NNx2xi8>
}
func.func @rescale_channels_twice(%x: tensor<NNx2xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi16> {
  %multiplier = "tosa.const"() {values = dense<[19689, 3]> : tensor<2xi32>} : () -> tensor<2xi32>
  %shift = "tosa.const"() {values = dense<[15, 35]> : tensor<2xi8>} : () -> tensor<2xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi32>, tensor<2xi32>, tensor<2xi8>, tensor<1xi32>, tensor<1xi16>) -> tensor<NNx2xi16>
  return %0 : tensor<NNx2xi16>
}
func.func @rescale_channels_i8_twice(%x: tensor<NNx2xi8> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi16> {
  %multiplier = "tosa.const"() {values = dense<[19689, 3]> : tensor<2xi32>} : () -> tensor<2xi32>
  %shift = "tosa.const"() {values = dense<[15, 35]> : tensor<2xi8>} : () -> tensor<2xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi8>, tensor<2xi32>, tensor<2xi8>, tensor<1xi8>, tensor<1xi16>) -> tensor<NNx2xi16>
  return %0 : tensor<NNx2xi16>
}
func.func @rescale_i48(%x: tensor<NNx2xi48> {roofline.dims = ["N", ""]}) -> tensor<NNx2xi16> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi16>} : () -> tensor<1xi16>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi48>} : () -> tensor<1xi48>
  %out_zero = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<NNx2xi48>, tensor<1xi16>, tensor<1xi8>, tensor<1xi48>, tensor<1xi16>) -> tensor<NNx2xi16>
  return %0 : tensor<NNx2xi16>
}
func.func @table(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}, %table: tensor<256xi8>) -> tensor<NNx8xi8> {
  %0 = tosa.table %x, %table : (tensor<NNx8xi8>, tensor<256xi8>) -> tensor<NNx8xi8>
  return %0 : tensor<NNx8xi8>
}
func.func @table_interpolated(%x: tensor<NNx8xi16> {roofline.dims = ["N", ""]}, %table: tensor<513xi16>) -> tensor<NNx8xi32> {
  %0 = tosa.table %x, %table : (tensor<NNx8xi16>, tensor<513xi16>) -> tensor<NNx8xi32>
  return %0 : tensor<NNx8xi32>
}
