// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A floor holds in every execution, whichever way it goes; parts that may be
// the same bytes count once.

// One way reads %x and writes what is returned, the other returns %o as it came.
// CHECK-LABEL: func.func @one_way(
// CHECK-SAME: bytes_floor = 0, at_most>
func.func @one_way(%c: i1, %x: tensor<1000xf32>, %o: tensor<1000xf32>) -> tensor<1000xf32> {
  %r = scf.if %c -> tensor<1000xf32> {
    %0 = linalg.exp ins(%x : tensor<1000xf32>) outs(%o : tensor<1000xf32>) -> tensor<1000xf32>
    scf.yield %0 : tensor<1000xf32>
  } else {
    scf.yield %o : tensor<1000xf32>
  }
  return %r : tensor<1000xf32>
}

// Both write 4000 B.
// CHECK-LABEL: func.func @each_way(
// CHECK-SAME: bytes_floor = 4000, at_most>
func.func @each_way(%c: i1, %x: tensor<1000xf32>, %y: tensor<1000xf32>) -> tensor<1000xf32> {
  %r = scf.if %c -> tensor<1000xf32> {
    %0 = arith.negf %x : tensor<1000xf32>
    scf.yield %0 : tensor<1000xf32>
  } else {
    %0 = arith.negf %y : tensor<1000xf32>
    scf.yield %0 : tensor<1000xf32>
  }
  return %r : tensor<1000xf32>
}

// CHECK-LABEL: func.func @blocks(
// CHECK-SAME: bytes_floor = 0, at_most>
func.func @blocks(%c: i1, %x: tensor<1000xf32>) {
  cf.cond_br %c, ^one, ^end
^one:
  %0 = arith.negf %x : tensor<1000xf32>
  cf.br ^end
^end:
  return
}

// CHECK-LABEL: func.func @calls(
// CHECK-SAME: bytes_floor = 0, at_most>
func.func @calls(%c: i1, %x: tensor<1000xf32>) {
  scf.if %c {
    func.call @callee(%x) : (tensor<1000xf32>) -> ()
  }
  return
}
func.func private @callee(%x: tensor<1000xf32>) {
  %0 = arith.negf %x : tensor<1000xf32>
  return
}

// 100 trips read the same slice: 16 B, not 1600; 16 B are written.
// CHECK-LABEL: func.func @same_slice(
// CHECK-SAME: bytes_floor = 32>
func.func @same_slice(%x: tensor<1000xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  %e = tensor.empty() : tensor<4xf32>
  %r = scf.for %k = %c0 to %c100 step %c1 iter_args(%acc = %e) -> tensor<4xf32> {
    %s = tensor.extract_slice %x[8] [4] [1] : tensor<1000xf32> to tensor<4xf32>
    %0 = arith.negf %s : tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// Of two that overlap one is certain: 16 B read, 16 written.
// CHECK-LABEL: func.func @overlap(
// CHECK-SAME: bytes_floor = 32>
func.func @overlap(%x: tensor<1000xf32>) -> tensor<4xf32> {
  %s = tensor.extract_slice %x[0] [4] [1] : tensor<1000xf32> to tensor<4xf32>
  %t = tensor.extract_slice %x[2] [4] [1] : tensor<1000xf32> to tensor<4xf32>
  %0 = arith.addf %s, %t : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Every other element, and those between: all 32 B, and 16 written.
// CHECK-LABEL: func.func @interleaved(
// CHECK-SAME: bytes_floor = 48>
func.func @interleaved(%x: tensor<8xf32>) -> tensor<4xf32> {
  %s = tensor.extract_slice %x[0] [4] [2] : tensor<8xf32> to tensor<4xf32>
  %t = tensor.extract_slice %x[1] [4] [2] : tensor<8xf32> to tensor<4xf32>
  %0 = arith.addf %s, %t : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Three windows of 4 at 0, 1, 2 are 6 elements: 24 B read, 16 written.
// CHECK-LABEL: func.func @windows(
// CHECK-SAME: bytes_floor = 40>
func.func @windows(%x: tensor<1000xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<4xf32>
  %r = scf.for %k = %c0 to %c3 step %c1 iter_args(%acc = %e) -> tensor<4xf32> {
    %s = tensor.extract_slice %x[%k] [4] [1] : tensor<1000xf32> to tensor<4xf32>
    %0 = arith.negf %s : tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// Three of 1000 rows are written in place, 12 B each; %row is read once.
// CHECK-LABEL: func.func @rows_of_a_cache(
// CHECK-SAME: bytes_floor = 48>
func.func @rows_of_a_cache(%cache: tensor<1000x3xf32>, %row: tensor<1x3xf32>) -> tensor<1000x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %k = %c0 to %c3 step %c1 iter_args(%acc = %cache) -> tensor<1000x3xf32> {
    %0 = tensor.insert_slice %row into %acc[%k, 0] [1, 3] [1, 1] : tensor<1x3xf32> into tensor<1000x3xf32>
    scf.yield %0 : tensor<1000x3xf32>
  }
  return %r : tensor<1000x3xf32>
}

// What the first trip starts with is read: %x and %y, and 4000 B written.
// CHECK-LABEL: func.func @init(
// CHECK-SAME: bytes_floor = 12000>
func.func @init(%x: tensor<1000xf32>, %y: tensor<1000xf32>) -> tensor<1000xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %k = %c0 to %c3 step %c1 iter_args(%acc = %x) -> tensor<1000xf32> {
    %0 = arith.addf %y, %acc : tensor<1000xf32>
    scf.yield %0 : tensor<1000xf32>
  }
  return %r : tensor<1000xf32>
}

// Of N - 4 trips there may be none: then nothing is read.
// CHECK-LABEL: func.func @no_trip(
// CHECK-SAME: bytes_floor = "2*min(min(4000, 4000*N - 16000), 4000)">
func.func @no_trip(%x: tensor<1000xf32>, %n: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<1000xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %size = tensor.dim %n, %c0 : tensor<?xf32>
  %d = arith.subi %size, %c4 : index
  %r = scf.for %k = %c0 to %d step %c1 iter_args(%acc = %x) -> tensor<1000xf32> {
    %0 = arith.negf %acc : tensor<1000xf32>
    scf.yield %0 : tensor<1000xf32>
  }
  return %r : tensor<1000xf32>
}

// The inner loop does nothing in the first trip of the outer one: what it reads
// then is not %x.
// CHECK-LABEL: func.func @triangle(
// CHECK-SAME: bytes_floor = 4>
func.func @triangle(%x: tensor<1xf32>, %y: tensor<1xf32>) -> tensor<1xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%acc = %x) -> tensor<1xf32> {
    scf.for %j = %c0 to %i step %c1 {
      %0 = arith.negf %acc : tensor<1xf32>
    }
    %1 = arith.constant dense<1.0> : tensor<1xf32>
    %2 = arith.negf %1 : tensor<1xf32>
    scf.yield %2 : tensor<1xf32>
  }
  return %r : tensor<1xf32>
}

// A loop without a trip reads nothing, however its slices overlap.
// CHECK-LABEL: func.func @slides_in_no_trip(
// CHECK-SAME: bytes_floor = 0>
func.func @slides_in_no_trip(%x: tensor<1000xf32>, %o: tensor<8xf32>) -> tensor<8xf32> {
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %r = scf.for %i = %c5 to %c5 step %c1 iter_args(%a = %o) -> tensor<8xf32> {
    %s = tensor.extract_slice %x[%i] [8] [1] : tensor<1000xf32> to tensor<8xf32>
    %e = math.exp %s : tensor<8xf32>
    scf.yield %e : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// What may have no trip is no more than its trips.
// CHECK-LABEL: func.func @slides_in_some_trips(
// CHECK-SAME: min(4*min(8*max(0, N - 4), max(0, N - 4) + 7), 4000)
func.func @slides_in_some_trips(%x: tensor<1000xf32>, %o: tensor<8xf32>, %n: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %size = tensor.dim %n, %c0 : tensor<?xf32>
  %r = scf.for %i = %c4 to %size step %c1 iter_args(%a = %o) -> tensor<8xf32> {
    %s = tensor.extract_slice %x[%i] [8] [1] : tensor<1000xf32> to tensor<8xf32>
    %e = math.exp %s : tensor<8xf32>
    scf.yield %e : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// One buffer that is returned three times is written once.
// CHECK-LABEL: func.func @returned_views(
// CHECK-SAME: bytes_floor = "8*N">
func.func @returned_views(%n: tensor<?xf32> {roofline.dims = ["N"]}) -> (tensor<?xf32>, tensor<?x10xf32>, tensor<500xf32>) {
  %c0 = arith.constant 0 : index
  %c10 = arith.constant 10 : index
  %size = tensor.dim %n, %c0 : tensor<?xf32>
  %rows = arith.divui %size, %c10 : index
  %0 = arith.negf %n : tensor<?xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [%rows, 10] : tensor<?xf32> into tensor<?x10xf32>
  %2 = tensor.extract_slice %0[0] [500] [1] : tensor<?xf32> to tensor<500xf32>
  return %0, %1, %2 : tensor<?xf32>, tensor<?x10xf32>, tensor<500xf32>
}

// A loop that returns one value twice.
// CHECK-LABEL: func.func @yielded_twice(
// CHECK-SAME: bytes_floor = 800>
func.func @yielded_twice(%x: tensor<100xf32>) -> (tensor<100xf32>, tensor<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  %r:2 = scf.for %i = %c0 to %c100 step %c1 iter_args(%a = %x, %b = %x) -> (tensor<100xf32>, tensor<100xf32>) {
    %0 = arith.negf %a : tensor<100xf32>
    scf.yield %0, %0 : tensor<100xf32>, tensor<100xf32>
  }
  return %r#0, %r#1 : tensor<100xf32>, tensor<100xf32>
}

// Of what each trip makes anew, the last one's part stays.
// CHECK-LABEL: func.func @made_anew(
// CHECK-SAME: bytes_floor = 32>
func.func @made_anew(%x: tensor<4000xf32>, %row: tensor<4xf32>) -> tensor<4000xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c4000 = arith.constant 4000 : index
  %r = scf.for %i = %c0 to %c4000 step %c4 iter_args(%a = %x) -> tensor<4000xf32> {
    %0 = tensor.insert_slice %row into %x[%i] [4] [1] : tensor<4xf32> into tensor<4000xf32>
    scf.yield %0 : tensor<4000xf32>
  }
  return %r : tensor<4000xf32>
}

// Rows of a square and of its transpose have elements in common.
// CHECK-LABEL: func.func @transposed(
// CHECK-SAME: bytes_floor = 256>
func.func @transposed(%m: memref<8x8xf32>, %a: memref<4x8xf32>) {
  %t = memref.transpose %m (i, j) -> (j, i) : memref<8x8xf32> to memref<8x8xf32, strided<[1, 8]>>
  %0 = memref.subview %m[0, 0] [4, 8] [1, 1] : memref<8x8xf32> to memref<4x8xf32, strided<[8, 1]>>
  %1 = memref.subview %t[4, 0] [4, 8] [1, 1] : memref<8x8xf32, strided<[1, 8]>> to memref<4x8xf32, strided<[1, 8], offset: 4>>
  linalg.add ins(%0, %1 : memref<4x8xf32, strided<[8, 1]>>, memref<4x8xf32, strided<[1, 8], offset: 4>>) outs(%a : memref<4x8xf32>)
  return
}

// Bits of one byte.
// CHECK-LABEL: func.func @bits(
// CHECK-SAME: bytes_floor = 2>
func.func @bits(%x: tensor<1024xi1>, %c: tensor<1xi1>) -> tensor<1024xi1> {
  %0 = tensor.insert_slice %c into %x[0] [1] [1] : tensor<1xi1> into tensor<1024xi1>
  %1 = tensor.insert_slice %c into %0[1] [1] [1] : tensor<1xi1> into tensor<1024xi1>
  %2 = tensor.insert_slice %c into %1[2] [1] [1] : tensor<1xi1> into tensor<1024xi1>
  return %2 : tensor<1024xi1>
}

// The callee's loop runs for each element of what has none here.
// CHECK-LABEL: func.func @empty_call(
// CHECK-SAME: bytes_floor = 0>
func.func private @for_each(%x: tensor<1000xf32>, %n: tensor<?xf32> {roofline.dims = ["N"]}, %y: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %size = tensor.dim %n, %c0 : tensor<?xf32>
  %r = scf.for %k = %c0 to %size step %c1 iter_args(%acc = %y) -> tensor<4xf32> {
    %s = tensor.extract_slice %x[8] [4] [1] : tensor<1000xf32> to tensor<4xf32>
    %t = tensor.extract_slice %x[16] [4] [1] : tensor<1000xf32> to tensor<4xf32>
    %0 = arith.addf %s, %t : tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
func.func @empty_call(%x: tensor<1000xf32>, %n: tensor<0xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %c = tensor.cast %n : tensor<0xf32> to tensor<?xf32>
  // CHECK: call @for_each{{.*}}work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>
  %r = call @for_each(%x, %c, %y) : (tensor<1000xf32>, tensor<?xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// Halves of a buffer that is returned in another shape.
// CHECK-LABEL: func.func @collapsed(
// CHECK-SAME: bytes_floor = "1024*S">
func.func @collapsed(%x: tensor<?x128xf32> {roofline.dims = ["S", ""]}) -> tensor<?x128xf32> {
  %c0 = arith.constant 0 : index
  %s = tensor.dim %x, %c0 : tensor<?x128xf32>
  %a = tensor.extract_slice %x[0, 0] [%s, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
  %b = tensor.extract_slice %x[0, 64] [%s, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
  %0 = arith.negf %a : tensor<?x64xf32>
  %1 = arith.negf %b : tensor<?x64xf32>
  %e = tensor.empty(%s) : tensor<?x2x64xf32>
  %2 = tensor.insert_slice %1 into %e[0, 0, 0] [%s, 1, 64] [1, 1, 1] : tensor<?x64xf32> into tensor<?x2x64xf32>
  %3 = tensor.insert_slice %0 into %2[0, 1, 0] [%s, 1, 64] [1, 1, 1] : tensor<?x64xf32> into tensor<?x2x64xf32>
  %4 = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<?x2x64xf32> into tensor<?x128xf32>
  return %4 : tensor<?x128xf32>
}

// Tiles that are written in parallel are apart, smaller last ones as well.
// CHECK-LABEL: func.func @tiles(
// CHECK-SAME: bytes_floor = 40000>
func.func @tiles(%a: tensor<100x50xf32>, %c: tensor<100x50xf32>) -> tensor<100x50xf32> {
  %r = scf.forall (%i, %j) = (0, 0) to (100, 50) step (32, 16) shared_outs(%o = %c) -> tensor<100x50xf32> {
    %si = affine.min affine_map<(d0) -> (-d0 + 100, 32)>(%i)
    %sj = affine.min affine_map<(d0) -> (-d0 + 50, 16)>(%j)
    %t = tensor.extract_slice %a[%i, %j] [%si, %sj] [1, 1] : tensor<100x50xf32> to tensor<?x?xf32>
    %n = arith.negf %t : tensor<?x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %n into %o[%i, %j] [%si, %sj] [1, 1] : tensor<?x?xf32> into tensor<100x50xf32>
    }
  }
  return %r : tensor<100x50xf32>
}

// What is written in parallel into an argument is a result.
// CHECK-LABEL: func.func @even_tiles(
// CHECK-SAME: bytes_floor = 36864>
func.func @even_tiles(%a: tensor<96x48xf32>, %c: tensor<96x48xf32>) -> tensor<96x48xf32> {
  %r = scf.forall (%i, %j) = (0, 0) to (96, 48) step (32, 16) shared_outs(%o = %c) -> tensor<96x48xf32> {
    %t = tensor.extract_slice %a[%i, %j] [32, 16] [1, 1] : tensor<96x48xf32> to tensor<32x16xf32>
    %n = arith.negf %t : tensor<32x16xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %n into %o[%i, %j] [32, 16] [1, 1] : tensor<32x16xf32> into tensor<96x48xf32>
    }
  }
  return %r : tensor<96x48xf32>
}
