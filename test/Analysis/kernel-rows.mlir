// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What one loop of a kernel writes, the next finds on chip: of three passes over
// a row, x is read once, and y, which the last pass reads, not at all.
// CHECK-LABEL: func.func @softmax(
// CHECK-SAME: <work = [vector f32 1024000, transcendental f32 256000], bytes_read = 1024000, bytes_written = 1024000, bytes_fused = 2048000, bytes_floor = 2048000>
func.func @softmax(%x: memref<256x1000xf32>, %y: memref<256x1000xf32>) {
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  affine.for %i = 0 to 256 {
    %m = affine.for %j = 0 to 1000 iter_args(%a = %least) -> (f32) {
      %0 = affine.load %x[%i, %j] : memref<256x1000xf32>
      %1 = arith.maximumf %a, %0 : f32
      affine.yield %1 : f32
    }
    %s = affine.for %j = 0 to 1000 iter_args(%a = %zero) -> (f32) {
      %0 = affine.load %x[%i, %j] : memref<256x1000xf32>
      %1 = arith.subf %0, %m : f32
      %2 = math.exp %1 : f32
      affine.store %2, %y[%i, %j] : memref<256x1000xf32>
      %3 = arith.addf %a, %2 : f32
      affine.yield %3 : f32
    }
    affine.for %j = 0 to 1000 {
      %0 = affine.load %y[%i, %j] : memref<256x1000xf32>
      %1 = arith.divf %0, %s : f32
      affine.store %1, %y[%i, %j] : memref<256x1000xf32>
    }
  }
  return
}

// The same with sizes that nobody knows.
// CHECK-LABEL: func.func @symbolic(
// CHECK-SAME: bytes_read = "4*M*N", bytes_written = "4*M*N", {{.*}}bytes_floor = "8*M*N">
func.func @symbolic(%x: memref<?x?xf32> {roofline.dims = ["M", "N"]}, %y: memref<?x?xf32> {roofline.dims = ["M", "N"]}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %x, %c0 : memref<?x?xf32>
  %n = memref.dim %x, %c1 : memref<?x?xf32>
  scf.for %i = %c0 to %m step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %0 = memref.load %x[%i, %j] : memref<?x?xf32>
      %1 = math.exp %0 : f32
      memref.store %1, %y[%i, %j] : memref<?x?xf32>
    }
    scf.for %j = %c0 to %n step %c1 {
      %0 = memref.load %y[%i, %j] : memref<?x?xf32>
      %1 = arith.negf %0 : f32
      memref.store %1, %y[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

// A longer loop reads more than was written: 1000 rows of 20, of which 10 each
// come from memory; but which of them, nobody looks.
// CHECK-LABEL: func.func @longer(
// CHECK-SAME: at_most>
func.func @longer(%x: memref<10000x20xf32>, %y: memref<10000x20xf32>) {
  %one = arith.constant 1.0 : f32
  affine.for %i = 0 to 10000 {
    affine.for %j = 0 to 10 {
      affine.store %one, %y[%i, %j] : memref<10000x20xf32>
    }
    affine.for %j = 0 to 20 {
      %0 = affine.load %y[%i, %j] : memref<10000x20xf32>
      affine.store %0, %x[%i, %j] : memref<10000x20xf32>
    }
  }
  return
}

// Written after it is read: from memory.
// CHECK-LABEL: func.func @after(
// CHECK-SAME: bytes_read = {{800000|"800000"}}
func.func @after(%x: memref<10000x20xf32>, %y: memref<10000x20xf32>) {
  %one = arith.constant 1.0 : f32
  affine.for %i = 0 to 10000 {
    affine.for %j = 0 to 20 {
      %0 = affine.load %y[%i, %j] : memref<10000x20xf32>
      affine.store %0, %x[%i, %j] : memref<10000x20xf32>
    }
    affine.for %j = 0 to 20 {
      affine.store %one, %y[%i, %j] : memref<10000x20xf32>
    }
  }
  return
}

// A write that may not happen covers nothing.
// CHECK-LABEL: func.func @conditional(
// CHECK-SAME: bytes_read = 800000, {{.*}}at_most>
func.func @conditional(%p: i1, %x: memref<10000x20xf32>, %y: memref<10000x20xf32>) {
  %one = arith.constant 1.0 : f32
  affine.for %i = 0 to 10000 {
    affine.for %j = 0 to 20 {
      scf.if %p {
        affine.store %one, %y[%i, %j] : memref<10000x20xf32>
      }
    }
    affine.for %j = 0 to 20 {
      %0 = affine.load %y[%i, %j] : memref<10000x20xf32>
      affine.store %0, %x[%i, %j] : memref<10000x20xf32>
    }
  }
  return
}

// A stencil reads all but the corners, however many points there are.
// CHECK-LABEL: func.func @stencil(
// CHECK-SAME: bytes_read = 8388576, bytes_written = 8355872, bytes_fused = 16744448, bytes_floor = 16744448>
func.func @stencil(%a: memref<1024x1024xf64>, %b: memref<1024x1024xf64>) {
  affine.for %i = 1 to 1023 {
    affine.for %j = 1 to 1023 {
      %0 = affine.load %a[%i, %j] : memref<1024x1024xf64>
      %1 = affine.load %a[%i - 1, %j] : memref<1024x1024xf64>
      %2 = affine.load %a[%i + 1, %j] : memref<1024x1024xf64>
      %3 = affine.load %a[%i, %j - 1] : memref<1024x1024xf64>
      %4 = affine.load %a[%i, %j + 1] : memref<1024x1024xf64>
      %5 = arith.addf %0, %1 : f64
      %6 = arith.addf %5, %2 : f64
      %7 = arith.addf %6, %3 : f64
      %8 = arith.addf %7, %4 : f64
      affine.store %8, %b[%i, %j] : memref<1024x1024xf64>
    }
  }
  return
}

// Tiles of affine end at the smaller of two bounds: all of the matrices, no
// less.
// CHECK-LABEL: func.func @tiles(
// CHECK-SAME: <work = [vector f32 2000000], bytes_read = 120000, bytes_written = 40000, bytes_fused = 160000, bytes_floor = 160000>
func.func @tiles(%a: memref<100x100xf32>, %b: memref<100x100xf32>, %c: memref<100x100xf32>) {
  affine.for %ii = 0 to 100 step 32 {
    affine.for %jj = 0 to 100 step 32 {
      affine.for %kk = 0 to 100 step 32 {
        affine.for %i = affine_map<(d0) -> (d0)>(%ii) to min affine_map<(d0) -> (d0 + 32, 100)>(%ii) {
          affine.for %j = affine_map<(d0) -> (d0)>(%jj) to min affine_map<(d0) -> (d0 + 32, 100)>(%jj) {
            affine.for %k = affine_map<(d0) -> (d0)>(%kk) to min affine_map<(d0) -> (d0 + 32, 100)>(%kk) {
              %0 = affine.load %a[%i, %k] : memref<100x100xf32>
              %1 = affine.load %b[%k, %j] : memref<100x100xf32>
              %2 = affine.load %c[%i, %j] : memref<100x100xf32>
              %3 = arith.mulf %0, %1 : f32
              %4 = arith.addf %2, %3 : f32
              affine.store %4, %c[%i, %j] : memref<100x100xf32>
            }
          }
        }
      }
    }
  }
  return
}
