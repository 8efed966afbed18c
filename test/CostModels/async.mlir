// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// What runs asynchronously counts as if it did not; waiting is free.

// CHECK-LABEL: func.func @tasks(
// CHECK-SAME: <work = [vector f32 16, transcendental f32 16],
// CHECK-NOT: at_{{least|most}}
// CHECK: return
func.func @tasks(%x: tensor<16xf32>) -> tensor<16xf32> {
  %group_size = arith.constant 1 : index
  %group = async.create_group %group_size : !async.group
  %token, %result = async.execute -> !async.value<tensor<16xf32>> {
    %0 = math.exp %x : tensor<16xf32>
    async.yield %0 : tensor<16xf32>
  }
  %1 = async.await %result : !async.value<tensor<16xf32>>
  %rank = async.add_to_group %token, %group : !async.token
  async.await_all %group
  %2 = arith.negf %1 : tensor<16xf32>
  return %2 : tensor<16xf32>
}

// One for each of 4 trips.
// CHECK-LABEL: func.func @loop(
// CHECK-SAME: <work = [matrix f32 4096],
func.func @loop(%x: tensor<8x8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %four = arith.constant 4 : index
  scf.for %i = %zero to %four step %one {
    %token = async.execute {
      %0 = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) -> tensor<8x8xf32>
      async.yield
    }
    async.await %token : !async.token
  }
  return
}

// CHECK-LABEL: async.func @callee(
async.func @callee(%x: tensor<16xf32>) -> !async.value<tensor<16xf32>> {
  %0 = math.exp %x : tensor<16xf32>
  return %0 : tensor<16xf32>
}

// CHECK-LABEL: func.func @call(
// CHECK-SAME: <work = [transcendental f32 16],
func.func @call(%x: tensor<16xf32>) -> tensor<16xf32> {
  %0 = async.call @callee(%x) : (tensor<16xf32>) -> !async.value<tensor<16xf32>>
  %1 = async.await %0 : !async.value<tensor<16xf32>>
  return %1 : tensor<16xf32>
}
