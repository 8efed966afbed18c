func.func @f(%a: memref<256xf32>, %b: memref<32xf32, 1>, %tag: memref<1xi32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  memref.dma_start %a[%c0], %b[%c0], %c32, %tag[%c0] : memref<256xf32>, memref<32xf32, 1>, memref<1xi32>
  memref.dma_wait %tag[%c0], %c32 : memref<1xi32>
  return
}
// -----
func.func @f(%x: memref<8xf32>) -> f32 {
  %0 = memref.alloca_scope -> (f32) {
    %c0 = arith.constant 0 : index
    %1 = memref.load %x[%c0] : memref<8xf32>
    memref.alloca_scope.return %1 : f32
  }
  return %0 : f32
}
// -----
func.func @f(%x: memref<8xf32>, %s: memref<2xi32>) -> memref<?x?xf32> {
  %0 = memref.reshape %x(%s) : (memref<8xf32>, memref<2xi32>) -> memref<?x?xf32>
  return %0 : memref<?x?xf32>
}
// -----
// memref.alloca_scope
func.func @f(%arg0: vector<16xui32>, %arg1: vector<16xui32>) {
  %0:2 = memref.alloca_scope  -> (vector<16xui32>, vector<16xui32>) {
    memref.alloca_scope.return %arg0, %arg1 : vector<16xui32>, vector<16xui32>
  }
  return
}
// -----
// memref.dma_wait
func.func @f(%arg0: memref<4xf32>, %arg1: index, %arg2: index) {
  memref.dma_wait %arg0[%arg1], %arg2 : memref<4xf32>
  return
}
// -----
// memref.generic_atomic_rmw
func.func @f(%arg0: memref<4xf32>) {
  %0 = memref.generic_atomic_rmw %arg0[] : memref<4xf32> {
  ^bb0(%arg1: f32):
    memref.atomic_yield %arg1 : f32
  }
  return
}
