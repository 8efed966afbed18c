// RUN: roofline-opt %s --roofline-annotate --roofline-classify | FileCheck %s

// Inputs stand on the module, the function and its arguments; the op gets the results.
module attributes {roofline.device = "a100-80gb-pcie", roofline.bindings = {T = 2048}} {
  func.func @project(%x: tensor<?x4096xf16> {roofline.dims = ["T", ""]}, %w: tensor<4096x4096xf16>,
                     %y: tensor<?x4096xf16> {roofline.dims = ["T", ""]}) -> tensor<?x4096xf16> attributes {roofline.phase = "init"} {
    %z = linalg.matmul {roofline.group = "o proj"} ins(%x, %w : tensor<?x4096xf16>, tensor<4096x4096xf16>)
                       outs(%y : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    return %z : tensor<?x4096xf16>
  }
}

// CHECK: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f16"
// CHECK-SAME: crossover = "T >= 183">
// CHECK-SAME: roofline.cost = #roofline.cost<work = [matrix f16 "33554432*T"]
// CHECK-SAME: roofline.group = "o proj"
