// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Per element: widened to 32 and to 64 bits, minus zero point, times multiplier,
// plus half, shifted, narrowed, plus zero point, clamped (2), narrowed. What is
// known of one element (multiplier, shift, zero points) is in the code.
// CHECK-LABEL: func.func @rescale(
// CHECK: tosa.rescale {{.*}}work = [integer i32 32, integer i64 24, misc i32 16, misc i64 8, misc i8 8], reads = [operand 0 8], writes = [result 0 8]>
func.func @rescale(%x: tensor<4x2xi8>) -> tensor<4x2xi8> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi16>} : () -> tensor<1xi16>
  %shift = "tosa.const"() {values = dense<15> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<17> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<4x2xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<4x2xi8>
  return %0 : tensor<4x2xi8>
}

// A multiplier and a shift for each of two channels are read, 4 B and 2 B. The
// multiplier is widened, the shift is (misc i8), and shifts 1 to make a half (2).
// CHECK-LABEL: func.func @rescale_channels(
// CHECK: tosa.rescale {{.*}}work = [integer i32 32, integer i64 40, misc i32 24, misc i64 8, misc i8 16], reads = [operand 0 8, operand 1 4, operand 2 2], writes = [result 0 8]>
func.func @rescale_channels(%x: tensor<4x2xi8>) -> tensor<4x2xi8> {
  %multiplier = "tosa.const"() {values = dense<[19689, 3]> : tensor<2xi16>} : () -> tensor<2xi16>
  %shift = "tosa.const"() {values = dense<[15, 16]> : tensor<2xi8>} : () -> tensor<2xi8>
  %zero = "tosa.const"() {values = dense<17> : tensor<1xi8>} : () -> tensor<1xi8>
  %out_zero = "tosa.const"() {values = dense<22> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %out_zero {scale32 = false, rounding_mode = SINGLE_ROUND, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<4x2xi8>, tensor<2xi16>, tensor<2xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<4x2xi8>
  return %0 : tensor<4x2xi8>
}

// A second rounding is a compare, a select and an addition more.
// CHECK-LABEL: func.func @rescale_twice(
// CHECK: tosa.rescale {{.*}}work = [integer i64 32, misc i32 16, misc i64 16], reads = [operand 0 32], writes = [result 0 32]>
func.func @rescale_twice(%x: tensor<8xi32>) -> tensor<8xi32> {
  %multiplier = "tosa.const"() {values = dense<19689> : tensor<1xi32>} : () -> tensor<1xi32>
  %shift = "tosa.const"() {values = dense<35> : tensor<1xi8>} : () -> tensor<1xi8>
  %zero = "tosa.const"() {values = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = tosa.rescale %x, %multiplier, %shift, %zero, %zero {scale32 = true, rounding_mode = DOUBLE_ROUND, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<8xi32>, tensor<1xi32>, tensor<1xi8>, tensor<1xi32>, tensor<1xi32>) -> tensor<8xi32>
  return %0 : tensor<8xi32>
}

// Without a shift, a product; with one, 64 bits in between.
// CHECK-LABEL: func.func @products(
// CHECK: tosa.mul {{.*}}work = [integer i32 8, misc i8 16], reads = [operand 0 8, operand 1 1], writes = [result 0 32]>
// CHECK: tosa.mul {{.*}}work = [integer i64 24, misc i32 16, misc i64 8], reads = [operand 0 32], writes = [result 0 32]>
func.func @products(%x: tensor<8xi8>, %y: tensor<1xi8>) -> tensor<8xi32> {
  %none = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %shift = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %y, %none : (tensor<8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<8xi32>
  %1 = tosa.mul %0, %0, %shift : (tensor<8xi32>, tensor<8xi32>, tensor<1xi8>) -> tensor<8xi32>
  return %1 : tensor<8xi32>
}

// Widen, subtract, clamp (2), narrow.
// CHECK-LABEL: func.func @negate(
// CHECK: tosa.negate {{.*}}work = [integer i16 24, misc i16 8, misc i8 8], reads = [operand 0 8], writes = [result 0 8]>
func.func @negate(%x: tensor<8xi8>) -> tensor<8xi8> {
  %zero = "tosa.const"() {values = dense<3> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.negate %x, %zero, %zero : (tensor<8xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<8xi8>
  return %0 : tensor<8xi8>
}

// 8 of 256 places, and all 256 for 4096 elements; of 16 bits, 2 places each.
// CHECK-LABEL: func.func @tables(
// CHECK: tosa.table {{.*}}work = [integer index 8], reads = [operand 0 8, operand 1 8], writes = [result 0 8]>
// CHECK: tosa.table {{.*}}work = [integer index 4096], reads = [operand 0 4096, operand 1 256], writes = [result 0 4096]>
// CHECK: tosa.table {{.*}}work = [integer i32 64, misc i16 24], reads = [operand 0 16, operand 1 32], writes = [result 0 32]>
func.func @tables(%x: tensor<8xi8>, %many: tensor<4096xi8>, %y: tensor<8xi16>, %t: tensor<256xi8>, %u: tensor<513xi16>) -> (tensor<8xi8>, tensor<4096xi8>, tensor<8xi32>) {
  %0 = tosa.table %x, %t : (tensor<8xi8>, tensor<256xi8>) -> tensor<8xi8>
  %1 = tosa.table %many, %t : (tensor<4096xi8>, tensor<256xi8>) -> tensor<4096xi8>
  %2 = tosa.table %y, %u : (tensor<8xi16>, tensor<513xi16>) -> tensor<8xi32>
  return %0, %1, %2 : tensor<8xi8>, tensor<4096xi8>, tensor<8xi32>
}

// As it stands in the body of a lowered op: the multiplier of 3 is known, the
// shift is not. Directly inside of a function, it computes no element.
// CHECK-LABEL: func.func @apply_scale(
// CHECK-SAME: work = [integer i64 40, misc i32 8, misc i64 8, misc i8 8], bytes_read = 40,
func.func @apply_scale(%x: tensor<8xi32>, %s: tensor<8xi8>, %i: i32, %j: i8) -> (tensor<8xi32>, i32) {
  %three = arith.constant 3 : i32
  %empty = tensor.empty() : tensor<8xi32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x, %s : tensor<8xi32>, tensor<8xi8>) outs(%empty : tensor<8xi32>) {
  ^bb0(%a: i32, %b: i8, %out: i32):
    %scaled = tosa.apply_scale %a, %three, %b {rounding_mode = SINGLE_ROUND} : (i32, i32, i8) -> i32
    linalg.yield %scaled : i32
  } -> tensor<8xi32>
  %1 = tosa.apply_scale %i, %three, %j {rounding_mode = SINGLE_ROUND} : (i32, i32, i8) -> i32
  return %0, %1 : tensor<8xi32>, i32
}

// Vectors hold elements, wherever they are; a multiplier that is not known is
// widened, too.
// CHECK-LABEL: func.func @apply_scale_vector(
// CHECK: tosa.apply_scale {{.*}}#roofline.cost<work = [integer i64 40, misc i32 16, misc i64 8, misc i8 8]>
func.func @apply_scale_vector(%x: vector<8xi32>, %m: vector<8xi32>, %s: vector<8xi8>) -> vector<8xi32> {
  %0 = tosa.apply_scale %x, %m, %s {rounding_mode = SINGLE_ROUND} : (vector<8xi32>, vector<8xi32>, vector<8xi8>) -> vector<8xi32>
  return %0 : vector<8xi32>
}

// How many elements a scalable vector has only the machine knows; what is made
// counts, not what is scaled.
// CHECK-LABEL: func.func @apply_scale_scalable(
// CHECK-SAME: at_least
// CHECK-NOT: tosa.apply_scale {{.*}}#roofline.cost
// CHECK: return
func.func @apply_scale_scalable(%x: i32, %m: i32, %s: vector<[4]xi8>) -> vector<[4]xi32> {
  %0 = tosa.apply_scale %x, %m, %s {rounding_mode = SINGLE_ROUND} : (i32, i32, vector<[4]xi8>) -> vector<[4]xi32>
  return %0 : vector<[4]xi32>
}
