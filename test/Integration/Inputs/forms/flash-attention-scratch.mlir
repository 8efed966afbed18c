// The kernel of flash-attention.mlir, its maxima, sums and output kept in scratch
// memory from one block of keys to the next.

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
  %pad32 = arith.constant 0.0 : f32
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
    %maxima_at = memref.alloca() : memref<64xf32>
    %sums_at = memref.alloca() : memref<64xf32>
    %output_at = memref.alloca() : memref<64x128xf32>
    vector.transfer_write %lowest, %maxima_at[%c0] {in_bounds = [true]} : vector<64xf32>, memref<64xf32>
    vector.transfer_write %none, %sums_at[%c0] {in_bounds = [true]} : vector<64xf32>, memref<64xf32>
    vector.transfer_write %no_output, %output_at[%c0, %c0] {in_bounds = [true, true]} : vector<64x128xf32>, memref<64x128xf32>
    scf.for %place = %c0 to %c2048 step %c32 {
      %max = vector.transfer_read %maxima_at[%c0], %pad32 {in_bounds = [true]} : memref<64xf32>, vector<64xf32>
      %sum = vector.transfer_read %sums_at[%c0], %pad32 {in_bounds = [true]} : memref<64xf32>, vector<64xf32>
      %acc = vector.transfer_read %output_at[%c0, %c0], %pad32 {in_bounds = [true, true]} : memref<64x128xf32>, vector<64x128xf32>
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
      vector.transfer_write %new_max, %maxima_at[%c0] {in_bounds = [true]} : vector<64xf32>, memref<64xf32>
      vector.transfer_write %new_sum, %sums_at[%c0] {in_bounds = [true]} : vector<64xf32>, memref<64xf32>
      vector.transfer_write %new_acc, %output_at[%c0, %c0] {in_bounds = [true, true]} : vector<64x128xf32>, memref<64x128xf32>
    }
    %last_sum = vector.transfer_read %sums_at[%c0], %pad32 {in_bounds = [true]} : memref<64xf32>, vector<64xf32>
    %last_acc = vector.transfer_read %output_at[%c0, %c0], %pad32 {in_bounds = [true, true]} : memref<64x128xf32>, vector<64x128xf32>
    %sum_along_dims = vector.broadcast %last_sum : vector<64xf32> to vector<128x64xf32>
    %sums = vector.transpose %sum_along_dims, [1, 0] : vector<128x64xf32> to vector<64x128xf32>
    %result = arith.divf %last_acc, %sums : vector<64x128xf32>
    %stored = arith.truncf %result : vector<64x128xf32> to vector<64x128xf16>
    vector.transfer_write %stored, %out[%head, %row, %c0] {in_bounds = [true, true], permutation_map = #plane}
      : vector<64x128xf16>, memref<52x2048x128xf16>
  }
  return
}
