// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P17a: views move nothing: no row, and 0 bytes in every figure.
// CHECK-LABEL: func.func @views(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @views(%x: tensor<2048x6656xf16>, %n: index) -> tensor<?x52x64x2xf16> {
  %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [2048, 52, 128] : tensor<2048x6656xf16> into tensor<2048x52x128xf16>
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<2048x52x128xf16> into tensor<106496x128xf16>
  %2 = tensor.extract_slice %1[0, 0] [%n, 128] [52, 1] : tensor<106496x128xf16> to tensor<?x128xf16>
  %3 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [%n, 64, 2] : tensor<?x128xf16> into tensor<?x64x2xf16>
  %shape = arith.constant dense<[39, 52, 64, 2]> : tensor<4xindex>
  %4 = tensor.cast %3 : tensor<?x64x2xf16> to tensor<2028x64x2xf16>
  %5 = tensor.reshape %4(%shape) : (tensor<2028x64x2xf16>, tensor<4xindex>) -> tensor<?x52x64x2xf16>
  %6 = tensor.bitcast %5 : tensor<?x52x64x2xf16> to tensor<?x52x64x2xi16>
  return %5 : tensor<?x52x64x2xf16>
}

// Nor do questions about shapes, and memory that nobody has filled yet.
// CHECK-LABEL: func.func @shapes(
// CHECK-SAME: #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = {{[^,]*}}>}
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @shapes(%x: tensor<?x8xf32>, %y: tensor<*xf32>) -> (tensor<?x?xf32>, index) {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?x8xf32>
  %rank = tensor.rank %y : tensor<*xf32>
  %e = tensor.empty(%n, %rank) : tensor<?x?xf32>
  return %e, %rank : tensor<?x?xf32>, index
}

// Case P15: a row into S x h in place reads and writes the row.
// CHECK-LABEL: func.func @insert_row(
// CHECK-SAME: bytes_read = 13312, bytes_written = 13312, bytes_fused = 26624,
// CHECK: tensor.insert_slice {{.*}}{roofline.cost = #roofline.cost<reads = [operand 0 13312], writes = [result 0 13312]>}
func.func @insert_row(%row: tensor<1x6656xf16>, %x: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = tensor.insert_slice %row into %x[2047, 0] [1, 6656] [1, 1] : tensor<1x6656xf16> into tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// CHECK-LABEL: func.func @insert_rows(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 "16*N"], writes = [result 0 "16*N"]
func.func @insert_rows(%rows: tensor<?x8xf16> {roofline.dims = ["N", ""]}, %x: tensor<?x8xf16>, %n: index) -> tensor<?x8xf16> {
  %0 = tensor.insert_slice %rows into %x[0, 0] [%n, 8] [2, 1] : tensor<?x8xf16> into tensor<?x8xf16>
  return %0 : tensor<?x8xf16>
}

// A single element, by the type that it has.
// CHECK-LABEL: func.func @elements(
// CHECK: tensor.extract {{.*}}reads = [operand 0 2]>
// CHECK: tensor.insert {{.*}}writes = [result 0 2]>
// CHECK: tensor.extract {{.*}}reads = [operand 0 1]>
func.func @elements(%x: tensor<8xf16>, %mask: tensor<8xi1>, %i: index) -> (tensor<8xf16>, i1) {
  %0 = tensor.extract %x[%i] : tensor<8xf16>
  %1 = tensor.insert %0 into %x[%i] : tensor<8xf16>
  %2 = tensor.extract %mask[%i] : tensor<8xi1>
  return %1, %2 : tensor<8xf16>, i1
}
