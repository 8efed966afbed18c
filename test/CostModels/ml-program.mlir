// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// A global is memory that has a name. Loads name it; a store of what was
// computed moves nothing that its producer has not written already, one of an
// argument or of another global is a copy.

ml_program.global private mutable @cache(dense<0.0> : tensor<4x8xf32>) : tensor<4x8xf32>
ml_program.global private @weight(dense<1.0> : tensor<4x8xf32>) : tensor<4x8xf32>
ml_program.global private mutable @step(0 : i64) : i64

// CHECK-LABEL: func.func @update(
// CHECK-SAME: <work = [vector f32 32], bytes_read = 256, bytes_written = 128,
// CHECK-NOT: at_least
// CHECK: ml_program.global_store @cache = %{{[0-9]+}} : tensor<4x8xf32>
func.func @update(%n: i64) {
  %0 = ml_program.global_load @cache : tensor<4x8xf32>
  %1 = ml_program.global_load_const @weight : tensor<4x8xf32>
  %2 = arith.addf %0, %1 : tensor<4x8xf32>
  ml_program.global_store @cache = %2 : tensor<4x8xf32>
  ml_program.global_store @step = %n : i64
  return
}

// A row in place: its 32 B, read and written.
// CHECK-LABEL: func.func @append(
// CHECK-SAME: bytes_read = 32, bytes_written = 32,
func.func @append(%row: tensor<1x8xf32>) {
  %0 = ml_program.global_load @cache : tensor<4x8xf32>
  %1 = tensor.insert_slice %row into %0[3, 0] [1, 8] [1, 1] : tensor<1x8xf32> into tensor<4x8xf32>
  ml_program.global_store @cache = %1 : tensor<4x8xf32>
  return
}

// CHECK-LABEL: func.func @copy(
// CHECK-COUNT-2: ml_program.global_store {{.*}}reads = [operand 0 128], writes = [operand 0 128]
func.func @copy(%x: tensor<4x8xf32>) {
  %0 = ml_program.global_load_const @weight : tensor<4x8xf32>
  ml_program.global_store @cache = %0 : tensor<4x8xf32>
  ml_program.global_store @cache = %x : tensor<4x8xf32>
  return
}

// CHECK-LABEL: ml_program.subgraph @graph(
// CHECK-SAME: <work = [vector f32 32], bytes_read = 128, bytes_written = 128,
ml_program.subgraph @graph() -> (!ml_program.token) {
  %token = ml_program.token
  %0, %1 = ml_program.global_load_graph @cache ordering (%token -> !ml_program.token) : tensor<4x8xf32>
  %2 = arith.negf %0 : tensor<4x8xf32>
  %3 = ml_program.global_store_graph @cache = %2 ordering (%1 -> !ml_program.token) : tensor<4x8xf32>
  ml_program.output %3 : !ml_program.token
}

// What a branch or a loop may only pass on is copied, at most; what it makes is
// written where it is made.
// CHECK-LABEL: func.func @through(
// CHECK-COUNT-2: ml_program.global_store {{.*}}reads = [operand 0 128], writes = [operand 0 128], at_most>
// CHECK: ml_program.global_store @cache = %{{[0-9]+}} : tensor<4x8xf32>
func.func @through(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %p: i1, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.if %p -> tensor<4x8xf32> {
    scf.yield %x : tensor<4x8xf32>
  } else {
    %sum = arith.addf %x, %y : tensor<4x8xf32>
    scf.yield %sum : tensor<4x8xf32>
  }
  ml_program.global_store @cache = %0 : tensor<4x8xf32>
  %1 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> tensor<4x8xf32> {
    scf.yield %a : tensor<4x8xf32>
  }
  ml_program.global_store @cache = %1 : tensor<4x8xf32>
  %2 = scf.if %p -> tensor<4x8xf32> {
    %product = arith.mulf %x, %y : tensor<4x8xf32>
    scf.yield %product : tensor<4x8xf32>
  } else {
    %sum = arith.addf %x, %y : tensor<4x8xf32>
    scf.yield %sum : tensor<4x8xf32>
  }
  ml_program.global_store @cache = %2 : tensor<4x8xf32>
  return
}
