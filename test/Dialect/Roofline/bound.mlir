// RUN: roofline-opt %s --allow-unregistered-dialect | roofline-opt --allow-unregistered-dialect | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --mlir-print-op-generic | roofline-opt --allow-unregistered-dialect | FileCheck %s

// CHECK: "test.compute"
// CHECK-SAME: #roofline.bound<compute, limiter = "matrix/f16", intensity = 1.267800e+03, attainable = 3.120000e+14, time = 5.816000e-04
// CHECK-SAME: crossover = "B*S >= 170">
"test.compute"() {roofline.bound = #roofline.bound<compute,
    crossover = "B*S >= 170", time = 5.816e-04, attainable = 3.12e+14,
    intensity = 1267.8, limiter = "matrix/f16">} : () -> ()

// CHECK: "test.memory"
// CHECK-SAME: #roofline.bound<memory, limiter = "dram", latency_limited, intensity = 0.000000e+00, time = 1.000000e-09>
"test.memory"() {roofline.bound = #roofline.bound<memory, limiter = "dram",
    intensity = 0.0, latency_limited, time = 1.0e-9>} : () -> ()

// Nothing moves.
// CHECK: "test.none"() {roofline.bound = #roofline.bound<none>}
"test.none"() {roofline.bound = #roofline.bound<none>} : () -> ()

// A dim has no value.
// CHECK: "test.symbolic"() {roofline.bound = #roofline.bound<none, crossover = "none in closed form">}
"test.symbolic"() {roofline.bound = #roofline.bound<none,
    crossover = "none in closed form">} : () -> ()

// No digit of a number is lost.
// CHECK: "test.digits"
// CHECK-SAME: intensity = 0.33333333333333331, attainable = 1.2345678901234567E+300, time = 2.2250738585072014E-308>
"test.digits"() {roofline.bound = #roofline.bound<memory,
    intensity = 0.33333333333333331, attainable = 1.2345678901234567e+300,
    time = 2.2250738585072014e-308>} : () -> ()
