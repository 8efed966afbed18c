// Flash attention: 52 heads of 128, 2048 queries in blocks of 64, and as many
// keys in blocks of 32. Maxima, sums and the output of a block stay in registers
// from one block of keys to the next.

#query_key = {
  indexing_maps = [affine_map<(q, k, d) -> (q, d)>, affine_map<(q, k, d) -> (k, d)>, affine_map<(q, k, d) -> (q, k)>],
  iterator_types = ["parallel", "parallel", "reduction"],
  kind = #vector.kind<add>
}
#weights_value = {
  indexing_maps = [affine_map<(q, d, k) -> (q, k)>, affine_map<(q, d, k) -> (k, d)>, affine_map<(q, d, k) -> (q, d)>],
  iterator_types = ["parallel", "parallel", "reduction"],
  kind = #vector.kind<add>
}
#plane = affine_map<(h, i, j) -> (i, j)>

func.func @flash_attention(%query: memref<52x2048x128xf16>, %key: memref<52x2048x128xf16>,
                           %value: memref<52x2048x128xf16>, %out: memref<52x2048x128xf16>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c2048 = arith.constant 2048 : index
  %pad = arith.constant 0.0 : f16
  %scale = arith.constant dense<0.08838> : vector<64x128xf16>
  %lowest = arith.constant dense<0xFF800000> : vector<64xf32>
  %none = arith.constant dense<0.0> : vector<64xf32>
  %no_scores = arith.constant dense<0.0> : vector<64x32xf32>
  %no_output = arith.constant dense<0.0> : vector<64x128xf32>
  scf.forall (%head, %block) in (52, 32) {
    %row = affine.apply affine_map<(b) -> (b * 64)>(%block)
    %q = vector.transfer_read %query[%head, %row, %c0], %pad {in_bounds = [true, true], permutation_map = #plane}
      : memref<52x2048x128xf16>, vector<64x128xf16>
    %scaled = arith.mulf %q, %scale : vector<64x128xf16>
    %last:3 = scf.for %place = %c0 to %c2048 step %c32
        iter_args(%max = %lowest, %sum = %none, %acc = %no_output) -> (vector<64xf32>, vector<64xf32>, vector<64x128xf32>) {
      %k = vector.transfer_read %key[%head, %place, %c0], %pad {in_bounds = [true, true], permutation_map = #plane}
        : memref<52x2048x128xf16>, vector<32x128xf16>
      %scores = vector.contract #query_key %scaled, %k, %no_scores
        : vector<64x128xf16>, vector<32x128xf16> into vector<64x32xf32>
      %new_max = vector.multi_reduction <maximumf>, %scores, %max [1] : vector<64x32xf32> to vector<64xf32>
      %fall = arith.subf %max, %new_max : vector<64xf32>
      %shrink = math.exp %fall : vector<64xf32>
      %max_along_keys = vector.broadcast %new_max : vector<64xf32> to vector<32x64xf32>
      %maxima = vector.transpose %max_along_keys, [1, 0] : vector<32x64xf32> to vector<64x32xf32>
      %below = arith.subf %scores, %maxima : vector<64x32xf32>
      %weights = math.exp %below : vector<64x32xf32>
      %old_sum = arith.mulf %sum, %shrink : vector<64xf32>
      %new_sum = vector.multi_reduction <add>, %weights, %old_sum [1] : vector<64x32xf32> to vector<64xf32>
      %shrink_along_dims = vector.broadcast %shrink : vector<64xf32> to vector<128x64xf32>
      %factors = vector.transpose %shrink_along_dims, [1, 0] : vector<128x64xf32> to vector<64x128xf32>
      %old_acc = arith.mulf %acc, %factors : vector<64x128xf32>
      %narrow = arith.truncf %weights : vector<64x32xf32> to vector<64x32xf16>
      %v = vector.transfer_read %value[%head, %place, %c0], %pad {in_bounds = [true, true], permutation_map = #plane}
        : memref<52x2048x128xf16>, vector<32x128xf16>
      %new_acc = vector.contract #weights_value %narrow, %v, %old_acc
        : vector<64x32xf16>, vector<32x128xf16> into vector<64x128xf32>
      scf.yield %new_max, %new_sum, %new_acc : vector<64xf32>, vector<64xf32>, vector<64x128xf32>
    }
    %sum_along_dims = vector.broadcast %last#1 : vector<64xf32> to vector<128x64xf32>
    %sums = vector.transpose %sum_along_dims, [1, 0] : vector<128x64xf32> to vector<64x128xf32>
    %result = arith.divf %last#2, %sums : vector<64x128xf32>
    %stored = arith.truncf %result : vector<64x128xf32> to vector<64x128xf16>
    vector.transfer_write %stored, %out[%head, %row, %c0] {in_bounds = [true, true], permutation_map = #plane}
      : vector<64x128xf16>, memref<52x2048x128xf16>
  }
  return
}
