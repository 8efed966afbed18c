// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-classify | FileCheck %s

// Bounds of costs that are written by hand, on a device with a ridge of
// 100 FLOP/B for f16 matrix work and 10 for f32 vector work.

module attributes {roofline.device = #roofline.device<"toy",
    peaks = [matrix f16 100000000000000, vector f32 10000000000000, matrix i8 200000000000000],
    memory = [dram bandwidth 1000000000000], launch_latency_ns = 1000>} {

  // On the ridge is compute; a FLOP less is memory.
  // CHECK: "test.tie"
  // CHECK-SAME: #roofline.bound<compute, limiter = "matrix/f16", intensity = 1.000000e+02, attainable = 1.000000e+14, time = 1.000000e-03>
  "test.tie"() {roofline.cost = #roofline.cost<work = [matrix f16 100000000000], reads = [operand 0 1000000000]>} : () -> ()
  // CHECK: "test.below"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", intensity = 99.98{{[0-9]*}}, attainable = 9.999000e+13,
  "test.below"() {roofline.cost = #roofline.cost<work = [matrix f16 99990000000], reads = [operand 0 1000000000]>} : () -> ()

  // The unit that takes longest limits; their times do not add up.
  // CHECK: "test.longest"
  // CHECK-SAME: #roofline.bound<compute, limiter = "vector/f32", intensity = 1.120000e+02, attainable = {{[^,]*}}, time = 1.200000e-03>
  "test.longest"() {roofline.cost = #roofline.cost<work = [matrix f16 100000000000, vector f32 12000000000], reads = [operand 0 1000000000]>} : () -> ()
  // CHECK: "test.no_sum"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram",
  "test.no_sum"() {roofline.cost = #roofline.cost<work = [matrix f16 60000000000, vector f32 6000000000], reads = [operand 0 1000000000]>} : () -> ()

  // Reads and writes are one traffic.
  // CHECK: "test.read_and_write"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", intensity = 5.000000e+01, attainable = 5.000000e+13, time = 2.000000e-03>
  "test.read_and_write"() {roofline.cost = #roofline.cost<work = [matrix f16 100000000000], reads = [operand 0 1000000000], writes = [result 0 1000000000]>} : () -> ()

  // Work without a known peak does not bound, but counts in the intensity.
  // CHECK: "test.no_peak"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", intensity = 1.000000e+06,
  "test.no_peak"() {roofline.cost = #roofline.cost<work = [matrix bf16 1000000000000000], reads = [operand 0 1000000000]>} : () -> ()

  // f32 matrix work runs at the f32 vector peak.
  // CHECK: "test.matrix_f32"
  // CHECK-SAME: #roofline.bound<compute, limiter = "matrix/f32", intensity = 1.000000e+01, attainable = 1.000000e+13,
  "test.matrix_f32"() {roofline.cost = #roofline.cost<work = [matrix f32 10000000000], reads = [operand 0 1000000000]>} : () -> ()

  // Integers are no FLOP, but bound as well.
  // CHECK: "test.int8"
  // CHECK-SAME: #roofline.bound<compute, limiter = "matrix/i8", intensity = 0.000000e+00, time = 1.000000e-03>
  "test.int8"() {roofline.cost = #roofline.cost<work = [matrix i8 200000000000], reads = [operand 0 1000000000]>} : () -> ()

  // Case P31: an op without work stays, at intensity 0.
  // CHECK: "test.no_work"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", intensity = 0.000000e+00, time = 1.000000e-03>
  "test.no_work"() {roofline.cost = #roofline.cost<reads = [operand 0 1000000000]>} : () -> ()

  // Nothing moves: no bound, no intensity.
  // CHECK: "test.no_bytes"() {roofline.bound = #roofline.bound<none, limiter = "matrix/f16", attainable = 1.000000e+14, time = 1.000000e-03>
  "test.no_bytes"() {roofline.cost = #roofline.cost<work = [matrix f16 100000000000]>} : () -> ()
  // CHECK: "test.nothing"() {roofline.bound = #roofline.bound<none>, roofline.cost = #roofline.cost<>}
  "test.nothing"() {roofline.cost = #roofline.cost<>} : () -> ()

  // Launching takes 1 us: what is faster is latency-limited, whatever bounds it.
  // CHECK: "test.latency_memory"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", latency_limited,
  "test.latency_memory"() {roofline.cost = #roofline.cost<reads = [operand 0 999999]>} : () -> ()
  // CHECK: "test.latency_compute"
  // CHECK-SAME: #roofline.bound<compute, limiter = "matrix/f16", latency_limited,
  "test.latency_compute"() {roofline.cost = #roofline.cost<work = [matrix f16 99999999], reads = [operand 0 1]>} : () -> ()
  // CHECK: "test.no_latency"
  // CHECK-SAME: #roofline.bound<memory, limiter = "dram", intensity
  "test.no_latency"() {roofline.cost = #roofline.cost<reads = [operand 0 1000000]>} : () -> ()

  // Functions by their totals, of unfused bytes.
  // CHECK: func.func private @function()
  // CHECK-SAME: roofline.bound = #roofline.bound<compute, limiter = "matrix/f16", intensity = 1.000000e+02,
  func.func private @function() attributes {roofline.cost = #roofline.totals<
      work = [matrix f16 100000000000], bytes_read = 600000000, bytes_written = 400000000,
      bytes_fused = 1, bytes_floor = 1>}

  // No cost, no bound.
  // CHECK: "test.no_cost"() : () -> ()
  "test.no_cost"() : () -> ()
}
