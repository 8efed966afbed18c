// RUN: roofline-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{expected string}}
module attributes {roofline.device = #roofline.device<x, peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{expected a device name that is not empty}}
module attributes {roofline.device = #roofline.device<"", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{device 'x' has no bandwidth for memory level 'dram'}}
module attributes {roofline.device = #roofline.device<"x">} {}

// -----

// expected-error @below {{device 'x' has no bandwidth for memory level 'dram'}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [l2 bandwidth 500000000000]>} {}

// -----

// expected-error @below {{device 'x' has no bandwidth for memory level 'dram'}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram capacity 16000000000]>} {}

// -----

// expected-error @below {{device 'x' has no peaks}}
module attributes {roofline.device = #roofline.device<"x", memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{device 'x' has no peaks}}
module attributes {roofline.device = #roofline.device<"x", peaks = [], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{peak of matrix/f16 is 0 op/s, expected 1e9 to 1e17}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 0], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{peak of vector/f32 is -1000000000 op/s, expected 1e9 to 1e17}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000, vector f32 -1000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{peak of matrix/f16 is 999999999 op/s, expected 1e9 to 1e17 (base units: 312 TFLOP/s is 312000000000000)}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 999999999], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{peak of matrix/f16 is 100000000000000001 op/s, expected 1e9 to 1e17}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000001], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{integer value too large}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 10000000000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{expected integer value}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 1.0e14], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{peak of matrix/f16 is given twice}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000, matrix f16 200000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{unknown unit 'tensor', expected one of: matrix, vector, transcendental, integer, misc}}
module attributes {roofline.device = #roofline.device<"x", peaks = [tensor f16 100000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{expected an element type, got ""}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix "" 100000000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{bandwidth of memory level 'dram' is 0 B/s, expected 1e9 to 1e17 (base units: 1,935 GB/s is 1935000000000)}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 0]>} {}

// -----

// expected-error @below {{bandwidth of memory level 'l2' is -1 B/s, expected 1e9 to 1e17}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000, l2 bandwidth -1]>} {}

// -----

// expected-error @below {{bandwidth of memory level 'dram' is 100000000000000001 B/s, expected 1e9 to 1e17}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 100000000000000001]>} {}

// -----

// expected-error @below {{capacity of memory level 'dram' is 0 B, expected a positive number}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000 capacity 0]>} {}

// -----

// expected-error @below {{memory level 'dram' is given twice}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000, dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{ridge is 2e+05 FLOP/B, expected 0.1 to 1e4: is a peak or a bandwidth off by a factor of 1000?}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 200000000000000], memory = [dram bandwidth 1000000000]>} {}

// -----

// expected-error @below {{ridge is 0.02 FLOP/B, expected 0.1 to 1e4: is a peak or a bandwidth off by a factor of 1000?}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix bf16 10000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{launch latency is 0 ns, expected a positive number}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000], launch_latency_ns = 0>} {}

// -----

// expected-error @below {{compute units are -1, expected a positive number}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000], compute_units = -1>} {}

// -----

// expected-error @below {{unknown key 'launch_latency', expected one of: title, peaks, memory, launch_latency_ns, compute_units, source}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000], launch_latency = 3>} {}

// -----

// expected-error @below {{key 'memory' is given twice}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000], memory = [dram bandwidth 500000000000]>} {}

// -----

// expected-error @below {{expected string}}
module attributes {roofline.device = #roofline.device<"x", peaks = [matrix f16 100000000000000], memory = [dram bandwidth 500000000000], title = 3>} {}
