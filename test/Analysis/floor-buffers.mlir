// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate | FileCheck %s

// A buffer that is read and written comes in and leaves, as a tensor that is
// updated in place and its result do.

// CHECK-LABEL: func.func @tensor(
// CHECK-SAME: bytes_floor = 800>
func.func @tensor(%x: tensor<100xf32>) -> tensor<100xf32> {
  %0 = linalg.exp ins(%x : tensor<100xf32>) outs(%x : tensor<100xf32>) -> tensor<100xf32>
  return %0 : tensor<100xf32>
}

// CHECK-LABEL: func.func @buffer(
// CHECK-SAME: bytes_floor = 800>
func.func @buffer(%x: memref<100xf32>) {
  linalg.exp ins(%x : memref<100xf32>) outs(%x : memref<100xf32>)
  return
}

// Loops that are one kernel.
// CHECK-LABEL: func.func @kernel(
// CHECK-SAME: bytes_floor = 800>
func.func @kernel(%x: memref<100xf32>) {
  affine.for %i = 0 to 100 {
    %0 = affine.load %x[%i] : memref<100xf32>
    %1 = math.exp %0 : f32
    affine.store %1, %x[%i] : memref<100xf32>
  }
  return
}

// Ten times over: it may stay on chip in between.
// CHECK-LABEL: func.func @ten_times(
// CHECK-SAME: bytes_floor = 800>
func.func @ten_times(%x: memref<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    linalg.exp ins(%x : memref<100xf32>) outs(%x : memref<100xf32>)
  }
  return
}

// Read before it is written by another op.
// CHECK-LABEL: func.func @read_first(
// CHECK-SAME: bytes_floor = 1200>
func.func @read_first(%x: memref<100xf32>, %y: memref<100xf32>) {
  linalg.exp ins(%x : memref<100xf32>) outs(%y : memref<100xf32>)
  linalg.exp ins(%y : memref<100xf32>) outs(%x : memref<100xf32>)
  return
}

// What is written first and then read need not be read from memory.
// CHECK-LABEL: func.func @written_first(
// CHECK-SAME: bytes_floor = 1200>
func.func @written_first(%x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  linalg.exp ins(%x : memref<100xf32>) outs(%y : memref<100xf32>)
  linalg.exp ins(%y : memref<100xf32>) outs(%z : memref<100xf32>)
  return
}

// In every trip but the first %y was written in the one before; that this one
// reads it is not made use of.
// CHECK-LABEL: func.func @in_turns(
// CHECK-SAME: bytes_floor = 800>
func.func @in_turns(%x: memref<100xf32>, %y: memref<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c1 {
    linalg.exp ins(%y : memref<100xf32>) outs(%x : memref<100xf32>)
    linalg.exp ins(%x : memref<100xf32>) outs(%y : memref<100xf32>)
  }
  return
}

// Each element but the first is written before it is read.
// CHECK-LABEL: func.func @shifted(
// CHECK-SAME: bytes_floor = 396>
func.func @shifted(%x: memref<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c99 = arith.constant 99 : index
  scf.for %i = %c0 to %c99 step %c1 {
    %j = arith.addi %i, %c1 : index
    %from = memref.subview %x[%i] [1] [1] : memref<100xf32> to memref<1xf32, strided<[1], offset: ?>>
    %to = memref.subview %x[%j] [1] [1] : memref<100xf32> to memref<1xf32, strided<[1], offset: ?>>
    linalg.exp ins(%from : memref<1xf32, strided<[1], offset: ?>>) outs(%to : memref<1xf32, strided<[1], offset: ?>>)
  }
  return
}

// The row of a cache is written in place, of which attention then reads all.
// CHECK-LABEL: func.func @append(
// CHECK-SAME: bytes_floor = 8040>
func.func @append(%cache: memref<1000xf32>, %row: memref<10xf32>, %o: memref<1000xf32>) {
  %last = memref.subview %cache[990] [10] [1] : memref<1000xf32> to memref<10xf32, strided<[1], offset: 990>>
  memref.copy %row, %last : memref<10xf32> to memref<10xf32, strided<[1], offset: 990>>
  linalg.exp ins(%cache : memref<1000xf32>) outs(%o : memref<1000xf32>)
  return
}

// Someone who is not known may have written it before.
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: bytes_floor = 400, at_least>
func.func @unknown(%x: memref<100xf32>) {
  "test.op"(%x) : (memref<100xf32>) -> ()
  linalg.exp ins(%x : memref<100xf32>) outs(%x : memref<100xf32>)
  return
}

// By a call.
// CHECK-LABEL: func.func @caller(
// CHECK-SAME: bytes_floor = 800>
func.func @caller(%x: memref<100xf32>) {
  call @callee(%x) : (memref<100xf32>) -> ()
  return
}
// Between two of them it may stay on chip.
// CHECK-LABEL: func.func @calls_twice(
// CHECK-SAME: bytes_floor = 800>
func.func @calls_twice(%x: memref<100xf32>) {
  call @callee(%x) : (memref<100xf32>) -> ()
  call @callee(%x) : (memref<100xf32>) -> ()
  return
}
func.func private @callee(%x: memref<100xf32>) {
  linalg.exp ins(%x : memref<100xf32>) outs(%x : memref<100xf32>)
  return
}

// One buffer is two arguments: what is read of one was written to the other.
// CHECK-LABEL: func.func @passed_twice(
// CHECK-SAME: bytes_floor = 800>
func.func @passed_twice(%x: memref<100xf32>, %y: memref<100xf32>) {
  call @write_then_read(%x, %x, %y) : (memref<100xf32>, memref<100xf32>, memref<100xf32>) -> ()
  return
}
// CHECK-LABEL: func.func @passed_apart(
// CHECK-SAME: bytes_floor = 1200>
func.func @passed_apart(%x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  call @write_then_read(%x, %y, %z) : (memref<100xf32>, memref<100xf32>, memref<100xf32>) -> ()
  return
}
func.func private @write_then_read(%x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  %f = arith.constant 1.0 : f32
  linalg.fill ins(%f : f32) outs(%y : memref<100xf32>)
  memref.copy %x, %z : memref<100xf32> to memref<100xf32>
  return
}

// Where it is only read, twice is what it was given.
// CHECK-LABEL: func.func @read_twice(
// CHECK-SAME: bytes_floor = 1200>
func.func @read_twice(%x: memref<100xf32>, %y: memref<100xf32>) {
  call @read(%x, %x, %y) : (memref<100xf32>, memref<100xf32>, memref<100xf32>) -> ()
  %f = arith.constant 1.0 : f32
  linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  return
}
func.func private @read(%x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  linalg.add ins(%x, %y : memref<100xf32>, memref<100xf32>) outs(%z : memref<100xf32>)
  return
}

// The callee may read what it has written, and the caller writes again.
// CHECK-LABEL: func.func @maybe_written(
// CHECK-SAME: bytes_floor = 800
func.func @maybe_written(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>) {
  call @write_perhaps(%c, %x, %y) : (i1, memref<100xf32>, memref<100xf32>) -> ()
  %f = arith.constant 1.0 : f32
  linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  return
}
func.func private @write_perhaps(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>) {
  scf.if %c {
    %f = arith.constant 1.0 : f32
    linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  }
  memref.copy %x, %y : memref<100xf32> to memref<100xf32>
  return
}
// Nor does it matter how far down.
// CHECK-LABEL: func.func @maybe_written_below(
// CHECK-SAME: bytes_floor = 800
func.func @maybe_written_below(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>) {
  call @pass_on(%c, %x, %y) : (i1, memref<100xf32>, memref<100xf32>) -> ()
  %f = arith.constant 1.0 : f32
  linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  return
}
func.func private @pass_on(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>) {
  call @write_perhaps(%c, %x, %y) : (i1, memref<100xf32>, memref<100xf32>) -> ()
  return
}

// The callee writes a part of what it reads, which was read before.
// CHECK-LABEL: func.func @read_then_append(
// CHECK-SAME: bytes_floor = 12040>
func.func @read_then_append(%cache: memref<1000xf32>, %row: memref<10xf32>, %o: memref<1000xf32>, %p: memref<1000xf32>) {
  linalg.exp ins(%cache : memref<1000xf32>) outs(%p : memref<1000xf32>)
  call @append(%cache, %row, %o) : (memref<1000xf32>, memref<10xf32>, memref<1000xf32>) -> ()
  return
}

// What is chosen from two buffers may be either.
// CHECK-LABEL: func.func @chosen(
// CHECK-SAME: bytes_floor = 800>
func.func @chosen(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  %f = arith.constant 1.0 : f32
  %v = arith.select %c, %x, %y : memref<100xf32>
  linalg.fill ins(%f : f32) outs(%v : memref<100xf32>)
  memref.copy %x, %z : memref<100xf32> to memref<100xf32>
  linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  return
}
// CHECK-LABEL: func.func @chosen_for_call(
// CHECK-SAME: bytes_floor = 800>
func.func @chosen_for_call(%c: i1, %x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  %f = arith.constant 1.0 : f32
  %v = arith.select %c, %x, %y : memref<100xf32>
  call @write_then_read(%x, %v, %z) : (memref<100xf32>, memref<100xf32>, memref<100xf32>) -> ()
  linalg.fill ins(%f : f32) outs(%x : memref<100xf32>)
  return
}
