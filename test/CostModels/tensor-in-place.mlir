// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Putting back what was computed in the very place costs nothing: the op in
// between has counted it. Anything else is a copy of the slice.

#id = affine_map<(i) -> (i)>

// CHECK-LABEL: func.func @same_place(
// CHECK: linalg.exp {{.*}}reads = [operand 0 16], writes = [result 0 16]
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[4] [4] [1] : tensor
func.func @same_place(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %slice = tensor.extract_slice %y[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%slice : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %y[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Two results into two halves, the second after the first was put back.
// CHECK-LABEL: func.func @two_halves(
// CHECK-SAME: bytes_read = 16, bytes_written = 32,
// CHECK-NOT: tensor.insert_slice {{.*}}roofline.cost
// CHECK: return
func.func @two_halves(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %low = tensor.extract_slice %y[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %high = tensor.extract_slice %y[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %both:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
    ins(%x : tensor<4xf32>) outs(%low, %high : tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %n = arith.negf %a : f32
    linalg.yield %a, %n : f32, f32
  } -> (tensor<4xf32>, tensor<4xf32>)
  %0 = tensor.insert_slice %both#0 into %y[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %1 = tensor.insert_slice %both#1 into %0[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %1 : tensor<8xf32>
}

// CHECK-LABEL: func.func @other_place(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 16], writes = [result 0 16]
func.func @other_place(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %slice = tensor.extract_slice %y[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%slice : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %y[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: func.func @other_tensor(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 16], writes = [result 0 16]
func.func @other_tensor(%x: tensor<4xf32>, %y: tensor<8xf32>, %z: tensor<8xf32>) -> tensor<8xf32> {
  %slice = tensor.extract_slice %y[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%slice : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %z[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: func.func @other_stride(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 16], writes = [result 0 16]
func.func @other_stride(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %slice = tensor.extract_slice %y[0] [4] [2] : tensor<8xf32> to tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%slice : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %y[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Computed into a tensor of its own.
// CHECK-LABEL: func.func @other_init(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 16], writes = [result 0 16]
func.func @other_init(%x: tensor<4xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %e = linalg.exp ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %0 = tensor.insert_slice %e into %y[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
