// RUN: roofline-opt %s --convert-llama-to-linalg --verify-roundtrip | FileCheck %s --implicit-check-not=llama.

// Dynamic sizes come from the first value that has them, once.

// CHECK-LABEL: func.func @chain(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x?x16xf16>
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %[[ONE]]
// CHECK-DAG: %[[B:.*]] = tensor.dim %[[X]], %[[ZERO]]
// CHECK-NOT: tensor.dim
// CHECK: tensor.empty(%[[B]], %[[S]]) : tensor<?x?x16xf16>
// CHECK: tensor.expand_shape %{{.*}} output_shape [%[[B]], %[[S]], 4, 4]
// CHECK: return
func.func @chain(%x: tensor<?x?x16xf16>, %w: tensor<16x16xf16>) -> tensor<?x?x4x4xf16> {
  %0 = llama.linear %x, %w : (tensor<?x?x16xf16>, tensor<16x16xf16>) -> tensor<?x?x16xf16>
  %1 = llama.swiglu %0, %0 : tensor<?x?x16xf16>
  %2 = llama.residual_add %x, %1 : tensor<?x?x16xf16>
  %3 = llama.split_heads %2 : tensor<?x?x16xf16> -> tensor<?x?x4x4xf16>
  return %3 : tensor<?x?x4x4xf16>
}

// The rows go behind what the cache holds already.
// CHECK-LABEL: func.func @kv_append(
// CHECK-DAG: %[[C:.*]] = tensor.dim %[[CACHE:arg0]], %{{.*}} : tensor<?x?x2x8xf16>
// CHECK-DAG: %[[S:.*]] = tensor.dim %arg2, %{{.*}} : tensor<?x?x2x8xf16>
// CHECK: %[[OLD:.*]] = arith.subi %{{.*}}, %{{.*}} : index
// CHECK: tensor.insert_slice %arg2 into %arg0[0, %[[OLD]], 0, 0]
func.func @kv_append(%ks: tensor<?x?x2x8xf16>, %vs: tensor<?x?x2x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x2x8xf16>)
    -> (tensor<?x?x2x8xf16>, tensor<?x?x2x8xf16>) {
  %0, %1 = llama.kv_append %ks, %vs, %k, %v : tensor<?x?x2x8xf16>, tensor<?x?x2x8xf16>
  return %0, %1 : tensor<?x?x2x8xf16>, tensor<?x?x2x8xf16>
}

// The row length of a norm may be dynamic, too.
// CHECK-LABEL: func.func @rms_norm(
// CHECK: %[[H:.*]] = tensor.dim %arg0, %{{.*}} : tensor<?x?x?xf16>
// CHECK: %[[INTEGER:.*]] = arith.index_cast %{{.*}} : index to i64
// CHECK: %[[LENGTH:.*]] = arith.sitofp %[[INTEGER]] : i64 to f32
// CHECK: arith.divf %{{.*}}, %[[LENGTH]]
func.func @rms_norm(%x: tensor<?x?x?xf16>, %w: tensor<?xf16>) -> tensor<?x?x?xf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<?x?x?xf16>, tensor<?xf16>
  return %0 : tensor<?x?x?xf16>
}

// What the lowering knows of a size, and the result's type does not, is cast
// away; what follows still knows.
// CHECK-LABEL: func.func @cast(
// CHECK: %[[Y:.*]] = linalg.contract {{.*}}-> tensor<2x5x16xf16>
// CHECK: %[[CAST:.*]] = tensor.cast %[[Y]] : tensor<2x5x16xf16> to tensor<?x?x16xf16>
// CHECK: tensor.empty() : tensor<2x5x16xf16>
// CHECK-NOT: tensor.dim
// CHECK: return
func.func @cast(%x: tensor<2x5x16xf16>, %w: tensor<16x16xf16>) -> tensor<?x?x16xf16> {
  %0 = llama.linear %x, %w : (tensor<2x5x16xf16>, tensor<16x16xf16>) -> tensor<?x?x16xf16>
  %1 = llama.swiglu %0, %0 : tensor<?x?x16xf16>
  return %1 : tensor<?x?x16xf16>
}

// In a loop and in a branch, sizes are asked for where their value is.
// CHECK-LABEL: func.func @loop(
// CHECK: scf.for {{.*}}iter_args(%[[Y:.*]] =
// CHECK: tensor.dim %[[Y]],
// CHECK: linalg.contract
func.func @loop(%x: tensor<?x?x16xf16>, %w: tensor<16x16xf16>) -> tensor<?x?x16xf16> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %0 = scf.for %i = %zero to %ten step %one iter_args(%y = %x) -> tensor<?x?x16xf16> {
    %1 = llama.linear %y, %w : (tensor<?x?x16xf16>, tensor<16x16xf16>) -> tensor<?x?x16xf16>
    scf.yield %1 : tensor<?x?x16xf16>
  }
  return %0 : tensor<?x?x16xf16>
}
// CHECK-LABEL: func.func @branch(
// CHECK: ^bb1(%[[Y:.*]]: tensor<?x?x16xf16>):
// CHECK: tensor.dim %[[Y]],
// CHECK: linalg.contract
func.func @branch(%x: tensor<?x?x16xf16>, %w: tensor<16x16xf16>) -> tensor<?x?x16xf16> {
  cf.br ^bb1(%x : tensor<?x?x16xf16>)
^bb1(%y: tensor<?x?x16xf16>):
  %0 = llama.linear %y, %w : (tensor<?x?x16xf16>, tensor<16x16xf16>) -> tensor<?x?x16xf16>
  return %0 : tensor<?x?x16xf16>
}

// Functions without a body, and without llama ops, stay.
// CHECK: func.func private @external(tensor<?x?x16xf16>)
// CHECK-LABEL: func.func @other(
// CHECK-NEXT: arith.negf
// CHECK-NEXT: return
func.func private @external(tensor<?x?x16xf16>)
func.func @other(%x: tensor<?x16xf16>) -> tensor<?x16xf16> {
  %0 = arith.negf %x : tensor<?x16xf16>
  return %0 : tensor<?x16xf16>
}
