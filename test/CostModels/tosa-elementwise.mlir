// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A broadcast operand is read once, as large as it is.
// CHECK-LABEL: func.func @broadcast(
// CHECK: tosa.add {{.*}}work = [vector f32 24], reads = [operand 0 96, operand 1 32], writes = [result 0 96]>
func.func @broadcast(%x: tensor<3x8xf32>, %y: tensor<1x8xf32>) -> tensor<3x8xf32> {
  %0 = tosa.add %x, %y : (tensor<3x8xf32>, tensor<1x8xf32>) -> tensor<3x8xf32>
  return %0 : tensor<3x8xf32>
}

// Both ways: 3x8 results of 3 and 8 elements.
// CHECK-LABEL: func.func @outer_sum(
// CHECK: tosa.add {{.*}}work = [integer i32 24], reads = [operand 0 12, operand 1 32], writes = [result 0 96]>
func.func @outer_sum(%x: tensor<3x1xi32>, %y: tensor<1x8xi32>) -> tensor<3x8xi32> {
  %0 = tosa.add %x, %y : (tensor<3x1xi32>, tensor<1x8xi32>) -> tensor<3x8xi32>
  return %0 : tensor<3x8xi32>
}

// Case P18a: one value twice is read once. The shift of 0 is not read.
// CHECK-LABEL: func.func @square(
// CHECK: tosa.mul {{.*}}work = [vector f32 1000000], reads = [operand 0 4000000], writes = [result 0 4000000]>
func.func @square(%x: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %x, %x, %shift : (tensor<1000000xf32>, tensor<1000000xf32>, tensor<1xi8>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// Case P34: 12,125,000 B, no FLOP.
// CHECK-LABEL: func.func @select(
// CHECK: tosa.select {{.*}}work = [misc f32 1000000], reads = [operand 0 125000, operand 1 4000000, operand 2 4000000], writes = [result 0 4000000]>
func.func @select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %0 = tosa.select %p, %x, %y : (tensor<1000000xi1>, tensor<1000000xf32>, tensor<1000000xf32>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// Negate, exp, add and divide, 24 times.
// CHECK-LABEL: func.func @sigmoid(
// CHECK: tosa.sigmoid {{.*}}work = [vector f16 72, transcendental f16 24], reads = [operand 0 48], writes = [result 0 48]>
func.func @sigmoid(%x: tensor<3x8xf16>) -> tensor<3x8xf16> {
  %0 = tosa.sigmoid %x : (tensor<3x8xf16>) -> tensor<3x8xf16>
  return %0 : tensor<3x8xf16>
}

// Two extrema; where NaNs are ignored, a compare and a select more.
// CHECK-LABEL: func.func @clamp(
// CHECK: tosa.clamp {{.*}}work = [vector f32 48], reads
// CHECK: tosa.clamp {{.*}}work = [vector f32 48, misc f32 48], reads
func.func @clamp(%x: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<3x8xf32>) -> tensor<3x8xf32>
  %1 = tosa.clamp %0 {min_val = 0.0 : f32, max_val = 6.0 : f32, nan_mode = IGNORE} : (tensor<3x8xf32>) -> tensor<3x8xf32>
  return %1 : tensor<3x8xf32>
}

// A float to an integer: rounded and converted, and clamped before (i8), or
// after (2 compares and 2 selects, i32 of f16: 65504 is the largest). Each is
// read and written by its own size.
// CHECK-LABEL: func.func @casts(
// CHECK: tosa.cast {{.*}}work = [vector f16 16, misc f16 16], reads = [operand 0 16], writes = [result 0 8]>
// CHECK: tosa.cast {{.*}}work = [misc f16 32, misc i32 16], reads = [operand 0 16], writes = [result 0 32]>
// CHECK: tosa.cast {{.*}}work = [misc f16 8], reads = [operand 0 16], writes = [result 0 32]>
// CHECK: tosa.cast {{.*}}work = [misc i8 8], reads = [operand 0 8], writes = [result 0 1]>
func.func @casts(%x: tensor<8xf16>) -> (tensor<8xi32>, tensor<8xf32>, tensor<8xi1>) {
  %0 = tosa.cast %x : (tensor<8xf16>) -> tensor<8xi8>
  %1 = tosa.cast %x : (tensor<8xf16>) -> tensor<8xi32>
  %2 = tosa.cast %x : (tensor<8xf16>) -> tensor<8xf32>
  %3 = tosa.cast %0 : (tensor<8xi8>) -> tensor<8xi1>
  return %1, %2, %3 : tensor<8xi32>, tensor<8xf32>, tensor<8xi1>
}
