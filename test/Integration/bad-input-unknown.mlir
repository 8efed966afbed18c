// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate=strict --verify-diagnostics -o /dev/null

// Every op that nobody knows is named, wherever it stands.

func.func @loops(%n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %n step %one {
    // expected-error @below {{'test.mystery' has no cost model}}
    "test.mystery"() : () -> ()
  }
  scf.for %i = %zero to %zero step %one {
    // expected-error @below {{'test.never' has no cost model}}
    "test.never"() : () -> ()
  }
  return
}

// The op around a body that holds it.
func.func @body(%x: memref<8xf32>) {
  // expected-error @below {{'linalg.generic' holds 'test.mystery', which has no cost model}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%x : memref<8xf32>) {
  ^bb0(%a: f32):
    %0 = "test.mystery"(%a) : (f32) -> f32
    linalg.yield %0 : f32
  }
  return
}

// What an op does with its region is not known, even if all in it is.
func.func @around(%x: tensor<8xf32>) {
  // expected-error @below {{'test.around' has no cost model}}
  "test.around"() ({
    %0 = math.exp %x : tensor<8xf32>
  }) : () -> ()
  return
}

// Both branches may run.
func.func @branches(%p: i1) {
  scf.if %p {
    // expected-error @below {{'test.then' has no cost model}}
    "test.then"() : () -> ()
  } else {
    // expected-error @below {{'test.else' has no cost model}}
    "test.else"() : () -> ()
  }
  return
}

// A step that goes nowhere, or back.
func.func @steps(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %back = arith.constant -5 : index
  // expected-error @below {{how often the loop of 'scf.for' runs is not known}}
  scf.for %i = %zero to %one step %back {
    %0 = math.exp %x : tensor<8xf32>
  }
  // expected-error @below {{how often the loop of 'scf.for' runs is not known}}
  scf.for %i = %zero to %one step %zero {
    %0 = math.exp %x : tensor<8xf32>
  }
  return
}
