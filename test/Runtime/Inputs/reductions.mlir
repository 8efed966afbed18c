// Reductions of a row that need others: sums of differences from the maximum,
// and means of what means were taken from, in one region each.

func.func @differences(%c: tensor<5x33xf32>) -> tensor<5x33xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5xf32>
  %o = tensor.empty() : tensor<5x33xf32>
  %i = linalg.fill ins(%low : f32) outs(%e : tensor<5xf32>) -> tensor<5xf32>
  %j = linalg.fill ins(%zero : f32) outs(%e : tensor<5xf32>) -> tensor<5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c : tensor<5x33xf32>) outs(%i : tensor<5xf32>) attrs = {roofline.fused = 1 : i64} {
  ^bb0(%x: f32, %a: f32):
    %m = arith.maximumf %x, %a : f32
    linalg.yield %m : f32
  } -> tensor<5xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%c, %s : tensor<5x33xf32>, tensor<5xf32>) outs(%j : tensor<5xf32>)
      attrs = {roofline.fused = 1 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = arith.subf %x, %m : f32
    %z = arith.addf %y, %a : f32
    linalg.yield %z : f32
  } -> tensor<5xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c, %d : tensor<5x33xf32>, tensor<5xf32>) outs(%o : tensor<5x33xf32>)
      attrs = {roofline.fused = 1 : i64} {
  ^bb0(%x: f32, %m: f32, %q: f32):
    %y = arith.mulf %x, %m : f32
    linalg.yield %y : f32
  } -> tensor<5x33xf32>
  return %r : tensor<5x33xf32>
}

// More of them than one kernel has places for.
func.func @many(%c: tensor<4x1000xf32>) -> tensor<4x1000xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %o = tensor.empty() : tensor<4x1000xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %s0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c : tensor<4x1000xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %a: f32):
    %z = arith.addf %x, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s0 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s1 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s3 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s2 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s4 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s3 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s5 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s4 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s6 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s5 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s7 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s6 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %s8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c, %s7 : tensor<4x1000xf32>, tensor<4xf32>) outs(%f : tensor<4xf32>) attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %a: f32):
    %y = math.tanh %m : f32
    %w = arith.subf %x, %y : f32
    %z = arith.addf %w, %a : f32
    linalg.yield %z : f32
  } -> tensor<4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%c, %s8 : tensor<4x1000xf32>, tensor<4xf32>) outs(%o : tensor<4x1000xf32>)
      attrs = {roofline.fused = 2 : i64} {
  ^bb0(%x: f32, %m: f32, %q: f32):
    %y = arith.addf %x, %m : f32
    linalg.yield %y : f32
  } -> tensor<4x1000xf32>
  return %r : tensor<4x1000xf32>
}

// Of other rows than the one that is written: in place, no block may have
// overwritten them, and what is kept of a row is not theirs.
func.func @others(%c: tensor<16x96xf32>) -> tensor<16x96xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<16xf32>) -> tensor<16xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%c : tensor<16x96xf32>) outs(%f : tensor<16xf32>) attrs = {roofline.fused = 3 : i64} {
  ^bb0(%x: f32, %a: f32):
    %z = arith.addf %x, %a : f32
    linalg.yield %z : f32
  } -> tensor<16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (15 - i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<16xf32>) outs(%c : tensor<16x96xf32>) attrs = {roofline.fused = 3 : i64} {
  ^bb0(%m: f32, %x: f32):
    %y = arith.subf %x, %m : f32
    linalg.yield %y : f32
  } -> tensor<16x96xf32>
  return %r : tensor<16x96xf32>
}

func.func @kept(%c: tensor<16x96xf32>) -> tensor<16x96xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16xf32>
  %o = tensor.empty() : tensor<16x96xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<16xf32>) -> tensor<16xf32>
  %k = linalg.exp {roofline.fused = 4 : i64} ins(%c : tensor<16x96xf32>) outs(%o : tensor<16x96xf32>) -> tensor<16x96xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%k : tensor<16x96xf32>) outs(%f : tensor<16xf32>) attrs = {roofline.fused = 4 : i64} {
  ^bb0(%x: f32, %a: f32):
    %z = arith.addf %x, %a : f32
    linalg.yield %z : f32
  } -> tensor<16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
      affine_map<(i, j) -> (15 - i, j)>, affine_map<(i, j) -> (i)>,
      affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%k, %k, %s : tensor<16x96xf32>, tensor<16x96xf32>, tensor<16xf32>) outs(%o : tensor<16x96xf32>)
      attrs = {roofline.fused = 4 : i64} {
  ^bb0(%x: f32, %y: f32, %m: f32, %q: f32):
    %z = arith.addf %x, %y : f32
    %w = arith.subf %z, %m : f32
    linalg.yield %w : f32
  } -> tensor<16x96xf32>
  return %r : tensor<16x96xf32>
}

// What is masked is minus infinity, and right.
func.func @masked(%c: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%c : tensor<8x8xf32>) {
  ^bb0(%x: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %above = arith.cmpi ugt, %j, %i : index
    %y = arith.select %above, %low, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x8xf32>
  return %r : tensor<8x8xf32>
}
