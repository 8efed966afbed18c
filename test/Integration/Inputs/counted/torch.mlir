// What torch-mlir makes of layers of BERT and ResNet. A COUNT line says by hand
// what a function must cost, and totals that are no bounds unless it says so.

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0, 0)>
#col = affine_map<(d0, d1) -> (d1)>
#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#ch4 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
// COUNT linear flops=2415919104+1572864 read=9437184+1572864+9437184+6291456+12288 write=9437184+6291456+6291456
func.func @linear(%x: tensor<512x768xf32>, %w: tensor<3072x768xf32>, %b: tensor<3072xf32>) -> tensor<512x3072xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<768x3072xf32>
  %t = linalg.transpose ins(%w : tensor<3072x768xf32>) outs(%e : tensor<768x3072xf32>) permutation = [1, 0]
  %o = tensor.empty() : tensor<512x3072xf32>
  %f = linalg.fill ins(%zero : f32) outs(%o : tensor<512x3072xf32>) -> tensor<512x3072xf32>
  %m = linalg.matmul ins(%x, %t : tensor<512x768xf32>, tensor<768x3072xf32>) outs(%f : tensor<512x3072xf32>) -> tensor<512x3072xf32>
  %r = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %b : tensor<512x3072xf32>, tensor<3072xf32>) outs(%o : tensor<512x3072xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32):
    %s = arith.addf %i, %j : f32
    linalg.yield %s : f32
  } -> tensor<512x3072xf32>
  return %r : tensor<512x3072xf32>
}
// sum 128*768, div 128, bcast copy, sub N, square N(mul) + sum N, div, add eps, rsqrt 128, mul, mul, add
// COUNT layernorm flops=98304+128+98304+98304+98304+128+128+98304*3 transc=128 read=393216+512+512+393216*2+393216+512+512+393216+512+3072+3072 write=512+512+393216+393216+512+512+512+393216
func.func @layernorm(%x: tensor<128x768xf32>, %g: tensor<768xf32>, %bt: tensor<768xf32>) -> tensor<128x768xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 768.0 : f32
  %eps = arith.constant 1.0e-5 : f64
  %e1 = tensor.empty() : tensor<128x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<128x1xf32>) -> tensor<128x1xf32>
  %s = linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<128x768xf32>) outs(%f1 : tensor<128x1xf32>) {
  ^bb0(%i: f32, %a: f32):
    %1 = arith.addf %i, %a : f32
    linalg.yield %1 : f32
  } -> tensor<128x1xf32>
  %mean = linalg.generic {indexing_maps = [#row, #id2], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<128x1xf32>) outs(%e1 : tensor<128x1xf32>) {
  ^bb0(%i: f32, %a: f32):
    %1 = arith.divf %i, %n : f32
    linalg.yield %1 : f32
  } -> tensor<128x1xf32>
  %e2 = tensor.empty() : tensor<128x768xf32>
  %bm = linalg.generic {indexing_maps = [#row, #id2], iterator_types = ["parallel", "parallel"]} ins(%mean : tensor<128x1xf32>) outs(%e2 : tensor<128x768xf32>) {
  ^bb0(%i: f32, %a: f32):
    linalg.yield %i : f32
  } -> tensor<128x768xf32>
  %d = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%x, %bm : tensor<128x768xf32>, tensor<128x768xf32>) outs(%e2 : tensor<128x768xf32>) {
  ^bb0(%i: f32, %j: f32, %a: f32):
    %1 = arith.subf %i, %j : f32
    linalg.yield %1 : f32
  } -> tensor<128x768xf32>
  %v = linalg.generic {indexing_maps = [#id2, #row], iterator_types = ["parallel", "reduction"]} ins(%d : tensor<128x768xf32>) outs(%f1 : tensor<128x1xf32>) {
  ^bb0(%i: f32, %a: f32):
    %q = arith.mulf %i, %i : f32
    %1 = arith.addf %q, %a : f32
    linalg.yield %1 : f32
  } -> tensor<128x1xf32>
  %var = linalg.generic {indexing_maps = [#row, #id2], iterator_types = ["parallel", "parallel"]} ins(%v : tensor<128x1xf32>) outs(%e1 : tensor<128x1xf32>) {
  ^bb0(%i: f32, %a: f32):
    %1 = arith.divf %i, %n : f32
    linalg.yield %1 : f32
  } -> tensor<128x1xf32>
  %rs = linalg.generic {indexing_maps = [#row, #id2], iterator_types = ["parallel", "parallel"]} ins(%var : tensor<128x1xf32>) outs(%e1 : tensor<128x1xf32>) {
  ^bb0(%i: f32, %a: f32):
    %c = arith.truncf %eps : f64 to f32
    %1 = arith.addf %i, %c : f32
    %2 = math.rsqrt %1 : f32
    linalg.yield %2 : f32
  } -> tensor<128x1xf32>
  %o = linalg.generic {indexing_maps = [#id2, #row, #col, #col, #id2], iterator_types = ["parallel", "parallel"]} ins(%d, %rs, %g, %bt : tensor<128x768xf32>, tensor<128x1xf32>, tensor<768xf32>, tensor<768xf32>) outs(%e2 : tensor<128x768xf32>) {
  ^bb0(%i: f32, %r: f32, %gg: f32, %bb: f32, %a: f32):
    %1 = arith.mulf %i, %r : f32
    %2 = arith.mulf %1, %gg : f32
    %3 = arith.addf %2, %bb : f32
    linalg.yield %3 : f32
  } -> tensor<128x768xf32>
  return %o : tensor<128x768xf32>
}
// COUNT gelu flops=4*512*3072 transc=512*3072 read=512*3072*4 write=512*3072*4
func.func @gelu(%x: tensor<512x3072xf32>) -> tensor<512x3072xf32> {
  %h = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %s2 = arith.constant 1.41421354 : f32
  %e = tensor.empty() : tensor<512x3072xf32>
  %r = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<512x3072xf32>) outs(%e : tensor<512x3072xf32>) {
  ^bb0(%i: f32, %a: f32):
    %1 = arith.divf %i, %s2 : f32
    %2 = math.erf %1 : f32
    %3 = arith.addf %2, %one : f32
    %4 = arith.mulf %3, %h : f32
    %5 = arith.mulf %i, %4 : f32
    linalg.yield %5 : f32
  } -> tensor<512x3072xf32>
  return %r : tensor<512x3072xf32>
}
// max with index over 1024 of 96x1024: maximumf flop 1, cmpf, select misc 2, index_cast free; outputs values f32 and i64
// COUNT maxdim flops=96*1024 misc=96*1024*2 read=96*1024*4 write=96*4+96*8
func.func @maxdim(%x: tensor<96x1024xf32>) -> (tensor<96xf32>, tensor<96xi64>) {
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : i64
  %ei = tensor.empty() : tensor<96xi64>
  %fi = linalg.fill ins(%c0 : i64) outs(%ei : tensor<96xi64>) -> tensor<96xi64>
  %ev = tensor.empty() : tensor<96xf32>
  %fv = linalg.fill ins(%ninf : f32) outs(%ev : tensor<96xf32>) -> tensor<96xf32>
  %r:2 = linalg.generic {indexing_maps = [#id2, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<96x1024xf32>) outs(%fv, %fi : tensor<96xf32>, tensor<96xi64>) {
  ^bb0(%i: f32, %a: f32, %p: i64):
    %idx = linalg.index 1 : index
    %ic = arith.index_cast %idx : index to i64
    %1 = arith.maximumf %i, %a : f32
    %2 = arith.cmpf ogt, %i, %a : f32
    %3 = arith.select %2, %ic, %p : i64
    linalg.yield %1, %3 : f32, i64
  } -> (tensor<96xf32>, tensor<96xi64>)
  return %r#0, %r#1 : tensor<96xf32>, tensor<96xi64>
}
// COUNT resnet_stem flops=2*64*112*112*3*49 read=3*224*224*4+256+229*229*3*4+64*3*49*4+64*112*112*4 write=3*230*230*4+64*112*112*4+64*112*112*4
func.func @resnet_stem(%x: tensor<1x3x224x224xf32>, %w: tensor<64x3x7x7xf32>, %b: tensor<64xf32>) -> tensor<1x64x112x112xf32> {
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %x low[0, 0, 3, 3] high[0, 0, 3, 3] {
  ^bb0(%a: index, %bb: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x3x224x224xf32> to tensor<1x3x230x230xf32>
  %e = tensor.empty() : tensor<1x64x112x112xf32>
  %bi = linalg.broadcast ins(%b : tensor<64xf32>) outs(%e : tensor<1x64x112x112xf32>) dimensions = [0, 2, 3]
  %c = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%p, %w : tensor<1x3x230x230xf32>, tensor<64x3x7x7xf32>) outs(%bi : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
  return %c : tensor<1x64x112x112xf32>
}
// batchnorm: sub, addf eps, rsqrt, mul, mul, add per element (truncf of constant folded)
// COUNT batchnorm flops=5*64*56*56 transc=64*56*56 read=64*56*56*4+4*256 write=64*56*56*4
func.func @batchnorm(%x: tensor<1x64x56x56xf32>, %g: tensor<64xf32>, %b: tensor<64xf32>, %m: tensor<64xf32>, %v: tensor<64xf32>) -> tensor<1x64x56x56xf32> {
  %eps = arith.constant 1.0e-5 : f64
  %r = linalg.generic {indexing_maps = [#id4, #ch4, #ch4, #ch4, #ch4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %g, %b, %m, %v : tensor<1x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) outs(%x : tensor<1x64x56x56xf32>) {
  ^bb0(%i: f32, %gg: f32, %bb: f32, %mm: f32, %vv: f32, %o: f32):
    %c = arith.truncf %eps : f64 to f32
    %1 = arith.addf %vv, %c : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.subf %i, %mm : f32
    %4 = arith.mulf %3, %2 : f32
    %5 = arith.mulf %4, %gg : f32
    %6 = arith.addf %5, %bb : f32
    linalg.yield %6 : f32
  } -> tensor<1x64x56x56xf32>
  return %r : tensor<1x64x56x56xf32>
}
// COUNT maxpool flops=64*56*56*9 read=64*113*113*4 write=64*56*56*4
func.func @maxpool(%x: tensor<1x64x114x114xf32>) -> tensor<1x64x56x56xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1x64x56x56xf32>
  %f = linalg.fill ins(%ninf : f32) outs(%e : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
  %w = tensor.empty() : tensor<3x3xf32>
  %r = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%x, %w : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%f : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
  return %r : tensor<1x64x56x56xf32>
}
// COUNT avgpool flops=512*49+512 read=512*49*4+2048 write=2048+2048
func.func @avgpool(%x: tensor<1x512x7x7xf32>) -> tensor<1x512x1x1xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 49.0 : f32
  %e = tensor.empty() : tensor<1x512x1x1xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
  %w = tensor.empty() : tensor<7x7xf32>
  %s = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%x, %w : tensor<1x512x7x7xf32>, tensor<7x7xf32>) outs(%f : tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
  %r = linalg.generic {indexing_maps = [#id4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x512x1x1xf32>) outs(%e : tensor<1x512x1x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %1 = arith.divf %i, %n : f32
    linalg.yield %1 : f32
  } -> tensor<1x512x1x1xf32>
  return %r : tensor<1x512x1x1xf32>
}
// torch embedding with negative/oob asserts: index_cast free; 512 ids i64, rows 768 f32
// COUNT embedding flops=0 read=512*8+512*768*4 write=512*768*4
func.func @embedding(%t: tensor<30522x768xf32>, %ids: tensor<1x512xi64>) -> tensor<1x512x768xf32> {
  %e = tensor.empty() : tensor<1x512x768xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<1x512xi64>) outs(%e : tensor<1x512x768xf32>) {
  ^bb0(%i: i64, %o: f32):
    %c = arith.index_cast %i : i64 to index
    %k = linalg.index 2 : index
    %v = tensor.extract %t[%c, %k] : tensor<30522x768xf32>
    linalg.yield %v : f32
  } -> tensor<1x512x768xf32>
  return %r : tensor<1x512x768xf32>
}
// BERT attention scores: 12 heads x 512 x 64. QK^T with transposed copy of K
// COUNT scores flops=2*12*512*512*64 read=12*512*64*4*3 write=12*64*512*4+12*512*512*4
func.func @scores(%q: tensor<1x12x512x64xf32>, %k: tensor<1x12x512x64xf32>) -> tensor<1x12x512x512xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x12x64x512xf32>
  %kt = linalg.transpose ins(%k : tensor<1x12x512x64xf32>) outs(%e : tensor<1x12x64x512xf32>) permutation = [0, 1, 3, 2]
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x12x512x64xf32> into tensor<12x512x64xf32>
  %kc = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<1x12x64x512xf32> into tensor<12x64x512xf32>
  %o = tensor.empty() : tensor<12x512x512xf32>
  %f = linalg.fill ins(%zero : f32) outs(%o : tensor<12x512x512xf32>) -> tensor<12x512x512xf32>
  %m = linalg.batch_matmul ins(%qc, %kc : tensor<12x512x64xf32>, tensor<12x64x512xf32>) outs(%f : tensor<12x512x512xf32>) -> tensor<12x512x512xf32>
  %r = tensor.expand_shape %m [[0, 1], [2], [3]] output_shape [1, 12, 512, 512] : tensor<12x512x512xf32> into tensor<1x12x512x512xf32>
  return %r : tensor<1x12x512x512xf32>
}
// torch.cat of two along dim 1: concat 
// COUNT cat flops=0 read=4*768*4*2 write=4*1536*4
func.func @cat(%a: tensor<4x768xf32>, %b: tensor<4x768xf32>) -> tensor<4x1536xf32> {
  %0 = tensor.concat dim(1) %a, %b : (tensor<4x768xf32>, tensor<4x768xf32>) -> tensor<4x1536xf32>
  return %0 : tensor<4x1536xf32>
}
// mean squared error, to a scalar: sub, mul+add reduce
// COUNT mse flops=1000000+2000000+1 read=8000000+4000000+4 write=4000000+4+4
func.func @mse(%a: tensor<1000x1000xf32>, %b: tensor<1000x1000xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 1.0e6 : f32
  %e = tensor.empty() : tensor<1000x1000xf32>
  %d = linalg.sub ins(%a, %b : tensor<1000x1000xf32>, tensor<1000x1000xf32>) outs(%e : tensor<1000x1000xf32>) -> tensor<1000x1000xf32>
  %e0 = tensor.empty() : tensor<f32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<f32>) -> tensor<f32>
  %s = linalg.generic {indexing_maps = [#id2, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]} ins(%d : tensor<1000x1000xf32>) outs(%f : tensor<f32>) {
  ^bb0(%i: f32, %o: f32):
    %1 = arith.mulf %i, %i : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<f32>
  %r = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%s : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%i: f32, %o: f32):
    %1 = arith.divf %i, %n : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  return %r : tensor<f32>
}
// grouped conv: 2d ngchw: groups 32, resnext: 1x32x4x16x16 w 32x4x4x3x3 -> 14x14
// COUNT resnext flops=2*32*4*14*14*4*9 read=32*4*16*16*4+32*4*4*9*4 write=32*4*14*14*4
func.func @resnext(%x: tensor<1x32x4x16x16xf32>, %w: tensor<32x4x4x3x3xf32>) -> tensor<1x32x4x14x14xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x32x4x14x14xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x32x4x14x14xf32>) -> tensor<1x32x4x14x14xf32>
  %c = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%x, %w : tensor<1x32x4x16x16xf32>, tensor<32x4x4x3x3xf32>) outs(%f : tensor<1x32x4x14x14xf32>) -> tensor<1x32x4x14x14xf32>
  return %c : tensor<1x32x4x14x14xf32>
}
}
