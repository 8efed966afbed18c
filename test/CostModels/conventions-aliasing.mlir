// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,PLACE
// RUN: roofline-opt %s --roofline-annotate=aliasing=functional | FileCheck %s --check-prefixes=CHECK,COPY

// Case P15: a row of 13312 B into S x h. The copy reads the row and the other
// 2047 rows, 27249664 B, and writes all of 27262976 B: 54525952 B.
// CHECK-LABEL: func.func @insert_row(
// PLACE: tensor.insert_slice {{.*}}#roofline.cost<reads = [operand 0 13312], writes = [result 0 13312]>
// COPY-SAME: bytes_fused = 54525952, bytes_floor = 54525952>
// COPY: tensor.insert_slice {{.*}}#roofline.cost<reads = [operand 0 13312, operand 1 27249664], writes = [result 0 27262976]>
func.func @insert_row(%row: tensor<1x6656xf16>, %x: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = tensor.insert_slice %row into %x[2047, 0] [1, 6656] [1, 1] : tensor<1x6656xf16> into tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// CHECK-LABEL: func.func @insert_element(
// PLACE: tensor.insert {{.*}}#roofline.cost<writes = [result 0 4]>
// COPY: tensor.insert {{.*}}#roofline.cost<reads = [operand 1 28], writes = [result 0 32]>
func.func @insert_element(%a: f32, %x: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %a into %x[%i] : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Nothing is in a fresh tensor.
// CHECK-LABEL: func.func @fresh(
// COPY: tensor.insert_slice {{.*}}#roofline.cost<reads = [operand 0 16], writes = [result 0 32]>
func.func @fresh(%x: tensor<4xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %0 = tensor.insert_slice %x into %e[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// What was computed in the very place is no copy in either.
// CHECK-LABEL: func.func @same_place(
// CHECK: linalg.exp {{.*}}reads = [operand 0 16], writes = [result 0 16]
// CHECK-NOT: tensor.insert_slice {{.*}}roofline.cost
// CHECK: return
func.func @same_place(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %slice = tensor.extract_slice %y[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%slice : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %y[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Case P15: two rows of 13312 B into the two caches of a layer of Llama 33B.
// CHECK-LABEL: func.func @kv_append(
// PLACE-SAME: bytes_fused = 53248,
// COPY-SAME: bytes_fused = 109051904,
func.func @kv_append(%kc: tensor<1x2048x52x128xf16>, %vc: tensor<1x2048x52x128xf16>,
                     %k: tensor<1x1x52x128xf16>, %v: tensor<1x1x52x128xf16>)
    -> (tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>) {
  %0, %1 = llama.kv_append %kc, %vc, %k, %v : tensor<1x2048x52x128xf16>, tensor<1x1x52x128xf16>
  return %0, %1 : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
}

// A vector written to a part of a tensor: 16 of 64 B.
// CHECK-LABEL: func.func @write_vector(
// PLACE: vector.transfer_write {{.*}}#roofline.cost<writes = [result 0 16]>
// COPY: vector.transfer_write {{.*}}#roofline.cost<reads = [operand 1 48], writes = [result 0 64]>
func.func @write_vector(%v: vector<4xf32>, %x: tensor<16xf32>) -> tensor<16xf32> {
  %four = arith.constant 4 : index
  %0 = vector.transfer_write %v, %x[%four] {in_bounds = [true]} : vector<4xf32>, tensor<16xf32>
  return %0 : tensor<16xf32>
}
