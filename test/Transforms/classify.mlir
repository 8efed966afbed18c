// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=a100-80gb-pcie | FileCheck %s --check-prefixes=CHECK,OPEN
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="device=a100-80gb-pcie bind=T=170" | FileCheck %s --check-prefixes=CHECK,COMPUTE
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="device=a100-80gb-pcie bind=T=169" | FileCheck %s --check-prefixes=CHECK,MEMORY
// RUN: roofline-opt %s --pass-pipeline='builtin.module(roofline-annotate-and-classify{device=a100-80gb-pcie bind=T=170})' | FileCheck %s --check-prefixes=CHECK,COMPUTE
// What is printed is read back as it was.
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="device=a100-80gb-pcie bind=T=170" -o %t.mlir
// RUN: roofline-opt %t.mlir | diff %t.mlir -

// CHECK-LABEL: func.func @projection
func.func @projection(%x: tensor<?x6656xf16> {roofline.dims = ["T", ""]}, %w: tensor<6656x6656xf16>,
                      %e: tensor<?x6656xf16> {roofline.dims = ["T", ""]}) -> tensor<?x6656xf16> {
  %zero = arith.constant 0.0 : f16
  %i = linalg.fill ins(%zero : f16) outs(%e : tensor<?x6656xf16>) -> tensor<?x6656xf16>
  // At 170 tokens the op crosses the ridge; without a value for T only that is known.
  // OPEN: linalg.matmul {roofline.bound = #roofline.bound<none, crossover = "T >= 170">
  // COMPUTE: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f16", intensity = 161.738{{[0-9]*}}, attainable = 3.120000e+14, time = {{[^,]*}}, crossover = "T >= 170">
  // MEMORY: linalg.matmul {roofline.bound = #roofline.bound<memory, limiter = "dram", intensity = 160.83{{[0-9]*}}, attainable = {{[^,]*}}, time = {{[^,]*}}, crossover = "T >= 170">
  %y = linalg.matmul ins(%x, %w : tensor<?x6656xf16>, tensor<6656x6656xf16>) outs(%i : tensor<?x6656xf16>) -> tensor<?x6656xf16>
  return %y : tensor<?x6656xf16>
}

// CHECK-LABEL: func.func @small
func.func @small(%x: tensor<16xf16>) -> tensor<16xf16> {
  // 64 B take 33 ps, launching takes 2.5 us.
  // CHECK: arith.negf {{.*}}#roofline.bound<memory, limiter = "dram", latency_limited, intensity = 2.500000e-01,
  %y = arith.negf %x : tensor<16xf16>
  return %y : tensor<16xf16>
}
