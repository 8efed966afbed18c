// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Packing into tiles reads the source and writes the tiles; no work.

// 128 x 256 x 4 B, in 16 x 8 tiles of 8 x 32: 131072 B each way.
// CHECK-LABEL: func.func @pack(
// CHECK: linalg.pack {{.*}}#roofline.cost<reads = [operand 0 131072], writes = [result 0 131072]>
func.func @pack(%x: tensor<128x256xf32>, %y: tensor<16x8x8x32xf32>) -> tensor<16x8x8x32xf32> {
  %0 = linalg.pack %x inner_dims_pos = [0, 1] inner_tiles = [8, 32] into %y
    : tensor<128x256xf32> -> tensor<16x8x8x32xf32>
  return %0 : tensor<16x8x8x32xf32>
}

// 9 elements, in 2 tiles of 8: the 7 of padding are written as well.
// CHECK-LABEL: func.func @padded(
// CHECK: linalg.pack {{.*}}#roofline.cost<reads = [operand 0 36], writes = [result 0 64]>
func.func @padded(%x: tensor<9xf32>, %y: tensor<2x8xf32>, %p: f32) -> tensor<2x8xf32> {
  %0 = linalg.pack %x padding_value(%p : f32) inner_dims_pos = [0] inner_tiles = [8] into %y
    : tensor<9xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// Of a destination that nobody named, the source tells the sizes: M x K x 2 B
// in ceil(K / 32) x ceil(M / 16) tiles of 16 x 32 x 2 B = 1024 B.
// CHECK-LABEL: func.func @symbolic(
// CHECK: linalg.pack {{.*}}reads = [operand 0 "2*K*M"], writes = [result 0 "1024*ceildiv(K, 32)*ceildiv(M, 16)"]>
// CHECK: linalg.copy {{.*}}reads = [operand 0 "1024*ceildiv(K, 32)*ceildiv(M, 16)"]
func.func @symbolic(%x: tensor<?x?xf16> {roofline.dims = ["M", "K"]}, %y: tensor<?x?x16x32xf16>, %p: f16) -> tensor<?x?x16x32xf16> {
  %0 = linalg.pack %x padding_value(%p : f16) outer_dims_perm = [1, 0]
    inner_dims_pos = [0, 1] inner_tiles = [16, 32] into %y
    : tensor<?x?xf16> -> tensor<?x?x16x32xf16>
  %1 = linalg.copy ins(%0 : tensor<?x?x16x32xf16>) outs(%0 : tensor<?x?x16x32xf16>) -> tensor<?x?x16x32xf16>
  return %1 : tensor<?x?x16x32xf16>
}

// A tile size that is a value.
// CHECK-LABEL: func.func @dynamic_tile(
// CHECK: linalg.pack {{.*}}reads = [operand 0 "4*N"], writes = [result 0 "4*T*ceildiv(N, T)"]>
func.func @dynamic_tile(%x: tensor<?xf32> {roofline.dims = ["N"]}, %t: tensor<?xf32> {roofline.dims = ["T"]}, %y: tensor<?x?xf32>, %p: f32) -> tensor<?x?xf32> {
  %zero = arith.constant 0 : index
  %tile = tensor.dim %t, %zero : tensor<?xf32>
  %0 = linalg.pack %x padding_value(%p : f32) inner_dims_pos = [0] inner_tiles = [%tile] into %y
    : tensor<?xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Unpacking drops the padding without reading it.
// CHECK-LABEL: func.func @unpack(
// CHECK: linalg.unpack {{.*}}#roofline.cost<reads = [operand 0 36], writes = [result 0 36]>
func.func @unpack(%x: tensor<2x8xf32>, %y: tensor<9xf32>) -> tensor<9xf32> {
  %0 = linalg.unpack %x inner_dims_pos = [0] inner_tiles = [8] into %y
    : tensor<2x8xf32> -> tensor<9xf32>
  return %0 : tensor<9xf32>
}

// A dim that is not tiled has the size that the source has; the permutation
// says which one. M is of the destination.
// CHECK-LABEL: func.func @unpack_symbolic(
// CHECK: linalg.unpack {{.*}}reads = [operand 0 "4*M*N"], writes = [result 0 "4*M*N"]>
func.func @unpack_symbolic(%x: tensor<?x?x8xf32> {roofline.dims = ["N", "T", ""]}, %y: tensor<?x?xf32> {roofline.dims = ["M", ""]}) -> tensor<?x?xf32> {
  %0 = linalg.unpack %x outer_dims_perm = [1, 0] inner_dims_pos = [0] inner_tiles = [8] into %y
    : tensor<?x?x8xf32> -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
