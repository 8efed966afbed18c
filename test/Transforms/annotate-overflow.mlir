// RUN: roofline-opt %s --split-input-file --roofline-annotate --verify-diagnostics -o /dev/null
// RUN: not roofline-opt %s --split-input-file --roofline-annotate --mlir-print-ir-after-failure 2>&1 | FileCheck %s --implicit-check-not=#roofline.cost

// A count that leaves 64 bits is told where it does, and no attribute is changed:
// the module that is printed after the failure has only what somebody else left.

// Case P26b: the work of one op.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @work(
// expected-error @below {{does not fit a 64-bit integer}}
module {
  // expected-error @below {{does not fit a 64-bit integer}}
  func.func @work(%a: tensor<2097152x2097152xf16>, %c: tensor<2097152x2097152xf16>) -> tensor<2097152x2097152xf16> {
    %small = arith.addf %a, %a : tensor<2097152x2097152xf16>
    // expected-error @below {{a count of this op does not fit a 64-bit integer: 18446744073709551616}}
    %0 = linalg.matmul ins(%a, %a : tensor<2097152x2097152xf16>, tensor<2097152x2097152xf16>)
                       outs(%c : tensor<2097152x2097152xf16>) -> tensor<2097152x2097152xf16>
    return %0 : tensor<2097152x2097152xf16>
  }
}

// -----

// Its bytes.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @bytes(
// expected-error @below {{does not fit a 64-bit integer}}
module {
  // expected-error @below {{does not fit a 64-bit integer}}
  func.func @bytes(%a: tensor<4611686018427387904xi8>) -> tensor<4611686018427387904xi32> {
    // expected-error @below {{a count of this op does not fit a 64-bit integer: 18446744073709551616}}
    %0 = arith.extsi %a : tensor<4611686018427387904xi8> to tensor<4611686018427387904xi32>
    return %0 : tensor<4611686018427387904xi32>
  }
}

// -----

// Only the sum of ops that fit, in a function; or the sum of functions that fit.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @sum(
// expected-error @below {{does not fit a 64-bit integer}}
module {
  // expected-error @below {{does not fit a 64-bit integer: 13835058055282163712}}
  func.func @sum(%a: tensor<1152921504606846976xf32>) -> tensor<1152921504606846976xf32> {
    %0 = arith.negf %a : tensor<1152921504606846976xf32>
    %1 = arith.negf %0 : tensor<1152921504606846976xf32>
    %2 = arith.negf %1 : tensor<1152921504606846976xf32>
    return %2 : tensor<1152921504606846976xf32>
  }
}

// -----

// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @first(
// CHECK: func.func @second(
// expected-error @below {{does not fit a 64-bit integer: 9223372036854775808}}
module {
  func.func @first(%a: tensor<576460752303423488xf32>) -> tensor<576460752303423488xf32> {
    %0 = arith.negf %a : tensor<576460752303423488xf32>
    return %0 : tensor<576460752303423488xf32>
  }
  func.func @second(%a: tensor<576460752303423488xf32>) -> tensor<576460752303423488xf32> {
    %0 = arith.negf %a : tensor<576460752303423488xf32>
    return %0 : tensor<576460752303423488xf32>
  }
}

// -----

// Trips of loops multiply beyond 128 bits.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @loops(
// expected-error @below {{does not fit a 64-bit integer: overflow}}
module {
  // expected-error @below {{does not fit a 64-bit integer: overflow}}
  func.func @loops(%a: tensor<8xf32>) {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %many = arith.constant 9223372036854775807 : index
    scf.for %i = %zero to %many step %one {
      scf.for %j = %zero to %many step %one {
        scf.for %k = %zero to %many step %one {
          %0 = arith.negf %a : tensor<8xf32>
        }
      }
    }
    return
  }
}

// -----

// A size that cannot be.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: func.func @negative(
// expected-error @below {{a count of this op is negative, do its sizes make sense: -24}}
module {
  // expected-error @below {{a count of this op is negative, do its sizes make sense: -24}}
  func.func @negative() -> tensor<?xf32> {
    %two = arith.constant 2 : index
    %eight = arith.constant 8 : index
    %less = arith.subi %two, %eight : index
    %0 = tensor.empty(%less) : tensor<?xf32>
    // expected-error @below {{a count of this op is negative, do its sizes make sense: -24}}
    %1 = linalg.copy ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
    return %1 : tensor<?xf32>
  }
}

// -----

// What somebody else left stays, too.
// CHECK: IR Dump After AnnotatePass Failed
// CHECK: arith.negf {{.*}}roofline.bound = #roofline.bound<none>
// expected-error @below {{does not fit a 64-bit integer}}
module {
  // expected-error @below {{does not fit a 64-bit integer}}
  func.func @stale(%a: tensor<4611686018427387904xf32>, %b: tensor<8xf32>) {
    %0 = arith.negf %b {roofline.bound = #roofline.bound<none>} : tensor<8xf32>
    // expected-error @below {{does not fit a 64-bit integer}}
    %1 = arith.negf %a : tensor<4611686018427387904xf32>
    return
  }
}
