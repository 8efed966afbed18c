// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Names of dims go through the ops: a result's bytes tell its size.

// CHECK-LABEL: func.func @data(
// CHECK: tosa.concat {{.*}}writes = [result 0 "32*B*S + 32*B*T"]
// CHECK: tosa.transpose {{.*}}writes = [result 0 "32*B*S + 32*B*T"]
// CHECK: tosa.pad {{.*}}writes = [result 0 "32*B*S + 32*B*T + 96*B"]
// CHECK: tosa.tile {{.*}}writes = [result 0 "192*B*S + 192*B*T + 576*B"]
// CHECK: tosa.reverse {{.*}}writes = [result 0 "192*B*S + 192*B*T + 576*B"]
// CHECK: tosa.reduce_max {{.*}}writes = [result 0 "64*B"]
// CHECK: tosa.argmax {{.*}}writes = [result 0 64]
func.func @data(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]}, %y: tensor<?x?x8xf32> {roofline.dims = ["B", "T", ""]}) {
  %padding = tosa.const_shape {values = dense<[1, 2, 0, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %multiples = tosa.const_shape {values = dense<[3, 1, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.concat %x, %y {axis = 1 : i32} : (tensor<?x?x8xf32>, tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  %1 = tosa.transpose %0 {perms = array<i32: 1, 0, 2>} : (tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  %2 = tosa.pad %1, %padding, %zero : (tensor<?x?x8xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<?x?x8xf32>
  %3 = tosa.tile %2, %multiples : (tensor<?x?x8xf32>, !tosa.shape<3>) -> tensor<?x?x16xf32>
  %4 = tosa.reverse %3 {axis = 0 : i32} : (tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
  %5 = tosa.reduce_max %4 {axis = 0 : i32} : (tensor<?x?x16xf32>) -> tensor<1x?x16xf32>
  %6 = tosa.argmax %5 {axis = 1 : i32} : (tensor<1x?x16xf32>) -> tensor<1x16xi32>
  return
}

// What is left of the elements, and of a dim.
// CHECK-LABEL: func.func @views(
// CHECK: tosa.exp {{.*}}writes = [result 0 "32*B*S"]
// CHECK: tosa.exp {{.*}}writes = [result 0 "32*B*S - 32"]
func.func @views(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]}) {
  %shape = tosa.const_shape {values = dense<[-1, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %start = tosa.const_shape {values = dense<[2, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[-1, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %x, %shape : (tensor<?x?x8xf32>, !tosa.shape<2>) -> tensor<?x4xf32>
  %1 = tosa.exp %0 : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %2 = tosa.slice %0, %start, %size : (tensor<?x4xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<?x4xf32>
  %3 = tosa.exp %2 : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return
}

// Shapes that are computed: [S * 2, (S + 1) / 2 rounded up, 8].
// CHECK-LABEL: func.func @computed(
// CHECK: tosa.tile {{.*}}writes = [result 0 "64*S^2*ceildiv(S + 1, 2)"]
func.func @computed(%x: tensor<?x1x8xf32> {roofline.dims = ["S", "", ""]}) {
  %one = tosa.const_shape {values = dense<1> : tensor<1xindex>} : () -> !tosa.shape<1>
  %two = tosa.const_shape {values = dense<2> : tensor<1xindex>} : () -> !tosa.shape<1>
  %s = tosa.dim %x {axis = 0 : i32} : (tensor<?x1x8xf32>) -> !tosa.shape<1>
  %twice = tosa.mul_shape %s, %two : (!tosa.shape<1>, !tosa.shape<1>) -> !tosa.shape<1>
  %next = tosa.add_shape %s, %one : (!tosa.shape<1>, !tosa.shape<1>) -> !tosa.shape<1>
  %half = tosa.div_ceil_shape %next, %two : (!tosa.shape<1>, !tosa.shape<1>) -> !tosa.shape<1>
  %all = tosa.concat_shape %twice, %half, %one : (!tosa.shape<1>, !tosa.shape<1>, !tosa.shape<1>) -> !tosa.shape<3>
  %0 = tosa.tile %x, %all : (tensor<?x1x8xf32>, !tosa.shape<3>) -> tensor<?x?x8xf32>
  return
}

// Size 1 is broadcast, and of two names the larger counts, as one may be 1.
// CHECK-LABEL: func.func @broadcast(
// CHECK: tosa.add {{.*}}work = [vector f32 "8*S"]
// CHECK: tosa.add {{.*}}work = [vector f32 "8*S"]
// CHECK: tosa.add {{.*}}work = [vector f32 "8*max(S, T)"], reads = [operand 0 "32*S", operand 1 "32*T"], writes = [result 0 "32*max(S, T)"]
// CHECK: tosa.select {{.*}}work = [misc f32 56]
func.func @broadcast(%x: tensor<?x8xf32> {roofline.dims = ["S", ""]}, %y: tensor<?x8xf32> {roofline.dims = ["T", ""]}, %one: tensor<1x8xf32>, %p: tensor<7x1xi1>) {
  %0 = tosa.add %one, %x : (tensor<1x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %1 = tosa.add %0, %x : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = tosa.add %x, %y : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %3 = tosa.select %p, %x, %one : (tensor<7x1xi1>, tensor<?x8xf32>, tensor<1x8xf32>) -> tensor<?x8xf32>
  return
}

// 16-bit results of 8, 8*4, (W - 1)*16, (2*H + 1)*3*4 and (2*H - 1)*4*4 elements
// for each batch and row, but for those that a stride skips or adds.
// CHECK-LABEL: func.func @images(
// CHECK: tosa.conv2d {{.*}}writes = [result 0 "16*H*N*W"]
// CHECK: tosa.max_pool2d {{.*}}writes = [result 0 "64*N*floordiv(H - 2, 2) + 64*N"]
// CHECK: tosa.depthwise_conv2d {{.*}}writes = [result 0 "32*H*N*W - 32*H*N"]
// CHECK: tosa.transpose_conv2d {{.*}}writes = [result 0 "48*H*N + 24*N"]
// CHECK: tosa.resize {{.*}}writes = [result 0 "64*H*N - 32*N"]
func.func @images(%x: tensor<?x?x?x4xf16> {roofline.dims = ["N", "H", "W", ""]}, %column: tensor<?x?x8x4xf16> {roofline.dims = ["N", "H", "", ""]}, %line: tensor<?x?x1x4xf16> {roofline.dims = ["N", "H", "", ""]},
                  %w: tensor<8x3x3x4xf16>, %b: tensor<8xf16>, %d: tensor<1x2x4x4xf16>, %e: tensor<16xf16>, %t: tensor<4x3x3x4xf16>, %f: tensor<4xf16>) {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf16>} : () -> tensor<1xf16>
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[0, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f16, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<?x?x?x4xf16>, tensor<8x3x3x4xf16>, tensor<8xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<?x?x?x8xf16>
  %1 = tosa.max_pool2d %column {kernel = array<i64: 2, 1>, stride = array<i64: 2, 1>, pad = array<i64: 0, 0, 0, 0>} : (tensor<?x?x8x4xf16>) -> tensor<?x?x8x4xf16>
  %2 = tosa.depthwise_conv2d %x, %d, %e, %z, %z {acc_type = f16, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>, dilation = array<i64: 1, 1>} : (tensor<?x?x?x4xf16>, tensor<1x2x4x4xf16>, tensor<16xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<?x?x?x16xf16>
  %3 = tosa.transpose_conv2d %line, %t, %f, %z, %z {acc_type = f16, out_pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 1>} : (tensor<?x?x1x4xf16>, tensor<4x3x3x4xf16>, tensor<4xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<?x?x3x4xf16>
  %4 = tosa.resize %line, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<?x?x1x4xf16>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<?x?x4x4xf16>
  return
}

// Of two sizes that must be equal, the one with a name counts everywhere.
// CHECK-LABEL: func.func @products(
// CHECK: tosa.matmul {{.*}}work = [matrix f32 "16*B*M*N"], reads = [operand 0 "32*B*M", operand 1 "32*B*N"], writes = [result 0 "4*B*M*N"]
// CHECK: tosa.gather {{.*}}operand 1 "4*B*K"], writes = [result 0 "4*B*K*N"]
// CHECK: tosa.exp {{.*}}writes = [result 0 "4*B*K*N"]
func.func @products(%a: tensor<?x?x8xf32> {roofline.dims = ["", "M", ""]}, %b: tensor<?x8x?xf32> {roofline.dims = ["B", "", "N"]}, %i: tensor<?x?xi32> {roofline.dims = ["", "K"]}) {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.matmul %a, %b, %z, %z : (tensor<?x?x8xf32>, tensor<?x8x?xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?x?x?xf32>
  %1 = tosa.gather %0, %i : (tensor<?x?x?xf32>, tensor<?x?xi32>) -> tensor<?x?x?xf32>
  %2 = tosa.exp %1 : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
