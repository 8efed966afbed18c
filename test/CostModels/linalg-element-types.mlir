// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The type of matrix work is that of the factors, whatever they are summed in.

// The multiplier takes 8-bit integers; widening them is no arithmetic.
// CHECK-LABEL: func.func @int8(
// CHECK-SAME: #roofline.totals<work = [matrix i8 1024, misc i8 1024]
// CHECK: linalg.matmul {{.*}}reads = [operand 0 128, operand 1 64, operand 2 128], writes = [result 0 128]>
func.func @int8(%a: tensor<8x16xi8>, %b: tensor<16x4xi8>, %c: tensor<8x4xi32>) -> tensor<8x4xi32> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x16xi8>, tensor<16x4xi8>)
                     outs(%c : tensor<8x4xi32>) -> tensor<8x4xi32>
  return %0 : tensor<8x4xi32>
}

// CHECK-LABEL: func.func @f16_into_f32(
// CHECK: linalg.matmul {{.*}}work = [matrix f16 1024, misc f16 1024], reads = [operand 0 256, operand 1 128, operand 2 128], writes = [result 0 128]>
func.func @f16_into_f32(%a: tensor<8x16xf16>, %b: tensor<16x4xf16>, %c: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<8x16xf16>, tensor<16x4xf16>)
                     outs(%c : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// Of two types, the wider one.
// CHECK-LABEL: func.func @i4_times_f16(
// CHECK: linalg.generic {{.*}}work = [matrix f16 1024, misc i4 512], reads = [operand 0 256, operand 1 32, operand 2 64], writes = [result 0 64]>
func.func @i4_times_f16(%a: tensor<8x16xf16>, %b: tensor<16x4xi4>, %c: tensor<8x4xf16>) -> tensor<8x4xf16> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                     affine_map<(m, n, k) -> (m, n)>],
    iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%a, %b : tensor<8x16xf16>, tensor<16x4xi4>) outs(%c : tensor<8x4xf16>) {
  ^bb0(%x: f16, %y: i4, %acc: f16):
    %w = arith.sitofp %y : i4 to f16
    %p = arith.mulf %x, %w : f16
    %s = arith.addf %acc, %p : f16
    linalg.yield %s : f16
  } -> tensor<8x4xf16>
  return %0 : tensor<8x4xf16>
}

// Zero points come off each factor first, in the wide type.
// CHECK-LABEL: func.func @quantized(
// CHECK: linalg.quantized_matmul {{.*}}work = [matrix i8 1024, integer i32 1024, misc i8 1024], reads = [operand 0 128, operand 1 64, operand 4 128], writes = [result 0 128]>
func.func @quantized(%a: tensor<8x16xi8>, %b: tensor<16x4xi8>, %za: i32, %zb: i32,
                     %c: tensor<8x4xi32>) -> tensor<8x4xi32> {
  %0 = linalg.quantized_matmul
    ins(%a, %b, %za, %zb : tensor<8x16xi8>, tensor<16x4xi8>, i32, i32)
    outs(%c : tensor<8x4xi32>) -> tensor<8x4xi32>
  return %0 : tensor<8x4xi32>
}

// Case P22: bits are packed, and rounded up to bytes once for the tensor.
// CHECK-LABEL: func.func @packed(
// CHECK: reads = [operand 0 2097152], writes = [result 0 2097152]
// CHECK: reads = [operand 0 8388608], writes = [result 0 8388608]
// CHECK: reads = [operand 0 16777216], writes = [result 0 16777216]
// CHECK: reads = [operand 0 33554432], writes = [result 0 33554432]
// CHECK: reads = [operand 0 67108864], writes = [result 0 67108864]
// CHECK: reads = [operand 0 134217728], writes = [result 0 134217728]
// CHECK: reads = [operand 0 4], writes = [result 0 4]
// CHECK: reads = [operand 0 "ceildiv(4*N, 8)"], writes = [result 0 "ceildiv(4*N, 8)"]
// CHECK: reads = [operand 0 128], writes = [result 0 128]
// CHECK: reads = [operand 0 56], writes = [result 0 56]
func.func @packed(%i1: tensor<4096x4096xi1>, %i4: tensor<4096x4096xi4>,
                  %i8: tensor<4096x4096xi8>, %f16: tensor<4096x4096xf16>,
                  %f32: tensor<4096x4096xf32>, %f64: tensor<4096x4096xf64>,
                  %odd: tensor<7xi4>, %dynamic: tensor<?xi4> {roofline.dims = ["N"]},
                  %complex: tensor<16xcomplex<f32>>, %index: tensor<7xindex>) {
  linalg.copy ins(%i1 : tensor<4096x4096xi1>) outs(%i1 : tensor<4096x4096xi1>) -> tensor<4096x4096xi1>
  linalg.copy ins(%i4 : tensor<4096x4096xi4>) outs(%i4 : tensor<4096x4096xi4>) -> tensor<4096x4096xi4>
  linalg.copy ins(%i8 : tensor<4096x4096xi8>) outs(%i8 : tensor<4096x4096xi8>) -> tensor<4096x4096xi8>
  linalg.copy ins(%f16 : tensor<4096x4096xf16>) outs(%f16 : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  linalg.copy ins(%f32 : tensor<4096x4096xf32>) outs(%f32 : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  linalg.copy ins(%f64 : tensor<4096x4096xf64>) outs(%f64 : tensor<4096x4096xf64>) -> tensor<4096x4096xf64>
  linalg.copy ins(%odd : tensor<7xi4>) outs(%odd : tensor<7xi4>) -> tensor<7xi4>
  linalg.copy ins(%dynamic : tensor<?xi4>) outs(%dynamic : tensor<?xi4>) -> tensor<?xi4>
  linalg.copy ins(%complex : tensor<16xcomplex<f32>>) outs(%complex : tensor<16xcomplex<f32>>) -> tensor<16xcomplex<f32>>
  linalg.copy ins(%index : tensor<7xindex>) outs(%index : tensor<7xindex>) -> tensor<7xindex>
  return
}
