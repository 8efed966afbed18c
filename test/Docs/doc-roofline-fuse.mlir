// RUN: roofline-opt %s --roofline-fuse=device=a100-80gb-pcie --remarks-filter=roofline 2>&1 | FileCheck %s

// One op, in which the value between the two is a register's: three tensors move rather than five.
func.func @chain(%a: tensor<4096xf32>, %b: tensor<4096xf32>) -> tensor<4096xf32> {
  %empty = tensor.empty() : tensor<4096xf32>
  %0 = linalg.exp ins(%a : tensor<4096xf32>) outs(%empty : tensor<4096xf32>) -> tensor<4096xf32>
  %1 = linalg.add ins(%0, %b : tensor<4096xf32>, tensor<4096xf32>) outs(%empty : tensor<4096xf32>) -> tensor<4096xf32>
  return %1 : tensor<4096xf32>
}

// CHECK: remark: [Passed] fuse
// CHECK-SAME: BytesAfter=49152, BytesBefore=81920
// CHECK-LABEL: func.func @chain
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK-NEXT: arith.addf
// CHECK-NOT: linalg.add
