// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Questions about shapes cost nothing, and their answers are sizes.
// CHECK-LABEL: func.func @shapes(
// CHECK-NOT: shape.{{.*}}roofline.cost
// CHECK: linalg.fill {{.*}}writes = [result 0 "8*M*N"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*M^2*N"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*M*N"]
func.func @shapes(%x: tensor<?x?xf32> {roofline.dims = ["M", "N"]}, %a: f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %m = shape.dim %x, %zero : tensor<?x?xf32>, index -> index
  %s = shape.shape_of %x : tensor<?x?xf32> -> tensor<2xindex>
  %n = shape.get_extent %s, %one : tensor<2xindex>, index -> index
  %double = shape.mul %n, %two : index, index -> index
  %e = tensor.empty(%m, %double) : tensor<?x?xf32>
  %0 = linalg.fill ins(%a : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %all = shape.num_elements %s : tensor<2xindex> -> index
  %first = tensor.extract %s[%zero] : tensor<2xindex>
  %f = tensor.empty(%all, %first) : tensor<?x?xf32>
  %1 = linalg.fill ins(%a : f32) outs(%f : tensor<?x?xf32>) -> tensor<?x?xf32>
  %swapped = tensor.from_elements %n, %m : tensor<2xindex>
  %g = tensor.reshape %x(%swapped) : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %2 = linalg.fill ins(%a : f32) outs(%g : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}

// Of a shape that is computed elsewhere, one size follows from the others.
// CHECK-LABEL: func.func @last_size(
// CHECK: linalg.fill {{.*}}writes = [result 0 "32*floordiv(M*N, 8)"]
func.func @last_size(%x: tensor<?x?xf32> {roofline.dims = ["M", "N"]}, %s: tensor<2xindex>, %a: f32) {
  %0 = tensor.reshape %x(%s) : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x8xf32>
  %1 = linalg.fill ins(%a : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}
