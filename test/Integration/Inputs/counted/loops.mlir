// Kernels as people write them, in loops over memory. A COUNT line says by hand
// what a function must cost, and totals that are no bounds unless it says so.

module {
// COUNT affine_mm flops=2*128*128*128 read=3*128*128*4 write=128*128*4
func.func @affine_mm(%a: memref<128x128xf32>, %b: memref<128x128xf32>, %c: memref<128x128xf32>) {
  affine.for %i = 0 to 128 {
    affine.for %j = 0 to 128 {
      affine.for %k = 0 to 128 {
        %0 = affine.load %a[%i, %k] : memref<128x128xf32>
        %1 = affine.load %b[%k, %j] : memref<128x128xf32>
        %2 = affine.load %c[%i, %j] : memref<128x128xf32>
        %3 = arith.mulf %0, %1 : f32
        %4 = arith.addf %2, %3 : f32
        affine.store %4, %c[%i, %j] : memref<128x128xf32>
      }
    }
  }
  return
}
// tiled 100^3, tile 32 with min
// COUNT affine_tiled flops=2*100*100*100 read=3*100*100*4 write=100*100*4
func.func @affine_tiled(%a: memref<100x100xf32>, %b: memref<100x100xf32>, %c: memref<100x100xf32>) {
  affine.for %ii = 0 to 100 step 32 {
    affine.for %jj = 0 to 100 step 32 {
      affine.for %kk = 0 to 100 step 32 {
        affine.for %i = affine_map<(d0) -> (d0)>(%ii) to min affine_map<(d0) -> (d0 + 32, 100)>(%ii) {
          affine.for %j = affine_map<(d0) -> (d0)>(%jj) to min affine_map<(d0) -> (d0 + 32, 100)>(%jj) {
            affine.for %k = affine_map<(d0) -> (d0)>(%kk) to min affine_map<(d0) -> (d0 + 32, 100)>(%kk) {
              %0 = affine.load %a[%i, %k] : memref<100x100xf32>
              %1 = affine.load %b[%k, %j] : memref<100x100xf32>
              %2 = affine.load %c[%i, %j] : memref<100x100xf32>
              %3 = arith.mulf %0, %1 : f32
              %4 = arith.addf %2, %3 : f32
              affine.store %4, %c[%i, %j] : memref<100x100xf32>
            }
          }
        }
      }
    }
  }
  return
}
// jacobi 2d 5 point, 1024x1024 interior: 4 adds, 1 mul; reads all but corners
// COUNT jacobi flops=5*1022*1022 read=(1024*1024-4)*8 write=1022*1022*8
func.func @jacobi(%a: memref<1024x1024xf64>, %b: memref<1024x1024xf64>) {
  %f = arith.constant 0.2 : f64
  affine.for %i = 1 to 1023 {
    affine.for %j = 1 to 1023 {
      %0 = affine.load %a[%i, %j] : memref<1024x1024xf64>
      %1 = affine.load %a[%i - 1, %j] : memref<1024x1024xf64>
      %2 = affine.load %a[%i + 1, %j] : memref<1024x1024xf64>
      %3 = affine.load %a[%i, %j - 1] : memref<1024x1024xf64>
      %4 = affine.load %a[%i, %j + 1] : memref<1024x1024xf64>
      %5 = arith.addf %0, %1 : f64
      %6 = arith.addf %5, %2 : f64
      %7 = arith.addf %6, %3 : f64
      %8 = arith.addf %7, %4 : f64
      %9 = arith.mulf %8, %f : f64
      affine.store %9, %b[%i, %j] : memref<1024x1024xf64>
    }
  }
  return
}
// lower triangular solve like: trmv: sum over j<=i
// COUNT trmv flops=2*(1000*1001//2) read=1000*1001//2*4+4000 write=4000
func.func @trmv(%l: memref<1000x1000xf32>, %x: memref<1000xf32>, %y: memref<1000xf32>) {
  %z = arith.constant 0.0 : f32
  affine.for %i = 0 to 1000 {
    %s = affine.for %j = 0 to affine_map<(d0) -> (d0 + 1)>(%i) iter_args(%acc = %z) -> (f32) {
      %0 = affine.load %l[%i, %j] : memref<1000x1000xf32>
      %1 = affine.load %x[%j] : memref<1000xf32>
      %2 = arith.mulf %0, %1 : f32
      %3 = arith.addf %acc, %2 : f32
      affine.yield %3 : f32
    }
    affine.store %s, %y[%i] : memref<1000xf32>
  }
  return
}
// vectorised gemv with 16-wide transfer reads & reduction: y[i] = sum_j A[i,j] x[j], 512x1024
// vector.reduction add with acc: 16 per; mulf 16 per
// COUNT gemv flops=512*64*32 read=512*1024*4+1024*4 write=512*4
func.func @gemv(%a: memref<512x1024xf32>, %x: memref<1024xf32>, %y: memref<512xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c512 = arith.constant 512 : index
  %c1024 = arith.constant 1024 : index
  %z = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c512 step %c1 {
    %s = scf.for %j = %c0 to %c1024 step %c16 iter_args(%acc = %z) -> (f32) {
      %0 = vector.transfer_read %a[%i, %j], %z {in_bounds = [true]} : memref<512x1024xf32>, vector<16xf32>
      %1 = vector.load %x[%j] : memref<1024xf32>, vector<16xf32>
      %2 = arith.mulf %0, %1 : vector<16xf32>
      %3 = vector.reduction <add>, %2, %acc : vector<16xf32> into f32
      scf.yield %3 : f32
    }
    memref.store %s, %y[%i] : memref<512xf32>
  }
  return
}
// scf.parallel with reduce: dot product
// COUNT dot flops=2*65536 read=2*65536*4+0
func.func @dot(%x: memref<65536xf32>, %y: memref<65536xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 65536 : index
  %z = arith.constant 0.0 : f32
  %r = scf.parallel (%i) = (%c0) to (%n) step (%c1) init (%z) -> f32 {
    %0 = memref.load %x[%i] : memref<65536xf32>
    %1 = memref.load %y[%i] : memref<65536xf32>
    %2 = arith.mulf %0, %1 : f32
    scf.reduce(%2 : f32) {
    ^bb0(%a: f32, %b: f32):
      %3 = arith.addf %a, %b : f32
      scf.reduce.return %3 : f32
    }
  }
  return %r : f32
}
// row softmax over memref: three passes over the row from memory, one kernel: x read once, y written once (y reread after write: written first)
// pass1 max: N; pass2: sub, exp, store y, sum add: 2N flop+ N transc; pass3: load y, div, store
// COUNT rowsoftmax flops=256*1000*4 transc=256000 read=256*1000*4 write=256*1000*4
func.func @rowsoftmax(%x: memref<256x1000xf32>, %y: memref<256x1000xf32>) {
  %z = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  affine.for %i = 0 to 256 {
    %m = affine.for %j = 0 to 1000 iter_args(%a = %ninf) -> (f32) {
      %0 = affine.load %x[%i, %j] : memref<256x1000xf32>
      %1 = arith.maximumf %a, %0 : f32
      affine.yield %1 : f32
    }
    %s = affine.for %j = 0 to 1000 iter_args(%a = %z) -> (f32) {
      %0 = affine.load %x[%i, %j] : memref<256x1000xf32>
      %1 = arith.subf %0, %m : f32
      %2 = math.exp %1 : f32
      affine.store %2, %y[%i, %j] : memref<256x1000xf32>
      %3 = arith.addf %a, %2 : f32
      affine.yield %3 : f32
    }
    affine.for %j = 0 to 1000 {
      %0 = affine.load %y[%i, %j] : memref<256x1000xf32>
      %1 = arith.divf %0, %s : f32
      affine.store %1, %y[%i, %j] : memref<256x1000xf32>
    }
  }
  return
}
// vector.contract inner kernel tiled 8x16x32 (register tiles) 64x64x64; acc loop carried
// COUNT vcontract flops=2*64*64*64 read=64*64*4*3 write=64*64*4
func.func @vcontract(%a: memref<64x64xf32>, %b: memref<64x64xf32>, %c: memref<64x64xf32>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %c32 = arith.constant 32 : index
  %c64 = arith.constant 64 : index
  %z = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c64 step %c8 {
    scf.for %j = %c0 to %c64 step %c16 {
      %init = vector.transfer_read %c[%i, %j], %z {in_bounds = [true, true]} : memref<64x64xf32>, vector<8x16xf32>
      %r = scf.for %k = %c0 to %c64 step %c32 iter_args(%acc = %init) -> (vector<8x16xf32>) {
        %0 = vector.transfer_read %a[%i, %k], %z {in_bounds = [true, true]} : memref<64x64xf32>, vector<8x32xf32>
        %1 = vector.transfer_read %b[%k, %j], %z {in_bounds = [true, true]} : memref<64x64xf32>, vector<32x16xf32>
        %2 = vector.contract {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} %0, %1, %acc : vector<8x32xf32>, vector<32x16xf32> into vector<8x16xf32>
        scf.yield %2 : vector<8x16xf32>
      }
      vector.transfer_write %r, %c[%i, %j] {in_bounds = [true, true]} : vector<8x16xf32>, memref<64x64xf32>
    }
  }
  return
}
// boundary: affine.if guards (halo): conv1d same padding, 1024, taps 3 with if inside
// COUNT guarded flops=2*(1024*3) read=1024*4+3*4+1024*4 write=1024*4 at_most
func.func @guarded(%x: memref<1024xf32>, %w: memref<3xf32>, %y: memref<1024xf32>) {
  affine.for %i = 0 to 1024 {
    affine.for %k = 0 to 3 {
      affine.if affine_set<(d0, d1) : (d0 + d1 - 1 >= 0, 1024 - d0 - d1 >= 0)>(%i, %k) {
        %0 = affine.load %x[%i + %k - 1] : memref<1024xf32>
        %1 = affine.load %w[%k] : memref<3xf32>
        %2 = affine.load %y[%i] : memref<1024xf32>
        %3 = arith.mulf %0, %1 : f32
        %4 = arith.addf %2, %3 : f32
        affine.store %4, %y[%i] : memref<1024xf32>
      }
    }
  }
  return
}
// histogram: data-dependent store: 65536 u8 -> 256 bins
// COUNT histogram flops=0 int=65536 read=65536+256*4 write=256*4 at_most
func.func @histogram(%x: memref<65536xi8>, %h: memref<256xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 65536 : index
  %one = arith.constant 1 : i32
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %x[%i] : memref<65536xi8>
    %1 = arith.index_castui %0 : i8 to index
    %2 = memref.load %h[%1] : memref<256xi32>
    %3 = arith.addi %2, %one : i32
    memref.store %3, %h[%1] : memref<256xi32>
  }
  return
}
// bufferized linalg with alloc in between: relu(matmul)
// COUNT buf flops=2*256*256*256+256*256 read=2*256*256*4+256*256*4 write=256*256*4*2
func.func @buf(%a: memref<256x256xf32>, %b: memref<256x256xf32>, %o: memref<256x256xf32>) {
  %z = arith.constant 0.0 : f32
  %t = memref.alloc() : memref<256x256xf32>
  linalg.fill ins(%z : f32) outs(%t : memref<256x256xf32>)
  linalg.matmul ins(%a, %b : memref<256x256xf32>, memref<256x256xf32>) outs(%t : memref<256x256xf32>)
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t : memref<256x256xf32>) outs(%o : memref<256x256xf32>) {
  ^bb0(%i: f32, %j: f32):
    %m = arith.maximumf %i, %z : f32
    linalg.yield %m : f32
  }
  memref.dealloc %t : memref<256x256xf32>
  return
}
// strided loop, every 4th element of 4096: reads 1024
// COUNT strided flops=1024 read=1024*4 write=1024*4
func.func @strided(%x: memref<4096xf32>, %y: memref<1024xf32>) {
  affine.for %i = 0 to 1024 {
    %0 = affine.load %x[%i * 4] : memref<4096xf32>
    %1 = arith.addf %0, %0 : f32
    affine.store %1, %y[%i] : memref<1024xf32>
  }
  return
}
// delinearized linear loop as after coalescing: 512*256 flat
// COUNT flat flops=131072 read=131072*4 write=131072*4 at_most
func.func @flat(%x: memref<512x256xf32>, %y: memref<512x256xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c256 = arith.constant 256 : index
  %n = arith.constant 131072 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %r = arith.divui %i, %c256 : index
    %c = arith.remui %i, %c256 : index
    %0 = memref.load %x[%r, %c] : memref<512x256xf32>
    %1 = arith.negf %0 : f32
    memref.store %1, %y[%r, %c] : memref<512x256xf32>
  }
  return
}
}
