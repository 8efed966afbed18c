// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// The init of an op is read only where its body uses it and somebody computed
// it. A fill that only initialises accumulators costs nothing and has no row.

// Case P16a: a fill alone is write-only.
// CHECK-LABEL: func.func @fill(
// CHECK: linalg.fill {roofline.cost = #roofline.cost<writes = [result 0 16777216]>}
func.func @fill() -> tensor<2048x2048xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2048x2048xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%empty : tensor<2048x2048xf32>) -> tensor<2048x2048xf32>
  return %0 : tensor<2048x2048xf32>
}

// Case P16b: 143,130,624 B.
// CHECK-LABEL: func.func @filled(
// CHECK-SAME: bytes_read = 115867648, bytes_written = 27262976, bytes_fused = 143130624,
// CHECK: linalg.fill ins
// CHECK: linalg.matmul {{.*}}reads = [operand 0 27262976, operand 1 88604672], writes = [result 0 27262976]>
func.func @filled(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>) -> tensor<2048x6656xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%init : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// The same where the accumulator carries a value: 170,393,600 B.
// CHECK-LABEL: func.func @live(
// CHECK-SAME: bytes_fused = 170393600,
func.func @live(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>,
                %init: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %0 = linalg.matmul ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                     outs(%init : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Nobody computed a splat constant or a fresh tensor; a table of constants
// somebody did.
// CHECK-LABEL: func.func @constants(
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16], writes
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16], writes
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16, operand 2 16], writes
func.func @constants(%x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %splat = arith.constant dense<1.0> : tensor<2x2xf32>
  %fresh = tensor.empty() : tensor<2x2xf32>
  %table = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%splat : tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%fresh : tensor<2x2xf32>) -> tensor<2x2xf32>
  %2 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%table : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0, %1, %2 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}

// A view of a fill is a fill; a view of what was computed is live.
// CHECK-LABEL: func.func @views(
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16], writes
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16, operand 2 16], writes
func.func @views(%x: tensor<2x2xf32>, %y: tensor<4xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %f = tensor.expand_shape %filled [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  %l = tensor.expand_shape %y [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%f : tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%l : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0, %1 : tensor<2x2xf32>, tensor<2x2xf32>
}

// What was partly written over is live.
// CHECK-LABEL: func.func @partly_written(
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16, operand 2 16], writes
func.func @partly_written(%x: tensor<2x2xf32>, %row: tensor<1x2xf32>) -> tensor<2x2xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x2xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
  %init = tensor.insert_slice %row into %filled[0, 0] [1, 2] [1, 1] : tensor<1x2xf32> into tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// A fill that is read besides is written for that.
// CHECK-LABEL: func.func @also_read(
// CHECK: linalg.fill {roofline.cost = #roofline.cost<writes = [result 0 16]>}
// CHECK: linalg.matmul {{.*}}reads = [operand 0 16, operand 1 16], writes
func.func @also_read(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty() : tensor<2x2xf32>
  %ones = linalg.fill ins(%one : f32) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %ones : tensor<2x2xf32>, tensor<2x2xf32>) outs(%ones : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// One that nobody uses is still executed.
// CHECK-LABEL: func.func @unused(
// CHECK: linalg.fill {roofline.cost = #roofline.cost<writes = [result 0 16]>}
func.func @unused() {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x2xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// An op that writes its own position everywhere looks like a fill, but computes.
// CHECK-LABEL: func.func @iota(
// CHECK: linalg.generic {{.*}}roofline.cost = #roofline.cost<writes = [result 0 32]>
// CHECK: linalg.add {{.*}}reads = [operand 0 32, operand 1 32]
// CHECK: linalg.reduce {{.*}}reads = [operand 0 256, operand 1 32]
func.func @iota(%x: tensor<8xi32>, %m: tensor<8x8xi32>) -> (tensor<8xi32>, tensor<8xi32>) {
  %empty = tensor.empty() : tensor<8xi32>
  %iota = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%empty : tensor<8xi32>) {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i32
    linalg.yield %c : i32
  } -> tensor<8xi32>
  %0 = linalg.add ins(%x, %iota : tensor<8xi32>, tensor<8xi32>) outs(%empty : tensor<8xi32>) -> tensor<8xi32>
  %1 = linalg.reduce { arith.addi } ins(%m : tensor<8x8xi32>) outs(%iota : tensor<8xi32>) dimensions = [0]
  return %0, %1 : tensor<8xi32>, tensor<8xi32>
}

// The body of a map may use its init.
// CHECK-LABEL: func.func @map(
// CHECK: linalg.map {{.*}}roofline.cost = #roofline.cost<work = [vector f32 8], reads = [operand 0 32, operand 1 32], writes = [result 0 32]>
func.func @map(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.map ins(%x : tensor<8xf32>) outs(%y : tensor<8xf32>)
    (%a: f32, %sum: f32) {
      %1 = arith.addf %a, %sum : f32
      linalg.yield %1 : f32
    }
  return %0 : tensor<8xf32>
}

// A number that is computed for every element is no fill: 8 FLOP, and then a
// value to be read.
// CHECK-LABEL: func.func @computed(
// CHECK: linalg.generic {{.*}}roofline.cost = #roofline.cost<work = [vector f32 8], writes = [result 0 32]>
// CHECK: linalg.reduce {{.*}}reads = [operand 0 256, operand 1 32]
func.func @computed(%s: f32, %m: tensor<8x8xf32>) -> tensor<8xf32> {
  %empty = tensor.empty() : tensor<8xf32>
  %init = linalg.generic {
    indexing_maps = [affine_map<(i) -> ()>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    ins(%s : f32) outs(%empty : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %twice = arith.addf %a, %a : f32
    linalg.yield %twice : f32
  } -> tensor<8xf32>
  %0 = linalg.reduce { arith.addf } ins(%m : tensor<8x8xf32>) outs(%init : tensor<8xf32>) dimensions = [0]
  return %0 : tensor<8xf32>
}

// The same on buffers, as bufferization leaves it: the fill has no row, and the
// accumulator is not read.
// CHECK-LABEL: func.func @filled_buffer(
// CHECK: linalg.fill ins(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 1024], reads = [operand 0 256, operand 1 256], writes = [operand 2 256]>}
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 1024], reads = [operand 0 256, operand 1 256, operand 2 256], writes = [operand 2 256]>}
func.func @filled_buffer(%a: memref<8x8xf32>, %b: memref<8x8xf32>) -> memref<8x8xf32> {
  %none = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<8x8xf32>
  linalg.fill ins(%none : f32) outs(%c : memref<8x8xf32>)
  linalg.matmul ins(%a, %b : memref<8x8xf32>, memref<8x8xf32>) outs(%c : memref<8x8xf32>)
  linalg.matmul ins(%a, %b : memref<8x8xf32>, memref<8x8xf32>) outs(%c : memref<8x8xf32>)
  return %c : memref<8x8xf32>
}

// Read as it is: the fill has to be in memory.
// CHECK-LABEL: func.func @read_buffer(
// CHECK: linalg.fill {roofline.cost = #roofline.cost<writes = [operand 1 256]>}
// CHECK: linalg.add {roofline.cost =
func.func @read_buffer(%a: memref<8x8xf32>) {
  %none = arith.constant 0.0 : f32
  %c = memref.alloc() : memref<8x8xf32>
  linalg.fill ins(%none : f32) outs(%c : memref<8x8xf32>)
  linalg.add ins(%a, %c : memref<8x8xf32>, memref<8x8xf32>) outs(%a : memref<8x8xf32>)
  return
}
