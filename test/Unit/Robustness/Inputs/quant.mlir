func.func @f(%x: tensor<4xf32>) -> tensor<4xi8> {
  %0 = quant.qcast %x : tensor<4xf32> to tensor<4x!quant.uniform<i8:f32, 0.1>>
  %1 = quant.scast %0 : tensor<4x!quant.uniform<i8:f32, 0.1>> to tensor<4xi8>
  %2 = quant.dcast %0 : tensor<4x!quant.uniform<i8:f32, 0.1>> to tensor<4xf32>
  return %1 : tensor<4xi8>
}
// -----
// quant.dcast
func.func @f(%arg0: tensor<4x4x!quant.uniform<i8:f32, 1.000000e-01>>) {
  %0 = quant.dcast %arg0 : tensor<4x4x!quant.uniform<i8:f32, 1.000000e-01>> to tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// quant.qcast
func.func @f(%arg0: f32) {
  %0 = quant.qcast %arg0 : f32 to !quant.uniform<i8:f32, 1.000000e-01>
  return
}
