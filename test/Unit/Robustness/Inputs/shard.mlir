module {
  shard.grid @grid(shape = 4x2)
  func.func @f(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %s = shard.sharding @grid split_axes = [[0]] : !shard.sharding
    %0 = shard.shard %x to %s : tensor<8x8xf32>
    %1 = shard.all_reduce %0 on @grid grid_axes = [0] : tensor<8x8xf32> -> tensor<8x8xf32>
    return %1 : tensor<8x8xf32>
  }
  func.func @moves(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
    %0 = shard.all_gather %x on @grid grid_axes = [1] gather_axis = 1 : tensor<8x8xf32> -> tensor<8x16xf32>
    %1 = shard.reduce_scatter %x on @grid grid_axes = [1] scatter_axis = 0 : tensor<8x8xf32> -> tensor<4x8xf32>
    %2 = shard.all_to_all %x on @grid grid_axes = [1] split_axis = 0 concat_axis = 1 : tensor<8x8xf32> -> tensor<4x16xf32>
    %3 = shard.all_slice %x on @grid grid_axes = [1] slice_axis = 0 : tensor<8x8xf32> -> tensor<4x8xf32>
    %4 = shard.broadcast %x on @grid grid_axes = [0] root = [0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %5 = shard.shift %x on @grid grid_axes = [0] shift_axis = 0 offset = 1 rotate : tensor<8x8xf32> -> tensor<8x8xf32>
    %i, %j = shard.process_multi_index on @grid : index, index
    %k = shard.process_linear_index on @grid : index
    return %4 : tensor<8x8xf32>
  }
}
// -----
// shard.get_sharding
func.func @f(%arg0: tensor<9223372036854775807xf16>) {
  %0 = shard.get_sharding %arg0 : tensor<9223372036854775807xf16> -> !shard.sharding
  return
}
// -----
// shard.shard
func.func @f(%arg0: tensor<1x2x2x2x2xf64>, %arg1: !shard.sharding) {
  %sharding_annotated = shard.shard %arg0 to %arg1 : tensor<1x2x2x2x2xf64>
  return
}
// -----
// shard.shard_shape
func.func @f(%arg0: index, %arg1: !shard.sharding) {
  %shard_shape = shard.shard_shape dims = [0] sharding = %arg1 device = [0, 1] : index
  return
}
