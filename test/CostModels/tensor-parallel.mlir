// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What a parallel loop computed in the place of a slice costs nothing to put
// back; the totals are those of the ops in between, 4 times.
// CHECK-LABEL: func.func @in_place(
// CHECK-SAME: #roofline.totals<work = [transcendental f32 32], bytes_read = 128, bytes_written = 128,
// CHECK-NOT: in_parallel {{.*}}roofline.cost
// CHECK: return
func.func @in_place(%x: tensor<8x4xf32>, %y: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = scf.forall (%i) = (0) to (8) step (2) shared_outs(%out = %y) -> tensor<8x4xf32> {
    %a = tensor.extract_slice %x[%i, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
    %b = tensor.extract_slice %out[%i, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
    %e = linalg.exp ins(%a : tensor<2x4xf32>) outs(%b : tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %e into %out[%i, 0] [2, 4] [1, 1] : tensor<2x4xf32> into tensor<8x4xf32>
    }
  }
  return %0 : tensor<8x4xf32>
}

// Through a fill and the loop that accumulates into it.
// CHECK-LABEL: func.func @in_place_through_loop(
// CHECK-NOT: in_parallel {{.*}}roofline.cost
// CHECK: return
func.func @in_place_through_loop(%a: tensor<8x16xf32>, %b: tensor<16x4xf32>, %y: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.forall (%i) = (0) to (8) step (2) shared_outs(%out = %y) -> tensor<8x4xf32> {
    %slice = tensor.extract_slice %out[%i, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
    %fill = linalg.fill ins(%zero : f32) outs(%slice : tensor<2x4xf32>) -> tensor<2x4xf32>
    %sum = scf.for %k = %c0 to %c16 step %c8 iter_args(%acc = %fill) -> tensor<2x4xf32> {
      %l = tensor.extract_slice %a[%i, %k] [2, 8] [1, 1] : tensor<8x16xf32> to tensor<2x8xf32>
      %r = tensor.extract_slice %b[%k, 0] [8, 4] [1, 1] : tensor<16x4xf32> to tensor<8x4xf32>
      %m = linalg.matmul ins(%l, %r : tensor<2x8xf32>, tensor<8x4xf32>) outs(%acc : tensor<2x4xf32>) -> tensor<2x4xf32>
      scf.yield %m : tensor<2x4xf32>
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %out[%i, 0] [2, 4] [1, 1] : tensor<2x4xf32> into tensor<8x4xf32>
    }
  }
  return %0 : tensor<8x4xf32>
}

// Anything else is a copy of the slice: 32 B, 4 times.
// CHECK-LABEL: func.func @copied(
// CHECK-SAME: bytes_read = 128, bytes_written = 128,
// CHECK: } {roofline.cost = #roofline.cost<reads = [captured 0 32], writes = [captured 1 32]>}
func.func @copied(%x: tensor<8x4xf32>, %y: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = scf.forall (%i) = (0) to (8) step (2) shared_outs(%out = %y) -> tensor<8x4xf32> {
    %a = tensor.extract_slice %x[%i, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %a into %out[%i, 0] [2, 4] [1, 1] : tensor<2x4xf32> into tensor<8x4xf32>
    }
  }
  return %0 : tensor<8x4xf32>
}

// A loop that computes in another place each time is no update in place.
// CHECK-LABEL: func.func @moved(
// CHECK: tensor.insert_slice {{.*}}reads = [operand 0 32], writes = [result 0 32]
func.func @moved(%y: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %slice = tensor.extract_slice %y[0, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
  %0 = scf.for %k = %c0 to %c8 step %c1 iter_args(%acc = %slice) -> tensor<2x4xf32> {
    %fresh = tensor.empty() : tensor<2x4xf32>
    %e = linalg.exp ins(%acc : tensor<2x4xf32>) outs(%fresh : tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %e : tensor<2x4xf32>
  }
  %1 = tensor.insert_slice %0 into %y[0, 0] [2, 4] [1, 1] : tensor<2x4xf32> into tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}
