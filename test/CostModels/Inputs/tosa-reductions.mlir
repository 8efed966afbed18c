// Ops of tosa, one per function, that tosa_as_linalg.py compares with what they
// are lowered to. NN is a size.

func.func @reduce_sum(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNx1xf32>
  return %0 : tensor<NNx1xf32>
}
func.func @reduce_product(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf32> {
  %0 = tosa.reduce_product %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNx1xf32>
  return %0 : tensor<NNx1xf32>
}
func.func @reduce_max(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf32> {
  %0 = tosa.reduce_max %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNx1xf32>
  return %0 : tensor<NNx1xf32>
}
func.func @reduce_min(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf32> {
  %0 = tosa.reduce_min %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNx1xf32>
  return %0 : tensor<NNx1xf32>
}
func.func @reduce_sum_bf16(%x: tensor<NNx8xbf16> {roofline.dims = ["N", ""]}) -> tensor<NNx1xbf16> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<NNx8xbf16>) -> tensor<NNx1xbf16>
  return %0 : tensor<NNx1xbf16>
}
func.func @reduce_product_bf16(%x: tensor<NNx8xbf16> {roofline.dims = ["N", ""]}) -> tensor<NNx1xbf16> {
  %0 = tosa.reduce_product %x {axis = 1 : i32} : (tensor<NNx8xbf16>) -> tensor<NNx1xbf16>
  return %0 : tensor<NNx1xbf16>
}
func.func @reduce_sum_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xi32> {
  %0 = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<NNx8xi32>) -> tensor<NNx1xi32>
  return %0 : tensor<NNx1xi32>
}
func.func @reduce_max_integers(%x: tensor<NNx8xi32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xi32> {
  %0 = tosa.reduce_max %x {axis = 1 : i32} : (tensor<NNx8xi32>) -> tensor<NNx1xi32>
  return %0 : tensor<NNx1xi32>
}
func.func @reduce_all(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}) -> tensor<NNx1xi1> {
  %0 = tosa.reduce_all %x {axis = 1 : i32} : (tensor<NNx8xi1>) -> tensor<NNx1xi1>
  return %0 : tensor<NNx1xi1>
}
func.func @reduce_any(%x: tensor<NNx8xi1> {roofline.dims = ["N", ""]}) -> tensor<NNx1xi1> {
  %0 = tosa.reduce_any %x {axis = 1 : i32} : (tensor<NNx8xi1>) -> tensor<NNx1xi1>
  return %0 : tensor<NNx1xi1>
}
func.func @reduce_max_ignoring_nans(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf32> {
  %0 = tosa.reduce_max %x {axis = 1 : i32, nan_mode = IGNORE} : (tensor<NNx8xf32>) -> tensor<NNx1xf32>
  return %0 : tensor<NNx1xf32>
}
func.func @reduce_min_ignoring_nans(%x: tensor<NNx8xf16> {roofline.dims = ["N", ""]}) -> tensor<NNx1xf16> {
  %0 = tosa.reduce_min %x {axis = 1 : i32, nan_mode = IGNORE} : (tensor<NNx8xf16>) -> tensor<NNx1xf16>
  return %0 : tensor<NNx1xf16>
}
func.func @argmax(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNxi32> {
  %0 = tosa.argmax %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNxi32>
  return %0 : tensor<NNxi32>
}
func.func @argmax_ignoring_nans(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNxi32> {
  %0 = tosa.argmax %x {axis = 1 : i32, nan_mode = IGNORE} : (tensor<NNx8xf32>) -> tensor<NNxi32>
  return %0 : tensor<NNxi32>
}
func.func @argmax_integers(%x: tensor<NNx8xi8> {roofline.dims = ["N", ""]}) -> tensor<NNxi32> {
  %0 = tosa.argmax %x {axis = 1 : i32} : (tensor<NNx8xi8>) -> tensor<NNxi32>
  return %0 : tensor<NNxi32>
}
func.func @max_pool(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xf32> {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<NNx8x8x4xf32>) -> tensor<NNx8x8x4xf32>
  return %0 : tensor<NNx8x8x4xf32>
}
func.func @max_pool_unpadded(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x4xf32> {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx8x8x4xf32>) -> tensor<NNx4x4x4xf32>
  return %0 : tensor<NNx4x4x4xf32>
}
func.func @max_pool_with_gaps(%x: tensor<NNx7x8x4xf16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x3x4xf16> {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 1, 2>, stride = array<i64: 2, 3>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx7x8x4xf16>) -> tensor<NNx4x3x4xf16>
  return %0 : tensor<NNx4x3x4xf16>
}
func.func @max_pool_ignoring_nans(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xf32> {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, nan_mode = IGNORE} : (tensor<NNx8x8x4xf32>) -> tensor<NNx8x8x4xf32>
  return %0 : tensor<NNx8x8x4xf32>
}
func.func @max_pool_integers(%x: tensor<NNx8x8x4xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xi8> {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<NNx8x8x4xi8>) -> tensor<NNx8x8x4xi8>
  return %0 : tensor<NNx8x8x4xi8>
}
func.func @avg_pool(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %out_z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = f32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx4x4x4xf32>
  return %0 : tensor<NNx4x4x4xf32>
}
func.func @avg_pool_padded(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %out_z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = f32, kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<NNx8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx8x8x4xf32>
  return %0 : tensor<NNx8x8x4xf32>
}
func.func @avg_pool_padded_and_scaled(%x: tensor<NNx8x8x4xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x8x4xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %out_z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = f32, kernel = array<i64: 3, 3>, stride = array<i64: 2, 1>, pad = array<i64: 1, 0, 1, 1>} : (tensor<NNx8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<NNx4x8x4xf32>
  return %0 : tensor<NNx4x8x4xf32>
}
func.func @avg_pool_padded_after(%x: tensor<NNx8x8x4xf16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x4x4xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %out_z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = f32, kernel = array<i64: 1, 3>, stride = array<i64: 1, 2>, pad = array<i64: 0, 0, 0, 1>} : (tensor<NNx8x8x4xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<NNx8x4x4xf16>
  return %0 : tensor<NNx8x4x4xf16>
}
func.func @avg_pool_f16(%x: tensor<NNx8x8x4xf16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x4xf16> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %out_z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = f32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx8x8x4xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<NNx4x4x4xf16>
  return %0 : tensor<NNx4x4x4xf16>
}
func.func @avg_pool_i8(%x: tensor<NNx8x8x4xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x4xi8> {
  %z = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_z = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = i32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx8x8x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx4x4x4xi8>
  return %0 : tensor<NNx4x4x4xi8>
}
func.func @avg_pool_i8_from_zero(%x: tensor<NNx8x8x4xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x4xi8> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = i32, kernel = array<i64: 2, 2>, stride = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>} : (tensor<NNx8x8x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx4x4x4xi8>
  return %0 : tensor<NNx4x4x4xi8>
}
func.func @avg_pool_i8_padded(%x: tensor<NNx8x8x4xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xi8> {
  %z = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_z = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = i32, kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<NNx8x8x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx8x8x4xi8>
  return %0 : tensor<NNx8x8x4xi8>
}
func.func @avg_pool_i8_padded_from_zero(%x: tensor<NNx8x8x4xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xi8> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_z = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = i32, kernel = array<i64: 3, 1>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 0, 0>} : (tensor<NNx8x8x4xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<NNx8x8x4xi8>
  return %0 : tensor<NNx8x8x4xi8>
}
func.func @avg_pool_i16(%x: tensor<NNx8x8x4xi16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x4xi16> {
  %z = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %out_z = "tosa.const"() {values = dense<0> : tensor<1xi16>} : () -> tensor<1xi16>
  %0 = tosa.avg_pool2d %x, %z, %out_z {acc_type = i32, kernel = array<i64: 3, 3>, stride = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>} : (tensor<NNx8x8x4xi16>, tensor<1xi16>, tensor<1xi16>) -> tensor<NNx8x8x4xi16>
  return %0 : tensor<NNx8x8x4xi16>
}
func.func @rfft2d(%x: tensor<NNx8x16xf32> {roofline.dims = ["N", "", ""]}) -> (tensor<NNx8x9xf32>, tensor<NNx8x9xf32>) {
  %0, %1 = tosa.rfft2d %x : (tensor<NNx8x16xf32>) -> (tensor<NNx8x9xf32>, tensor<NNx8x9xf32>)
  return %0, %1 : tensor<NNx8x9xf32>, tensor<NNx8x9xf32>
}
func.func @fft2d(%x: tensor<NNx8x16xf32> {roofline.dims = ["N", "", ""]}, %y: tensor<NNx8x16xf32> {roofline.dims = ["N", "", ""]}) -> (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>) {
  %0, %1 = tosa.fft2d %x, %y {inverse = false} : (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>) -> (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>)
  return %0, %1 : tensor<NNx8x16xf32>, tensor<NNx8x16xf32>
}
func.func @inverse_fft2d(%x: tensor<NNx8x16xf32> {roofline.dims = ["N", "", ""]}, %y: tensor<NNx8x16xf32> {roofline.dims = ["N", "", ""]}) -> (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>) {
  %0, %1 = tosa.fft2d %x, %y {inverse = true} : (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>) -> (tensor<NNx8x16xf32>, tensor<NNx8x16xf32>)
  return %0, %1 : tensor<NNx8x16xf32>, tensor<NNx8x16xf32>
}
