// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A loop of blocks: it goes on while 'slt' holds, N times.
func.func @loop(%x: memref<?xf32> {roofline.dims = ["N"]}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %x, %c0 : memref<?xf32>
  cf.br ^head(%c0 : index)
^head(%i: index):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^body, ^exit
^body:
  %a = memref.load %x[%i] : memref<?xf32>
  %b = math.exp %a : f32
  memref.store %b, %x[%i] : memref<?xf32>
  %next = arith.addi %i, %c1 : index
  cf.br ^head(%next : index)
^exit:
  return
}

// CHECK: @loop
// CHECK-SAME: work = [transcendental f32 "N"], bytes_read = "4*N", bytes_written = "4*N"
