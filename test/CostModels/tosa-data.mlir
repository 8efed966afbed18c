// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P17a: views, constants and shapes move nothing.
// CHECK-LABEL: func.func @views(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @views(%x: tensor<2048x6656xf16>) -> tensor<512x128xf16> {
  %shape = tosa.const_shape {values = dense<[106496, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %start = tosa.const_shape {values = dense<[7, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[512, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %weights = "tosa.const"() {values = dense<[1.0, 2.0]> : tensor<2xf16>} : () -> tensor<2xf16>
  %0 = tosa.reshape %x, %shape : (tensor<2048x6656xf16>, !tosa.shape<2>) -> tensor<106496x128xf16>
  %1 = tosa.identity %0 : (tensor<106496x128xf16>) -> tensor<106496x128xf16>
  %2 = tosa.slice %1, %start, %size : (tensor<106496x128xf16>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<512x128xf16>
  %3 = tosa.cast %2 : (tensor<512x128xf16>) -> tensor<512x128xf16>
  return %3 : tensor<512x128xf16>
}

// Of a view, no more of the argument is read than the view: 16 of 32 floats, and
// the 16 results are written.
// CHECK-LABEL: func.func @floor_of_a_view(
// CHECK-SAME: bytes_floor = 128>
func.func @floor_of_a_view(%x: tensor<4x8xf32>) -> tensor<2x8xf32> {
  %start = tosa.const_shape {values = dense<[1, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %size = tosa.const_shape {values = dense<[2, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.slice %x, %start, %size : (tensor<4x8xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x8xf32>
  %1 = tosa.exp %0 : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// Case P17b: a transpose is one read and one write, 54,525,952 B.
// CHECK-LABEL: func.func @transpose(
// CHECK: tosa.transpose {{.*}}#roofline.cost<reads = [operand 0 27262976], writes = [result 0 27262976]>
func.func @transpose(%x: tensor<2048x6656xf16>) -> tensor<6656x2048xf16> {
  %0 = tosa.transpose %x {perms = array<i32: 1, 0>} : (tensor<2048x6656xf16>) -> tensor<6656x2048xf16>
  return %0 : tensor<6656x2048xf16>
}

// What is read, and what is written. A value that is there twice is read once;
// for the padding, nothing is read, unless its value is computed.
// CHECK-LABEL: func.func @copies(
// CHECK: tosa.concat {{.*}}reads = [operand 0 96, operand 1 48], writes = [result 0 144]>
// CHECK: tosa.concat {{.*}}reads = [operand 0 96], writes = [result 0 192]>
// CHECK: tosa.tile {{.*}}reads = [operand 0 96], writes = [result 0 576]>
// CHECK: tosa.pad {{.*}}reads = [operand 0 96], writes = [result 0 360]>
// CHECK: tosa.pad {{.*}}reads = [operand 0 96, operand 2 4], writes = [result 0 360]>
func.func @copies(%x: tensor<3x8xf32>, %y: tensor<3x4xf32>, %v: tensor<1xf32>) {
  %multiples = tosa.const_shape {values = dense<[2, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %padding = tosa.const_shape {values = dense<[1, 2, 3, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %0 = tosa.concat %x, %y {axis = 1 : i32} : (tensor<3x8xf32>, tensor<3x4xf32>) -> tensor<3x12xf32>
  %1 = tosa.concat %x, %x {axis = 1 : i32} : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x16xf32>
  %2 = tosa.tile %x, %multiples : (tensor<3x8xf32>, !tosa.shape<2>) -> tensor<6x24xf32>
  %3 = tosa.pad %x, %padding, %zero : (tensor<3x8xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x15xf32>
  %4 = tosa.pad %x, %padding, %v : (tensor<3x8xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<6x15xf32>
  return
}

// One subtraction per element says where it comes from.
// CHECK-LABEL: func.func @reverse(
// CHECK: tosa.reverse {{.*}}work = [integer index 24], reads = [operand 0 96], writes = [result 0 96]>
func.func @reverse(%x: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %0 = tosa.reverse %x {axis = 1 : i32} : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %0 : tensor<3x8xf32>
}

// Case P14: 2048 rows of the token table of Llama 33B, 54,534,144 B; of a table
// of 4 rows, at most all.
// CHECK-LABEL: func.func @gather(
// CHECK: tosa.gather {{.*}}#roofline.cost<reads = [operand 0 27262976, operand 1 8192], writes = [result 0 27262976]>
// CHECK: tosa.gather {{.*}}#roofline.cost<reads = [operand 0 128, operand 1 8192], writes = [result 0 65536]>
func.func @gather(%table: tensor<1x32000x6656xf16>, %small: tensor<1x4x16xf16>, %ids: tensor<1x2048xi32>) -> (tensor<1x2048x6656xf16>, tensor<1x2048x16xf16>) {
  %0 = tosa.gather %table, %ids : (tensor<1x32000x6656xf16>, tensor<1x2048xi32>) -> tensor<1x2048x6656xf16>
  %1 = tosa.gather %small, %ids : (tensor<1x4x16xf16>, tensor<1x2048xi32>) -> tensor<1x2048x16xf16>
  return %0, %1 : tensor<1x2048x6656xf16>, tensor<1x2048x16xf16>
}

// In place: the updates and where they go.
// CHECK-LABEL: func.func @scatter(
// CHECK-SAME: bytes_floor = 216>
// CHECK: tosa.scatter {{.*}}#roofline.cost<reads = [operand 1 24, operand 2 96], writes = [result 0 96]>
func.func @scatter(%x: tensor<2x8x4xf32>, %i: tensor<2x3xi32>, %y: tensor<2x3x4xf32>) -> tensor<2x8x4xf32> {
  %0 = tosa.scatter %x, %i, %y : (tensor<2x8x4xf32>, tensor<2x3xi32>, tensor<2x3x4xf32>) -> tensor<2x8x4xf32>
  return %0 : tensor<2x8x4xf32>
}

// 64 results. In each dim: scale, offset, quotient and remainder; the latter as
// a float between 0 and 1; from a half on, the next element; clamped (2).
// CHECK-LABEL: func.func @nearest(
// CHECK: tosa.resize {{.*}}work = [vector f32 128, integer i32 896, misc f32 128, misc i1 128, misc i32 128], reads = [operand 0 64], writes = [result 0 256]>
func.func @nearest(%x: tensor<1x4x4x1xf32>) -> tensor<1x8x8x1xf32> {
  %scale = tosa.const_shape {values = dense<[4, 2, 4, 2]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[-1, -1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = NEAREST_NEIGHBOR} : (tensor<1x4x4x1xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x8x8x1xf32>
  return %0 : tensor<1x8x8x1xf32>
}

// A row of 4 becomes 7 in 4 equal rows. Of 7 results: quotient, remainder, next
// element, clamps (4); remainder as a float, its opposite, two products, a sum.
// CHECK-LABEL: func.func @bilinear_row(
// CHECK: tosa.resize {{.*}}work = [vector f32 35, integer i32 49, misc i32 7], reads = [operand 0 16], writes = [result 0 112]>
func.func @bilinear_row(%x: tensor<1x1x4x1xf32>) -> tensor<1x4x7x1xf32> {
  %scale = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %offset = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %border = tosa.const_shape {values = dense<[3, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %scale, %offset, %border {mode = BILINEAR} : (tensor<1x1x4x1xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x4x7x1xf32>
  return %0 : tensor<1x4x7x1xf32>
}
