// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Maps of indices are free, and their results are sizes.
// CHECK-LABEL: func.func @maps(
// CHECK-NOT: affine.{{.*}}roofline.cost
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*M*N + 8*N^2"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*ceildiv(N, 16)*floordiv(N, 4)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N - 16*floordiv(N, 4)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*min(min(M, N), 128)*max(N, M + 1)"]
func.func @maps(%x: tensor<?x?xf32> {roofline.dims = ["N", "M"]}, %a: f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %n = tensor.dim %x, %zero : tensor<?x?xf32>
  %m = tensor.dim %x, %one : tensor<?x?xf32>
  %sum = affine.apply affine_map<(d0)[s0] -> (d0 * 2 + s0)>(%n)[%m]
  %e = tensor.empty(%n, %sum) : tensor<?x?xf32>
  %0 = linalg.fill ins(%a : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %up = affine.apply affine_map<()[s0] -> (s0 ceildiv 16)>()[%n]
  %down = affine.apply affine_map<()[s0] -> (s0 floordiv 4)>()[%n]
  %f = tensor.empty(%up, %down) : tensor<?x?xf32>
  %1 = linalg.fill ins(%a : f32) outs(%f : tensor<?x?xf32>) -> tensor<?x?xf32>
  %rest = affine.apply affine_map<()[s0] -> (s0 mod 4)>()[%n]
  %g = tensor.empty(%rest) : tensor<?xf32>
  %2 = linalg.fill ins(%a : f32) outs(%g : tensor<?xf32>) -> tensor<?xf32>
  %small = affine.min affine_map<(d0, d1) -> (d0, d1, 128)>(%n, %m)
  %large = affine.max affine_map<(d0, d1) -> (d0, d1 + 1)>(%n, %m)
  %h = tensor.empty(%small, %large) : tensor<?x?xf32>
  %3 = linalg.fill ins(%a : f32) outs(%h : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
