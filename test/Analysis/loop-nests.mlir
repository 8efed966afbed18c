// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Loops around loads, stores and scalar arithmetic are one kernel: the row is
// the outermost loop's, and every element moves once.

// C += A * B of 16 x 32 x 8. The sum is written in place, after it was read.
// CHECK-LABEL: func.func @matmul(
// CHECK: affine.for
// CHECK-NOT: roofline.cost
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 8192], reads = [captured 0 2048, captured 1 1024, captured 2 512], writes = [captured 2 512]>}
func.func @matmul(%a: memref<16x32xf32>, %b: memref<32x8xf32>, %c: memref<16x8xf32>) {
  affine.for %i = 0 to 16 {
    affine.for %j = 0 to 8 {
      affine.for %k = 0 to 32 {
        %0 = affine.load %a[%i, %k] : memref<16x32xf32>
        %1 = affine.load %b[%k, %j] : memref<32x8xf32>
        %2 = affine.load %c[%i, %j] : memref<16x8xf32>
        %3 = arith.mulf %0, %1 : f32
        %4 = arith.addf %2, %3 : f32
        affine.store %4, %c[%i, %j] : memref<16x8xf32>
      }
    }
  }
  return
}

// The same with the sum in a register, of any size: nothing of C is read.
// CHECK-LABEL: func.func @symbolic(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 "2*K*M*N"], reads = [captured {{[0-9]}} "4*K*M", captured {{[0-9]}} "4*K*N"], writes = [captured {{[0-9]}} "4*M*N"]>}
func.func @symbolic(%a: memref<?x?xf32> {roofline.dims = ["M", "K"]},
                    %b: memref<?x?xf32> {roofline.dims = ["K", "N"]},
                    %c: memref<?x?xf32> {roofline.dims = ["M", "N"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %none = arith.constant 0.0 : f32
  %m = memref.dim %a, %zero : memref<?x?xf32>
  %k = memref.dim %a, %one : memref<?x?xf32>
  %n = memref.dim %b, %one : memref<?x?xf32>
  scf.parallel (%i, %j) = (%zero, %zero) to (%m, %n) step (%one, %one) {
    %sum = scf.for %l = %zero to %k step %one iter_args(%acc = %none) -> f32 {
      %0 = memref.load %a[%i, %l] : memref<?x?xf32>
      %1 = memref.load %b[%l, %j] : memref<?x?xf32>
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %acc, %2 : f32
      scf.yield %3 : f32
    }
    memref.store %sum, %c[%i, %j] : memref<?x?xf32>
  }
  return
}

// Tiles of 32, the last of which is smaller: together they are the whole.
// CHECK-LABEL: func.func @tiled(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 "N"], reads = [captured 1 "4*N"], writes = [captured 2 "4*N"]>}
func.func @tiled(%x: memref<?xf32> {roofline.dims = ["N"]}, %y: memref<?xf32> {roofline.dims = ["N"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %32 = arith.constant 32 : index
  %n = memref.dim %x, %zero : memref<?xf32>
  scf.for %i = %zero to %n step %32 {
    %size = affine.min affine_map<(d0)[s0] -> (32, s0 - d0)>(%i)[%n]
    %part = memref.subview %x[%i] [%size] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
    %out = memref.subview %y[%i] [%size] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
    scf.for %j = %zero to %size step %one {
      %0 = memref.load %part[%j] : memref<?xf32, strided<[1], offset: ?>>
      %1 = arith.negf %0 : f32
      memref.store %1, %out[%j] : memref<?xf32, strided<[1], offset: ?>>
    }
  }
  return
}

// A stencil: neighbours share what they read, 10 elements for 8.
// CHECK-LABEL: func.func @stencil(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 16], reads = [captured 0 40], writes = [captured 1 32]>}
func.func @stencil(%x: memref<10xf32>, %y: memref<10xf32>) {
  affine.for %i = 1 to 9 {
    %0 = affine.load %x[%i - 1] : memref<10xf32>
    %1 = affine.load %x[%i] : memref<10xf32>
    %2 = affine.load %x[%i + 1] : memref<10xf32>
    %3 = arith.addf %0, %1 : f32
    %4 = arith.addf %3, %2 : f32
    affine.store %4, %y[%i] : memref<10xf32>
  }
  return
}

// A prefix sum in place reads each element before it writes it: 8, and what it
// reads again it has itself written, but for the first.
// CHECK-LABEL: func.func @prefix(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 7], reads = [captured 0 32], writes = [captured 0 28]>}
func.func @prefix(%x: memref<8xf32>) {
  affine.for %i = 1 to 8 {
    %0 = affine.load %x[%i - 1] : memref<8xf32>
    %1 = affine.load %x[%i] : memref<8xf32>
    %2 = arith.addf %0, %1 : f32
    affine.store %2, %x[%i] : memref<8xf32>
  }
  return
}

// The lower triangle of N x N, its diagonal with it: N*(N + 1)/2 elements. The
// loop's own sum is N + N*(N - 1)/2.
// CHECK-LABEL: func.func @triangle(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 "N + floordiv(N^2 - N, 2)"], reads = [captured 0 "4*N + 4*floordiv(N^2 - N, 2)"], writes = [captured 0 "4*N + 4*floordiv(N^2 - N, 2)"]>}
func.func @triangle(%x: memref<?x?xf32> {roofline.dims = ["N", "N"]}) {
  %zero = arith.constant 0 : index
  %n = memref.dim %x, %zero : memref<?x?xf32>
  affine.for %i = 0 to %n {
    affine.for %j = 0 to affine_map<(d0) -> (d0 + 1)>(%i) {
      %0 = affine.load %x[%i, %j] : memref<?x?xf32>
      %1 = arith.negf %0 : f32
      affine.store %1, %x[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

// What the kernel allocates stays in it; what it initialises it does not read.
// CHECK-LABEL: func.func @scratch(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 128], reads = [captured 0 512], writes = [captured 2 64]>}
func.func @scratch(%x: memref<16x8xf32>, %y: memref<16xf32>) {
  %none = arith.constant 0.0 : f32
  affine.for %i = 0 to 16 {
    %row = memref.alloca() : memref<8xf32>
    affine.for %j = 0 to 8 {
      %0 = affine.load %x[%i, %j] : memref<16x8xf32>
      affine.store %0, %row[%j] : memref<8xf32>
    }
    affine.store %none, %y[%i] : memref<16xf32>
    affine.for %j = 0 to 8 {
      %0 = affine.load %row[%j] : memref<8xf32>
      %1 = affine.load %y[%i] : memref<16xf32>
      %2 = arith.addf %0, %1 : f32
      affine.store %2, %y[%i] : memref<16xf32>
    }
  }
  return
}

// Where the data tells the place, each of 16 loads may touch another element.
// CHECK-LABEL: func.func @gather(
// CHECK: } {roofline.cost = #roofline.cost<reads = [captured 0 64, captured 1 64], writes = [captured 2 64], at_most>}
func.func @gather(%ids: memref<16xi32>, %table: memref<1000xf32>, %y: memref<16xf32>) {
  affine.for %i = 0 to 16 {
    %id = affine.load %ids[%i] : memref<16xi32>
    %place = arith.index_cast %id : i32 to index
    %0 = memref.load %table[%place] : memref<1000xf32>
    affine.store %0, %y[%i] : memref<16xf32>
  }
  return
}

// Around whole ops a loop only multiplies: no row of its own.
// CHECK-LABEL: func.func @around_ops(
// CHECK: linalg.add {roofline.cost =
// CHECK-NOT: {roofline.cost
// CHECK: return
func.func @around_ops(%x: memref<8xf32>) {
  affine.for %i = 0 to 16 {
    linalg.add ins(%x, %x : memref<8xf32>, memref<8xf32>) outs(%x : memref<8xf32>)
  }
  return
}

// Windows of 4 in an inner loop that does not run in the first trip: 4 and 5
// elements in the others, 5 together.
// CHECK-LABEL: func.func @windows(
// CHECK: } {roofline.cost = #roofline.cost<reads = [captured {{[0-9]}} 20], writes = [captured {{[0-9]}} 20]>}
func.func @windows(%x: memref<8xf32>, %y: memref<8xf32>) {
  %none = arith.constant 0.0 : f32
  affine.for %i = 0 to 3 {
    affine.for %j = 0 to affine_map<(d0) -> (d0)>(%i) {
      %0 = vector.transfer_read %x[%j], %none {in_bounds = [true]} : memref<8xf32>, vector<4xf32>
      vector.transfer_write %0, %y[%j] {in_bounds = [true]} : vector<4xf32>, memref<8xf32>
    }
  }
  return
}

// affine.parallel has its induction variables too.
// CHECK-LABEL: func.func @parallel_rows(
// CHECK: } {roofline.cost = #roofline.cost<work = [vector f32 "M*N"], reads = [captured 0 "4*M*N"], writes = [captured {{[0-9]}} "4*M"]>}
func.func @parallel_rows(%x: memref<?x?xf32> {roofline.dims = ["M", "N"]}, %y: memref<?xf32> {roofline.dims = ["M"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %none = arith.constant 0.0 : f32
  %m = memref.dim %x, %zero : memref<?x?xf32>
  %n = memref.dim %x, %one : memref<?x?xf32>
  affine.parallel (%i) = (0) to (%m) {
    %sum = affine.for %j = 0 to %n iter_args(%acc = %none) -> f32 {
      %0 = affine.load %x[%i, %j] : memref<?x?xf32>
      %1 = arith.addf %acc, %0 : f32
      affine.yield %1 : f32
    }
    affine.store %sum, %y[%i] : memref<?xf32>
  }
  return
}
