// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Each of 1,024 results takes three neighbours; of the 1,026 inputs each moves once.
func.func @sum3(%x: memref<1026xf32>, %y: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c1024 = arith.constant 1024 : index
  scf.for %i = %c0 to %c1024 step %c1 {
    %i1 = arith.addi %i, %c1 : index
    %i2 = arith.addi %i, %c2 : index
    %a = memref.load %x[%i] : memref<1026xf32>
    %b = memref.load %x[%i1] : memref<1026xf32>
    %c = memref.load %x[%i2] : memref<1026xf32>
    %ab = arith.addf %a, %b : f32
    %abc = arith.addf %ab, %c : f32
    memref.store %abc, %y[%i] : memref<1024xf32>
  }
  return
}

// CHECK: #roofline.cost<work = [vector f32 2048], reads = [captured 2 4104], writes = [captured 3 4096]>
