// RUN: roofline-opt %s --roofline-report | FileCheck %s

// The second half of a layer with one weight of 64 x 64 for each projection.
module attributes {roofline.title = "A small layer", roofline.device = "l4", roofline.bindings = {S = 128}} {
  func.func @mlp(%x: tensor<1x?x64xf16> {roofline.dims = ["", "S", ""]}, %norm: tensor<64xf16> {llama.weight = "norm.weight"},
                 %gate: tensor<64x64xf16>, %up: tensor<64x64xf16>, %down: tensor<64x64xf16>) -> tensor<1x?x64xf16>
      attributes {roofline.phase = "init"} {
    %0 = llama.rms_norm %x, %norm eps(1.0e-06) {roofline.group = "norm"} : tensor<1x?x64xf16>, tensor<64xf16>
    %1 = llama.linear %0, %gate {roofline.group = "up/gate/down"} : (tensor<1x?x64xf16>, tensor<64x64xf16>) -> tensor<1x?x64xf16>
    %2 = llama.linear %0, %up {roofline.group = "up/gate/down"} : (tensor<1x?x64xf16>, tensor<64x64xf16>) -> tensor<1x?x64xf16>
    %3 = llama.swiglu %1, %2 {roofline.group = "silu"} : tensor<1x?x64xf16>
    %4 = llama.linear %3, %down {roofline.group = "up/gate/down"} : (tensor<1x?x64xf16>, tensor<64x64xf16>) -> tensor<1x?x64xf16>
    %5 = llama.residual_add %x, %4 {roofline.group = "residual"} : tensor<1x?x64xf16>
    return %5 : tensor<1x?x64xf16>
  }
}

// CHECK: up/gate/down 3 3.146 M 122.9 kB
// CHECK: mlp 3.220 M 272.5 kB 254.1 kB 57.47 kB
// CHECK: coverage: 8 of 8 ops modelled
