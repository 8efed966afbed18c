// RUN: roofline-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error @below {{expected '<'}}
"test.op"() {a = #roofline.cost} : () -> ()

// -----

// expected-error @below {{unknown attribute `price` in dialect `roofline`}}
"test.op"() {a = #roofline.price<>} : () -> ()

// -----

// expected-error @below {{unknown key 'flops', expected one of: work, reads, writes, at_most}}
"test.op"() {a = #roofline.cost<flops = 1>} : () -> ()

// -----

// expected-error @below {{key 'reads' is given twice}}
"test.op"() {a = #roofline.cost<reads = [operand 0 1], reads = [operand 1 1]>} : () -> ()

// -----

// expected-error @below {{expected '='}}
"test.op"() {a = #roofline.cost<work [matrix f16 1]>} : () -> ()

// -----

// expected-error @below {{unknown unit 'tensor', expected one of: matrix, vector, transcendental, integer, misc}}
"test.op"() {a = #roofline.cost<work = [tensor f16 1]>} : () -> ()

// -----

// expected-error @below {{expected valid keyword or string}}
"test.op"() {a = #roofline.cost<work = [matrix 1]>} : () -> ()

// -----

// expected-error @below {{expected an element type, got ""}}
"test.op"() {a = #roofline.cost<work = [matrix "" 1]>} : () -> ()

// -----

// expected-error @below {{work of 'matrix f16' is given twice}}
"test.op"() {a = #roofline.cost<work = [matrix f16 1, vector f16 1, matrix f16 1]>} : () -> ()

// -----

// expected-error @below {{unknown place 'input', expected one of: operand, result, captured}}
"test.op"() {a = #roofline.cost<reads = [input 0 1]>} : () -> ()

// -----

// expected-error @below {{expected an unsigned 32-bit number after 'operand', got -1}}
"test.op"() {a = #roofline.cost<reads = [operand -1 1]>} : () -> ()

// -----

// expected-error @below {{expected an unsigned 32-bit number after 'result', got 4294967296}}
"test.op"() {a = #roofline.cost<writes = [result 4294967296 1]>} : () -> ()

// -----

// An amount is missing, so the bytes are taken for the number of the operand.
// expected-error @below {{expected string}}
"test.op"() {a = #roofline.cost<reads = [operand 1024]>} : () -> ()

// -----

// expected-error @below {{integer does not fit 128 bits}}
"test.op"() {a = #roofline.cost<work = [matrix f16 170141183460469231731687303715884105728]>} : () -> ()

// -----

// expected-error @below {{expected an amount that is not negative, got -1}}
"test.op"() {a = #roofline.cost<work = [matrix f16 -1]>} : () -> ()

// -----

// expected-error @below {{expected an amount that is not negative, got -3}}
"test.op"() {a = #roofline.cost<reads = [operand 0 "B - 3 - B"]>} : () -> ()

// -----

// expected-error @below {{malformed expression: expected a number, a dim or '(' at character 1}}
"test.op"() {a = #roofline.cost<work = [matrix f16 ""]>} : () -> ()

// -----

// expected-error @below {{malformed expression: expected a number, a dim or '(' at character 5}}
"test.op"() {a = #roofline.cost<work = [matrix f16 "2*B*"]>} : () -> ()

// -----

// expected-error @below {{malformed expression: number leaves 128 bits}}
"test.op"() {a = #roofline.cost<work = [matrix f16 "170141183460469231731687303715884105728"]>} : () -> ()

// -----

// expected-error @below {{malformed expression: the expression leaves 128 bits}}
"test.op"() {a = #roofline.cost<work = [matrix f16 "170141183460469231731687303715884105727*B + B"]>} : () -> ()

// -----

// expected-error @below {{malformed expression: 'overflow' stands for a count that left 128 bits}}
"test.op"() {a = #roofline.cost<work = [matrix f16 "overflow"]>} : () -> ()

// -----

// expected-error @below {{malformed expression: unknown function 'sqrt'}}
"test.op"() {a = #roofline.cost<work = [matrix f16 "sqrt(B, 2)"]>} : () -> ()

// -----

// Nothing may follow.
// expected-error @below {{expected '>'}}
"test.op"() {a = #roofline.cost<work = [] reads = []>} : () -> ()

// -----

// expected-error @below {{key 'at_most' is given twice}}
"test.op"() {a = #roofline.cost<at_most, at_most>} : () -> ()
