// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=h100-sxm | FileCheck %s

// T has no value here, so the bound is where it changes.
func.func @product(%a: tensor<?x1024xf16> {roofline.dims = ["T", ""]}, %b: tensor<1024x1024xf16>,
                   %c: tensor<?x1024xf16> {roofline.dims = ["T", ""]}) -> (tensor<?x1024xf16>, tensor<1024x1024xf16>) {
  %0 = linalg.matmul ins(%a, %b : tensor<?x1024xf16>, tensor<1024x1024xf16>) outs(%c : tensor<?x1024xf16>) -> tensor<?x1024xf16>
  %1 = linalg.exp ins(%b : tensor<1024x1024xf16>) outs(%b : tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  return %0, %1 : tensor<?x1024xf16>, tensor<1024x1024xf16>
}

// CHECK: linalg.matmul {roofline.bound = #roofline.bound<none, crossover = "T >= 2193">
// CHECK: linalg.exp {roofline.bound = #roofline.bound<memory, limiter = "dram", intensity = 0.0
