// Ops of tosa, one per function, that tosa_as_linalg.py compares with what they
// are lowered to. NN is a size.

func.func @conv2d(%x: tensor<NNx9x9x4xf32> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xf32>, %b: tensor<8xf32>) -> tensor<NNx5x5x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx5x5x8xf32>
  return %0 : tensor<NNx5x5x8xf32>
}
func.func @conv2d_unpadded(%x: tensor<NNx9x9x4xf32> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xf32>, %b: tensor<1xf32>) -> tensor<NNx7x7x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf32>, tensor<8x3x3x4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx7x7x8xf32>
  return %0 : tensor<NNx7x7x8xf32>
}
func.func @conv2d_with_gaps(%x: tensor<NNx9x9x4xf32> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x1x1x4xf32>, %b: tensor<8xf32>) -> tensor<NNx5x5x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf32>, tensor<8x1x1x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx5x5x8xf32>
  return %0 : tensor<NNx5x5x8xf32>
}
func.func @conv2d_dilated(%x: tensor<NNx9x9x4xf32> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xf32>, %b: tensor<8xf32>) -> tensor<NNx3x5x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>, dilation = array<i64: 3, 2>} : (tensor<NNx9x9x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx3x5x8xf32>
  return %0 : tensor<NNx3x5x8xf32>
}
func.func @conv2d_f16(%x: tensor<NNx9x9x4xf16> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xf16>, %b: tensor<8xf16>) -> tensor<NNx5x5x8xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf16>, tensor<8x3x3x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<NNx5x5x8xf16>
  return %0 : tensor<NNx5x5x8xf16>
}
func.func @conv2d_i8(%x: tensor<NNx9x9x4xi8> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xi8>, %b: tensor<8xi32>) -> tensor<NNx5x5x8xi32> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xi8>, tensor<8x3x3x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx5x5x8xi32>
  return %0 : tensor<NNx5x5x8xi32>
}
func.func @conv2d_with_zero_points(%x: tensor<NNx9x9x4xi8> {roofline.dims = ["N", "", "", ""]}, %w: tensor<8x3x3x4xi8>, %b: tensor<8xi32>) -> tensor<NNx5x5x8xi32> {
  %z = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xi8>, tensor<8x3x3x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx5x5x8xi32>
  return %0 : tensor<NNx5x5x8xi32>
}
func.func @conv3d(%x: tensor<NNx5x9x9x4xf32> {roofline.dims = ["N", "", "", "", ""]}, %w: tensor<8x3x3x3x4xf32>, %b: tensor<8xf32>) -> tensor<NNx5x9x9x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv3d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1, 1, 1>, stride = array<i64: 1, 1, 1>, dilation = array<i64: 1, 1, 1>} : (tensor<NNx5x9x9x4xf32>, tensor<8x3x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx5x9x9x8xf32>
  return %0 : tensor<NNx5x9x9x8xf32>
}
func.func @conv3d_bf16(%x: tensor<NNx5x9x9x4xbf16> {roofline.dims = ["N", "", "", "", ""]}, %w: tensor<8x3x3x3x4xbf16>, %b: tensor<8xbf16>) -> tensor<NNx3x7x7x8xbf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xbf16>} : () -> tensor<1xbf16>
  %0 = tosa.conv3d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0, 0, 0>, stride = array<i64: 1, 1, 1>, dilation = array<i64: 1, 1, 1>} : (tensor<NNx5x9x9x4xbf16>, tensor<8x3x3x3x4xbf16>, tensor<8xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<NNx3x7x7x8xbf16>
  return %0 : tensor<NNx3x7x7x8xbf16>
}
func.func @conv3d_with_zero_points(%x: tensor<NNx5x9x9x4xi8> {roofline.dims = ["N", "", "", "", ""]}, %w: tensor<8x3x3x3x4xi8>, %b: tensor<8xi32>) -> tensor<NNx5x9x9x8xi32> {
  %z = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.conv3d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1, 1, 1>, stride = array<i64: 1, 1, 1>, dilation = array<i64: 1, 1, 1>} : (tensor<NNx5x9x9x4xi8>, tensor<8x3x3x3x4xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx5x9x9x8xi32>
  return %0 : tensor<NNx5x9x9x8xi32>
}
func.func @depthwise(%x: tensor<NNx9x9x4xf32> {roofline.dims = ["N", "", "", ""]}, %w: tensor<3x3x4x2xf32>, %b: tensor<8xf32>) -> tensor<NNx9x9x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.depthwise_conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf32>, tensor<3x3x4x2xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx9x9x8xf32>
  return %0 : tensor<NNx9x9x8xf32>
}
func.func @depthwise_f16(%x: tensor<NNx9x9x4xf16> {roofline.dims = ["N", "", "", ""]}, %w: tensor<3x3x4x2xf16>, %b: tensor<8xf16>) -> tensor<NNx7x7x8xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.depthwise_conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xf16>, tensor<3x3x4x2xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<NNx7x7x8xf16>
  return %0 : tensor<NNx7x7x8xf16>
}
func.func @depthwise_i8(%x: tensor<NNx9x9x4xi8> {roofline.dims = ["N", "", "", ""]}, %w: tensor<3x3x4x2xi8>, %b: tensor<8xi32>) -> tensor<NNx9x9x8xi32> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.depthwise_conv2d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xi8>, tensor<3x3x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx9x9x8xi32>
  return %0 : tensor<NNx9x9x8xi32>
}
func.func @depthwise_with_zero_points(%x: tensor<NNx9x9x4xi8> {roofline.dims = ["N", "", "", ""]}, %w: tensor<3x3x4x2xi8>, %b: tensor<8xi32>) -> tensor<NNx9x9x8xi32> {
  %z = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.depthwise_conv2d %x, %w, %b, %z, %z {acc_type = i32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<NNx9x9x4xi8>, tensor<3x3x4x2xi8>, tensor<8xi32>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx9x9x8xi32>
  return %0 : tensor<NNx9x9x8xi32>
}
func.func @matmul(%a: tensor<2xNNx5xf32> {roofline.dims = ["", "N", ""]}, %b: tensor<2x5x7xf32>) -> tensor<2xNNx7xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<2xNNx5xf32>, tensor<2x5x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2xNNx7xf32>
  return %0 : tensor<2xNNx7xf32>
}
func.func @matmul_f16(%a: tensor<2xNNx5xf16> {roofline.dims = ["", "N", ""]}, %b: tensor<2x5x7xf16>) -> tensor<2xNNx7xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<2xNNx5xf16>, tensor<2x5x7xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<2xNNx7xf32>
  return %0 : tensor<2xNNx7xf32>
}
func.func @matmul_i8(%a: tensor<2xNNx5xi8> {roofline.dims = ["", "N", ""]}, %b: tensor<2x5x7xi8>) -> tensor<2xNNx7xi32> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<2xNNx5xi8>, tensor<2x5x7xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<2xNNx7xi32>
  return %0 : tensor<2xNNx7xi32>
}
func.func @matmul_i16(%a: tensor<2xNNx5xi16> {roofline.dims = ["", "N", ""]}, %b: tensor<2x5x7xi16>) -> tensor<2xNNx7xi48> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<2xNNx5xi16>, tensor<2x5x7xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<2xNNx7xi48>
  return %0 : tensor<2xNNx7xi48>
}
func.func @matmul_with_zero_points(%a: tensor<2xNNx5xi8> {roofline.dims = ["", "N", ""]}, %b: tensor<2x5x7xi8>) -> tensor<2xNNx7xi32> {
  %z = "tosa.const"() {values = dense<1> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<2xNNx5xi8>, tensor<2x5x7xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<2xNNx7xi32>
  return %0 : tensor<2xNNx7xi32>
}
func.func @image(%x: tensor<NNxNNxNNx4xf32> {roofline.dims = ["B", "H", "W", ""]}, %w: tensor<8x3x3x4xf32>, %b: tensor<8xf32>) -> tensor<NNx?x?x8xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>, dilation = array<i64: 1, 1>} : (tensor<NNxNNxNNx4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx?x?x8xf32>
  return %0 : tensor<NNx?x?x8xf32>
}
