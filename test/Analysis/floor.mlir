// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// `bytes_floor`: what must come from arguments and go to results, each once.

// One that is read thrice is read once; one that nobody uses is not read.
// CHECK-LABEL: func.func @arguments(
// CHECK-SAME: bytes_read = 1600, bytes_written = 1200, bytes_fused = 2800, bytes_floor = 800>
func.func @arguments(%x: tensor<100xf32>, %unused: tensor<1000xf32>) -> tensor<100xf32> {
  %0 = arith.negf %x : tensor<100xf32>
  %1 = arith.negf %x : tensor<100xf32>
  %2 = arith.mulf %x, %0 : tensor<100xf32>
  return %2 : tensor<100xf32>
}

// Case P18b: three layers share one weight of 2 x 100 x 100 FLOP: it is read by
// each, but once in the floor.
// CHECK-LABEL: func.func @shared_weight(
// CHECK-SAME: work = [matrix f16 60000], bytes_read = 60600, bytes_written = 600, bytes_fused = 61200, bytes_floor = 20400>
func.func @shared_weight(%x: tensor<100xf16>, %w: tensor<100x100xf16>) -> tensor<100xf16> {
  %zero = arith.constant 0.0 : f16
  %empty = tensor.empty() : tensor<100xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<100xf16>) -> tensor<100xf16>
  %0 = linalg.matvec ins(%w, %x : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %1 = linalg.matvec ins(%w, %0 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  %2 = linalg.matvec ins(%w, %1 : tensor<100x100xf16>, tensor<100xf16>) outs(%init : tensor<100xf16>) -> tensor<100xf16>
  return %2 : tensor<100xf16>
}

// In place: of the cache only the row is written.
// CHECK-LABEL: func.func @in_place(
// CHECK-SAME: bytes_floor = 80>
func.func @in_place(%cache: tensor<1000xf32>, %row: tensor<10xf32>) -> tensor<1000xf32> {
  %0 = tensor.insert_slice %row into %cache[990] [10] [1] : tensor<10xf32> into tensor<1000xf32>
  return %0 : tensor<1000xf32>
}

// The attention that follows reads it all.
// CHECK-LABEL: func.func @in_place_and_read(
// CHECK-SAME: bytes_floor = 8080>
func.func @in_place_and_read(%cache: tensor<1000xf32>, %row: tensor<10xf32>) -> (tensor<1000xf32>, tensor<1000xf32>) {
  %0 = tensor.insert_slice %row into %cache[990] [10] [1] : tensor<10xf32> into tensor<1000xf32>
  %1 = arith.negf %0 : tensor<1000xf32>
  return %0, %1 : tensor<1000xf32>, tensor<1000xf32>
}

// Of a table only the rows that are touched.
// CHECK-LABEL: func.func @gather(
// CHECK-SAME: bytes_floor = "8*S + {{.*}}min(4*S, 4000000){{.*}}">
func.func @gather(%ids: tensor<?xi32> {roofline.dims = ["S"]}, %table: tensor<1000000x1xf32>) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %s = tensor.dim %ids, %zero : tensor<?xi32>
  %empty = tensor.empty(%s) : tensor<?xf32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(s) -> (s)>, affine_map<(s) -> (s)>], iterator_types = ["parallel"]}
    ins(%ids : tensor<?xi32>) outs(%empty : tensor<?xf32>) {
  ^bb0(%id: i32, %out: f32):
    %i = arith.index_cast %id : i32 to index
    %v = tensor.extract %table[%i, %zero] : tensor<1000000x1xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// What is returned as it came needs no program.
// CHECK-LABEL: func.func @passed_through(
// CHECK-SAME: bytes_floor = 0>
func.func @passed_through(%x: tensor<100xf32>) -> (tensor<10x10xf32>, tensor<100xf32>) {
  %0 = tensor.expand_shape %x [[0, 1]] output_shape [10, 10] : tensor<100xf32> into tensor<10x10xf32>
  return %0, %x : tensor<10x10xf32>, tensor<100xf32>
}

// A result that is returned twice is written once.
// CHECK-LABEL: func.func @same_result(
// CHECK-SAME: bytes_floor = 800>
func.func @same_result(%x: tensor<100xf32>) -> (tensor<100xf32>, tensor<100xf32>) {
  %0 = arith.negf %x : tensor<100xf32>
  return %0, %0 : tensor<100xf32>, tensor<100xf32>
}

// In a loop the argument may stay in fast memory.
// CHECK-LABEL: func.func @loop(
// CHECK-SAME: bytes_read = 4000, bytes_written = 4000, bytes_fused = 8000, bytes_floor = 400>
func.func @loop(%x: tensor<100xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  scf.for %i = %zero to %ten step %one {
    %1 = arith.negf %x : tensor<100xf32>
  }
  return
}

// Equal slices are the same bytes.
// CHECK-LABEL: func.func @equal_slices
// CHECK-SAME: bytes_read = 32, {{.*}}bytes_floor = 32
func.func @equal_slices(%x: tensor<100xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %x[0] [4] [1] : tensor<100xf32> to tensor<4xf32>
  %1 = tensor.extract_slice %x[0] [4] [1] : tensor<100xf32> to tensor<4xf32>
  %2 = arith.addf %0, %1 : tensor<4xf32>
  return %2 : tensor<4xf32>
}

// A caller's floor is its callee's: the slice, not the cache.
// CHECK-LABEL: func.func @calls_append
// CHECK-SAME: bytes_floor = 64
func.func @calls_append(%row: tensor<8xf32>, %cache: tensor<1000xf32>) -> tensor<1000xf32> {
  %0 = call @append(%row, %cache) : (tensor<8xf32>, tensor<1000xf32>) -> tensor<1000xf32>
  return %0 : tensor<1000xf32>
}
func.func private @append(%row: tensor<8xf32>, %cache: tensor<1000xf32>) -> tensor<1000xf32> {
  %0 = tensor.insert_slice %row into %cache[992] [8] [1] : tensor<8xf32> into tensor<1000xf32>
  return %0 : tensor<1000xf32>
}
