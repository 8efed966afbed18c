// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The bounds are maps of other values: N*(N + 1)/2 trips.
func.func @triangle(%x: memref<?x?xf32> {roofline.dims = ["N", "N"]}, %y: memref<?xf32> {roofline.dims = ["N"]}) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %y, %c0 : memref<?xf32>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to affine_map<(d0) -> (d0 + 1)>(%i) {
      %a = affine.load %x[%i, %j] : memref<?x?xf32>
      %b = affine.load %y[%i] : memref<?xf32>
      %s = arith.addf %a, %b : f32
      affine.store %s, %y[%i] : memref<?xf32>
    }
  }
  return
}

// CHECK: #roofline.cost<work = [vector f32 "N + floordiv(N^2 - N, 2)"]
// CHECK-SAME: reads = [captured 0 "4*N + 4*floordiv(N^2 - N, 2)", captured 1 "4*N"], writes = [captured 1 "4*N"]
