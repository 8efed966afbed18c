// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// On memrefs the init is an operand that is read and written: who wrote it
// before is not known.

// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: bytes_read = 448, bytes_written = 64, bytes_fused = 512,
// CHECK: linalg.matmul {{.*}}work = [matrix f16 1024], reads = [operand 0 256, operand 1 128, operand 2 64], writes = [operand 2 64]>
func.func @matmul(%a: memref<8x16xf16>, %b: memref<16x4xf16>, %c: memref<8x4xf16>) {
  linalg.matmul ins(%a, %b : memref<8x16xf16>, memref<16x4xf16>) outs(%c : memref<8x4xf16>)
  return
}

// CHECK-LABEL: func.func @fill(
// CHECK: linalg.fill {roofline.cost = #roofline.cost<writes = [operand 1 64]>}
func.func @fill(%c: memref<8x4xf16>) {
  %zero = arith.constant 0.0 : f16
  linalg.fill ins(%zero : f16) outs(%c : memref<8x4xf16>)
  return
}

// The layout does not matter, only the elements that are touched.
// CHECK-LABEL: func.func @strided(
// CHECK: linalg.add {{.*}}reads = [operand 0 "4*N", operand 1 "4*N"], writes = [operand 2 "4*N"]>
func.func @strided(%a: memref<?xf32, strided<[64], offset: ?>> {roofline.dims = ["N"]},
                   %b: memref<?xf32> {roofline.dims = ["N"]},
                   %c: memref<?xf32, strided<[2]>> {roofline.dims = ["N"]}) {
  linalg.add ins(%a, %b : memref<?xf32, strided<[64], offset: ?>>, memref<?xf32>)
             outs(%c : memref<?xf32, strided<[2]>>)
  return
}

// In place: read once, written once.
// CHECK-LABEL: func.func @in_place(
// CHECK: linalg.add {{.*}}reads = [operand 0 32, operand 1 32], writes = [operand 2 32]>
func.func @in_place(%a: memref<8xf32>, %b: memref<8xf32>) {
  linalg.add ins(%a, %b : memref<8xf32>, memref<8xf32>) outs(%a : memref<8xf32>)
  return
}

// CHECK-LABEL: func.func @softmax(
// CHECK: linalg.softmax {{.*}}work = [vector f32 8192, transcendental f32 2048], reads = [operand 0 8192], writes = [operand 1 8192]>
func.func @softmax(%x: memref<1x2048xf32>, %y: memref<1x2048xf32>) {
  linalg.softmax dimension(1) ins(%x : memref<1x2048xf32>) outs(%y : memref<1x2048xf32>)
  return
}
