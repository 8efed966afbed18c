// RUN: roofline-opt %s --roofline-fuse="device=a100-80gb-pcie" | FileCheck %s

// A row that is summed up becomes one point of the result: what follows is done
// with it, row by row.
// CHECK-LABEL: func.func @rows(
// CHECK:         scf.forall
// CHECK:           linalg.reduce
// CHECK:           linalg.rsqrt
// CHECK:         }
// CHECK-NOT:     linalg
func.func @rows(%x: tensor<65536x16xf32>) -> tensor<65536xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<65536xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<65536xf32>) -> tensor<65536xf32>
  %sum = linalg.reduce {arith.addf} ins(%x : tensor<65536x16xf32>) outs(%init : tensor<65536xf32>) dimensions = [1]
  %0 = linalg.rsqrt ins(%sum : tensor<65536xf32>) outs(%empty : tensor<65536xf32>) -> tensor<65536xf32>
  return %0 : tensor<65536xf32>
}
