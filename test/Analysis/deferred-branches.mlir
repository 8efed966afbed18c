// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A branch whose loops can only be added up when those around them are left is
// not less than one of which everything is known: 183 exp of 4 elements, that
// is the sum of min(j * j, 7) over 0 <= j < i < 10, and 10 abs.
// CHECK-LABEL: func.func @both(
// CHECK-SAME: <work = [vector f32 40, transcendental f32 732], {{.*}}at_most>
func.func @both(%x: tensor<4xf32>, %p: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    scf.if %p {
      scf.for %j = %c0 to %i step %c1 {
        %square = arith.muli %j, %j : index
        %end = arith.minsi %square, %c7 : index
        scf.for %k = %c0 to %end step %c1 {
          %1 = math.exp %x : tensor<4xf32>
        }
      }
    } else {
      %1 = math.absf %x : tensor<4xf32>
    }
  }
  return
}

// Nor is it certain.
// CHECK-LABEL: func.func @one(
// CHECK-SAME: <work = [transcendental f32 732], {{.*}}at_most>
func.func @one(%x: tensor<4xf32>, %p: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    scf.if %p {
      scf.for %j = %c0 to %i step %c1 {
        %square = arith.muli %j, %j : index
        %end = arith.minsi %square, %c7 : index
        scf.for %k = %c0 to %end step %c1 {
          %1 = math.exp %x : tensor<4xf32>
        }
      }
    }
  }
  return
}
