// What is read and overwritten: a product that adds to its argument, one in
// batches, a sum of rows that adds to a row, a matrix plus its transpose, and
// regions.

func.func @product(%a: tensor<5x7xf32>, %b: tensor<7x9xf32>,
    %c: tensor<5x9xf32>) -> tensor<5x9xf32> {
  %r = linalg.matmul ins(%a, %b : tensor<5x7xf32>, tensor<7x9xf32>)
      outs(%c : tensor<5x9xf32>) -> tensor<5x9xf32>
  return %r : tensor<5x9xf32>
}

func.func @batches(%a: tensor<3x4x6xf32>, %b: tensor<3x6x5xf32>,
    %c: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
  %r = linalg.batch_matmul ins(%a, %b : tensor<3x4x6xf32>, tensor<3x6x5xf32>)
      outs(%c : tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
  return %r : tensor<3x4x5xf32>
}

func.func @row(%a: tensor<6x20xf32>, %c: tensor<20xf32>) -> tensor<20xf32> {
  %r = linalg.reduce ins(%a : tensor<6x20xf32>) outs(%c : tensor<20xf32>)
      dimensions = [0] (%in: f32, %sum: f32) {
    %s = arith.addf %in, %sum : f32
    linalg.yield %s : f32
  }
  return %r : tensor<20xf32>
}

func.func @transposed(%c: tensor<33x33xf32>) -> tensor<33x33xf32> {
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<33x33xf32>) outs(%c : tensor<33x33xf32>) {
  ^bb0(%x: f32, %y: f32):
    %s = arith.addf %x, %y : f32
    linalg.yield %s : f32
  } -> tensor<33x33xf32>
  return %r : tensor<33x33xf32>
}

// A row's sum is added to each of its elements.
func.func @rows(%c: tensor<7x40xf32>) -> tensor<7x40xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<7xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<7xf32>) -> tensor<7xf32>
  %s = linalg.reduce ins(%c : tensor<7x40xf32>) outs(%f : tensor<7xf32>)
      dimensions = [1] {roofline.fused = 1 : i64} (%in: f32, %sum: f32) {
    %a = arith.addf %in, %sum : f32
    linalg.yield %a : f32
  }
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<7xf32>) outs(%c : tensor<7x40xf32>)
      attrs = {roofline.fused = 1 : i64} {
  ^bb0(%x: f32, %y: f32):
    %a = arith.addf %x, %y : f32
    linalg.yield %a : f32
  } -> tensor<7x40xf32>
  return %r : tensor<7x40xf32>
}

// The same of columns: no row may be overwritten before all were summed.
func.func @columns(%c: tensor<40x40xf32>) -> tensor<40x40xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<40xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<40xf32>) -> tensor<40xf32>
  %s = linalg.reduce ins(%c : tensor<40x40xf32>) outs(%f : tensor<40xf32>)
      dimensions = [0] {roofline.fused = 2 : i64} (%in: f32, %sum: f32) {
    %a = arith.addf %in, %sum : f32
    linalg.yield %a : f32
  }
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<40xf32>) outs(%c : tensor<40x40xf32>)
      attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %y: f32):
    %a = arith.addf %x, %y : f32
    linalg.yield %a : f32
  } -> tensor<40x40xf32>
  return %r : tensor<40x40xf32>
}

// One result takes the place of what the other is the transpose of.
func.func @two(%y: tensor<33x33xf32>)
    -> (tensor<33x33xf32>, tensor<33x33xf32>) {
  %e = tensor.empty() : tensor<33x33xf32>
  %twice = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%y : tensor<33x33xf32>)
      attrs = {roofline.fused = 3 : i64} {
  ^bb0(%x: f32):
    %s = arith.addf %x, %x : f32
    linalg.yield %s : f32
  } -> tensor<33x33xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%twice : tensor<33x33xf32>) outs(%e : tensor<33x33xf32>)
      attrs = {roofline.fused = 3 : i64} {
  ^bb0(%x: f32, %o: f32):
    %n = arith.negf %x : f32
    linalg.yield %n : f32
  } -> tensor<33x33xf32>
  return %twice, %r : tensor<33x33xf32>, tensor<33x33xf32>
}
