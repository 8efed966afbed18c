// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A body that reads elements of a tensor from outside touches one for each value
// of its indices, and never more than there are.

// Case P14: 2048 rows of the token table of Llama 33B, not the table: 54,534,144
// B with 32-bit ids, 54,542,336 B with 64-bit ones, no FLOP.
// CHECK-LABEL: func.func @embedding_i32(
// CHECK-SAME: work = [], bytes_read = 27271168, bytes_written = 27262976, bytes_fused = 54534144,
// CHECK: linalg.generic {{.*}}reads = [operand 0 8192, captured 0 27262976], writes = [result 0 27262976]>
func.func @embedding_i32(%ids: tensor<2048xi32>, %table: tensor<32000x6656xf16>) -> tensor<2048x6656xf16> {
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(s, h) -> (s)>, affine_map<(s, h) -> (s, h)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<2048xi32>) outs(%empty : tensor<2048x6656xf16>) {
  ^bb0(%id: i32, %out: f16):
    %row = arith.index_cast %id : i32 to index
    %column = linalg.index 1 : index
    %value = tensor.extract %table[%row, %column] : tensor<32000x6656xf16>
    linalg.yield %value : f16
  } -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// CHECK-LABEL: func.func @embedding_i64(
// CHECK-SAME: work = [], bytes_read = 27279360, bytes_written = 27262976, bytes_fused = 54542336,
func.func @embedding_i64(%ids: tensor<2048xi64>, %table: tensor<32000x6656xf16>) -> tensor<2048x6656xf16> {
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(s, h) -> (s)>, affine_map<(s, h) -> (s, h)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<2048xi64>) outs(%empty : tensor<2048x6656xf16>) {
  ^bb0(%id: i64, %out: f16):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %value = tensor.extract %table[%row, %column] : tensor<32000x6656xf16>
    linalg.yield %value : f16
  } -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// More ids than rows: at most the whole table. The count is symbolic as well.
// CHECK-LABEL: func.func @small_table(
// CHECK: captured 0 "min(16*S, 64)"
func.func @small_table(%ids: tensor<?xi32> {roofline.dims = ["S"]}, %table: tensor<4x8xf16>) -> tensor<?x8xf16> {
  %zero = arith.constant 0 : index
  %size = tensor.dim %ids, %zero : tensor<?xi32>
  %empty = tensor.empty(%size) : tensor<?x8xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(s, h) -> (s)>, affine_map<(s, h) -> (s, h)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%ids : tensor<?xi32>) outs(%empty : tensor<?x8xf16>) {
  ^bb0(%id: i32, %out: f16):
    %row = arith.index_cast %id : i32 to index
    %column = linalg.index 1 : index
    %value = tensor.extract %table[%row, %column] : tensor<4x8xf16>
    linalg.yield %value : f16
  } -> tensor<?x8xf16>
  return %0 : tensor<?x8xf16>
}

// An index that is the same for all iterations touches one element.
// CHECK-LABEL: func.func @one_element(
// CHECK: linalg.generic {{.*}}reads = [operand 0 32, captured 0 4], writes = [result 0 32]>
func.func @one_element(%x: tensor<8xf32>, %scales: tensor<16xf32>, %i: index) -> tensor<8xf32> {
  %empty = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x : tensor<8xf32>) outs(%empty : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %scale = tensor.extract %scales[%i] : tensor<16xf32>
    %p = arith.mulf %a, %scale : f32
    linalg.yield %p : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Two extracts from one tensor are capped together, two tensors apart. (Of the
// values from outside, number 1 is the constant.)
// CHECK-LABEL: func.func @two_extracts(
// CHECK: linalg.generic {{.*}}reads = [operand 0 32, captured 0 48, captured 2 16], writes = [result 0 32]>
func.func @two_extracts(%ids: tensor<8xi32>, %a: tensor<12xf32>, %b: tensor<4xf32>) -> tensor<8xf32> {
  %one = arith.constant 1 : index
  %empty = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%ids : tensor<8xi32>) outs(%empty : tensor<8xf32>) {
  ^bb0(%id: i32, %out: f32):
    %row = arith.index_cast %id : i32 to index
    %x = tensor.extract %a[%row] : tensor<12xf32>
    %next = arith.addi %row, %one : index
    %y = tensor.extract %a[%next] : tensor<12xf32>
    %z = tensor.extract %b[%row] : tensor<4xf32>
    %s = arith.addf %x, %y : f32
    %t = arith.addf %s, %z : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
