func.func @f(%x: tensor<4xf32>) -> memref<4xf32> {
  %0 = builtin.unrealized_conversion_cast %x : tensor<4xf32> to memref<4xf32>
  return %0 : memref<4xf32>
}
// -----
// builtin.unrealized_conversion_cast
func.func @f(%arg0: !xegpu.tensor_desc<8x16xf16>, %arg1: !xegpu.tensor_desc<8x16xf16>) {
  %0 = builtin.unrealized_conversion_cast %arg0, %arg1 : !xegpu.tensor_desc<8x16xf16>, !xegpu.tensor_desc<8x16xf16> to vector<1xindex>
  return
}
