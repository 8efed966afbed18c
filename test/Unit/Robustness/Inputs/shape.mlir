func.func @f(%a: !shape.shape, %b: !shape.shape, %p: i1) -> !shape.shape {
  %w0 = shape.cstr_broadcastable %a, %b : !shape.shape, !shape.shape
  %w1 = shape.cstr_eq %a, %b : !shape.shape, !shape.shape
  %w2 = shape.cstr_require %p, "no"
  %w = shape.assuming_all %w0, %w1, %w2
  %0 = shape.assuming %w -> !shape.shape {
    %1 = shape.broadcast %a, %b : !shape.shape, !shape.shape -> !shape.shape
    shape.assuming_yield %1 : !shape.shape
  }
  return %0 : !shape.shape
}
// -----
func.func @f(%a: !shape.shape) -> !shape.size {
  %one = shape.const_size 1
  %0 = shape.reduce(%a, %one) : !shape.shape -> !shape.size {
  ^bb0(%index: index, %extent: !shape.size, %acc: !shape.size):
    %1 = shape.mul %acc, %extent : !shape.size, !shape.size -> !shape.size
    shape.yield %1 : !shape.size
  }
  return %0 : !shape.size
}
// -----
shape.function_library @lib {
  shape.func @same(%x: !shape.value_shape) -> !shape.shape {
    %0 = shape.shape_of %x : !shape.value_shape -> !shape.shape
    shape.return %0 : !shape.shape
  }
} mapping {
  test.same = @same
}
// -----
// shape.add
func.func @f(%arg0: index, %arg1: index) {
  %0 = shape.add %arg0, %arg1 : index, index -> index
  return
}
// -----
// shape.any
func.func @f(%arg0: tensor<4xindex>, %arg1: tensor<0xindex>) {
  %0 = shape.any %arg0, %arg1 : tensor<4xindex>, tensor<0xindex> -> tensor<4xindex>
  return
}
// -----
// shape.assuming
func.func @f(%arg0: !shape.witness) {
  shape.assuming %arg0 {
  }
  return
}
// -----
// shape.assuming_all
func.func @f(%arg0: !shape.witness, %arg1: !shape.witness) {
  %0 = shape.assuming_all %arg0, %arg1
  return
}
// -----
// shape.broadcast
func.func @f(%arg0: tensor<0xindex>, %arg1: tensor<9223372036854775807xindex>) {
  %0 = shape.broadcast %arg0, %arg1 : tensor<0xindex>, tensor<9223372036854775807xindex> -> tensor<9223372036854775807xindex>
  return
}
// -----
// shape.concat
func.func @f(%arg0: tensor<4xindex, "note">, %arg1: tensor<4xindex, "note">) {
  %0 = shape.concat %arg0, %arg1 : tensor<4xindex, "note">, tensor<4xindex, "note"> -> tensor<9223372036854775807xindex>
  return
}
// -----
// shape.const_shape
func.func @f() {
  %0 = shape.const_shape [4, 4] : tensor<2xindex>
  return
}
// -----
// shape.const_size
func.func @f() {
  %c0 = shape.const_size 0
  return
}
// -----
// shape.const_witness
func.func @f() {
  %0 = shape.const_witness true
  return
}
// -----
// shape.cstr_broadcastable
func.func @f(%arg0: tensor<?xindex>, %arg1: tensor<9223372036854775807xindex>) {
  %0 = shape.cstr_broadcastable %arg0, %arg1 : tensor<?xindex>, tensor<9223372036854775807xindex>
  return
}
// -----
// shape.cstr_eq
func.func @f(%arg0: tensor<0xindex>) {
  %0 = shape.cstr_eq %arg0 : tensor<0xindex>
  return
}
// -----
// shape.cstr_require
func.func @f(%arg0: i1) {
  %0 = shape.cstr_require %arg0, "SINGLE_ROUND"
  return
}
// -----
// shape.debug_print
func.func @f(%arg0: !shape.shape) {
  %0 = "shape.debug_print"(%arg0) : (!shape.shape) -> !shape.shape
  return
}
// -----
// shape.div
func.func @f(%arg0: index, %arg1: index) {
  %0 = shape.div %arg0, %arg1 : index, index -> index
  return
}
// -----
// shape.from_extent_tensor
func.func @f(%arg0: tensor<4xindex>) {
  %0 = shape.from_extent_tensor %arg0 : tensor<4xindex>
  return
}
// -----
// shape.from_extents
func.func @f(%arg0: index, %arg1: index) {
  %0 = shape.from_extents %arg0, %arg1 : index, index
  return
}
// -----
// shape.index_to_size
func.func @f(%arg0: index) {
  %0 = shape.index_to_size %arg0
  return
}
// -----
// shape.max
func.func @f(%arg0: !shape.size, %arg1: !shape.size) {
  %0 = shape.max %arg0, %arg1 : !shape.size, !shape.size -> !shape.size
  return
}
// -----
// shape.meet
func.func @f(%arg0: tensor<?xindex, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: tensor<?xindex>) {
  %0 = shape.meet %arg0, %arg1 : tensor<?xindex, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, tensor<?xindex> -> tensor<4xindex>
  return
}
// -----
// shape.min
func.func @f(%arg0: !shape.shape, %arg1: !shape.shape) {
  %0 = shape.min %arg0, %arg1 : !shape.shape, !shape.shape -> !shape.shape
  return
}
// -----
// shape.rank
func.func @f(%arg0: tensor<4xindex, "note">) {
  %0 = shape.rank %arg0 : tensor<4xindex, "note"> -> index
  return
}
// -----
// shape.shape_eq
func.func @f(%arg0: tensor<?xindex>, %arg1: tensor<?xindex>) {
  %0 = shape.shape_eq %arg0, %arg1 : tensor<?xindex>, tensor<?xindex>
  return
}
// -----
// shape.size_to_index
func.func @f(%arg0: index) {
  %0 = shape.size_to_index %arg0 : index
  return
}
// -----
// shape.split_at
func.func @f(%arg0: tensor<9223372036854775807xindex>, %arg1: index) {
  %head, %tail = "shape.split_at"(%arg0, %arg1) : (tensor<9223372036854775807xindex>, index) -> (tensor<4xindex>, tensor<?xindex>)
  return
}
// -----
// shape.to_extent_tensor
func.func @f(%arg0: tensor<?xindex>) {
  %0 = shape.to_extent_tensor %arg0 : tensor<?xindex> -> tensor<4x4xindex>
  return
}
// -----
// shape.value_as_shape
func.func @f(%arg0: tensor<?xui64, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = shape.value_as_shape %arg0 : tensor<?xui64, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>> -> tensor<9223372036854775807xindex>
  return
}
// -----
// shape.value_of
func.func @f(%arg0: !shape.value_shape) {
  %0 = shape.value_of %arg0 : memref<4x4xf16, affine_map<(d0, d1) -> (d1, d0)>>
  return
}
// -----
// shape.with_shape
func.func @f(%arg0: memref<4x4xui64, #gpu.address_space<workgroup>>, %arg1: tensor<0xindex>) {
  %0 = shape.with_shape %arg0, %arg1 : memref<4x4xui64, #gpu.address_space<workgroup>>, tensor<0xindex>
  return
}
// -----
// shape.is_broadcastable
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "shape.is_broadcastable"() : () -> i1
  "func.return"() : () -> ()
}) : () -> ()
