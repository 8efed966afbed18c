// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// 100 f32 are 400 B. In `bytes_fused`, the ops of one block with one id count
// only what enters and leaves them.

#id = affine_map<(i) -> (i)>

// Unfused four operands are read and three results written. In the region %0
// stays inside, and %x, which two of its ops read, enters once.
// CHECK-LABEL: func.func @region(
// CHECK-SAME: bytes_read = 1600, bytes_written = 1200, bytes_fused = 1600,
func.func @region(%x: tensor<100xf32>) -> tensor<100xf32> {
  %0 = arith.negf %x {roofline.fused = "a"} : tensor<100xf32>
  %1 = arith.mulf %0, %x {roofline.fused = "a"} : tensor<100xf32>
  %2 = arith.negf %1 : tensor<100xf32>
  return %2 : tensor<100xf32>
}

// Two regions, by two ids; also where one id is a string and one an integer.
// CHECK-LABEL: func.func @two_regions(
// CHECK-SAME: bytes_fused = 1600,
func.func @two_regions(%x: tensor<100xf32>) -> tensor<100xf32> {
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %1 = arith.negf %0 {roofline.fused = 1} : tensor<100xf32>
  %2 = arith.negf %1 {roofline.fused = "1"} : tensor<100xf32>
  %3 = arith.negf %2 {roofline.fused = "1"} : tensor<100xf32>
  return %3 : tensor<100xf32>
}

// The ops of a region need not be neighbours.
// CHECK-LABEL: func.func @interleaved(
// CHECK-SAME: bytes_fused = 1600,
func.func @interleaved(%x: tensor<100xf32>, %y: tensor<100xf32>) -> (tensor<100xf32>, tensor<100xf32>) {
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %1 = arith.negf %y {roofline.fused = 2} : tensor<100xf32>
  %2 = arith.negf %0 {roofline.fused = 1} : tensor<100xf32>
  %3 = arith.negf %1 {roofline.fused = 2} : tensor<100xf32>
  return %2, %3 : tensor<100xf32>, tensor<100xf32>
}

// What somebody outside uses leaves the region, even through a view.
// CHECK-LABEL: func.func @leaves(
// CHECK-SAME: bytes_fused = 1200,
func.func @leaves(%x: tensor<100xf32>) -> (tensor<100xf32>, tensor<10x10xf32>) {
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %1 = arith.negf %0 {roofline.fused = 1} : tensor<100xf32>
  %2 = tensor.expand_shape %0 [[0, 1]] output_shape [10, 10] : tensor<100xf32> into tensor<10x10xf32>
  return %1, %2 : tensor<100xf32>, tensor<10x10xf32>
}

// Views between the ops of a region keep it together; a question about a shape
// does not take anything out of it.
// CHECK-LABEL: func.func @views(
// CHECK-SAME: bytes_fused = "8*N",
func.func @views(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> (tensor<?x1xf32>, index) {
  %zero = arith.constant 0 : index
  %0 = arith.negf %x {roofline.fused = 1} : tensor<?xf32>
  %n = tensor.dim %0, %zero : tensor<?xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [%n, 1] : tensor<?xf32> into tensor<?x1xf32>
  %2 = arith.negf %1 {roofline.fused = 1} : tensor<?x1xf32>
  return %2, %n : tensor<?x1xf32>, index
}

// An accumulator that is computed inside stays there.
// CHECK-LABEL: func.func @accumulator(
// CHECK-SAME: bytes_read = 1600, bytes_written = 800, bytes_fused = 1600,
func.func @accumulator(%x: tensor<100xf32>, %y: tensor<100xf32>, %z: tensor<100xf32>) -> tensor<100xf32> {
  %empty = tensor.empty() : tensor<100xf32>
  %0 = linalg.add {roofline.fused = 1} ins(%x, %y : tensor<100xf32>, tensor<100xf32>) outs(%empty : tensor<100xf32>) -> tensor<100xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
    ins(%z : tensor<100xf32>) outs(%0 : tensor<100xf32>) attrs = {roofline.fused = 1} {
  ^bb0(%a: f32, %acc: f32):
    %s = arith.addf %a, %acc : f32
    linalg.yield %s : f32
  } -> tensor<100xf32>
  return %1 : tensor<100xf32>
}

// What a body gathers from inside the region does not leave it either.
// CHECK-LABEL: func.func @gather(
// CHECK-SAME: bytes_fused = 1200,
func.func @gather(%x: tensor<100xf32>, %ids: tensor<100xi32>) -> tensor<100xf32> {
  %empty = tensor.empty() : tensor<100xf32>
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
    ins(%ids : tensor<100xi32>) outs(%empty : tensor<100xf32>) attrs = {roofline.fused = 1} {
  ^bb0(%id: i32, %out: f32):
    %i = arith.index_cast %id : i32 to index
    %v = tensor.extract %0[%i] : tensor<100xf32>
    linalg.yield %v : f32
  } -> tensor<100xf32>
  return %1 : tensor<100xf32>
}

// A region in a loop is entered and left in every trip. The same id outside is
// another region.
// CHECK-LABEL: func.func @loop(
// CHECK-SAME: bytes_read = 8400, bytes_written = 8400, bytes_fused = 8800,
func.func @loop(%x: tensor<100xf32>) -> tensor<100xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %0 = scf.for %i = %zero to %ten step %one iter_args(%y = %x) -> tensor<100xf32> {
    %1 = arith.negf %y {roofline.fused = 1} : tensor<100xf32>
    %2 = arith.negf %1 {roofline.fused = 1} : tensor<100xf32>
    scf.yield %2 : tensor<100xf32>
  }
  %3 = arith.negf %0 {roofline.fused = 1} : tensor<100xf32>
  return %3 : tensor<100xf32>
}

// Callees keep their regions.
// CHECK-LABEL: func.func @call(
// CHECK-SAME: bytes_fused = 3200,
func.func @call(%x: tensor<100xf32>) -> tensor<100xf32> {
  %0 = call @region(%x) : (tensor<100xf32>) -> tensor<100xf32>
  %1 = call @region(%0) : (tensor<100xf32>) -> tensor<100xf32>
  return %1 : tensor<100xf32>
}

// A region's memrefs may be read by anybody.
// CHECK-LABEL: func.func @memref(
// CHECK-SAME: bytes_read = 800, bytes_written = 800, bytes_fused = 1600,
func.func @memref(%x: memref<100xf32>, %y: memref<100xf32>, %z: memref<100xf32>) {
  linalg.exp {roofline.fused = 1} ins(%x : memref<100xf32>) outs(%y : memref<100xf32>)
  linalg.exp {roofline.fused = 1} ins(%y : memref<100xf32>) outs(%z : memref<100xf32>)
  return
}

// Equal views of one tensor are one: both members read the first half of %x,
// 200 B, which enters once, and write 200 B each. So is a view of all of it.
// CHECK-LABEL: func.func @equal_views(
// CHECK-SAME: bytes_read = 400, bytes_written = 400, bytes_fused = 600,
func.func @equal_views(%x: tensor<100xf32>) -> (tensor<50xf32>, tensor<50xf32>) {
  %a = tensor.extract_slice %x[0] [50] [1] : tensor<100xf32> to tensor<50xf32>
  %0 = arith.negf %a {roofline.fused = 1} : tensor<50xf32>
  %b = tensor.extract_slice %x[0] [50] [1] : tensor<100xf32> to tensor<50xf32>
  %1 = math.absf %b {roofline.fused = 1} : tensor<50xf32>
  return %0, %1 : tensor<50xf32>, tensor<50xf32>
}

// CHECK-LABEL: func.func @whole_views(
// CHECK-SAME: bytes_read = 1200, bytes_written = 1200, bytes_fused = 1600,
func.func @whole_views(%x: tensor<100xf32>) -> (tensor<100xf32>, tensor<10x10xf32>, tensor<10x10xf32>) {
  %0 = arith.negf %x {roofline.fused = 1} : tensor<100xf32>
  %a = tensor.expand_shape %x [[0, 1]] output_shape [10, 10] : tensor<100xf32> into tensor<10x10xf32>
  %1 = math.absf %a {roofline.fused = 1} : tensor<10x10xf32>
  %b = tensor.expand_shape %x [[0, 1]] output_shape [10, 10] : tensor<100xf32> into tensor<10x10xf32>
  %2 = arith.negf %b {roofline.fused = 1} : tensor<10x10xf32>
  return %0, %1, %2 : tensor<100xf32>, tensor<10x10xf32>, tensor<10x10xf32>
}

// Different halves are two.
// CHECK-LABEL: func.func @other_views(
// CHECK-SAME: bytes_read = 400, bytes_written = 400, bytes_fused = 800,
func.func @other_views(%x: tensor<100xf32>) -> (tensor<50xf32>, tensor<50xf32>) {
  %a = tensor.extract_slice %x[0] [50] [1] : tensor<100xf32> to tensor<50xf32>
  %0 = arith.negf %a {roofline.fused = 1} : tensor<50xf32>
  %b = tensor.extract_slice %x[50] [50] [1] : tensor<100xf32> to tensor<50xf32>
  %1 = math.absf %b {roofline.fused = 1} : tensor<50xf32>
  return %0, %1 : tensor<50xf32>, tensor<50xf32>
}
