// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A loop that exchanges its buffers reads and writes either: 256 B each.
// CHECK-LABEL: func.func @exchanged(
// CHECK-SAME: bytes_read = 512, bytes_written = 512, {{.*}}at_most>
func.func @exchanged(%m: memref<64xf32>, %n: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %c64 = arith.constant 64 : index
  %0:2 = scf.for %i = %c0 to %c8 step %c1 iter_args(%a = %m, %b = %n) -> (memref<64xf32>, memref<64xf32>) {
    scf.for %j = %c0 to %c64 step %c1 {
      %v = memref.load %a[%j] : memref<64xf32>
      %w = arith.addf %v, %v : f32
      memref.store %w, %b[%j] : memref<64xf32>
    }
    scf.yield %b, %a : memref<64xf32>, memref<64xf32>
  }
  return
}

// One that only hands them on does not.
// CHECK-LABEL: func.func @kept(
// CHECK-SAME: bytes_read = 256, bytes_written = 256, bytes_fused = 512, bytes_floor = {{[0-9]+}}>
func.func @kept(%m: memref<64xf32>, %n: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %c64 = arith.constant 64 : index
  %0:2 = scf.for %i = %c0 to %c8 step %c1 iter_args(%a = %m, %b = %n) -> (memref<64xf32>, memref<64xf32>) {
    %1 = scf.for %j = %c0 to %c64 step %c1 iter_args(%c = %b) -> (memref<64xf32>) {
      %v = memref.load %a[%j] : memref<64xf32>
      %w = arith.addf %v, %v : f32
      memref.store %w, %c[%j] : memref<64xf32>
      scf.yield %c : memref<64xf32>
    }
    scf.yield %a, %1 : memref<64xf32>, memref<64xf32>
  }
  return
}
