// What exporters to TOSA make. A COUNT line says by hand
// what a function must cost, and totals that are no bounds unless it says so.

module {
// conv2d 1x32x32x3 * 16x3x3x3 pad1 -> 1x32x32x16 f32 ; relu clamp ; depthwise 3x3 ; 1x1 conv ; add
// COUNT mobile flops=2*32*32*16*27+2*32*32*16+2*32*32*16*9+32*32*16+2*32*32*16*16+32*32*16 read=1*32*32*3*4+16*27*4+64+32*32*16*4+32*32*16*4+9*16*4+64+32*32*16*4+16*16*4+64+2*32*32*16*4 write=5*32*32*16*4
func.func @mobile(%x: tensor<1x32x32x3xf32>, %w: tensor<16x3x3x3xf32>, %b: tensor<16xf32>, %dw: tensor<3x3x16x1xf32>, %pw: tensor<16x1x1x16xf32>) -> tensor<1x32x32x16xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %c = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x32x32x3xf32>, tensor<16x3x3x3xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32x16xf32>
  %r = tosa.clamp %c {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
  %d = tosa.depthwise_conv2d %r, %dw, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x1xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32x16xf32>
  %p = tosa.conv2d %d, %pw, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<16x1x1x16xf32>, tensor<16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x32x32x16xf32>
  %a = tosa.add %p, %c : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
  return %a : tensor<1x32x32x16xf32>
}
// softmax as tflite->tosa f32: reduce_max, sub, exp, reduce_sum, reciprocal, mul. 12x128x128 
// COUNT softmax flops=12*128*128*3+12*128*1+12*128*128 transc=12*128*128 read=12*128*128*4*3+12*128*4+12*128*128*4+12*128*4+12*128*128*4+12*128*4 write=12*128*4+12*128*128*4*2+12*128*4*2+12*128*128*4
func.func @softmax(%x: tensor<12x128x128xf32>) -> tensor<12x128x128xf32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %m = tosa.reduce_max %x {axis = 2 : i32} : (tensor<12x128x128xf32>) -> tensor<12x128x1xf32>
  %s = tosa.sub %x, %m : (tensor<12x128x128xf32>, tensor<12x128x1xf32>) -> tensor<12x128x128xf32>
  %e = tosa.exp %s : (tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
  %t = tosa.reduce_sum %e {axis = 2 : i32} : (tensor<12x128x128xf32>) -> tensor<12x128x1xf32>
  %r = tosa.reciprocal %t : (tensor<12x128x1xf32>) -> tensor<12x128x1xf32>
  %o = tosa.mul %e, %r, %shift : (tensor<12x128x128xf32>, tensor<12x128x1xf32>, tensor<1xi8>) -> tensor<12x128x128xf32>
  return %o : tensor<12x128x128xf32>
}
// fully connected as tosa: reshape x, matmul with const transposed weights, add bias
// COUNT fc flops=2*1*1280*1000+1000 read=1280*4+1280*1000*4+4000+4000 write=4000+4000
func.func @fc(%x: tensor<1x1x1x1280xf32>, %w: tensor<1x1280x1000xf32>, %b: tensor<1x1x1000xf32>) -> tensor<1x1000xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %s = tosa.const_shape {values = dense<[1, 1, 1280]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s2 = tosa.const_shape {values = dense<[1, 1000]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %r = tosa.reshape %x, %s : (tensor<1x1x1x1280xf32>, !tosa.shape<3>) -> tensor<1x1x1280xf32>
  %m = tosa.matmul %r, %w, %z, %z : (tensor<1x1x1280xf32>, tensor<1x1280x1000xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x1000xf32>
  %a = tosa.add %m, %b : (tensor<1x1x1000xf32>, tensor<1x1x1000xf32>) -> tensor<1x1x1000xf32>
  %o = tosa.reshape %a, %s2 : (tensor<1x1x1000xf32>, !tosa.shape<2>) -> tensor<1x1000xf32>
  return %o : tensor<1x1000xf32>
}
}
