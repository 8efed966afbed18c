// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Sizes are polynomials over the dims that function arguments name. Each
// function copies a tensor of 32-bit elements, so its cost shows the size.

// CHECK-LABEL: func.func @argument(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "32*B*S"]
func.func @argument(%x: tensor<?x8x?xf32> {roofline.dims = ["B", "", "S"]}) -> tensor<?x8x?xf32> {
  %0 = linalg.copy ins(%x : tensor<?x8x?xf32>) outs(%x : tensor<?x8x?xf32>) -> tensor<?x8x?xf32>
  return %0 : tensor<?x8x?xf32>
}

// A fresh tensor, by arithmetic on questions about another.
// CHECK-LABEL: func.func @empty(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "8*N^2 - 8*N"]
func.func @empty(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?x?xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %double = arith.muli %n, %two : index
  %less = arith.subi %n, %one : index
  %e = tensor.empty(%double, %less) : tensor<?x?xf32>
  %0 = linalg.copy ins(%e : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @quotients(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*ceildiv(N, 16)*floordiv(N, 3)*min(N, 128)*max(N, 64)"]
func.func @quotients(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?x?x?x?xf32> {
  %zero = arith.constant 0 : index
  %three = arith.constant 3 : index
  %16 = arith.constant 16 : index
  %64 = arith.constant 64 : index
  %128 = arith.constant 128 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %a = arith.ceildivui %n, %16 : index
  %b = arith.divui %n, %three : index
  %c = arith.minsi %n, %128 : index
  %d = arith.maxsi %n, %64 : index
  %e = tensor.empty(%a, %b, %c, %d) : tensor<?x?x?x?xf32>
  %0 = linalg.copy ins(%e : tensor<?x?x?x?xf32>) outs(%e : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return %0 : tensor<?x?x?x?xf32>
}

// Views.
// CHECK-LABEL: func.func @reshapes(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "32*B*S"]
// CHECK: linalg.copy {{.*}}reads = [operand 0 "32*B*S"]
func.func @reshapes(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]}) -> (tensor<?x8xf32>, tensor<?x4x2xf32>) {
  %0 = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x?x8xf32> into tensor<?x8xf32>
  %zero = arith.constant 0 : index
  %n = tensor.dim %0, %zero : tensor<?x8xf32>
  %1 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [%n, 4, 2] : tensor<?x8xf32> into tensor<?x4x2xf32>
  %2 = linalg.copy ins(%0 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
  %3 = linalg.copy ins(%1 : tensor<?x4x2xf32>) outs(%1 : tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
  return %2, %3 : tensor<?x8xf32>, tensor<?x4x2xf32>
}

// A slice may lose dims; the sizes that stay are those of the slice.
// CHECK-LABEL: func.func @slices(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "4*B - 4"]
func.func @slices(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]}) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %b = tensor.dim %x, %zero : tensor<?x?x8xf32>
  %less = arith.subi %b, %one : index
  %0 = tensor.extract_slice %x[0, 1, 0] [%less, 1, 1] [1, 1, 1] : tensor<?x?x8xf32> to tensor<?xf32>
  %1 = linalg.copy ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// A cast may forget a size that the analysis remembers.
// CHECK-LABEL: func.func @casts(
// CHECK: linalg.copy {{.*}}reads = [operand 0 "32*S"]
func.func @casts(%x: tensor<8x?xf32> {roofline.dims = ["", "S"]}) -> tensor<?x?xf32> {
  %0 = tensor.cast %x : tensor<8x?xf32> to tensor<?x?xf32>
  %1 = linalg.copy ins(%0 : tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// Ops that work in place keep the sizes of what they update, elementwise ones
// those of their operands.
// CHECK-LABEL: func.func @results(
// CHECK: arith.addf {{.*}}reads = [operand 0 "4*N", operand 1 "4*M"], writes = [result 0 "4*N"]
func.func @results(%x: tensor<?xf32> {roofline.dims = ["N"]}, %y: tensor<?xf32> {roofline.dims = ["M"]}, %i: index) -> tensor<?xf32> {
  %f = arith.constant 1.0 : f32
  %0 = tensor.insert %f into %x[%i] : tensor<?xf32>
  %1 = linalg.exp ins(%y : tensor<?xf32>) outs(%y : tensor<?xf32>) -> tensor<?xf32>
  %2 = math.absf %1 : tensor<?xf32>
  %3 = arith.addf %0, %2 : tensor<?xf32>
  return %3 : tensor<?xf32>
}

// A loop takes the name from whichever operand has one.
// CHECK-LABEL: func.func @named_wins(
// CHECK: linalg.matmul {{.*}}work = [matrix f32 "128*T"]
func.func @named_wins(%x: tensor<?x8xf32>, %w: tensor<8x8xf32>, %y: tensor<?x8xf32> {roofline.dims = ["T", ""]}) -> tensor<?x8xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x8xf32>) outs(%y : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// A size that is written somewhere says more than one that is not.
// CHECK-LABEL: func.func @static_wins(
// CHECK: linalg.add {{.*}}work = [vector f32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 32]
func.func @static_wins(%x: tensor<?xf32> {roofline.dims = ["N"]}, %y: tensor<8xf32>) -> tensor<?xf32> {
  %0 = linalg.add ins(%x, %y : tensor<?xf32>, tensor<8xf32>) outs(%x : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
