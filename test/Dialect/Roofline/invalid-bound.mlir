// RUN: roofline-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{expected one of: compute, memory, none}}
module attributes {a = #roofline.bound<latency>} {}

// -----

// expected-error @below {{expected one of: compute, memory, none}}
module attributes {a = #roofline.bound<>} {}

// -----

// expected-error @below {{unknown key 'bandwidth', expected one of: limiter, latency_limited, intensity, attainable, time, crossover}}
module attributes {a = #roofline.bound<memory, bandwidth = 1.0>} {}

// -----

// expected-error @below {{key 'time' is given twice}}
module attributes {a = #roofline.bound<memory, time = 1.0, time = 1.0>} {}

// -----

// expected-error @below {{expected string}}
module attributes {a = #roofline.bound<memory, limiter = dram>} {}

// -----

// expected-error @below {{expected floating point literal}}
module attributes {a = #roofline.bound<memory, intensity = "1.0">} {}
