// RUN: roofline-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func @split_of_merge(
// CHECK-SAME: %[[X:.*]]: tensor<?x?x2x4xf32>
// CHECK-NEXT: return %[[X]]
func.func @split_of_merge(%x: tensor<?x?x2x4xf32>) -> tensor<?x?x2x4xf32> {
  %0 = llama.merge_heads %x : tensor<?x?x2x4xf32> -> tensor<?x?x8xf32>
  %1 = llama.split_heads %0 : tensor<?x?x8xf32> -> tensor<?x?x2x4xf32>
  return %1 : tensor<?x?x2x4xf32>
}

// CHECK-LABEL: func @merge_of_split(
// CHECK-SAME: %[[X:.*]]: tensor<?x?x8xf32>
// CHECK-NEXT: return %[[X]]
func.func @merge_of_split(%x: tensor<?x?x8xf32>) -> tensor<?x?x8xf32> {
  %0 = llama.split_heads %x : tensor<?x?x8xf32> -> tensor<?x?x2x4xf32>
  %1 = llama.merge_heads %0 : tensor<?x?x2x4xf32> -> tensor<?x?x8xf32>
  return %1 : tensor<?x?x8xf32>
}

// Other heads are another view: nothing folds.
// CHECK-LABEL: func @other_heads(
// CHECK: %[[FLAT:.*]] = llama.merge_heads
// CHECK: %[[HEADS:.*]] = llama.split_heads %[[FLAT]]
// CHECK: return %[[HEADS]]
func.func @other_heads(%x: tensor<?x?x2x4xf32>) -> tensor<?x?x4x2xf32> {
  %0 = llama.merge_heads %x : tensor<?x?x2x4xf32> -> tensor<?x?x8xf32>
  %1 = llama.split_heads %0 : tensor<?x?x8xf32> -> tensor<?x?x4x2xf32>
  return %1 : tensor<?x?x4x2xf32>
}

// A size that the round trip makes dynamic is not the same type.
// CHECK-LABEL: func @other_sizes(
// CHECK: llama.split_heads
// CHECK: llama.merge_heads
func.func @other_sizes(%x: tensor<1x?x8xf32>) -> tensor<?x?x8xf32> {
  %0 = llama.split_heads %x : tensor<1x?x8xf32> -> tensor<?x?x2x4xf32>
  %1 = llama.merge_heads %0 : tensor<?x?x2x4xf32> -> tensor<?x?x8xf32>
  return %1 : tensor<?x?x8xf32>
}

// Every op is pure: what nobody uses goes away.
// CHECK-LABEL: func @unused(
// CHECK-NEXT: return
func.func @unused(%x: tensor<?x?x8xf32>, %w: tensor<8x8xf32>) {
  %0 = llama.linear %x, %w : (tensor<?x?x8xf32>, tensor<8x8xf32>) -> tensor<?x?x8xf32>
  %1 = llama.residual_add %x, %0 : tensor<?x?x8xf32>
  return
}
