// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Sizes through ops that compute them: 2*N + 3 elements.
func.func @f(%x: tensor<?xf32> {roofline.dims = ["N"]}) -> tensor<?xf32> {
  %0 = tensor.concat dim(0) %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %zero = arith.constant 0.0 : f32
  %1 = tensor.pad %0 low[1] high[2] {
  ^bb0(%i: index):
    tensor.yield %zero : f32
  } : tensor<?xf32> to tensor<?xf32>
  %2 = math.exp %1 : tensor<?xf32>
  return %2 : tensor<?xf32>
}

// CHECK: math.exp {{.*}}work = [transcendental f32 "2*N + 3"], reads = [operand 0 "8*N + 12"], writes = [result 0 "8*N + 12"]
