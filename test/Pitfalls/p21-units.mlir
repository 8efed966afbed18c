// RUN: roofline-opt %s --roofline-classify=device=a100-80gb-sxm | FileCheck %s

// Case P21: prefixes are decimal, in dividing too. The functions are those of
// Llama 33B, by their totals.

// Case P21a: prefill at 312e12 FLOP/s. Wrong: 0.4353 s, by a prefix of 1024,
// 2.4 % less; right: 139,062,987,980,800 / 312e12 = 0.445715 s.
// CHECK: @prefill() attributes {roofline.bound = #roofline.bound<compute, {{.*}}time = 0.445714{{[0-9]+}}>
func.func private @prefill() attributes {roofline.cost = #roofline.totals<
    work = [matrix f16 139062987980800], bytes_read = 154882277376, bytes_written = 0,
    bytes_fused = 154882277376, bytes_floor = 0>}

// Case P21b: the bytes of decode at 2.039e12 B/s. Wrong: 31.01 ms, GB as 2^30,
// 7.4 % less; right: 67,901,849,600 / 2.039e12 = 33.30 ms.
// CHECK: @decode() attributes {roofline.bound = #roofline.bound<memory, {{.*}}time = 0.03330154{{[0-9]*}}>
func.func private @decode() attributes {roofline.cost = #roofline.totals<
    work = [matrix f16 67901849600], bytes_read = 67901849600, bytes_written = 0,
    bytes_fused = 67901849600, bytes_floor = 0>}
