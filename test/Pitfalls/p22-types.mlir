// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,BITS
// RUN: roofline-opt %s --roofline-annotate=packing=bits | FileCheck %s --check-prefixes=CHECK,BITS
// RUN: roofline-opt %s --roofline-annotate=packing=bytes | FileCheck %s --check-prefixes=CHECK,BYTES

// Case P22: a 4096 x 4096 tensor by type. Wrong: the elements, 16,777,216, as
// bytes; right: i1 2,097,152 B, i4 8,388,608, i8 16,777,216, f16 33,554,432,
// f32 67,108,864, f64 134,217,728; 7 i4 are 4 B. Types below a byte take a byte
// each by packing=bytes.
// CHECK-LABEL: func.func @types(
// BITS: linalg.copy {{.*}}reads = [operand 0 2097152], writes = [result 0 2097152]
// BYTES: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// BITS: linalg.copy {{.*}}reads = [operand 0 8388608], writes = [result 0 8388608]
// BYTES: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// CHECK: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// CHECK: linalg.copy {{.*}}reads = [operand 0 33554432], writes = [result 0 33554432]
// CHECK: linalg.copy {{.*}}reads = [operand 0 67108864], writes = [result 0 67108864]
// CHECK: linalg.copy {{.*}}reads = [operand 0 134217728], writes = [result 0 134217728]
// BITS: linalg.copy {{.*}}reads = [operand 0 4], writes = [result 0 4]
// BYTES: linalg.copy {{.*}}reads = [operand 0 7], writes = [result 0 7]
func.func @types(%i1: tensor<4096x4096xi1>, %i4: tensor<4096x4096xi4>, %i8: tensor<4096x4096xi8>,
                 %f16: tensor<4096x4096xf16>, %f32: tensor<4096x4096xf32>, %f64: tensor<4096x4096xf64>,
                 %odd: tensor<7xi4>) {
  linalg.copy ins(%i1 : tensor<4096x4096xi1>) outs(%i1 : tensor<4096x4096xi1>) -> tensor<4096x4096xi1>
  linalg.copy ins(%i4 : tensor<4096x4096xi4>) outs(%i4 : tensor<4096x4096xi4>) -> tensor<4096x4096xi4>
  linalg.copy ins(%i8 : tensor<4096x4096xi8>) outs(%i8 : tensor<4096x4096xi8>) -> tensor<4096x4096xi8>
  linalg.copy ins(%f16 : tensor<4096x4096xf16>) outs(%f16 : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  linalg.copy ins(%f32 : tensor<4096x4096xf32>) outs(%f32 : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  linalg.copy ins(%f64 : tensor<4096x4096xf64>) outs(%f64 : tensor<4096x4096xf64>) -> tensor<4096x4096xf64>
  linalg.copy ins(%odd : tensor<7xi4>) outs(%odd : tensor<7xi4>) -> tensor<7xi4>
  return
}
