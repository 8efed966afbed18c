// RUN: roofline-opt %s --roofline-annotate=causal=full | FileCheck %s --check-prefixes=CHECK,FULL
// RUN: roofline-opt %s --roofline-annotate=causal=half | FileCheck %s --check-prefixes=CHECK,HALF
// RUN: roofline-opt %s --roofline-annotate=causal=exact | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: roofline-opt %s --roofline-annotate="causal=half preset=xla" | FileCheck %s --check-prefixes=CHECK,XLAHALF
// RUN: roofline-opt %s --roofline-annotate="causal=exact preset=xla" | FileCheck %s --check-prefixes=CHECK,XLAEXACT

// Any op under a causal mask does its work on the pairs that the convention
// counts; its bytes are those of whole tensors.

// 3 heads, 4 queries, 4 keys: 48 scores, half of which are 24, and 3 * (1 + 2 +
// 3 + 4) = 30. By XLA, maximum and sum of 12 rows leave out a combination each.
// CHECK-LABEL: func.func @softmax(
// FULL: linalg.softmax {{.*}}work = [vector f32 192, transcendental f32 48]
// HALF: linalg.softmax {{.*}}work = [vector f32 96, transcendental f32 24]
// EXACT: linalg.softmax {{.*}}work = [vector f32 120, transcendental f32 30]
// XLAHALF: linalg.softmax {{.*}}work = [vector f32 84, transcendental f32 24]
// XLAEXACT: linalg.softmax {{.*}}work = [vector f32 96, transcendental f32 30]
// CHECK-SAME: reads = [operand 0 192], writes = [result 0 192]
func.func @softmax(%x: tensor<3x4x4xf32>) -> tensor<3x4x4xf32> {
  %empty = tensor.empty() : tensor<3x4x4xf32>
  %0 = linalg.softmax {roofline.causal = {queries = 1, keys = 2}} dimension(2)
    ins(%x : tensor<3x4x4xf32>) outs(%empty : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  return %0 : tensor<3x4x4xf32>
}

// 5 queries, 3 keys: the first two see none, the others 1, 2 and 3: 6 of 15
// scores. By XLA only 3 rows have a first element to leave out.
// CHECK-LABEL: func.func @more_queries(
// FULL: linalg.softmax {{.*}}work = [vector f32 60, transcendental f32 15]
// HALF: linalg.softmax {{.*}}work = [vector f32 30, transcendental f32 8]
// EXACT: linalg.softmax {{.*}}work = [vector f32 24, transcendental f32 6]
// XLAHALF: linalg.softmax {{.*}}work = [vector f32 25, transcendental f32 8]
// XLAEXACT: linalg.softmax {{.*}}work = [vector f32 18, transcendental f32 6]
func.func @more_queries(%x: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %empty = tensor.empty() : tensor<5x3xf32>
  %0 = linalg.softmax {roofline.causal = {queries = 0, keys = 1}} dimension(1)
    ins(%x : tensor<5x3xf32>) outs(%empty : tensor<5x3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// With a window of 2, of any length: 2 * S - 1 pairs.
// CHECK-LABEL: func.func @window(
// FULL: linalg.softmax {{.*}}work = [vector f32 "4*S^2", transcendental f32 "S^2"]
// HALF: linalg.softmax {{.*}}work = [vector f32 "2*S^2", transcendental f32 "ceildiv(S^2, 2)"]
// EXACT: linalg.softmax {{.*}}work = [vector f32 "{{.*}}min(S, 2)
func.func @window(%x: tensor<?x?xf32> {roofline.dims = ["S", "S"]}) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %s = tensor.dim %x, %c0 : tensor<?x?xf32>
  %empty = tensor.empty(%s, %s) : tensor<?x?xf32>
  %0 = linalg.softmax {roofline.causal = {queries = 0, keys = 1, window = 2}} dimension(1)
    ins(%x : tensor<?x?xf32>) outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Scale and mask: every kind of work.
// CHECK-LABEL: func.func @mask(
// FULL: linalg.generic {{.*}}work = [vector f32 16, misc f32 16, misc index 16]
// HALF: linalg.generic {{.*}}work = [vector f32 8, misc f32 8, misc index 8]
// EXACT: linalg.generic {{.*}}work = [vector f32 10, misc f32 10, misc index 10]
// XLAHALF: linalg.generic {{.*}}work = [vector f32 16, vector index 8]
// XLAEXACT: linalg.generic {{.*}}work = [vector f32 20, vector index 10]
func.func @mask(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %scale = arith.constant 0.5 : f32
  %masked = arith.constant 0xFF800000 : f32
  %empty = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) attrs = {roofline.causal = {queries = 0, keys = 1}} {
  ^bb0(%a: f32, %o: f32):
    %s = arith.mulf %a, %scale : f32
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi ule, %j, %i : index
    %m = arith.select %c, %s, %masked : f32
    linalg.yield %m : f32
  } -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// A maximum along keys: 10 of 16 pairs; by XLA one less for each query.
// CHECK-LABEL: func.func @maximum(
// FULL: linalg.generic {{.*}}work = [vector f32 16]
// HALF: linalg.generic {{.*}}work = [vector f32 8]
// EXACT: linalg.generic {{.*}}work = [vector f32 10]
// XLAHALF: linalg.generic {{.*}}work = [vector f32 6]
// XLAEXACT: linalg.generic {{.*}}work = [vector f32 6]
func.func @maximum(%x: tensor<4x4xf32>, %m: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]}
    ins(%x : tensor<4x4xf32>) outs(%m : tensor<4xf32>) attrs = {roofline.causal = {queries = 0, keys = 1}} {
  ^bb0(%a: f32, %o: f32):
    %s = arith.maximumf %a, %o : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Distances of pairs are summed over 3 elements each: 10 pairs of sub, abs and
// add, and by XLA 2 additions for each.
// CHECK-LABEL: func.func @distances(
// FULL: linalg.generic {{.*}}work = [vector f32 144]
// HALF: linalg.generic {{.*}}work = [vector f32 72]
// EXACT: linalg.generic {{.*}}work = [vector f32 90]
// XLAHALF: linalg.generic {{.*}}work = [vector f32 64]
// XLAEXACT: linalg.generic {{.*}}work = [vector f32 80]
func.func @distances(%q: tensor<4x3xf32>, %k: tensor<4x3xf32>, %m: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%q, %k : tensor<4x3xf32>, tensor<4x3xf32>) outs(%m : tensor<4x4xf32>) attrs = {roofline.causal = {queries = 0, keys = 1}} {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %e = math.absf %d : f32
    %s = arith.addf %e, %o : f32
    linalg.yield %s : f32
  } -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
