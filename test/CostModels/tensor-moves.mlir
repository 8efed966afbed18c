// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Every element of 4 B unless said otherwise.

// Rows of 8 that 3 ids name: 96 B of the table, ids of 8 B. (Case P14.)
// CHECK-LABEL: func.func @gather(
// CHECK: tensor.gather {{.*}}#roofline.cost<reads = [operand 0 96, operand 1 24], writes = [result 0 96]>
func.func @gather(%table: tensor<100x8xf32>, %ids: tensor<3x1xindex>) -> tensor<3x8xf32> {
  %0 = tensor.gather %table[%ids] gather_dims([0]) : (tensor<100x8xf32>, tensor<3x1xindex>) -> tensor<3x8xf32>
  return %0 : tensor<3x8xf32>
}

// No more than the table has: 4 rows of 8. The sizes of the result are those of
// ids and of a row, whose gathered dim stays as a 1 here.
// CHECK-LABEL: func.func @gather_all(
// CHECK: tensor.gather {{.*}}reads = [operand 0 "min(4*H*S, 16*H)", operand 1 "4*S"], writes = [result 0 "4*H*S"]>
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*H*S"]
func.func @gather_all(%table: tensor<4x?xf32> {roofline.dims = ["", "H"]}, %ids: tensor<?x1xi32> {roofline.dims = ["S", ""]}) -> tensor<?x1x?xf32> {
  %0 = tensor.gather %table[%ids] gather_dims([0]) : (tensor<4x?xf32>, tensor<?x1xi32>) -> tensor<?x1x?xf32>
  %1 = linalg.copy ins(%0 : tensor<?x1x?xf32>) outs(%0 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
  return %1 : tensor<?x1x?xf32>
}

// Only the rows that are scattered move; the destination is updated in place.
// CHECK-LABEL: func.func @scatter(
// CHECK-SAME: bytes_floor = "40*S + min(32*R, 32*S)"
// CHECK: tensor.scatter {{.*}}reads = [operand 0 "32*S", operand 2 "8*S"], writes = [result 0 "32*S"]>
func.func @scatter(%rows: tensor<?x1x8xf32> {roofline.dims = ["S", "", ""]}, %x: tensor<?x8xf32> {roofline.dims = ["R", ""]}, %ids: tensor<?x1xi64> {roofline.dims = ["S", ""]}) -> tensor<?x8xf32> {
  %0 = tensor.scatter %rows into %x[%ids] scatter_dims([0]) unique : (tensor<?x1x8xf32>, tensor<?x8xf32>, tensor<?x1xi64>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// What was scattered into a fresh tensor is there to be added to; its size is
// that of the destination.
// CHECK-LABEL: func.func @scatter_into_fresh(
// CHECK: linalg.add {{.*}}reads = [operand 0 "32*R"], writes = [result 0 "32*R"]>
func.func @scatter_into_fresh(%rows: tensor<2x1x8xf32>, %x: tensor<?x8xf32> {roofline.dims = ["R", ""]}, %ids: tensor<2x1xi64>) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %r = tensor.dim %x, %zero : tensor<?x8xf32>
  %fresh = tensor.empty(%r) : tensor<?x8xf32>
  %0 = tensor.scatter %rows into %fresh[%ids] scatter_dims([0]) unique : (tensor<2x1x8xf32>, tensor<?x8xf32>, tensor<2x1xi64>) -> tensor<?x8xf32>
  %1 = linalg.add ins(%0, %0 : tensor<?x8xf32>, tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %1 : tensor<?x8xf32>
}

// 10 x 12 elements read, 13 x 14 written.
// CHECK-LABEL: func.func @pad(
// CHECK: tensor.pad {{.*}}
// CHECK: } {roofline.cost = #roofline.cost<reads = [operand 0 480], writes = [result 0 728]>}
func.func @pad(%x: tensor<10x12xf32>) -> tensor<13x14xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.pad %x low[1, 0] high[2, 2] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<10x12xf32> to tensor<13x14xf32>
  return %0 : tensor<13x14xf32>
}

// A value for each new element: N + 3 - N of them.
// CHECK-LABEL: func.func @pad_computed(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 3], reads = [operand 0 "4*N"], writes = [result 0 "4*N + 12"]>}
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*N + 12"]
func.func @pad_computed(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) -> tensor<?xf32> {
  %two = arith.constant 2 : index
  %0 = tensor.pad %x low[%two] high[1] {
  ^bb0(%i: index):
    %b = arith.negf %a : f32
    tensor.yield %b : f32
  } : tensor<?xf32> to tensor<?xf32>
  %1 = linalg.copy ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// A negative pad takes elements away, which are not read.
// CHECK-LABEL: func.func @cut(
// CHECK: } {roofline.cost = #roofline.cost<reads = [operand 0 24], writes = [result 0 32]>}
func.func @cut(%x: tensor<8xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.pad %x low[-2] high[2] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<8xf32> to tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK: tensor.concat {{.*}}reads = [operand 0 "4*B*M", operand 1 "4*B*N"], writes = [result 0 "4*B*M + 4*B*N"]>
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*B*M + 4*B*N"]
func.func @concat(%x: tensor<?x?xf32> {roofline.dims = ["B", "M"]}, %y: tensor<?x?xf32> {roofline.dims = ["B", "N"]}) -> tensor<?x?xf32> {
  %0 = tensor.concat dim(1) %x, %y : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = linalg.copy ins(%0 : tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// The same value twice is read once.
// CHECK-LABEL: func.func @concat_twice(
// CHECK: tensor.concat {{.*}}reads = [operand 0 32], writes = [result 0 64]>
func.func @concat_twice(%x: tensor<8xf32>) -> tensor<16xf32> {
  %0 = tensor.concat dim(0) %x, %x : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

// CHECK-LABEL: func.func @splat(
// CHECK: tensor.splat {{.*}}#roofline.cost<writes = [result 0 "32*N"]>
func.func @splat(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %0 = tensor.splat %a[%n] : tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// As an accumulator it is no memory, and is not read. (Case P16b.)
// CHECK-LABEL: func.func @splat_accumulator(
// CHECK-NOT: tensor.splat {{.*}}roofline.cost
// CHECK: linalg.matmul {{.*}}reads = [operand 0 512, operand 1 256], writes = [result 0 128]>
// CHECK: linalg.matmul {{.*}}reads = [operand 0 512, operand 1 256], writes = [result 0 128]>
func.func @splat_accumulator(%a: tensor<8x16xf32>, %b: tensor<16x4xf32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.splat %zero : tensor<8x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<8x16xf32>, tensor<16x4xf32>) outs(%init : tensor<8x4xf32>) -> tensor<8x4xf32>
  %other = tensor.generate {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<8x4xf32>
  %1 = linalg.matmul ins(%a, %b : tensor<8x16xf32>, tensor<16x4xf32>) outs(%other : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %0, %1 : tensor<8x4xf32>, tensor<8x4xf32>
}

// Scalars become memory; sizes do not.
// CHECK-LABEL: func.func @from_elements(
// CHECK: tensor.from_elements {{.*}}#roofline.cost<writes = [result 0 8]>
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @from_elements(%a: f32, %i: index) -> (tensor<2xf32>, tensor<2xindex>) {
  %0 = tensor.from_elements %a, %a : tensor<2xf32>
  %1 = tensor.from_elements %i, %i : tensor<2xindex>
  return %0, %1 : tensor<2xf32>, tensor<2xindex>
}

// The body runs for each element: a product of indices, and an element of a
// column of 8, one for each row.
// CHECK-LABEL: func.func @generate(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 "8*N", integer index "8*N"], reads = [captured 0 32], writes = [result 0 "32*N"]>}
func.func @generate(%column: tensor<8xf32>, %x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    %k = arith.muli %j, %j : index
    %a = tensor.extract %column[%k] : tensor<8xf32>
    %b = arith.negf %a : f32
    tensor.yield %b : f32
  } : tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// One element for each row, of more than there are rows.
// CHECK-LABEL: func.func @generate_rows(
// CHECK: reads = [captured 0 16], writes = [result 0 128]>
func.func @generate_rows(%column: tensor<8xf32>) -> tensor<4x8xf32> {
  %0 = tensor.generate {
  ^bb0(%i: index, %j: index):
    %a = tensor.extract %column[%i] : tensor<8xf32>
    tensor.yield %a : f32
  } : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// A body that nobody can count.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: at_least>
func.func @unknown(%a: complex<f32>) -> tensor<8xcomplex<f32>> {
  %0 = tensor.generate {
  ^bb0(%i: index):
    %b = complex.tan %a : complex<f32>
    tensor.yield %b : complex<f32>
  } : tensor<8xcomplex<f32>>
  return %0 : tensor<8xcomplex<f32>>
}
