// RUN: roofline-opt %s --allow-unregistered-dialect | roofline-opt --allow-unregistered-dialect | FileCheck %s
// RUN: roofline-opt %s --mlir-print-op-generic --allow-unregistered-dialect | mlir-opt --allow-unregistered-dialect | FileCheck %s

// Inputs are builtin attributes: stock tools read a module that carries them.

// CHECK: module attributes
// CHECK-SAME: roofline.bindings = {B = 1 : i64, S = 9223372036854775807 : i64, seq_len = 3 : i8}
// CHECK-SAME: roofline.device = "a100-80gb-pcie"
// CHECK-SAME: roofline.title = "Llama 33B"
module attributes {roofline.bindings = {B = 1, S = 9223372036854775807, seq_len = 3 : i8},
                   roofline.device = "a100-80gb-pcie",
                   roofline.title = "Llama 33B"} {
  // CHECK: func.func private @prefill
  // CHECK-SAME: roofline.dims = ["B", "", "_s2"]
  // CHECK-SAME: roofline.dims = []
  // CHECK-SAME: attributes {roofline.phase = "init"}
  func.func private @prefill(tensor<?x4x?xf16> {roofline.dims = ["B", "", "_s2"]},
                             tensor<f32> {roofline.dims = []})
      attributes {roofline.phase = "init"}

  // CHECK: func.func private @decode
  // CHECK-SAME: memref<?xi32> {roofline.dims = ["seq_len"]}
  // CHECK-SAME: attributes {roofline.phase = "ar"}
  func.func private @decode(memref<?xi32> {roofline.dims = ["seq_len"]})
      attributes {roofline.phase = "ar"}

  // CHECK: roofline.fused = 3 : i64, roofline.group = "qkv mlp"
  "test.op"() {roofline.fused = 3, roofline.group = "qkv mlp"} : () -> ()
  // CHECK: roofline.fused = "flash"
  "test.op"() {roofline.fused = "flash"} : () -> ()
}

// What a tensor became in a later lowering keeps its names.
// CHECK: func.func private @lowered(!llvm.ptr {roofline.dims = ["B", ""]})
func.func private @lowered(!llvm.ptr {roofline.dims = ["B", ""]})
