// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A loop of four trips: the op carries one execution, function and module all of them.
func.func @repeat(%x: tensor<?x64xf16> {roofline.dims = ["T", ""]}, %w: tensor<64x64xf16>) -> tensor<?x64xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f16
  %y = scf.for %i = %c0 to %c4 step %c1 iter_args(%a = %x) -> tensor<?x64xf16> {
    %init = linalg.fill ins(%zero : f16) outs(%x : tensor<?x64xf16>) -> tensor<?x64xf16>
    %b = linalg.matmul ins(%a, %w : tensor<?x64xf16>, tensor<64x64xf16>) outs(%init : tensor<?x64xf16>) -> tensor<?x64xf16>
    scf.yield %b : tensor<?x64xf16>
  }
  return %y : tensor<?x64xf16>
}

// CHECK: @repeat
// CHECK-SAME: work = [matrix f16 "32768*T"]
// CHECK-NOT: linalg.fill {roofline
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f16 "8192*T"]
