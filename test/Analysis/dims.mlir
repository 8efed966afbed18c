// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Sizes that somebody named, or that follow from those.
// CHECK-LABEL: func.func @named
func.func @named(%x: tensor<?x?xf32> {roofline.dims = ["A", "B"]}) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %a = tensor.dim %x, %c0 : tensor<?x?xf32>
  // CHECK: arith.negf {{.*}}"A*B"
  %0 = arith.negf %x : tensor<?x?xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  // CHECK: arith.negf {{.*}}"A*B"
  %2 = arith.negf %1 : tensor<?xf32>
  %half = arith.ceildivui %a, %c2 : index
  %3 = tensor.extract_slice %x[0, 0] [%half, 5] [1, 1] : tensor<?x?xf32> to tensor<?x5xf32>
  // CHECK: arith.negf {{.*}}"5*ceildiv(A, 2)"
  %4 = arith.negf %3 : tensor<?x5xf32>
  %twice = arith.muli %a, %c2 : index
  %more = arith.addi %twice, %c2 : index
  %5 = tensor.empty(%more) : tensor<?xf32>
  // CHECK: arith.negf {{.*}}"2*A + 2"
  %6 = arith.negf %5 : tensor<?xf32>
  return
}

// Others get a name that nobody uses, the same for the same size.
// CHECK-LABEL: func.func @generated
func.func @generated(%x: tensor<?xf32>, %y: tensor<?xf32> {roofline.dims = ["d0"]}, %n: index) {
  // CHECK: arith.negf {{.*}}vector f32 "[[X:d[1-9]]]"
  %0 = arith.negf %x : tensor<?xf32>
  // CHECK: math.exp {{.*}}transcendental f32 "[[X]]"
  %1 = math.exp %0 : tensor<?xf32>
  // CHECK: arith.negf {{.*}}vector f32 "d0"
  %2 = arith.negf %y : tensor<?xf32>
  %3 = tensor.empty(%n) : tensor<?xf32>
  // CHECK-NOT: "[[X]]"
  // CHECK: arith.negf {{.*}}vector f32 "d{{[1-9]}}"
  %4 = arith.negf %3 : tensor<?xf32>
  return
}

// A matmul's loops take the name from whoever has one.
// CHECK-LABEL: func.func @shared
func.func @shared(%x: tensor<?x8xf32> {roofline.dims = ["T", ""]}, %w: tensor<8x8xf32>, %y: tensor<?x8xf32>) -> tensor<?x8xf32> {
  // CHECK: linalg.matmul {{.*}}matrix f32 "128*T"
  %0 = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x8xf32>) outs(%y : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}
