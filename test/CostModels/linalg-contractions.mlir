// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Multiply-add contractions are matrix work, a fused multiply-add counts 2.

// Case P1: a projection of Llama 33B, S = 2048, h = 6656. Case P12a.
// CHECK-LABEL: func.func @matmul(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<
// CHECK-SAME: work = [matrix f16 181462368256], reads = [operand 0 27262976, operand 1 88604672, operand 2 27262976], writes = [result 0 27262976]>}
func.func @matmul(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>,
                  %y: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%y : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Case P12a: einsum ij,jk->ik.
// CHECK-LABEL: func.func @einsum(
// CHECK: linalg.contract {{.*}}roofline.cost = #roofline.cost<
// CHECK-SAME: work = [matrix f32 1792], reads = [operand 0 448, operand 1 512, operand 2 224], writes = [result 0 224]>}
func.func @einsum(%a: tensor<7x16xf32>, %b: tensor<16x8xf32>,
                  %c: tensor<7x8xf32>) -> tensor<7x8xf32> {
  %0 = linalg.contract
    indexing_maps = [affine_map<(i, k, j) -> (i, j)>,
                     affine_map<(i, k, j) -> (j, k)>,
                     affine_map<(i, k, j) -> (i, k)>]
    ins(%a, %b : tensor<7x16xf32>, tensor<16x8xf32>)
    outs(%c : tensor<7x8xf32>) -> tensor<7x8xf32>
  return %0 : tensor<7x8xf32>
}

// Case P12b: the body is counted. A product alone is 1 FLOP and no contraction,
// a matmul with K = 1 executes its addition too.
// CHECK-LABEL: func.func @outer_product(
// CHECK: work = [vector f32 64]
// CHECK: work = [matrix f32 128]
func.func @outer_product(%x: tensor<8x1xf32>, %y: tensor<1x8xf32>,
                         %z: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, 0)>, affine_map<(i, j) -> (0, j)>,
                     affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x, %y : tensor<8x1xf32>, tensor<1x8xf32>)
    outs(%z : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<8x8xf32>
  %1 = linalg.matmul ins(%x, %y : tensor<8x1xf32>, tensor<1x8xf32>)
                     outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}

// Case P7: the operand that all batches share is read once. 4,480 multiply-adds
// and 1,032 elements, the accumulator not counted.
// CHECK-LABEL: func.func @broadcast(
// CHECK: linalg.batch_matmul {{.*}}work = [matrix f16 8960], reads = [operand 0 224, operand 1 1280], writes = [result 0 560]>
// CHECK: linalg.generic {{.*}}work = [matrix f16 8960], reads = [operand 0 224, operand 1 1280], writes = [result 0 560]>
func.func @broadcast(%a: tensor<7x16xf16>, %a1: tensor<1x7x16xf16>,
                     %b: tensor<5x16x8xf16>) -> (tensor<5x7x8xf16>, tensor<5x7x8xf16>) {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<5x7x8xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<5x7x8xf16>) -> tensor<5x7x8xf16>
  %0 = linalg.batch_matmul
    indexing_maps = [affine_map<(b, m, n, k) -> (m, k)>,
                     affine_map<(b, m, n, k) -> (b, k, n)>,
                     affine_map<(b, m, n, k) -> (b, m, n)>]
    ins(%a, %b : tensor<7x16xf16>, tensor<5x16x8xf16>)
    outs(%init : tensor<5x7x8xf16>) -> tensor<5x7x8xf16>
  %1 = linalg.generic {
    indexing_maps = [affine_map<(b, m, n, k) -> (0, m, k)>,
                     affine_map<(b, m, n, k) -> (b, k, n)>,
                     affine_map<(b, m, n, k) -> (b, m, n)>],
    iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
    ins(%a1, %b : tensor<1x7x16xf16>, tensor<5x16x8xf16>)
    outs(%init : tensor<5x7x8xf16>) {
  ^bb0(%x: f16, %y: f16, %acc: f16):
    %p = arith.mulf %x, %y : f16
    %s = arith.addf %p, %acc : f16
    linalg.yield %s : f16
  } -> tensor<5x7x8xf16>
  return %0, %1 : tensor<5x7x8xf16>, tensor<5x7x8xf16>
}

// Counts follow the indexing maps, not the name: here both operands are
// transposed, and in the second op the left one is a vector for every row.
// CHECK-LABEL: func.func @maps(
// CHECK: linalg.matmul {{.*}}work = [matrix f32 1792], reads = [operand 0 448, operand 1 512, operand 2 224], writes = [result 0 224]>
// CHECK: linalg.matmul {{.*}}work = [matrix f32 1792], reads = [operand 0 64, operand 1 512, operand 2 224], writes = [result 0 224]>
func.func @maps(%at: tensor<16x7xf32>, %row: tensor<16xf32>,
                %bt: tensor<8x16xf32>, %c: tensor<7x8xf32>) -> (tensor<7x8xf32>, tensor<7x8xf32>) {
  %0 = linalg.matmul
    indexing_maps = [affine_map<(m, n, k) -> (k, m)>,
                     affine_map<(m, n, k) -> (n, k)>,
                     affine_map<(m, n, k) -> (m, n)>]
    ins(%at, %bt : tensor<16x7xf32>, tensor<8x16xf32>)
    outs(%c : tensor<7x8xf32>) -> tensor<7x8xf32>
  %1 = linalg.matmul
    indexing_maps = [affine_map<(m, n, k) -> (k)>,
                     affine_map<(m, n, k) -> (n, k)>,
                     affine_map<(m, n, k) -> (m, n)>]
    ins(%row, %bt : tensor<16xf32>, tensor<8x16xf32>)
    outs(%c : tensor<7x8xf32>) -> tensor<7x8xf32>
  return %0, %1 : tensor<7x8xf32>, tensor<7x8xf32>
}

// CHECK-LABEL: func.func @matvec(
// CHECK: linalg.matvec {{.*}}work = [matrix f16 256], reads = [operand 0 256, operand 1 32, operand 2 16], writes = [result 0 16]>
// CHECK: linalg.dot {{.*}}work = [matrix f16 32], reads = [operand 0 32, operand 1 32, operand 2 2], writes = [result 0 2]>
func.func @matvec(%a: tensor<8x16xf16>, %x: tensor<16xf16>, %z: tensor<16xf16>,
                  %y: tensor<8xf16>, %s: tensor<f16>) -> (tensor<8xf16>, tensor<f16>) {
  %0 = linalg.matvec ins(%a, %x : tensor<8x16xf16>, tensor<16xf16>)
                     outs(%y : tensor<8xf16>) -> tensor<8xf16>
  %1 = linalg.dot ins(%x, %z : tensor<16xf16>, tensor<16xf16>)
                  outs(%s : tensor<f16>) -> tensor<f16>
  return %0, %1 : tensor<8xf16>, tensor<f16>
}

// What is read twice is counted once.
// CHECK-LABEL: func.func @square(
// CHECK: linalg.matmul {{.*}}reads = [operand 0 1024, operand 2 1024], writes = [result 0 1024]>
func.func @square(%x: tensor<16x16xf32>, %y: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = linalg.matmul ins(%x, %x : tensor<16x16xf32>, tensor<16x16xf32>)
                     outs(%y : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}

// Dims of every kind stay symbols.
// CHECK-LABEL: func.func @symbolic(
// CHECK: linalg.batch_matmul {{.*}}work = [matrix f16 "2*B*K*M*N"], reads = [operand 0 "2*B*K*M", operand 1 "2*B*K*N", operand 2 "2*B*M*N"], writes = [result 0 "2*B*M*N"]>
func.func @symbolic(%a: tensor<?x?x?xf16> {roofline.dims = ["B", "M", "K"]},
                    %b: tensor<?x?x?xf16> {roofline.dims = ["B", "K", "N"]},
                    %c: tensor<?x?x?xf16> {roofline.dims = ["B", "M", "N"]}) -> tensor<?x?x?xf16> {
  %0 = linalg.batch_matmul ins(%a, %b : tensor<?x?x?xf16>, tensor<?x?x?xf16>)
                           outs(%c : tensor<?x?x?xf16>) -> tensor<?x?x?xf16>
  return %0 : tensor<?x?x?xf16>
}

// What is done to a factor before is not the multiply-add: 8 signs, and 2 * 8
// FLOP that a tensor core takes.
// CHECK-LABEL: func.func @negated(
// CHECK: work = [matrix f32 16, vector f32 8]
func.func @negated(%a: tensor<2x4xf32>, %b: tensor<2x4xf32>, %c: tensor<2xf32>) -> tensor<2xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, k) -> (i, k)>, affine_map<(i, k) -> (i, k)>, affine_map<(i, k) -> (i)>],
    iterator_types = ["parallel", "reduction"]}
    ins(%a, %b : tensor<2x4xf32>, tensor<2x4xf32>) outs(%c : tensor<2xf32>) {
  ^bb0(%x: f32, %y: f32, %sum: f32):
    %minus = arith.negf %x : f32
    %product = arith.mulf %minus, %y : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
