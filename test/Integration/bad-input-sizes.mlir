// RUN: roofline-opt %s --split-input-file --roofline-annotate --verify-diagnostics -o /dev/null

// Sizes that cannot be are told; they never make a count.

// expected-error @below {{negative}}
module {
  // expected-error @below {{negative}}
  func.func @alloc() -> memref<?xf32> {
    %less = arith.constant -4 : index
    %value = arith.constant 1.0 : f32
    %0 = memref.alloc(%less) : memref<?xf32>
    // 4 B for each of -4 elements.
    // expected-error @below {{a count of this op is negative, do its sizes make sense: -16}}
    linalg.fill ins(%value : f32) outs(%0 : memref<?xf32>)
    return %0 : memref<?xf32>
  }
}

// -----

// expected-error @below {{negative}}
module {
  // expected-error @below {{negative}}
  func.func @slice(%x: tensor<8xf32>) -> tensor<?xf32> {
    %less = arith.constant -2 : index
    %0 = tensor.extract_slice %x[0] [%less] [1] : tensor<8xf32> to tensor<?xf32>
    // expected-error @below {{a count of this op is negative, do its sizes make sense: -8}}
    %1 = math.exp %0 : tensor<?xf32>
    return %1 : tensor<?xf32>
  }
}

// -----

// Arithmetic on indices near the end of 64 bits: the sixth power leaves 128.
// expected-error @below {{overflow}}
module {
  // expected-error @below {{overflow}}
  func.func @power() {
    %most = arith.constant 9223372036854775807 : index
    %2 = arith.muli %most, %most : index
    %3 = arith.muli %2, %most : index
    %6 = arith.muli %3, %3 : index
    %0 = tensor.empty(%6) : tensor<?xi8>
    // expected-error @below {{does not fit a 64-bit integer: overflow}}
    %1 = math.absi %0 : tensor<?xi8>
    return
  }
}

// -----

// Half of it, rounded up, fits: 2^62 elements.
func.func @half() -> tensor<?xi8> {
  %most = arith.constant 9223372036854775807 : index
  %two = arith.constant 2 : index
  %half = arith.ceildivsi %most, %two : index
  %0 = tensor.empty(%half) : tensor<?xi8>
  return %0 : tensor<?xi8>
}

// -----

// Loops that end before they begin run no trip: no error.
func.func @trips(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %less = arith.constant -5 : index
  scf.for %i = %zero to %less step %one {
    %0 = math.exp %x : tensor<8xf32>
  }
  affine.for %i = 5 to -3 {
    %0 = math.exp %x : tensor<8xf32>
  }
  scf.forall (%i) in (%less) {
    %0 = math.exp %x : tensor<8xf32>
  }
  return
}
