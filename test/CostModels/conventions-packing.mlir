// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,BITS
// RUN: roofline-opt %s --roofline-annotate=packing=bytes | FileCheck %s --check-prefixes=CHECK,BYTES

// Case P22: 4096 x 4096 bits and nibbles, and 7 nibbles; by bytes each element
// has its own. Others are the same.
// CHECK-LABEL: func.func @types(
// BITS: linalg.copy {{.*}}reads = [operand 0 2097152], writes = [result 0 2097152]
// BYTES: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// BITS: linalg.copy {{.*}}reads = [operand 0 8388608], writes = [result 0 8388608]
// BYTES: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// CHECK: linalg.copy {{.*}}reads = [operand 0 16777216], writes = [result 0 16777216]
// CHECK: linalg.copy {{.*}}reads = [operand 0 33554432], writes = [result 0 33554432]
// BITS: linalg.copy {{.*}}reads = [operand 0 4], writes = [result 0 4]
// BYTES: linalg.copy {{.*}}reads = [operand 0 7], writes = [result 0 7]
func.func @types(%i1: tensor<4096x4096xi1>, %i4: tensor<4096x4096xi4>, %i8: tensor<4096x4096xi8>,
                 %f16: tensor<4096x4096xf16>, %odd: tensor<7xi4>) {
  linalg.copy ins(%i1 : tensor<4096x4096xi1>) outs(%i1 : tensor<4096x4096xi1>) -> tensor<4096x4096xi1>
  linalg.copy ins(%i4 : tensor<4096x4096xi4>) outs(%i4 : tensor<4096x4096xi4>) -> tensor<4096x4096xi4>
  linalg.copy ins(%i8 : tensor<4096x4096xi8>) outs(%i8 : tensor<4096x4096xi8>) -> tensor<4096x4096xi8>
  linalg.copy ins(%f16 : tensor<4096x4096xf16>) outs(%f16 : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  linalg.copy ins(%odd : tensor<7xi4>) outs(%odd : tensor<7xi4>) -> tensor<7xi4>
  return
}

// Case P34: 12,125,000 B, or 13,000,000 B with a byte for each predicate.
// CHECK-LABEL: func.func @select(
// BITS-SAME: bytes_fused = 12125000,
// BYTES-SAME: bytes_fused = 13000000,
func.func @select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %0 = arith.select %p, %x, %y : tensor<1000000xi1>, tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}
