// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Memory that grows may have to be copied: what there was, at most; of memory
// that shrinks what is left.
// CHECK-LABEL: func.func @realloc(
// CHECK-SAME: at_most>
// CHECK: memref.realloc {{.*}}reads = [operand 0 32], writes = [result 0 32], at_most
// CHECK: memref.realloc {{.*}}reads = [operand 0 16], writes = [result 0 16], at_most
// CHECK: memref.realloc {{.*}}reads = [operand 0 "min(4*N, 32)"], writes = [result 0 "min(4*N, 32)"], at_most
func.func @realloc(%x: memref<8xf32>, %y: memref<8xf32>, %z: memref<8xf32>, %w: memref<?xf32> {roofline.dims = ["N"]}) {
  %0 = memref.realloc %x : memref<8xf32> to memref<16xf32>
  %1 = memref.realloc %y : memref<8xf32> to memref<4xf32>
  %c0 = arith.constant 0 : index
  %n = memref.dim %w, %c0 : memref<?xf32>
  %2 = memref.realloc %z(%n) : memref<8xf32> to memref<?xf32>
  return
}

// 128 elements from one memory to another, however long that takes.
// CHECK-LABEL: func.func @dma(
// CHECK: memref.dma_start {{.*}}reads = [operand 0 512], writes = [operand 2 512]
// CHECK: memref.dma_wait
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @dma(%x: memref<1024xf32>, %y: memref<1024xf32, 1>) {
  %c0 = arith.constant 0 : index
  %c128 = arith.constant 128 : index
  %tag = memref.alloc() : memref<1xi32>
  memref.dma_start %x[%c0], %y[%c0], %c128, %tag[%c0] : memref<1024xf32>, memref<1024xf32, 1>, memref<1xi32>
  memref.dma_wait %tag[%c0], %c128 : memref<1xi32>
  return
}

// CHECK-LABEL: func.func @affine_dma(
// CHECK-SAME: bytes_read = 2048, bytes_written = 2048,
// CHECK: affine.dma_start {{.*}}
func.func @affine_dma(%x: memref<512xf32>, %y: memref<128xf32, 1>) {
  %c128 = arith.constant 128 : index
  %tag = memref.alloc() : memref<1xi32>
  affine.for %i = 0 to 4 {
    affine.dma_start %x[%i * 128], %y[0], %tag[0], %c128 : memref<512xf32>, memref<128xf32, 1>, memref<1xi32>
    affine.dma_wait %tag[0], %c128 : memref<1xi32>
  }
  return
}
