// What exporters write beside reals of at most 32 bits: rows that constants
// number, padding before a convolution, masks, reductions of integers, the place
// of a maximum, products of integers, f64, and elements of constants.

func.func @rows(%table: tensor<50x16xf32>) -> tensor<4x16xf32> {
  %which = arith.constant dense<[3, 49, 0, 7]> : tensor<4xi64>
  %e = tensor.empty() : tensor<4x16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%which : tensor<4xi64>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%x: i64, %o: f32):
    %zero = arith.constant 0 : i64
    %end = arith.constant 50 : i64
    %fromEnd = arith.cmpi slt, %x, %zero : i64
    %y = arith.addi %x, %end : i64
    %z = arith.select %fromEnd, %y, %x : i64
    %i = arith.index_cast %z : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%i, %j] : tensor<50x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

func.func @padded(%x: tensor<1x3x8x8xf32>, %w: tensor<4x3x3x3xf32>)
    -> tensor<1x4x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x3x8x8xf32> to tensor<1x3x10x10xf32>
  %e = tensor.empty() : tensor<1x4x8x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4x8x8xf32>) -> tensor<1x4x8x8xf32>
  %r = linalg.conv_2d_nchw_fchw ins(%p, %w : tensor<1x3x10x10xf32>, tensor<4x3x3x3xf32>)
      outs(%f : tensor<1x4x8x8xf32>) -> tensor<1x4x8x8xf32>
  return %r : tensor<1x4x8x8xf32>
}

func.func @masked(%x: tensor<6x20xf32>, %mask: tensor<6x20xi1>) -> tensor<6x20xf32> {
  %low = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<6x20xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %mask : tensor<6x20xf32>, tensor<6x20xi1>) outs(%e : tensor<6x20xf32>) {
  ^bb0(%a: f32, %m: i1, %o: f32):
    %v = arith.select %m, %a, %low : f32
    linalg.yield %v : f32
  } -> tensor<6x20xf32>
  return %r : tensor<6x20xf32>
}

// Sums that wrap around, and the truths that they are more than another.
func.func @sums(%x: tensor<6x40xi32>) -> tensor<6x40xi1> {
  %zero = arith.constant 0 : i32
  %e = tensor.empty() : tensor<6xi32>
  %f = linalg.fill ins(%zero : i32) outs(%e : tensor<6xi32>) -> tensor<6xi32>
  %s = linalg.reduce ins(%x : tensor<6x40xi32>) outs(%f : tensor<6xi32>)
      dimensions = [1] {roofline.fused = 1 : i64} (%in: i32, %sum: i32) {
    %a = arith.addi %in, %sum : i32
    linalg.yield %a : i32
  }
  %o = tensor.empty() : tensor<6x40xi1>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %s : tensor<6x40xi32>, tensor<6xi32>) outs(%o : tensor<6x40xi1>)
      attrs = {roofline.fused = 1 : i64} {
  ^bb0(%a: i32, %b: i32, %q: i1):
    %v = arith.cmpi ugt, %a, %b : i32
    linalg.yield %v : i1
  } -> tensor<6x40xi1>
  return %r : tensor<6x40xi1>
}

// Along columns, without signs, and into what is there.
func.func @least(%x: tensor<40x6xi16>, %y: tensor<6xi16>) -> tensor<6xi16> {
  %r = linalg.reduce ins(%x : tensor<40x6xi16>) outs(%y : tensor<6xi16>)
      dimensions = [0] (%in: i16, %so_far: i16) {
    %a = arith.minui %in, %so_far : i16
    linalg.yield %a : i16
  }
  return %r : tensor<6xi16>
}

func.func @argmax(%x: tensor<6x33xf32>) -> (tensor<6xf32>, tensor<6xi64>) {
  %first = arith.constant 0 : i64
  %low = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<6xf32>
  %i = tensor.empty() : tensor<6xi64>
  %f = linalg.fill ins(%low : f32) outs(%e : tensor<6xf32>) -> tensor<6xf32>
  %g = linalg.fill ins(%first : i64) outs(%i : tensor<6xi64>) -> tensor<6xi64>
  %r:2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<6x33xf32>) outs(%f, %g : tensor<6xf32>, tensor<6xi64>) {
  ^bb0(%in: f32, %most: f32, %at: i64):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i64
    %n = arith.maximumf %in, %most : f32
    %isMore = arith.cmpf ogt, %in, %most : f32
    %s = arith.select %isMore, %k, %at : i64
    linalg.yield %n, %s : f32, i64
  } -> (tensor<6xf32>, tensor<6xi64>)
  return %r#0, %r#1 : tensor<6xf32>, tensor<6xi64>
}

func.func @products(%x: tensor<6x40xi8>, %y: tensor<40x7xi8>)
    -> (tensor<6x7xi32>, tensor<6x7xi32>) {
  %zero = arith.constant 0 : i32
  %point = arith.constant 3 : i32
  %e = tensor.empty() : tensor<6x7xi32>
  %f = linalg.fill ins(%zero : i32) outs(%e : tensor<6x7xi32>) -> tensor<6x7xi32>
  %r = linalg.matmul ins(%x, %y : tensor<6x40xi8>, tensor<40x7xi8>)
      outs(%f : tensor<6x7xi32>) -> tensor<6x7xi32>
  %q = linalg.quantized_matmul
      ins(%x, %y, %point, %zero : tensor<6x40xi8>, tensor<40x7xi8>, i32, i32)
      outs(%f : tensor<6x7xi32>) -> tensor<6x7xi32>
  return %r, %q : tensor<6x7xi32>, tensor<6x7xi32>
}

func.func @doubles(%x: tensor<6x20xf64>, %y: tensor<20x7xf64>)
    -> (tensor<6x7xf64>, tensor<6x20xf64>, tensor<6x20xf64>) {
  %zero = arith.constant 0.0 : f64
  %third = arith.constant 0.3333333333333333 : f64
  %e = tensor.empty() : tensor<6x7xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<6x7xf64>) -> tensor<6x7xf64>
  %r = linalg.matmul ins(%x, %y : tensor<6x20xf64>, tensor<20x7xf64>)
      outs(%f : tensor<6x7xf64>) -> tensor<6x7xf64>
  %o = tensor.empty() : tensor<6x20xf64>
  %q = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x20xf64>) outs(%o : tensor<6x20xf64>) {
  ^bb0(%a: f64, %b: f64):
    %c = arith.mulf %a, %a : f64
    %d = arith.addf %c, %third : f64
    %v = math.rsqrt %d : f64
    linalg.yield %v : f64
  } -> tensor<6x20xf64>
  %p = linalg.exp ins(%x : tensor<6x20xf64>) outs(%o : tensor<6x20xf64>) -> tensor<6x20xf64>
  return %r, %q, %p : tensor<6x7xf64>, tensor<6x20xf64>, tensor<6x20xf64>
}

func.func @element(%x: tensor<6x20xf32>) -> tensor<6x20xf32> {
  %factors = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %second = arith.constant 1 : index
  %s = tensor.extract %factors[%second] : tensor<3xf32>
  %e = tensor.empty() : tensor<6x20xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x20xf32>) outs(%e : tensor<6x20xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.mulf %a, %s : f32
    linalg.yield %v : f32
  } -> tensor<6x20xf32>
  return %r : tensor<6x20xf32>
}

// Into a reshape of what the region also reads as it lies.
func.func @inserted(%t: tensor<30x4xf32>) -> tensor<10x3x4xf32> {
  %v = tensor.expand_shape %t [[0, 1], [2]] output_shape [10, 3, 4]
      : tensor<30x4xf32> into tensor<10x3x4xf32>
  %s = tensor.extract_slice %t[0, 0] [3, 4] [2, 1]
      : tensor<30x4xf32> to tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %n = linalg.add {roofline.fused = 2 : i64} ins(%s, %s : tensor<3x4xf32>, tensor<3x4xf32>)
      outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %r = tensor.insert_slice %n into %v[2, 0, 0] [1, 3, 4] [1, 1, 1]
      {roofline.fused = 2 : i64} : tensor<3x4xf32> into tensor<10x3x4xf32>
  return %r : tensor<10x3x4xf32>
}

func.func @joined(%x: tensor<6x20xi64>, %y: tensor<6x12xi64>) -> tensor<6x32xi64> {
  %r = tensor.concat dim(1) %x, %y
      : (tensor<6x20xi64>, tensor<6x12xi64>) -> tensor<6x32xi64>
  return %r : tensor<6x32xi64>
}
