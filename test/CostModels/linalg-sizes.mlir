// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Sizes of a result are those of the op's loops: an init that nobody named does
// not hide them, neither from the next op nor from the floor.
// CHECK-LABEL: func.func @unnamed_init(
// CHECK-SAME: bytes_floor = "8*K*M + 8*K*N + 8*M*N">
// CHECK: linalg.matmul {{.*}}writes = [result 0 "8*M*N"]
// CHECK: linalg.copy {{.*}}reads = [operand 0 "8*M*N"]
func.func @unnamed_init(%a: tensor<?x?xf64> {roofline.dims = ["M", "K"]}, %b: tensor<?x?xf64> {roofline.dims = ["K", "N"]}, %p: index) -> tensor<?x?xf64> {
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty(%p, %p) : tensor<?x?xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<?x?xf64>) -> tensor<?x?xf64>
  %0 = linalg.matmul ins(%a, %b : tensor<?x?xf64>, tensor<?x?xf64>) outs(%f : tensor<?x?xf64>) -> tensor<?x?xf64>
  %1 = linalg.copy ins(%0 : tensor<?x?xf64>) outs(%0 : tensor<?x?xf64>) -> tensor<?x?xf64>
  return %0 : tensor<?x?xf64>
}

// One loop of two sizes is no program, and is not counted.
// CHECK-LABEL: func.func @contradiction(
// CHECK-SAME: at_least>
func.func @contradiction(%x: tensor<8xf32>) -> tensor<?xf32> {
  %four = arith.constant 4 : index
  %e = tensor.empty(%four) : tensor<?xf32>
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
