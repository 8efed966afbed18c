// RUN: roofline-opt %s --allow-unregistered-dialect | roofline-opt --allow-unregistered-dialect | FileCheck %s
// RUN: roofline-opt %s --allow-unregistered-dialect --mlir-print-op-generic | roofline-opt --allow-unregistered-dialect | FileCheck %s

// An op that could cost something, but does not here.
// CHECK: "test.free"() {roofline.cost = #roofline.cost<>}
"test.free"() {roofline.cost = #roofline.cost<>} : () -> ()

// Every unit, sorted by unit and then by type, whatever order was written.
// CHECK: "test.units"
// CHECK-SAME: #roofline.cost<work = [matrix bf16 6, matrix f16 5, vector f32 4, transcendental f32 3, integer index 2, misc i1 1]>
"test.units"() {roofline.cost = #roofline.cost<
    work = [misc i1 1, integer index 2, transcendental f32 3, vector f32 4,
            matrix f16 5, matrix bf16 6]>} : () -> ()

// Every place; entries keep their order, lists have a fixed one.
// CHECK: "test.places"
// CHECK-SAME: #roofline.cost<reads = [operand 1 10, captured 0 20, operand 0 30], writes = [result 2 40, operand 4294967295 50]>
"test.places"() {roofline.cost = #roofline.cost<
    writes = [result 2 40, operand 4294967295 50],
    reads = [operand 1 10, captured 0 20, operand 0 30]>} : () -> ()

// Polynomials become canonical.
// CHECK: "test.polynomials"
// CHECK-SAME: work = [matrix f16 "88604672*B*S", vector f16 "B^2 + 2*B*S + S^2", misc i1 7]
// CHECK-SAME: reads = [operand 0 "13312*B*S + 2", operand 1 "min(16*S, 1024)"]
// CHECK-SAME: writes = [result 0 "ceildiv(S, 8)"]
"test.polynomials"() {roofline.cost = #roofline.cost<
    work = [matrix f16 "S*B * 88604672", vector f16 "(B + S)^2",
            misc i1 "3 + 4"],
    reads = [operand 0 "2 + 13312*B*S", operand 1 "min(1024, S*16)"],
    writes = [result 0 "ceildiv(S, 8)"]>} : () -> ()

// Counts are 128 bits wide, as constants and as coefficients.
// CHECK: "test.wide"
// CHECK-SAME: work = [matrix f16 170141183460469231731687303715884105727, vector f16 "170141183460469231731687303715884105727*B"]
"test.wide"() {roofline.cost = #roofline.cost<
    work = [matrix f16 170141183460469231731687303715884105727,
            vector f16 "170141183460469231731687303715884105727*B"]>} : () -> ()

// Upper bounds, also of nothing else.
// CHECK: "test.at_most"() {roofline.cost = #roofline.cost<work = [vector f32 1], at_most>}
"test.at_most"() {roofline.cost = #roofline.cost<at_most, work = [vector f32 1]>} : () -> ()
// CHECK: "test.at_most_zero"() {roofline.cost = #roofline.cost<at_most>}
"test.at_most_zero"() {roofline.cost = #roofline.cost<at_most>} : () -> ()

// What is zero is dropped.
// CHECK: "test.zero"() {roofline.cost = #roofline.cost<work = [vector f32 1]>}
"test.zero"() {roofline.cost = #roofline.cost<
    work = [matrix f16 0, vector f32 1], reads = [operand 0 "B - B"],
    writes = [result 0 0]>} : () -> ()

// Types that are no keyword stand in quotes.
// CHECK: "test.types"
// CHECK-SAME: vector "!quant.uniform<i8:f32, 2.0>" 2, vector "complex<f32>" 1, vector f8E4M3FN 3
"test.types"() {roofline.cost = #roofline.cost<
    work = [vector "complex<f32>" 1, vector "!quant.uniform<i8:f32, 2.0>" 2,
            vector "f8E4M3FN" 3]>} : () -> ()

// The attribute is a value like any other.
// CHECK: "test.nested"() {list = [#roofline.cost<work = [vector f32 1]>, #roofline.cost<>]}
"test.nested"() {list = [#roofline.cost<work = [vector f32 1]>, #roofline.cost<>]} : () -> ()
