// RUN: roofline-opt %s --roofline-emit-bundle="dir=%t target=sm_90a device=h200-sxm" && sed -n '1,3p;/"kernels"/,/"region_ops"/p' %t/manifest.json | FileCheck %s

func.func @f(%x: tensor<4096x4096xf16>, %y: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> {
  %0 = tensor.empty() : tensor<4096x4096xf16>
  %1 = linalg.add ins(%x, %y : tensor<4096x4096xf16>, tensor<4096x4096xf16>) outs(%0 : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  return %1 : tensor<4096x4096xf16>
}

// CHECK: "schema": "roofline-bundle/1"
// CHECK: "id": "add_
// CHECK: "ops": [{"id":"f.0","count":1}]
