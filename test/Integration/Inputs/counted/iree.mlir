// What IREE takes: mixed and quantised products, packed and distributed ones. A COUNT line says by hand
// what a function must cost, and totals that are no bounds unless it says so.

#a = affine_map<(d0, d1, d2) -> (d0, d2)>
#bt = affine_map<(d0, d1, d2) -> (d1, d2)>
#c = affine_map<(d0, d1, d2) -> (d0, d1)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
// f16 in, f32 accumulate, cast back: 2MNK matrix; ext 2*MNK misc; truncf MN misc
// COUNT mixed flops=2*2048*4096*4096 misc=2*2048*4096*4096+2048*4096 read=2048*4096*2+4096*4096*2+2048*4096*4 write=2048*4096*4+2048*4096*2
func.func @mixed(%x: tensor<2048x4096xf16>, %w: tensor<4096x4096xf16>) -> tensor<2048x4096xf16> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2048x4096xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %m = linalg.generic {indexing_maps = [#a, #bt, #c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : tensor<2048x4096xf16>, tensor<4096x4096xf16>) outs(%f : tensor<2048x4096xf32>) {
  ^bb0(%i: f16, %j: f16, %o: f32):
    %1 = arith.extf %i : f16 to f32
    %2 = arith.extf %j : f16 to f32
    %3 = arith.mulf %1, %2 : f32
    %4 = arith.addf %o, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<2048x4096xf32>
  %e2 = tensor.empty() : tensor<2048x4096xf16>
  %r = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%m : tensor<2048x4096xf32>) outs(%e2 : tensor<2048x4096xf16>) {
  ^bb0(%i: f32, %o: f16):
    %1 = arith.truncf %i : f32 to f16
    linalg.yield %1 : f16
  } -> tensor<2048x4096xf16>
  return %r : tensor<2048x4096xf16>
}
// int4 group dequant 4096x32x128, then matvec with x 32x128 f16: (extui, uitofp misc 2, sub mul 2 flop)
// COUNT dequant flops=2*4096*4096+2*4096*4096 misc=2*4096*4096 read=4096*4096//2+2*4096*32*2+4096*4096*2+4096*2 write=4096*4096*2+4096*2
func.func @dequant(%w: tensor<4096x32x128xi4>, %s: tensor<4096x32xf16>, %z: tensor<4096x32xf16>, %x: tensor<32x128xf16>) -> tensor<4096xf16> {
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<4096x32x128xf16>
  %d = linalg.generic {indexing_maps = [#id3, #c, #c, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%w, %s, %z : tensor<4096x32x128xi4>, tensor<4096x32xf16>, tensor<4096x32xf16>) outs(%e : tensor<4096x32x128xf16>) {
  ^bb0(%i: i4, %sc: f16, %zp: f16, %o: f16):
    %1 = arith.extui %i : i4 to i32
    %2 = arith.uitofp %1 : i32 to f16
    %3 = arith.subf %2, %zp : f16
    %4 = arith.mulf %3, %sc : f16
    linalg.yield %4 : f16
  } -> tensor<4096x32x128xf16>
  %e1 = tensor.empty() : tensor<4096xf16>
  %f = linalg.fill ins(%zero : f16) outs(%e1 : tensor<4096xf16>) -> tensor<4096xf16>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, #id3, affine_map<(d0, d1, d2) -> (d0)>], iterator_types = ["parallel", "reduction", "reduction"]} ins(%x, %d : tensor<32x128xf16>, tensor<4096x32x128xf16>) outs(%f : tensor<4096xf16>) {
  ^bb0(%i: f16, %j: f16, %o: f16):
    %1 = arith.mulf %i, %j : f16
    %2 = arith.addf %1, %o : f16
    linalg.yield %2 : f16
  } -> tensor<4096xf16>
  return %r : tensor<4096xf16>
}
// pack A 8x1 tiles, mmt4d, unpack: 384x512 by 512x256, tiles 8x8x1
// COUNT mmt4d flops=2*384*256*512 read=384*512*4*2+256*512*4+384*256*4 write=384*512*4+384*256*4+384*256*4
func.func @mmt4d(%x: tensor<384x512xf32>, %wp: tensor<32x512x8x1xf32>) -> tensor<384x256xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<48x512x8x1xf32>
  %p = linalg.pack %x outer_dims_perm = [0, 1] inner_dims_pos = [0, 1] inner_tiles = [8, 1] into %e : tensor<384x512xf32> -> tensor<48x512x8x1xf32>
  %e2 = tensor.empty() : tensor<48x32x8x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e2 : tensor<48x32x8x8xf32>) -> tensor<48x32x8x8xf32>
  %m = linalg.mmt4d ins(%p, %wp : tensor<48x512x8x1xf32>, tensor<32x512x8x1xf32>) outs(%f : tensor<48x32x8x8xf32>) -> tensor<48x32x8x8xf32>
  %e3 = tensor.empty() : tensor<384x256xf32>
  %u = linalg.unpack %m outer_dims_perm = [0, 1] inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %e3 : tensor<48x32x8x8xf32> -> tensor<384x256xf32>
  return %u : tensor<384x256xf32>
}
// i8 x i8 -> i32 with requantization: 2MNK integer matrix, ext; requant: sitofp, mulf, roundeven, addf?, fptosi, clamp
// COUNT requant flops=2*256*512 int=2*256*512*1024+2*256*512 misc=2*256*512*1024+3*256*512+256*512 read=256*1024+512*1024+256*512*4+512*4 write=256*512*4+256*512
func.func @requant(%x: tensor<256x1024xi8>, %w: tensor<512x1024xi8>, %s: tensor<512xf32>) -> tensor<256x512xi8> {
  %zero = arith.constant 0 : i32
  %zp = arith.constant 3.0 : f32
  %lo = arith.constant -128 : i32
  %hi = arith.constant 127 : i32
  %e = tensor.empty() : tensor<256x512xi32>
  %f = linalg.fill ins(%zero : i32) outs(%e : tensor<256x512xi32>) -> tensor<256x512xi32>
  %m = linalg.generic {indexing_maps = [#a, #bt, #c], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x, %w : tensor<256x1024xi8>, tensor<512x1024xi8>) outs(%f : tensor<256x512xi32>) {
  ^bb0(%i: i8, %j: i8, %o: i32):
    %1 = arith.extsi %i : i8 to i32
    %2 = arith.extsi %j : i8 to i32
    %3 = arith.muli %1, %2 : i32
    %4 = arith.addi %o, %3 : i32
    linalg.yield %4 : i32
  } -> tensor<256x512xi32>
  %e2 = tensor.empty() : tensor<256x512xi8>
  %r = linalg.generic {indexing_maps = [#id2, affine_map<(d0, d1) -> (d1)>, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %s : tensor<256x512xi32>, tensor<512xf32>) outs(%e2 : tensor<256x512xi8>) {
  ^bb0(%i: i32, %sc: f32, %o: i8):
    %1 = arith.sitofp %i : i32 to f32
    %2 = arith.mulf %1, %sc : f32
    %3 = math.roundeven %2 : f32
    %4 = arith.addf %3, %zp : f32
    %5 = arith.fptosi %4 : f32 to i32
    %6 = arith.maxsi %5, %lo : i32
    %7 = arith.minsi %6, %hi : i32
    %8 = arith.trunci %7 : i32 to i8
    linalg.yield %8 : i8
  } -> tensor<256x512xi8>
  return %r : tensor<256x512xi8>
}
// tiled & distributed: forall 32x64 tiles over 2048x4096 matmul (K 4096), f16
// COUNT forall flops=2*2048*4096*4096 read=64*64*(32*4096*2+4096*64*2) write=2048*4096*2
func.func @forall(%x: tensor<2048x4096xf16>, %w: tensor<4096x4096xf16>) -> tensor<2048x4096xf16> {
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<2048x4096xf16>
  %r = scf.forall (%i, %j) = (0, 0) to (2048, 4096) step (32, 64) shared_outs(%o = %e) -> (tensor<2048x4096xf16>) {
    %xs = tensor.extract_slice %x[%i, 0] [32, 4096] [1, 1] : tensor<2048x4096xf16> to tensor<32x4096xf16>
    %ws = tensor.extract_slice %w[0, %j] [4096, 64] [1, 1] : tensor<4096x4096xf16> to tensor<4096x64xf16>
    %os = tensor.extract_slice %o[%i, %j] [32, 64] [1, 1] : tensor<2048x4096xf16> to tensor<32x64xf16>
    %f = linalg.fill ins(%zero : f16) outs(%os : tensor<32x64xf16>) -> tensor<32x64xf16>
    %m = linalg.matmul ins(%xs, %ws : tensor<32x4096xf16>, tensor<4096x64xf16>) outs(%f : tensor<32x64xf16>) -> tensor<32x64xf16>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %m into %o[%i, %j] [32, 64] [1, 1] : tensor<32x64xf16> into tensor<2048x4096xf16>
    }
  }
  return %r : tensor<2048x4096xf16>
}
// dynamic KV cache update: position from i64 arg; insert 1 row of 8x128 into 4096
// COUNT kvupdate flops=0 read=8*128*2 write=8*128*2
func.func @kvupdate(%cache: tensor<4096x8x128xf16>, %new: tensor<1x8x128xf16>, %p: i64) -> tensor<4096x8x128xf16> {
  %c0 = arith.constant 0 : index
  %max = arith.constant 4095 : index
  %i = arith.index_cast %p : i64 to index
  %a = arith.maxsi %i, %c0 : index
  %b = arith.minsi %a, %max : index
  %r = tensor.insert_slice %new into %cache[%b, 0, 0] [1, 8, 128] [1, 1, 1] : tensor<1x8x128xf16> into tensor<4096x8x128xf16>
  return %r : tensor<4096x8x128xf16>
}
// rope via two halves: x 1x32x128: extract halves, mul/sub/add, insert to concat
// q: 32 heads x 128. out1 = a*c - b*s (3), out2 = b*c + a*s (3); each over 32x64
// Both halves are computed, and put into one as by concat.
// COUNT rope flops=6*32*64 read=2*(2*32*64*2+2*64*2)+2*32*64*2 write=2*32*64*2+2*32*64*2
func.func @rope(%q: tensor<32x128xf16>, %cos: tensor<64xf16>, %sin: tensor<64xf16>) -> tensor<32x128xf16> {
  %a = tensor.extract_slice %q[0, 0] [32, 64] [1, 1] : tensor<32x128xf16> to tensor<32x64xf16>
  %b = tensor.extract_slice %q[0, 64] [32, 64] [1, 1] : tensor<32x128xf16> to tensor<32x64xf16>
  %e = tensor.empty() : tensor<32x64xf16>
  %o = tensor.empty() : tensor<32x128xf16>
  %r1 = linalg.generic {indexing_maps = [#id2, #id2, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, #id2], iterator_types = ["parallel", "parallel"]} ins(%a, %b, %cos, %sin : tensor<32x64xf16>, tensor<32x64xf16>, tensor<64xf16>, tensor<64xf16>) outs(%e : tensor<32x64xf16>) {
  ^bb0(%x: f16, %y: f16, %c: f16, %s: f16, %z: f16):
    %1 = arith.mulf %x, %c : f16
    %2 = arith.mulf %y, %s : f16
    %3 = arith.subf %1, %2 : f16
    linalg.yield %3 : f16
  } -> tensor<32x64xf16>
  %r2 = linalg.generic {indexing_maps = [#id2, #id2, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, #id2], iterator_types = ["parallel", "parallel"]} ins(%a, %b, %cos, %sin : tensor<32x64xf16>, tensor<32x64xf16>, tensor<64xf16>, tensor<64xf16>) outs(%e : tensor<32x64xf16>) {
  ^bb0(%x: f16, %y: f16, %c: f16, %s: f16, %z: f16):
    %1 = arith.mulf %y, %c : f16
    %2 = arith.mulf %x, %s : f16
    %3 = arith.addf %1, %2 : f16
    linalg.yield %3 : f16
  } -> tensor<32x64xf16>
  %i1 = tensor.insert_slice %r1 into %o[0, 0] [32, 64] [1, 1] : tensor<32x64xf16> into tensor<32x128xf16>
  %i2 = tensor.insert_slice %r2 into %i1[0, 64] [32, 64] [1, 1] : tensor<32x64xf16> into tensor<32x128xf16>
  return %i2 : tensor<32x128xf16>
}
}
