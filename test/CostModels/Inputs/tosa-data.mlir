// Ops of tosa, one per function, that tosa_as_linalg.py compares with what they
// are lowered to. NN is a size.

func.func @concat(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}, %y: tensor<NNx4xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx12xf32> {
  %0 = tosa.concat %x, %y {axis = 1 : i32} : (tensor<NNx8xf32>, tensor<NNx4xf32>) -> tensor<NNx12xf32>
  return %0 : tensor<NNx12xf32>
}
func.func @pad(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx15xf32> {
  %padding = tosa.const_shape {values = dense<[0, 0, 3, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.pad %x, %padding, %zero : (tensor<NNx8xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<NNx15xf32>
  return %0 : tensor<NNx15xf32>
}
func.func @reshape(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx2x4xf32> {
  %shape = tosa.const_shape {values = dense<[-1, 2, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %0 = tosa.reshape %x, %shape : (tensor<NNx8xf32>, !tosa.shape<3>) -> tensor<NNx2x4xf32>
  return %0 : tensor<NNx2x4xf32>
}
func.func @identity(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.identity %x : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @reverse(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<NNx8xf32> {
  %0 = tosa.reverse %x {axis = 1 : i32} : (tensor<NNx8xf32>) -> tensor<NNx8xf32>
  return %0 : tensor<NNx8xf32>
}
func.func @slice(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<2x4xf32> {
  %start = tosa.const_shape {values = dense<[1, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[2, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.slice %x, %start, %size : (tensor<NNx8xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
func.func @tile(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<?x24xf32> {
  %multiples = tosa.const_shape {values = dense<[2, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.tile %x, %multiples : (tensor<NNx8xf32>, !tosa.shape<2>) -> tensor<?x24xf32>
  return %0 : tensor<?x24xf32>
}
func.func @transpose(%x: tensor<NNx8xf32> {roofline.dims = ["N", ""]}) -> tensor<8xNNxf32> {
  %0 = tosa.transpose %x {perms = array<i32: 1, 0>} : (tensor<NNx8xf32>) -> tensor<8xNNxf32>
  return %0 : tensor<8xNNxf32>
}
func.func @gather(%x: tensor<2x8x4xf32>, %i: tensor<2xNNxi32> {roofline.dims = ["", "N"]}) -> tensor<2xNNx4xf32> {
  %0 = tosa.gather %x, %i : (tensor<2x8x4xf32>, tensor<2xNNxi32>) -> tensor<2xNNx4xf32>
  return %0 : tensor<2xNNx4xf32>
}
func.func @nearest(%x: tensor<NNx4x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xf32> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xf32>
  return %0 : tensor<NNx8x8x3xf32>
}
func.func @nearest_f16_without_offset(%x: tensor<NNx4x4x3xf16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx7x7x3xf16> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x4x3xf16>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx7x7x3xf16>
  return %0 : tensor<NNx7x7x3xf16>
}
func.func @nearest_i8(%x: tensor<NNx4x4x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xi8> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x4x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xi8>
  return %0 : tensor<NNx8x8x3xi8>
}
func.func @nearest_i16(%x: tensor<NNx4x4x3xi16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xi16> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x4x3xi16>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xi16>
  return %0 : tensor<NNx8x8x3xi16>
}
func.func @nearest_row(%x: tensor<NNx1x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x7x3xf32> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[3, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx1x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x7x3xf32>
  return %0 : tensor<NNx4x7x3xf32>
}
func.func @nearest_i8_column(%x: tensor<NNx4x1x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx7x3x3xi8> {
  %scale = tosa.const_shape {values = dense<[2, 1, 3, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x1x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx7x3x3xi8>
  return %0 : tensor<NNx7x3x3xi8>
}
func.func @nearest_point(%x: tensor<NNx1x1x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x3xi8> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[3, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx1x1x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x4x3xi8>
  return %0 : tensor<NNx4x4x3xi8>
}
func.func @nearest_as_it_is(%x: tensor<NNx4x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x3xf32> {
  %scale = tosa.const_shape {values = dense<[1, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx4x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x4x3xf32>
  return %0 : tensor<NNx4x4x3xf32>
}
func.func @bilinear(%x: tensor<NNx4x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xf32> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xf32>
  return %0 : tensor<NNx8x8x3xf32>
}
func.func @bilinear_f16_without_offset(%x: tensor<NNx4x4x3xf16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx7x7x3xf16> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x4x3xf16>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx7x7x3xf16>
  return %0 : tensor<NNx7x7x3xf16>
}
func.func @bilinear_i8(%x: tensor<NNx4x4x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xi32> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x4x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xi32>
  return %0 : tensor<NNx8x8x3xi32>
}
func.func @bilinear_i16(%x: tensor<NNx4x4x3xi16> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx8x8x3xi48> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x4x3xi16>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx8x8x3xi48>
  return %0 : tensor<NNx8x8x3xi48>
}
func.func @bilinear_row(%x: tensor<NNx1x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x7x3xf32> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[3, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx1x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x7x3xf32>
  return %0 : tensor<NNx4x7x3xf32>
}
func.func @bilinear_i8_column(%x: tensor<NNx4x1x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx7x3x3xi32> {
  %scale = tosa.const_shape {values = dense<[2, 1, 3, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x1x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx7x3x3xi32>
  return %0 : tensor<NNx7x3x3xi32>
}
func.func @bilinear_point(%x: tensor<NNx1x1x3xi8> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x3xi32> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[3, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx1x1x3xi8>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x4x3xi32>
  return %0 : tensor<NNx4x4x3xi32>
}
func.func @bilinear_as_it_is(%x: tensor<NNx4x4x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx4x4x3xf32> {
  %scale = tosa.const_shape {values = dense<[1, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<NNx4x4x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx4x4x3xf32>
  return %0 : tensor<NNx4x4x3xf32>
}
func.func @nearest_every_second(%x: tensor<NNx5x5x3xf32> {roofline.dims = ["N", "", "", ""]}) -> tensor<NNx3x3x3xf32> {
  %scale = tosa.const_shape {values = dense<[1, 2, 1, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<NNx5x5x3xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<NNx3x3x3xf32>
  return %0 : tensor<NNx3x3x3xf32>
}
