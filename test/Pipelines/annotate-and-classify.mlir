// RUN: roofline-opt %s --roofline-annotate-and-classify=device=h100-sxm | FileCheck %s
// RUN: roofline-opt %s --pass-pipeline='builtin.module(roofline-annotate-and-classify{device=h100-sxm})' -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: roofline-opt %t.mlir | diff %t.mlir -
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate --roofline-classify=device=h100-sxm | diff %t.mlir -
// RUN: roofline-opt %s --pass-pipeline='builtin.module(convert-llama-to-linalg, roofline-annotate{strict=true}, roofline-classify{device=h100-sxm bind=B=1,S=2048})' \
// RUN:   | FileCheck %s --check-prefix=BOUND
// RUN: roofline-opt %s --pass-pipeline='builtin.module(roofline-annotate-and-classify{bind=B=1,S=2048 device=h100-sxm strict})' \
// RUN:   | FileCheck %s --check-prefix=BOUND
// RUN: not roofline-opt %s --roofline-annotate-and-classify="device=h100-sxm colour=red" 2>&1 | FileCheck %s --check-prefix=OPTION
// RUN: not roofline-opt %s --roofline-annotate-and-classify="device=h100-sxm bind=B=1,B=2" 2>&1 | FileCheck %s --check-prefix=BIND
// RUN: not roofline-opt %s --roofline-annotate-and-classify 2>&1 | FileCheck %s --check-prefix=DEVICE

// The three passes and the pipeline of them, in all spellings.

// OPTION: no such option colour
// BIND: error: option 'bind': {{.*}}bound twice
// DEVICE: error: no device given

// CHECK: module attributes {roofline.bound = #roofline.bound<none, crossover = "B*S >= 325">, roofline.cost = #roofline.totals<
// BOUND: module attributes {roofline.bindings = {B = 1 : i64, S = 2048 : i64}, roofline.bound = #roofline.bound<compute,

// CHECK-LABEL: func.func @projection(
// CHECK-NOT: llama.
// CHECK: linalg.contract {{.*}}{roofline.bound = #roofline.bound<none, crossover = "B*S >= 325">, roofline.cost = #roofline.cost<work = [matrix f16 "88604672*B*S"],
// BOUND: linalg.contract {{.*}}{roofline.bound = #roofline.bound<compute, limiter = "matrix/f16",
func.func @projection(%x: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}, %w: tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> {
  %0 = llama.linear %x, %w {roofline.group = "o proj"}
    : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16>
  return %0 : tensor<?x?x6656xf16>
}
