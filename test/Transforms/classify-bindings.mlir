// RUN: roofline-opt %s --roofline-annotate --roofline-classify | FileCheck %s --check-prefix=MODULE
// RUN: roofline-opt %s --roofline-annotate --roofline-classify=bind=T=170 | FileCheck %s --check-prefix=OPTION
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="bind=T=170,N=3 device=h100-sxm" | FileCheck %s --check-prefix=BOTH

// Values of dims: those of the module, and laid over them those of the option.
// Where one is missing there is no bound, in totals that hold it too. What options
// decide then stands on the module, and who comes later takes the same.
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="bind=T=170,N=3 device=h100-sxm" --roofline-classify | FileCheck %s --check-prefix=BOTH
// RUN: roofline-opt %s --roofline-annotate --roofline-classify="bind=T=170,N=3 device=h100-sxm" --roofline-report | FileCheck %s --check-prefix=REPORT
// REPORT: H100
// REPORT: bindings: N=3, T=170, unused=7

// MODULE: module attributes {roofline.bindings = {T = 1 : i64, unused = 7 : i64}, roofline.bound = #roofline.bound<none, crossover =
// MODULE-SAME: roofline.device = "a100-80gb-pcie"}
// OPTION: module attributes {roofline.bindings = {T = 170 : i64, unused = 7 : i64}, roofline.bound = #roofline.bound<none, crossover =
// OPTION-SAME: roofline.device = "a100-80gb-pcie"}
// BOTH: module attributes {roofline.bindings = {N = 3 : i64, T = 170 : i64, unused = 7 : i64}, roofline.bound = #roofline.bound<{{compute|memory}},
// BOTH-SAME: roofline.device = "h100-sxm"}
module attributes {roofline.bindings = {T = 1, unused = 7}, roofline.device = "a100-80gb-pcie"} {
  // MODULE: func.func @bound({{.*}}roofline.bound = #roofline.bound<memory,
  // OPTION: func.func @bound({{.*}}roofline.bound = #roofline.bound<compute,
  // BOTH: func.func @bound({{.*}}roofline.bound = #roofline.bound<memory,
  func.func @bound(%x: tensor<?x6656xf16> {roofline.dims = ["T", ""]}, %w: tensor<6656x6656xf16>) -> tensor<?x6656xf16> {
    %zero = arith.constant 0.0 : f16
    %init = linalg.fill ins(%zero : f16) outs(%x : tensor<?x6656xf16>) -> tensor<?x6656xf16>
    // MODULE: linalg.matmul {roofline.bound = #roofline.bound<memory, limiter = "dram",{{.*}}crossover = "T >= 170">
    // OPTION: linalg.matmul {roofline.bound = #roofline.bound<compute, limiter = "matrix/f16", intensity = 161.738{{.*}}crossover = "T >= 170">
    // BOTH: linalg.matmul {roofline.bound = #roofline.bound<memory, limiter = "dram",{{.*}}crossover = "T >= 325">
    %0 = linalg.matmul ins(%x, %w : tensor<?x6656xf16>, tensor<6656x6656xf16>) outs(%init : tensor<?x6656xf16>) -> tensor<?x6656xf16>
    return %0 : tensor<?x6656xf16>
  }
  // MODULE: func.func @unbound({{.*}}roofline.bound = #roofline.bound<none, crossover = "never">
  // BOTH: func.func @unbound({{.*}}roofline.bound = #roofline.bound<memory,
  func.func @unbound(%x: tensor<?xf16> {roofline.dims = ["N"]}) -> tensor<?xf16> {
    // MODULE: arith.negf {{.*}}{roofline.bound = #roofline.bound<none, crossover = "never">
    // OPTION: arith.negf {{.*}}{roofline.bound = #roofline.bound<none, crossover = "never">
    // BOTH: arith.negf {{.*}}{roofline.bound = #roofline.bound<memory,
    %0 = arith.negf %x : tensor<?xf16>
    return %0 : tensor<?xf16>
  }
}
