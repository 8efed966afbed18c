// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What many nested loops carry: asked for once, not once for each way of asking.
// Two trips of each of 20 loops are 2^20 = 1048576 executions, each of which
// reads and writes 4*N B.

// CHECK-LABEL: func.func @deep
// CHECK-SAME: transcendental f32 "1048576*N"
// CHECK-SAME: bytes_read = "4194304*N", bytes_written = "4194304*N"
// CHECK-SAME: bytes_floor = "8*N"

func.func @deep(%in: tensor<?xf32> {roofline.dims = ["N"]})
    -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %r0 = scf.for %i0 = %c0 to %c2 step %c1 iter_args(%t0 = %in) -> (tensor<?xf32>) {
  %r1 = scf.for %i1 = %c0 to %c2 step %c1 iter_args(%t1 = %t0) -> (tensor<?xf32>) {
  %r2 = scf.for %i2 = %c0 to %c2 step %c1 iter_args(%t2 = %t1) -> (tensor<?xf32>) {
  %r3 = scf.for %i3 = %c0 to %c2 step %c1 iter_args(%t3 = %t2) -> (tensor<?xf32>) {
  %r4 = scf.for %i4 = %c0 to %c2 step %c1 iter_args(%t4 = %t3) -> (tensor<?xf32>) {
  %r5 = scf.for %i5 = %c0 to %c2 step %c1 iter_args(%t5 = %t4) -> (tensor<?xf32>) {
  %r6 = scf.for %i6 = %c0 to %c2 step %c1 iter_args(%t6 = %t5) -> (tensor<?xf32>) {
  %r7 = scf.for %i7 = %c0 to %c2 step %c1 iter_args(%t7 = %t6) -> (tensor<?xf32>) {
  %r8 = scf.for %i8 = %c0 to %c2 step %c1 iter_args(%t8 = %t7) -> (tensor<?xf32>) {
  %r9 = scf.for %i9 = %c0 to %c2 step %c1 iter_args(%t9 = %t8) -> (tensor<?xf32>) {
  %r10 = scf.for %i10 = %c0 to %c2 step %c1 iter_args(%t10 = %t9) -> (tensor<?xf32>) {
  %r11 = scf.for %i11 = %c0 to %c2 step %c1 iter_args(%t11 = %t10) -> (tensor<?xf32>) {
  %r12 = scf.for %i12 = %c0 to %c2 step %c1 iter_args(%t12 = %t11) -> (tensor<?xf32>) {
  %r13 = scf.for %i13 = %c0 to %c2 step %c1 iter_args(%t13 = %t12) -> (tensor<?xf32>) {
  %r14 = scf.for %i14 = %c0 to %c2 step %c1 iter_args(%t14 = %t13) -> (tensor<?xf32>) {
  %r15 = scf.for %i15 = %c0 to %c2 step %c1 iter_args(%t15 = %t14) -> (tensor<?xf32>) {
  %r16 = scf.for %i16 = %c0 to %c2 step %c1 iter_args(%t16 = %t15) -> (tensor<?xf32>) {
  %r17 = scf.for %i17 = %c0 to %c2 step %c1 iter_args(%t17 = %t16) -> (tensor<?xf32>) {
  %r18 = scf.for %i18 = %c0 to %c2 step %c1 iter_args(%t18 = %t17) -> (tensor<?xf32>) {
  %r19 = scf.for %i19 = %c0 to %c2 step %c1 iter_args(%t19 = %t18) -> (tensor<?xf32>) {
  %e = linalg.exp ins(%t19 : tensor<?xf32>) outs(%t19 : tensor<?xf32>) -> tensor<?xf32>
  scf.yield %e : tensor<?xf32>
  }
  scf.yield %r19 : tensor<?xf32>
  }
  scf.yield %r18 : tensor<?xf32>
  }
  scf.yield %r17 : tensor<?xf32>
  }
  scf.yield %r16 : tensor<?xf32>
  }
  scf.yield %r15 : tensor<?xf32>
  }
  scf.yield %r14 : tensor<?xf32>
  }
  scf.yield %r13 : tensor<?xf32>
  }
  scf.yield %r12 : tensor<?xf32>
  }
  scf.yield %r11 : tensor<?xf32>
  }
  scf.yield %r10 : tensor<?xf32>
  }
  scf.yield %r9 : tensor<?xf32>
  }
  scf.yield %r8 : tensor<?xf32>
  }
  scf.yield %r7 : tensor<?xf32>
  }
  scf.yield %r6 : tensor<?xf32>
  }
  scf.yield %r5 : tensor<?xf32>
  }
  scf.yield %r4 : tensor<?xf32>
  }
  scf.yield %r3 : tensor<?xf32>
  }
  scf.yield %r2 : tensor<?xf32>
  }
  scf.yield %r1 : tensor<?xf32>
  }
  return %r0 : tensor<?xf32>
}
