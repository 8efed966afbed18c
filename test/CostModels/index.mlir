// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Arithmetic on sizes is free in a function, and says the sizes.
// CHECK-LABEL: func.func @sizes(
// CHECK-NOT: index.{{.*}}roofline.cost
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N^2 + 12*N"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*ceildiv(N, 3)*floordiv(N, 3)"]
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*min(N, 3)*max(N, 3)"]
// (N - 3 * floor(N / 3)) * (N - 3) * 4 B.
// CHECK: linalg.fill {{.*}}writes = [result 0 "4*N^2 - 12*N*floordiv(N, 3) - 12*N + 36*floordiv(N, 3)"]
func.func @sizes(%x: tensor<?xf32> {roofline.dims = ["N"]}, %a: f32) {
  %zero = index.constant 0
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %three = index.constant 3
  %sum = index.add %n, %three
  %e = tensor.empty(%n, %sum) : tensor<?x?xf32>
  %0 = linalg.fill ins(%a : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %up = index.ceildivu %n, %three
  %down = index.floordivs %n, %three
  %f = tensor.empty(%up, %down) : tensor<?x?xf32>
  %1 = linalg.fill ins(%a : f32) outs(%f : tensor<?x?xf32>) -> tensor<?x?xf32>
  %small = index.minu %n, %three
  %large = index.maxs %n, %three
  %g = tensor.empty(%small, %large) : tensor<?x?xf32>
  %2 = linalg.fill ins(%a : f32) outs(%g : tensor<?x?xf32>) -> tensor<?x?xf32>
  %rest = index.remu %n, %three
  %less = index.sub %n, %three
  %narrow = index.casts %less : index to i64
  %back = index.castu %narrow : i64 to index
  %h = tensor.empty(%rest, %back) : tensor<?x?xf32>
  %3 = linalg.fill ins(%a : f32) outs(%h : tensor<?x?xf32>) -> tensor<?x?xf32>
  %size = index.sizeof
  %true = index.bool.constant true
  %p = index.cmp slt(%size, %n)
  return
}

// In a body it is the data of every element, as arith's is.
// CHECK-LABEL: func.func @body(
// CHECK: linalg.generic {{.*}}work = [integer index 16, misc index 8]
func.func @body(%x: tensor<8xi1>) -> tensor<8xi1> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%x : tensor<8xi1>) {
  ^bb0(%a: i1):
    %i = linalg.index 0 : index
    %j = index.mul %i, %i
    %k = index.xor %j, %i
    %c = index.cmp ult(%k, %i)
    linalg.yield %c : i1
  } -> tensor<8xi1>
  return %0 : tensor<8xi1>
}
