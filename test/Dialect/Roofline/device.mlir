// RUN: roofline-opt %s --allow-unregistered-dialect | roofline-opt --allow-unregistered-dialect | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --mlir-print-op-generic | roofline-opt --allow-unregistered-dialect | FileCheck %s

// What must be given.
// CHECK: "test.least"
// CHECK-SAME: #roofline.device<"x", peaks = [vector f32 1000000000], memory = [dram bandwidth 1000000000]>
"test.least"() {device = #roofline.device<"x",
    peaks = [vector f32 1000000000],
    memory = [dram bandwidth 1000000000]>} : () -> ()

// All that can be given, at the ends of its range; entries keep their order.
// CHECK: "test.all"
// CHECK-SAME: #roofline.device<"my board", title = "My \22Board\22",
// CHECK-SAME: peaks = [vector f32 100000000000000000, matrix f16 100000000000000, transcendental "complex<f32>" 1000000000],
// CHECK-SAME: memory = ["my l2" bandwidth 100000000000000000 capacity 1, dram bandwidth 10000000000 capacity 9223372036854775807, l1 capacity 5],
// CHECK-SAME: launch_latency_ns = 1, compute_units = 9223372036854775807, source = "\\ data sheet">
"test.all"() {device = #roofline.device<"my board",
    source = "\\ data sheet", compute_units = 9223372036854775807,
    launch_latency_ns = 1,
    memory = ["my l2" bandwidth 100000000000000000 capacity 1,
              dram bandwidth 10000000000 capacity 9223372036854775807,
              l1 capacity 5],
    peaks = [vector f32 100000000000000000, matrix f16 100000000000000,
             transcendental "complex<f32>" 1000000000],
    title = "My \"Board\"">} : () -> ()

// The ridge may lie on its limits, 0.1 and 1e4 FLOP/B.
// CHECK: "test.ridge"
"test.ridge"() {
  low = #roofline.device<"low", peaks = [matrix f16 1000000000],
                         memory = [dram bandwidth 10000000000]>,
  high = #roofline.device<"high", peaks = [matrix bf16 10000000000000],
                          memory = [dram bandwidth 1000000000]>} : () -> ()

// It stands as a value in a target description.
// CHECK: "test.target"() {map = #dlti.map<"GPU" = #roofline.device<"x",
"test.target"() {map = #dlti.map<"GPU" = #roofline.device<"x",
    peaks = [vector f32 1000000000],
    memory = [dram bandwidth 1000000000]>>} : () -> ()
