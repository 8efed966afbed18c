// RUN: roofline-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{expected valid keyword}}
module attributes {a = #roofline.totals<>} {}

// -----

// expected-error @below {{unknown key 'bytes', expected one of: work, bytes_read, bytes_written, bytes_fused, bytes_floor, at_least, at_most}}
module attributes {a = #roofline.totals<work = [], bytes = 3>} {}

// -----

// expected-error @below {{key 'at_least' is given twice}}
module attributes {a = #roofline.totals<at_least, at_least>} {}

// -----

// A flag takes no value.
// expected-error @below {{expected '>'}}
module attributes {a = #roofline.totals<at_least = true>} {}

// -----

// expected-error @below {{expected an amount that is not negative, got -1}}
module attributes {a = #roofline.totals<bytes_floor = -1>} {}

// -----

// expected-error @below {{malformed expression: expected ')'}}
module attributes {a = #roofline.totals<bytes_read = "2*(B + 1">} {}
