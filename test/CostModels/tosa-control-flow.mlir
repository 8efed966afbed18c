// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The larger of two branches, which is more in every figure: 8 exp, 32 B in and
// out.
// CHECK-LABEL: func.func @larger(
// CHECK-SAME: <work = [transcendental f32 8], bytes_read = 32, bytes_written = 32, {{.*}}at_most>
func.func @larger(%c: tensor<i1>, %x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tosa.cond_if %c : tensor<i1> -> tensor<8xf32> {
    %1 = tosa.exp %x : (tensor<8xf32>) -> tensor<8xf32>
    tosa.yield %1 : tensor<8xf32>
  } else {
    tosa.yield %x : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// None is: both.
// CHECK-LABEL: func.func @both(
// CHECK-SAME: <work = [vector f32 8, transcendental f32 8], bytes_read = 64, bytes_written = 64, {{.*}}at_most>
func.func @both(%c: tensor<i1>, %x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = tosa.cond_if %c : tensor<i1> -> tensor<8xf32> {
    %1 = tosa.exp %x : (tensor<8xf32>) -> tensor<8xf32>
    tosa.yield %1 : tensor<8xf32>
  } else {
    %2 = tosa.add %x, %x : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    tosa.yield %2 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// A loop of which somebody tells the trips: 3 * 8 products, in place of unknown,
// and 4 tests.
// CHECK-LABEL: func.func @trips(
// CHECK-SAME: <work = [vector f32 24, integer i32 3, misc i32 4]
// CHECK-NOT: at_least
// CHECK: return
func.func @trips(%n: tensor<i32>, %one: tensor<i32>, %x: tensor<8xf32>) -> tensor<8xf32> {
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %0:2 = "tosa.while_loop"(%n, %x) ({
  ^bb0(%i: tensor<i32>, %a: tensor<8xf32>):
    %1 = tosa.greater_equal %n, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %1 : tensor<i1>
  }, {
  ^bb0(%i: tensor<i32>, %a: tensor<8xf32>):
    %2 = tosa.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = tosa.mul %a, %x, %shift : (tensor<8xf32>, tensor<8xf32>, tensor<1xi8>) -> tensor<8xf32>
    tosa.yield %2, %3 : tensor<i32>, tensor<8xf32>
  }) {roofline.trips = 3} : (tensor<i32>, tensor<8xf32>) -> (tensor<i32>, tensor<8xf32>)
  return %0#1 : tensor<8xf32>
}

// Variables are memory: what was computed is computed there, what was elsewhere
// is copied.
tosa.variable @state = dense<0.0> : tensor<8xf32>
// CHECK-LABEL: func.func @variables(
// CHECK: tosa.exp {{.*}}reads = [operand 0 32], writes = [result 0 32]
// CHECK: tosa.variable_write @state, %{{[0-9]+}} : tensor<8xf32>
// CHECK: tosa.variable_write {{.*}}reads = [operand 0 32], writes = [operand 0 32]
func.func @variables(%x: tensor<8xf32>) {
  %0 = tosa.variable_read @state : tensor<8xf32>
  %1 = tosa.exp %0 : (tensor<8xf32>) -> tensor<8xf32>
  tosa.variable_write @state, %1 : tensor<8xf32>
  tosa.variable_write @state, %x : tensor<8xf32>
  return
}

// In a kernel, too, what a branch does is not certain: %m may be read.
// CHECK-LABEL: func.func @kernel(
// CHECK: reads = [captured {{[0-9]+}} 256], writes = [captured {{[0-9]+}} 256, captured {{[0-9]+}} 256], at_most>
func.func @kernel(%c: tensor<i1>, %m: memref<64xf32>, %o: memref<64xf32>, %f: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c1 {
    %x = tosa.cond_if %c : tensor<i1> -> tensor<i1> {
      memref.store %f, %m[%i] : memref<64xf32>
      tosa.yield %c : tensor<i1>
    } else {
      tosa.yield %c : tensor<i1>
    }
    %v = memref.load %m[%i] : memref<64xf32>
    memref.store %v, %o[%i] : memref<64xf32>
  }
  return
}

// CHECK-LABEL: func.func @kernel_result(
// CHECK: reads = [captured {{[0-9]+}} 256], writes = [captured {{[0-9]+}} 256], at_most>
func.func @kernel_result(%c: tensor<i1>, %a: tensor<64xf32>, %b: tensor<64xf32>, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c1 {
    %x = tosa.cond_if %c : tensor<i1> -> tensor<64xf32> {
      tosa.yield %a : tensor<64xf32>
    } else {
      tosa.yield %b : tensor<64xf32>
    }
    %v = tensor.extract %x[%i] : tensor<64xf32>
    memref.store %v, %o[%i] : memref<64xf32>
  }
  return
}
