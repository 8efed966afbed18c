func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.tanh %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.sin %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.log %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.floor %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.erf %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.cos %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.ceil %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.abs %a : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.clz %a : (tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.bitwise_not %a : (tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi1>) -> tensor<4x8xi1> {
  %0 = tosa.logical_not %a : (tensor<4x8xi1>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.minimum %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tosa.maximum %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
func.func @f(%a: tensor<4x8xi1>, %b: tensor<4x8xi1>) -> tensor<4x8xi1> {
  %0 = tosa.logical_xor %a, %b : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xi1>, %b: tensor<4x8xi1>) -> tensor<4x8xi1> {
  %0 = tosa.logical_or %a, %b : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xi1>, %b: tensor<4x8xi1>) -> tensor<4x8xi1> {
  %0 = tosa.logical_and %a, %b : (tensor<4x8xi1>, tensor<4x8xi1>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.logical_right_shift %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.logical_left_shift %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.intdiv %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.bitwise_xor %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.bitwise_or %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.bitwise_and %a, %b : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xi32>, %b: tensor<4x8xi32>) -> tensor<4x8xi32> {
  %0 = tosa.arithmetic_right_shift %a, %b {round = true} : (tensor<4x8xi32>, tensor<4x8xi32>) -> tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xi1> {
  %0 = tosa.greater %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xi1> {
  %0 = tosa.equal %a, %b : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi1>
  return %0 : tensor<4x8xi1>
}
// -----
func.func @f(%a: tensor<4x8xf32>) -> tensor<4x1xf32> {
  %0 = tosa.reduce_min %a {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
  return %0 : tensor<4x1xf32>
}
// -----
func.func @f(%a: tensor<4x8xi1>) -> tensor<4x1xi1> {
  %0 = tosa.reduce_all %a {axis = 1 : i32} : (tensor<4x8xi1>) -> tensor<4x1xi1>
  return %0 : tensor<4x1xi1>
}
// -----
func.func @shapes() {
  %a = tosa.const_shape {values = dense<[4, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %sub_shape = tosa.sub_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %mod_shape = tosa.mod_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %min_shape = tosa.min_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %max_shape = tosa.max_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %div_floor_shape = tosa.div_floor_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %div_ceil_shape = tosa.div_ceil_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %add_shape = tosa.add_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %mul_shape = tosa.mul_shape %a, %a : (!tosa.shape<2>, !tosa.shape<2>) -> !tosa.shape<2>
  %log2_floor_shape = tosa.log2_floor_shape %a : (!tosa.shape<2>) -> !tosa.shape<2>
  %log2_ceil_shape = tosa.log2_ceil_shape %a : (!tosa.shape<2>) -> !tosa.shape<2>
  %exp2_shape = tosa.exp2_shape %a : (!tosa.shape<2>) -> !tosa.shape<2>
  %s = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n = "tosa.const"() <{values = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %sl = tosa.slice_shape %a, %s, %n : (!tosa.shape<2>, tensor<1xi32>, tensor<1xi32>) -> !tosa.shape<1>
  return
}
// -----
module {
  tosa.variable @v = dense<1.0> : tensor<4xf32>
  func.func @variables(%a: tensor<4xf32>) -> tensor<4xf32> {
    tosa.variable_write @v, %a : tensor<4xf32>
    %0 = tosa.variable_read @v : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// tosa.abs
func.func @f(%arg0: tensor<4xf32>) {
  %0 = tosa.abs %arg0 : (tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// tosa.arithmetic_right_shift
func.func @f(%arg0: tensor<?x4x?xi32>, %arg1: tensor<?x4x?xi32>) {
  %0 = tosa.arithmetic_right_shift %arg0, %arg1 {round = true} : (tensor<?x4x?xi32>, tensor<?x4x?xi32>) -> tensor<?x4x?xi32>
  return
}
// -----
// tosa.bitwise_and
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.bitwise_and %arg0, %arg1 : (tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// tosa.bitwise_not
func.func @f(%arg0: tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = tosa.bitwise_not %arg0 : (tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) -> tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// tosa.bitwise_or
func.func @f(%arg0: tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = tosa.bitwise_or %arg0, %arg1 : (tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) -> tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// tosa.bitwise_xor
func.func @f(%arg0: tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = tosa.bitwise_xor %arg0, %arg1 : (tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) -> tensor<?xui8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// tosa.ceil
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.ceil %arg0 : (tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// tosa.clz
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.clz %arg0 : (tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// tosa.cos
func.func @f(%arg0: tensor<4xf16>) {
  %0 = tosa.cos %arg0 : (tensor<4xf16>) -> tensor<4xf16>
  return
}
// -----
// tosa.equal
func.func @f(%arg0: tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = tosa.equal %arg0, %arg1 : (tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) -> tensor<?xi1>
  return
}
// -----
// tosa.erf
func.func @f(%arg0: tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.erf %arg0 : (tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// tosa.floor
func.func @f(%arg0: tensor<4xui64, "note">) {
  %0 = tosa.floor %arg0 : (tensor<4xui64, "note">) -> tensor<4xui64, "note">
  return
}
// -----
// tosa.greater
func.func @f(%arg0: tensor<4xi1>, %arg1: tensor<4xi1>) {
  %0 = tosa.greater %arg0, %arg1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  return
}
// -----
// tosa.intdiv
func.func @f(%arg0: tensor<1x4x4xi32>, %arg1: tensor<1x4x4xi32>) {
  %0 = tosa.intdiv %arg0, %arg1 : (tensor<1x4x4xi32>, tensor<1x4x4xi32>) -> tensor<1x4x4xi32>
  return
}
// -----
// tosa.log
func.func @f(%arg0: tensor<4xi64, "note">) {
  %0 = tosa.log %arg0 : (tensor<4xi64, "note">) -> tensor<4xi64, "note">
  return
}
// -----
// tosa.logical_and
func.func @f(%arg0: tensor<2x?xi1>, %arg1: tensor<2x?xi1>) {
  %0 = tosa.logical_and %arg0, %arg1 : (tensor<2x?xi1>, tensor<2x?xi1>) -> tensor<?x?xi1>
  return
}
// -----
// tosa.logical_left_shift
func.func @f(%arg0: tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.logical_left_shift %arg0, %arg1 : (tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi1, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// tosa.logical_not
func.func @f(%arg0: tensor<2x?xi1>) {
  %0 = tosa.logical_not %arg0 : (tensor<2x?xi1>) -> tensor<2x?xi1>
  return
}
// -----
// tosa.logical_or
func.func @f(%arg0: tensor<4xi1, "note">, %arg1: tensor<4xi1, "note">) {
  %0 = tosa.logical_or %arg0, %arg1 : (tensor<4xi1, "note">, tensor<4xi1, "note">) -> tensor<4xi1, "note">
  return
}
// -----
// tosa.logical_right_shift
func.func @f(%arg0: tensor<f16>, %arg1: tensor<f16>) {
  %0 = tosa.logical_right_shift %arg0, %arg1 : (tensor<f16>, tensor<f16>) -> tensor<f16>
  return
}
// -----
// tosa.logical_xor
func.func @f(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xi1>) {
  %0 = tosa.logical_xor %arg0, %arg1 : (tensor<4x4xi1>, tensor<4x4xi1>) -> tensor<4x4xi1>
  return
}
// -----
// tosa.maximum
func.func @f(%arg0: tensor<?xi8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: tensor<?xi8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = tosa.maximum %arg0, %arg1 : (tensor<?xi8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, tensor<?xi8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) -> tensor<?xi8, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// tosa.minimum
func.func @f(%arg0: tensor<2x?xui32>, %arg1: tensor<2x?xui32>) {
  %0 = tosa.minimum %arg0, %arg1 : (tensor<2x?xui32>, tensor<2x?xui32>) -> tensor<2x?xui32>
  return
}
// -----
// tosa.reduce_all
func.func @f(%arg0: tensor<4x4xui32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.reduce_all %arg0 {axis = 0 : i32} : (tensor<4x4xui32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<1x4xui32>
  return
}
// -----
// tosa.reduce_min
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = tosa.reduce_min %arg0 {axis = 0 : i32} : (tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<1x4xi64>
  return
}
// -----
// tosa.sin
func.func @f(%arg0: tensor<2x?xf32>) {
  %0 = tosa.sin %arg0 : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return
}
// -----
// tosa.tanh
func.func @f(%arg0: tensor<ui32>) {
  %0 = tosa.tanh %arg0 : (tensor<ui32>) -> tensor<ui32>
  return
}
