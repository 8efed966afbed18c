// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Every element that the loops touch counts once, whatever the maps are.

// One dim tells j, so the other one tells i: 8 * 8 elements of 120.
// CHECK-LABEL: func.func @skewed(
// CHECK: roofline.cost = #roofline.cost<reads = [operand 0 256], writes = [result 0 256]>
func.func @skewed(%x: tensor<15x8xf32>, %y: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i + j, j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<15x8xf32>) outs(%y : tensor<8x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// The same for sizes that are not known.
// CHECK-LABEL: func.func @skewed_by_name(
// CHECK: reads = [operand 0 "4*M*N"], writes = [result 0 "4*M*N"]>
func.func @skewed_by_name(%x: tensor<?x?xf32>,
                          %y: tensor<?x?xf32> {roofline.dims = ["M", "N"]}) -> tensor<?x?xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i + j, j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<?x?xf32>) outs(%y : tensor<?x?xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Both dims share both loops. i + j and i - j tell i and j: 4 * 4 elements.
// CHECK-LABEL: func.func @rotated(
// CHECK: reads = [operand 0 64], writes = [result 0 64]>
func.func @rotated(%x: tensor<7x7xf32>, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i + j, i - j + 3)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<7x7xf32>) outs(%y : tensor<4x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// One tensor by two maps: elements 1 to 8 and 2 to 9, so 9 of them.
// CHECK-LABEL: func.func @neighbours(
// CHECK: reads = [operand 0 36], writes = [result 0 32]>
func.func @neighbours(%x: tensor<10xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i + 1)>, affine_map<(i) -> (i + 2)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x, %x : tensor<10xf32>, tensor<10xf32>) outs(%y : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// A part of it before all of it: 10 elements, not 8 + 10.
// CHECK-LABEL: func.func @part_and_whole(
// CHECK: reads = [operand 0 40], writes = [result 0 80]>
func.func @part_and_whole(%x: tensor<10xf32>, %y: tensor<2x10xf32>) -> tensor<2x10xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (3 * i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x, %x : tensor<10xf32>, tensor<10xf32>) outs(%y : tensor<2x10xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x10xf32>
  return %0 : tensor<2x10xf32>
}

// Even and odd elements, as in a rotary embedding: all of them, of any length.
// CHECK-LABEL: func.func @halves(
// CHECK: reads = [operand 0 "8*N"], writes = [result 0 "4*N"]>
func.func @halves(%x: tensor<?xf32>, %y: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?xf32> {
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (2 * i)>, affine_map<(i) -> (2 * i + 1)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x, %x : tensor<?xf32>, tensor<?xf32>) outs(%y : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
