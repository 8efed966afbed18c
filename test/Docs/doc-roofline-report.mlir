// RUN: roofline-opt %s --roofline-report="bind=T=128 strict" | FileCheck %s

module attributes {roofline.title = "Two ops", roofline.device = "h200-sxm", roofline.bindings = {T = 4096}} {
  func.func @f(%x: tensor<?x8192xf16> {roofline.dims = ["T", ""]}, %w: tensor<8192x8192xf16>,
               %y: tensor<?x8192xf16> {roofline.dims = ["T", ""]}) -> tensor<?x8192xf16> {
    %0 = linalg.matmul {roofline.group = "o proj"} ins(%x, %w : tensor<?x8192xf16>, tensor<8192x8192xf16>)
                       outs(%y : tensor<?x8192xf16>) -> tensor<?x8192xf16>
    %1 = linalg.add {roofline.group = "residual"} ins(%x, %0 : tensor<?x8192xf16>, tensor<?x8192xf16>)
                    outs(%y : tensor<?x8192xf16>) -> tensor<?x8192xf16>
    return %1 : tensor<?x8192xf16>
  }
}

// CHECK: bindings: T=128
// CHECK: o proj 1 17.18 G 140.5 MB 122.3 memory 586.9 TFLOP/s 29.27 us 95.7 %
// CHECK: T >= 223: o proj
