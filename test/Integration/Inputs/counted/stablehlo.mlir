// What StableHLO is lowered to. A COUNT line says by hand
// what a function must cost, and totals that are no bounds unless it says so.

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
// dot_general batch dims 0: lhs 16x128x64, rhs 16x64x256 (generic as emitted), bf16 in f32 out? here f32
// COUNT dot flops=2*16*128*256*64 read=16*128*64*4+16*64*256*4 write=16*128*256*4
func.func @dot(%a: tensor<16x128x64xf32>, %b: tensor<16x64x256xf32>) -> tensor<16x128x256xf32> {
  %e = tensor.empty() : tensor<16x128x256xf32>
  %z = arith.constant 0.0 : f32
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<16x128x256xf32>) -> tensor<16x128x256xf32>
  %m = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b : tensor<16x128x64xf32>, tensor<16x64x256xf32>) outs(%f : tensor<16x128x256xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %1 = arith.mulf %i, %j : f32
    %2 = arith.addf %o, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<16x128x256xf32>
  return %m : tensor<16x128x256xf32>
}
// stablehlo.reduce max + broadcast + subtract + exponential + reduce add + divide (linalg.reduce / map / broadcast) 64x1000
// COUNT softmax flops=4*64000 transc=64000 read=256000+256+256000*2+256000+256000+256+256000*2 write=256+256000+256000+256000+256+256000+256000
func.func @softmax(%x: tensor<64x1000xf32>) -> tensor<64x1000xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<64xf32>
  %f1 = linalg.fill ins(%ninf : f32) outs(%e1 : tensor<64xf32>) -> tensor<64xf32>
  %m = linalg.reduce ins(%x : tensor<64x1000xf32>) outs(%f1 : tensor<64xf32>) dimensions = [1]
    (%i: f32, %a: f32) {
      %1 = arith.maximumf %i, %a : f32
      linalg.yield %1 : f32
    }
  %e = tensor.empty() : tensor<64x1000xf32>
  %bm = linalg.broadcast ins(%m : tensor<64xf32>) outs(%e : tensor<64x1000xf32>) dimensions = [1]
  %s = linalg.map { arith.subf } ins(%x, %bm : tensor<64x1000xf32>, tensor<64x1000xf32>) outs(%e : tensor<64x1000xf32>)
  %ex = linalg.map { math.exp } ins(%s : tensor<64x1000xf32>) outs(%e : tensor<64x1000xf32>)
  %f2 = linalg.fill ins(%z : f32) outs(%e1 : tensor<64xf32>) -> tensor<64xf32>
  %sum = linalg.reduce ins(%ex : tensor<64x1000xf32>) outs(%f2 : tensor<64xf32>) dimensions = [1]
    (%i: f32, %a: f32) {
      %1 = arith.addf %i, %a : f32
      linalg.yield %1 : f32
    }
  %bs = linalg.broadcast ins(%sum : tensor<64xf32>) outs(%e : tensor<64x1000xf32>) dimensions = [1]
  %r = linalg.map { arith.divf } ins(%ex, %bs : tensor<64x1000xf32>, tensor<64x1000xf32>) outs(%e : tensor<64x1000xf32>)
  return %r : tensor<64x1000xf32>
}
// causal mask from iotas: 512x512 i1, then select scores
// COUNT mask flops=0 misc=512*512*2 read=512*512//8+512*512*4 write=512*512//8+512*512*4
func.func @mask(%x: tensor<512x512xf32>) -> tensor<512x512xf32> {
  %ninf = arith.constant -1.0e30 : f32
  %e = tensor.empty() : tensor<512x512xi1>
  %m = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<512x512xi1>) {
  ^bb0(%o: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i32
    %jj = arith.index_cast %j : index to i32
    %c = arith.cmpi sge, %ii, %jj : i32
    linalg.yield %c : i1
  } -> tensor<512x512xi1>
  %e2 = tensor.empty() : tensor<512x512xf32>
  %r = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%m, %x : tensor<512x512xi1>, tensor<512x512xf32>) outs(%e2 : tensor<512x512xf32>) {
  ^bb0(%p: i1, %a: f32, %o: f32):
    %s = arith.select %p, %a, %ninf : f32
    linalg.yield %s : f32
  } -> tensor<512x512xf32>
  return %r : tensor<512x512xf32>
}
// conv NHWC 1x56x56x64 * 3x3x64x64 pad 1 (tensor.pad), bf16
// COUNT conv flops=2*56*56*64*9*64 read=56*56*64*2+58*58*64*2+9*64*64*2 write=58*58*64*2+56*56*64*2
func.func @conv(%x: tensor<1x56x56x64xbf16>, %w: tensor<3x3x64x64xbf16>) -> tensor<1x56x56x64xbf16> {
  %z = arith.constant 0.0 : bf16
  %p = tensor.pad %x low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %z : bf16
  } : tensor<1x56x56x64xbf16> to tensor<1x58x58x64xbf16>
  %e = tensor.empty() : tensor<1x56x56x64xbf16>
  %f = linalg.fill ins(%z : bf16) outs(%e : tensor<1x56x56x64xbf16>) -> tensor<1x56x56x64xbf16>
  %c = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%p, %w : tensor<1x58x58x64xbf16>, tensor<3x3x64x64xbf16>) outs(%f : tensor<1x56x56x64xbf16>) -> tensor<1x56x56x64xbf16>
  return %c : tensor<1x56x56x64xbf16>
}
// A fori_loop of jax, whose counter is a scalar.
// Beside the products, 10 additions to the counter and 11 compares.
// COUNT whilei32 int=10 misc=11 flops=10*2*64*64*64 read=10*2*64*64*4 write=10*64*64*4
func.func @whilei32(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c10 = arith.constant 10 : i32
  %z = arith.constant 0.0 : f32
  %r:2 = scf.while (%i = %c0, %a = %x) : (i32, tensor<64x64xf32>) -> (i32, tensor<64x64xf32>) {
    %p = arith.cmpi slt, %i, %c10 : i32
    scf.condition(%p) %i, %a : i32, tensor<64x64xf32>
  } do {
  ^bb0(%i: i32, %a: tensor<64x64xf32>):
    %e = tensor.empty() : tensor<64x64xf32>
    %f = linalg.fill ins(%z : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
    %m = linalg.matmul ins(%a, %x : tensor<64x64xf32>, tensor<64x64xf32>) outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
    %n = arith.addi %i, %c1 : i32
    scf.yield %n, %m : i32, tensor<64x64xf32>
  }
  return %r#1 : tensor<64x64xf32>
}
// scatter add / segment via scf? dynamic slice: extract_slice with dynamic offset then reduce sum 1 row block 16x1024
// COUNT dslice flops=16*1024 read=16*1024*4+4 write=16*4
func.func @dslice(%x: tensor<4096x1024xf32>, %i: tensor<i32>) -> tensor<16xf32> {
  %z = arith.constant 0.0 : f32
  %s = tensor.extract %i[] : tensor<i32>
  %ix = arith.index_cast %s : i32 to index
  %sl = tensor.extract_slice %x[%ix, 0] [16, 1024] [1, 1] : tensor<4096x1024xf32> to tensor<16x1024xf32>
  %e = tensor.empty() : tensor<16xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<16xf32>) -> tensor<16xf32>
  %r = linalg.reduce { arith.addf } ins(%sl : tensor<16x1024xf32>) outs(%f : tensor<16xf32>) dimensions = [1]
  return %r : tensor<16xf32>
}
// logistic & tanh & log_softmax pieces: logistic lowered: neg, exp, add, div
// COUNT logistic flops=3*4096 transc=4096 read=4096*4 write=4096*4
func.func @logistic(%x: tensor<4096xf32>) -> tensor<4096xf32> {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<4096xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<4096xf32>) outs(%e : tensor<4096xf32>) {
  ^bb0(%i: f32, %o: f32):
    %n = arith.negf %i : f32
    %x1 = math.exp %n : f32
    %d = arith.addf %x1, %one : f32
    %q = arith.divf %one, %d : f32
    linalg.yield %q : f32
  } -> tensor<4096xf32>
  return %r : tensor<4096xf32>
}
// complex multiply FFT twiddle 1024 complex<f32>: 4 mul 2 add
// COUNT twiddle flops=6*1024 read=2*8192 write=8192
func.func @twiddle(%x: tensor<1024xcomplex<f32>>, %w: tensor<1024xcomplex<f32>>) -> tensor<1024xcomplex<f32>> {
  %e = tensor.empty() : tensor<1024xcomplex<f32>>
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %w : tensor<1024xcomplex<f32>>, tensor<1024xcomplex<f32>>) outs(%e : tensor<1024xcomplex<f32>>) {
  ^bb0(%i: complex<f32>, %j: complex<f32>, %o: complex<f32>):
    %p = complex.mul %i, %j : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<1024xcomplex<f32>>
  return %r : tensor<1024xcomplex<f32>>
}
}
