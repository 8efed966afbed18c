// RUN: not roofline-opt %s --split-input-file 2>&1 | FileCheck %s --implicit-check-not=error:

// Errors point to the word that is wrong, also within an attribute that spans
// lines.

module attributes {a = #roofline.cost<
    work = [matrix f16 1],
    // CHECK: [[@LINE+1]]:24: error: malformed expression
    reads = [operand 0 "2*"]>} {}

// -----

module attributes {a = #roofline.cost<
    // CHECK: [[@LINE+1]]:27: error: unknown unit 'warp'
    work = [matrix f16 1, warp f16 1]>} {}

// -----

module attributes {a = #roofline.totals<work = [],
    // CHECK: [[@LINE+1]]:5: error: unknown key 'bytes'
    bytes = 1>} {}

// -----

// CHECK: [[@LINE+1]]:40: error: device 'x' has no bandwidth
module attributes {a = #roofline.device<"x",
    peaks = [matrix f16 100000000000000]>} {}
