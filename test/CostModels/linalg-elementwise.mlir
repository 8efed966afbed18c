// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P13: a residual, S x h of 16 bits: two reads and one write.
// CHECK-LABEL: func.func @residual(
// CHECK: linalg.add {{.*}}work = [vector f16 13631488], reads = [operand 0 27262976, operand 1 27262976], writes = [result 0 27262976]>
func.func @residual(%x: tensor<2048x6656xf16>, %w: tensor<2048x6656xf16>) -> tensor<2048x6656xf16> {
  %empty = tensor.empty() : tensor<2048x6656xf16>
  %0 = linalg.add ins(%x, %w : tensor<2048x6656xf16>, tensor<2048x6656xf16>)
                  outs(%empty : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0 : tensor<2048x6656xf16>
}

// Case P8: a bias belongs to the last dim.
// CHECK-LABEL: func.func @bias(
// CHECK: linalg.elementwise {{.*}}work = [vector f32 128], reads = [operand 0 512, operand 1 64], writes = [result 0 512]>
func.func @bias(%x: tensor<8x16xf32>, %bias: tensor<16xf32>) -> tensor<8x16xf32> {
  %empty = tensor.empty() : tensor<8x16xf32>
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<add>
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>,
                     affine_map<(i, j) -> (i, j)>]
    ins(%x, %bias : tensor<8x16xf32>, tensor<16xf32>)
    outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %0 : tensor<8x16xf32>
}

// Case P18a: the same value twice is read once.
// CHECK-LABEL: func.func @same_value(
// CHECK: linalg.mul {{.*}}work = [vector f32 1000000], reads = [operand 0 4000000], writes = [result 0 4000000]>
func.func @same_value(%x: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %empty = tensor.empty() : tensor<1000000xf32>
  %0 = linalg.mul ins(%x, %x : tensor<1000000xf32>, tensor<1000000xf32>)
                  outs(%empty : tensor<1000000xf32>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// Also when it is transposed the second time, or read as the init too.
// CHECK-LABEL: func.func @same_elements(
// CHECK: linalg.generic {{.*}}work = [vector f32 64], reads = [operand 0 256], writes = [result 0 256]>
// CHECK: linalg.generic {{.*}}work = [vector f32 64], reads = [operand 0 256], writes = [result 0 256]>
func.func @same_elements(%x: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %empty = tensor.empty() : tensor<8x8xf32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j, i)>,
                     affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<8x8xf32>
  %1 = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%x : tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}

// Case P17b: a materialised transpose is one read and one write.
// CHECK-LABEL: func.func @transpose(
// CHECK: linalg.transpose {{.*}}#roofline.cost<reads = [operand 0 27262976], writes = [result 0 27262976]>
func.func @transpose(%x: tensor<2048x6656xf16>) -> tensor<6656x2048xf16> {
  %empty = tensor.empty() : tensor<6656x2048xf16>
  %0 = linalg.transpose ins(%x : tensor<2048x6656xf16>)
                        outs(%empty : tensor<6656x2048xf16>) permutation = [1, 0]
  return %0 : tensor<6656x2048xf16>
}

// Case P28: the product of SwiGLU over the feed-forward size, 36,700,160
// elements; with its SiLU 4 FLOP and a transcendental each.
// CHECK-LABEL: func.func @swiglu(
// CHECK: linalg.generic {{.*}}work = [vector f16 146800640, transcendental f16 36700160], reads = [operand 0 73400320, operand 1 73400320], writes = [result 0 73400320]>
func.func @swiglu(%gate: tensor<2048x17920xf16>, %up: tensor<2048x17920xf16>) -> tensor<2048x17920xf16> {
  %one = arith.constant 1.0 : f16
  %empty = tensor.empty() : tensor<2048x17920xf16>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(s, f) -> (s, f)>, affine_map<(s, f) -> (s, f)>,
                     affine_map<(s, f) -> (s, f)>],
    iterator_types = ["parallel", "parallel"]}
    ins(%gate, %up : tensor<2048x17920xf16>, tensor<2048x17920xf16>)
    outs(%empty : tensor<2048x17920xf16>) {
  ^bb0(%g: f16, %u: f16, %out: f16):
    %negated = arith.negf %g : f16
    %exponential = math.exp %negated : f16
    %divisor = arith.addf %exponential, %one : f16
    %silu = arith.divf %g, %divisor : f16
    %product = arith.mulf %silu, %u : f16
    linalg.yield %product : f16
  } -> tensor<2048x17920xf16>
  return %0 : tensor<2048x17920xf16>
}

// Case P34: a select is executed but no FLOP; its predicate is packed.
// CHECK-LABEL: func.func @select(
// CHECK: linalg.select {{.*}}work = [misc f32 1000000], reads = [operand 0 125000, operand 1 4000000, operand 2 4000000], writes = [result 0 4000000]>
func.func @select(%p: tensor<1000000xi1>, %x: tensor<1000000xf32>, %y: tensor<1000000xf32>) -> tensor<1000000xf32> {
  %empty = tensor.empty() : tensor<1000000xf32>
  %0 = linalg.select ins(%p, %x, %y : tensor<1000000xi1>, tensor<1000000xf32>, tensor<1000000xf32>)
                     outs(%empty : tensor<1000000xf32>) -> tensor<1000000xf32>
  return %0 : tensor<1000000xf32>
}

// An input that the body ignores is not read.
// CHECK-LABEL: func.func @ignored(
// CHECK: linalg.generic {{.*}}#roofline.cost<reads = [operand 1 32], writes = [result 0 32]>
func.func @ignored(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %empty = tensor.empty() : tensor<8xf32>
  %0 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x, %y : tensor<8xf32>, tensor<8xf32>) outs(%empty : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %b : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Several results of several types.
// CHECK-LABEL: func.func @two_results(
// CHECK: linalg.generic {{.*}}work = [integer index 8, misc f32 8], reads = [operand 0 32], writes = [result 0 1, result 1 64]>
func.func @two_results(%x: tensor<8xf32>) -> (tensor<8xi1>, tensor<8xindex>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1 : index
  %mask = tensor.empty() : tensor<8xi1>
  %places = tensor.empty() : tensor<8xindex>
  %0:2 = linalg.generic {
    indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
    iterator_types = ["parallel"]}
    ins(%x : tensor<8xf32>) outs(%mask, %places : tensor<8xi1>, tensor<8xindex>) {
  ^bb0(%a: f32, %b: i1, %c: index):
    %positive = arith.cmpf ogt, %a, %zero : f32
    %i = linalg.index 0 : index
    %next = arith.addi %i, %one : index
    linalg.yield %positive, %next : i1, index
  } -> (tensor<8xi1>, tensor<8xindex>)
  return %0#0, %0#1 : tensor<8xi1>, tensor<8xindex>
}
