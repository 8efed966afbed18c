emitc.func @g(%x: i32) -> i32 {
  %0 = emitc.add %x, %x : (i32, i32) -> i32
  emitc.return %0 : i32
}
emitc.func @f(%x: i32, %lb: index, %ub: index, %p: i1) -> i32 {
  %v = "emitc.variable"() <{value = #emitc.opaque<"">}> : () -> !emitc.lvalue<i32>
  emitc.assign %x : i32 to %v : !emitc.lvalue<i32>
  emitc.for %i = %lb to %ub step %lb {
    %0 = emitc.load %v : <i32>
    %1 = emitc.mul %0, %0 : (i32, i32) -> i32
    emitc.assign %1 : i32 to %v : !emitc.lvalue<i32>
  }
  emitc.if %p {
    emitc.assign %x : i32 to %v : !emitc.lvalue<i32>
  } else {
    %2 = emitc.call @g(%x) : (i32) -> i32
  }
  %3 = emitc.expression %x : (i32) -> i32 {
    %4 = emitc.add %x, %x : (i32, i32) -> i32
    emitc.yield %4 : i32
  }
  emitc.return %3 : i32
}
// -----
// emitc.add
func.func @f(%arg0: tensor<i16>, %arg1: tensor<i16>) {
  %0 = emitc.add %arg0, %arg1 : (tensor<i16>, tensor<i16>) -> tensor<4x4xui32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.address_of
func.func @f(%arg0: !emitc.lvalue<i8>) {
  %0 = emitc.address_of %arg0 : !emitc.lvalue<i8>
  return
}
// -----
// emitc.bitwise_and
func.func @f(%arg0: tensor<1x4x4xi8>, %arg1: tensor<1x4x4xi8>) {
  %0 = emitc.bitwise_and %arg0, %arg1 : (tensor<1x4x4xi8>, tensor<1x4x4xi8>) -> tensor<1x4x4x2xui64>
  return
}
// -----
// emitc.bitwise_left_shift
func.func @f(%arg0: tensor<4x4xindex>, %arg1: tensor<1x4x4xf16>) {
  %0 = emitc.bitwise_left_shift %arg0, %arg1 : (tensor<4x4xindex>, tensor<1x4x4xf16>) -> tensor<4x4xi8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.bitwise_not
func.func @f(%arg0: i32) {
  %0 = emitc.bitwise_not %arg0 : (i32) -> f16
  return
}
// -----
// emitc.bitwise_or
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xui64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = emitc.bitwise_or %arg0, %arg1 : (tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xui64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4xf32, "note">
  return
}
// -----
// emitc.bitwise_right_shift
func.func @f(%arg0: tensor<4x4xsi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xui8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = emitc.bitwise_right_shift %arg0, %arg1 : (tensor<4x4xsi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xui8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.bitwise_xor
func.func @f(%arg0: tensor<4xf32, "note">, %arg1: tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = emitc.bitwise_xor %arg0, %arg1 : (tensor<4xf32, "note">, tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.call_opaque
func.func @f() {
  emitc.call_opaque "PROPAGATE"() : () -> ()
  return
}
// -----
// emitc.cast
func.func @f(%arg0: f32) {
  %0 = emitc.cast %arg0 : f32 to f32
  return
}
// -----
// emitc.cmp
func.func @f(%arg0: tensor<9223372036854775807xf16>, %arg1: tensor<1x4x4xi8>) {
  %0 = emitc.cmp gt, %arg0, %arg1 : (tensor<9223372036854775807xf16>, tensor<1x4x4xi8>) -> tensor<1x4x4xi64>
  return
}
// -----
// emitc.conditional
func.func @f(%arg0: i1, %arg1: i1, %arg2: i1) {
  %0 = emitc.conditional %arg0, %arg1, %arg2 : i1
  return
}
// -----
// emitc.dereference
func.func @f(%arg0: !emitc.ptr<f32>) {
  %0 = emitc.dereference %arg0 : !emitc.ptr<f32>
  return
}
// -----
// emitc.div
func.func @f(%arg0: si32, %arg1: i32) {
  %0 = emitc.div %arg0, %arg1 : (si32, i32) -> f32
  return
}
// -----
// emitc.file
func.func @f() {
  emitc.file "PROPAGATE" {
  }
  return
}
// -----
// emitc.if
func.func @f(%arg0: i1) {
  emitc.if %arg0 {
  }
  return
}
// -----
// emitc.include
func.func @f() {
  emitc.include "PROPAGATE"
  return
}
// -----
// emitc.literal
func.func @f() {
  %0 = emitc.literal "SINGLE_ROUND" : tensor<4xf32, "note">
  return
}
// -----
// emitc.load
func.func @f(%arg0: !emitc.lvalue<f16>) {
  %0 = emitc.load %arg0 : <f16>
  return
}
// -----
// emitc.logical_and
func.func @f(%arg0: tensor<i8>, %arg1: tensor<i8>) {
  %0 = emitc.logical_and %arg0, %arg1 : tensor<i8>, tensor<i8>
  return
}
// -----
// emitc.logical_not
func.func @f(%arg0: f32) {
  %0 = emitc.logical_not %arg0 : f32
  return
}
// -----
// emitc.logical_or
func.func @f(%arg0: tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xui8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = emitc.logical_or %arg0, %arg1 : tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xui8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.member
func.func @f(%arg0: !emitc.lvalue<!emitc.opaque<"int">>) {
  %0 = "emitc.member"(%arg0) <{member = "SINGLE_ROUND"}> : (!emitc.lvalue<!emitc.opaque<"int">>) -> !emitc.array<4xf32>
  return
}
// -----
// emitc.member_of_ptr
func.func @f(%arg0: !emitc.lvalue<!emitc.ptr<i32>>) {
  %0 = "emitc.member_of_ptr"(%arg0) <{member = "PROPAGATE"}> : (!emitc.lvalue<!emitc.ptr<i32>>) -> !emitc.array<4xi8>
  return
}
// -----
// emitc.mul
func.func @f(%arg0: ui32, %arg1: ui32) {
  %0 = emitc.mul %arg0, %arg1 : (ui32, ui32) -> i8
  return
}
// -----
// emitc.rem
func.func @f(%arg0: i32, %arg1: i64) {
  %0 = emitc.rem %arg0, %arg1 : (i32, i64) -> ui32
  return
}
// -----
// emitc.sub
func.func @f(%arg0: tensor<1x4x4x2xui8>, %arg1: tensor<4xi8>) {
  %0 = emitc.sub %arg0, %arg1 : (tensor<1x4x4x2xui8>, tensor<4xi8>) -> tensor<1x4x4x2xf32>
  return
}
// -----
// emitc.unary_minus
func.func @f(%arg0: ui8) {
  %0 = emitc.unary_minus %arg0 : (ui8) -> tensor<4x4xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.unary_plus
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = emitc.unary_plus %arg0 : (tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) -> tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// emitc.verbatim
func.func @f() {
  emitc.verbatim "s"
  return
}
