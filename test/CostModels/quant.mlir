// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --lower-quant-ops --canonicalize --roofline-annotate | FileCheck %s --check-prefix=LOWERED

// As what upstream lowers it to: a cast, a scale, and a zero point that is not
// 0; where storage is narrower than its type, a clamp. Elements are as large as
// their storage.

!symmetric = !quant.uniform<i8:f32, 2.0>
!asymmetric = !quant.uniform<i8:f32, 2.0:10>
!narrow = !quant.uniform<i8<-8:7>:f32, 2.0:10>
!half_byte = !quant.uniform<i4:f16, 0.5>
!channels = !quant.uniform<i8:f32:1, {2.0:10, 3.0:0, 4.0:30, 5.0:40, 6.0:50, 7.0:60, 8.0:70, 9.0:80}>

// CHECK-LABEL: func.func @quantise_symmetric(
// CHECK: quant.qcast {{.*}}work = [vector f32 64, misc f32 64], reads = [operand 0 256], writes = [result 0 64]
// LOWERED-LABEL: func.func @quantise_symmetric(
// LOWERED-SAME: work = [vector f32 64, misc f32 64],
func.func @quantise_symmetric(%x: tensor<8x8xf32>) -> tensor<8x8x!symmetric> {
  %0 = quant.qcast %x : tensor<8x8xf32> to tensor<8x8x!symmetric>
  return %0 : tensor<8x8x!symmetric>
}

// CHECK-LABEL: func.func @dequantise_symmetric(
// CHECK: quant.dcast {{.*}}work = [vector f32 64, misc i8 64], reads = [operand 0 64], writes = [result 0 256]
// LOWERED-LABEL: func.func @dequantise_symmetric(
// LOWERED-SAME: work = [vector f32 64, misc i8 64],
func.func @dequantise_symmetric(%x: tensor<8x8x!symmetric>) -> tensor<8x8xf32> {
  %0 = quant.dcast %x : tensor<8x8x!symmetric> to tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @quantise_asymmetric(
// CHECK: quant.qcast {{.*}}work = [vector f32 128, misc f32 64], reads = [operand 0 256], writes = [result 0 64]
// LOWERED-LABEL: func.func @quantise_asymmetric(
// LOWERED-SAME: work = [vector f32 128, misc f32 64],
func.func @quantise_asymmetric(%x: tensor<8x8xf32>) -> tensor<8x8x!asymmetric> {
  %0 = quant.qcast %x : tensor<8x8xf32> to tensor<8x8x!asymmetric>
  return %0 : tensor<8x8x!asymmetric>
}

// CHECK-LABEL: func.func @dequantise_asymmetric(
// CHECK: quant.dcast {{.*}}work = [vector f32 128, misc i8 64], reads = [operand 0 64], writes = [result 0 256]
// LOWERED-LABEL: func.func @dequantise_asymmetric(
// LOWERED-SAME: work = [vector f32 128, misc i8 64],
func.func @dequantise_asymmetric(%x: tensor<8x8x!asymmetric>) -> tensor<8x8xf32> {
  %0 = quant.dcast %x : tensor<8x8x!asymmetric> to tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @quantise_narrow(
// CHECK: quant.qcast {{.*}}work = [vector f32 128, integer i8 128, misc f32 64], reads = [operand 0 256], writes = [result 0 64]
// LOWERED-LABEL: func.func @quantise_narrow(
// LOWERED-SAME: work = [vector f32 128, integer i8 128, misc f32 64],
func.func @quantise_narrow(%x: tensor<8x8xf32>) -> tensor<8x8x!narrow> {
  %0 = quant.qcast %x : tensor<8x8xf32> to tensor<8x8x!narrow>
  return %0 : tensor<8x8x!narrow>
}

// CHECK-LABEL: func.func @dequantise_narrow(
// CHECK: quant.dcast {{.*}}work = [vector f32 128, misc i8 64], reads = [operand 0 64], writes = [result 0 256]
// LOWERED-LABEL: func.func @dequantise_narrow(
// LOWERED-SAME: work = [vector f32 128, misc i8 64],
func.func @dequantise_narrow(%x: tensor<8x8x!narrow>) -> tensor<8x8xf32> {
  %0 = quant.dcast %x : tensor<8x8x!narrow> to tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @half_byte(
// CHECK: quant.dcast {{.*}}work = [vector f16 64, misc i4 64], reads = [operand 0 32], writes = [result 0 128]
func.func @half_byte(%x: tensor<8x8x!half_byte>) -> tensor<8x8xf16> {
  %0 = quant.dcast %x : tensor<8x8x!half_byte> to tensor<8x8xf16>
  return %0 : tensor<8x8xf16>
}

// CHECK-LABEL: func.func @channels(
// CHECK: quant.dcast {{.*}}work = [vector f32 "16*N", misc i8 "8*N"], reads = [operand 0 "8*N"], writes = [result 0 "32*N"]
func.func @channels(%x: tensor<?x8x!channels> {roofline.dims = ["N", ""]}) -> tensor<?x8xf32> {
  %0 = quant.dcast %x : tensor<?x8x!channels> to tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// Another name for the same bits.
// CHECK-LABEL: func.func @storage(
// CHECK-NOT: at_least
// CHECK: quant.scast %{{[a-z0-9]+}} : tensor
func.func @storage(%x: tensor<8x8xi8>) -> tensor<8x8x!symmetric> {
  %0 = quant.scast %x : tensor<8x8xi8> to tensor<8x8x!symmetric>
  return %0 : tensor<8x8x!symmetric>
}
