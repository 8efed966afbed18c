// RUN: roofline-opt %s --roofline-annotate --roofline-classify="device=l4 bind=T=512" | FileCheck %s

func.func @project(%x: tensor<?x4096xbf16> {roofline.dims = ["T", ""]}, %w: tensor<4096x4096xbf16>,
                   %y: tensor<?x4096xbf16> {roofline.dims = ["T", ""]}) -> tensor<?x4096xbf16> {
  %z = linalg.matmul ins(%x, %w : tensor<?x4096xbf16>, tensor<4096x4096xbf16>) outs(%y : tensor<?x4096xbf16>) -> tensor<?x4096xbf16>
  return %z : tensor<?x4096xbf16>
}

// CHECK: linalg.matmul {roofline.bound = #roofline.bound<memory, limiter = "dram", intensity = 372.36
// CHECK-SAME: attainable = 111709090909090.91, time = 1.5379114666666668E-4, crossover = "T >= 573">
