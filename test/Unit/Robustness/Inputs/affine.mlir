func.func @f(%n: index, %x: memref<8xf32>) {
  affine.if affine_set<(d0) : (d0 - 4 >= 0)>(%n) {
    %0 = affine.load %x[0] : memref<8xf32>
    affine.store %0, %x[1] : memref<8xf32>
  }
  return
}
// -----
func.func @f(%a: memref<256xf32>, %b: memref<32xf32, 1>, %tag: memref<1xi32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  affine.dma_start %a[%c0], %b[%c0], %tag[%c0], %c32 : memref<256xf32>, memref<32xf32, 1>, memref<1xi32>
  affine.dma_wait %tag[%c0], %c32 : memref<1xi32>
  return
}
// -----
// affine.if
func.func @f() {
  affine.if affine_set<() : (1 == 0)>() {
  } else {
  }
  return
}
