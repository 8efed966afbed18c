// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A buffer and the tensor in it are one; sizes and the floor follow.
// CHECK-LABEL: func.func @views(
// CHECK-SAME: bytes_floor = "64*N"
// CHECK: bufferization.to_tensor
// CHECK-NOT: roofline.cost
// CHECK: linalg.exp {{.*}}reads = [operand 0 "32*N"], writes = [result 0 "32*N"]
// CHECK: bufferization.to_buffer
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @views(%x: memref<?x8xf32> {roofline.dims = ["N", ""]}) -> memref<?x8xf32> {
  %0 = bufferization.to_tensor %x restrict writable : memref<?x8xf32> to tensor<?x8xf32>
  %1 = linalg.exp ins(%0 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = bufferization.to_buffer %1 : tensor<?x8xf32> to memref<?x8xf32>
  return %2 : memref<?x8xf32>
}

// Fresh memory is free, and not read as an accumulator; a copy is not free.
// CHECK-LABEL: func.func @alloc(
// CHECK: bufferization.alloc_tensor
// CHECK-NOT: roofline.cost
// CHECK: linalg.matmul {{.*}}reads = [operand 0 "64*N", operand 1 256], writes = [result 0 "16*N"]>
// CHECK: bufferization.alloc_tensor() copy{{.*}}#roofline.cost<reads = [operand 0 "16*N"], writes = [result 0 "16*N"]>
// CHECK: linalg.exp {{.*}}writes = [result 0 "16*N"]
// CHECK: bufferization.dealloc_tensor
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @alloc(%a: tensor<?x16xf32> {roofline.dims = ["N", ""]}, %b: tensor<16x4xf32>) -> tensor<?x4xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %a, %zero : tensor<?x16xf32>
  %init = bufferization.alloc_tensor(%n) : tensor<?x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<?x16xf32>, tensor<16x4xf32>) outs(%init : tensor<?x4xf32>) -> tensor<?x4xf32>
  %copy = bufferization.alloc_tensor() copy(%0) : tensor<?x4xf32>
  %1 = linalg.exp ins(%copy : tensor<?x4xf32>) outs(%copy : tensor<?x4xf32>) -> tensor<?x4xf32>
  bufferization.dealloc_tensor %0 : tensor<?x4xf32>
  return %1 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @copies(
// CHECK: bufferization.materialize_in_destination {{.*}}#roofline.cost<reads = [operand 0 32], writes = [result 0 32]>
// CHECK: bufferization.materialize_in_destination {{.*}}#roofline.cost<reads = [operand 0 32], writes = [operand 1 32]>
// CHECK: bufferization.clone {{.*}}#roofline.cost<reads = [operand 0 32], writes = [result 0 32]>
// CHECK: bufferization.dealloc
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @copies(%x: tensor<8xf32>, %y: tensor<8xf32>, %z: memref<8xf32>, %p: i1) -> tensor<8xf32> {
  %0 = bufferization.materialize_in_destination %x in %y : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  bufferization.materialize_in_destination %x in restrict writable %z : (tensor<8xf32>, memref<8xf32>) -> ()
  %1 = bufferization.clone %z : memref<8xf32> to memref<8xf32>
  bufferization.dealloc (%1 : memref<8xf32>) if (%p)
  return %0 : tensor<8xf32>
}

// Upstream verifies clones that are no copies: their cost is unknown, and sizes
// do not follow from them.
// CHECK-LABEL: func.func @no_copies(
// CHECK-SAME: bytes_floor = 0, at_least>
// CHECK: bufferization.clone
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @no_copies(%x: memref<f16>, %y: memref<4xf32>) -> (memref<?xf16>, memref<4xi8>) {
  %0 = bufferization.clone %x : memref<f16> to memref<?xf16>
  %1 = bufferization.clone %y : memref<4xf32> to memref<4xi8>
  return %0, %1 : memref<?xf16>, memref<4xi8>
}
