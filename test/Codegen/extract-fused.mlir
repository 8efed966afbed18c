// RUN: roofline-opt %s --split-input-file --roofline-extract-kernels="device=h200-sxm" | FileCheck %s

// Ops that pass values on are one kernel: its bytes are what enters and leaves,
// its work the sum, its rows stand in groups. What lies between them is no
// argument.
// CHECK:      func.func @generic_{{.*}}(%{{.*}}: memref<4x8xf32>, %{{.*}}: memref<4xf32>)
// CHECK-SAME: counted = {bytes_read = 128 : i64, bytes_written = 16 : i64, flops = 64 : i64, work = [{amount = 64 : i64, type = "f32", unit = "vector"}, {amount = 4 : i64, type = "f32", unit = "transcendental"}]}
// CHECK-SAME: ops = [{count = 1 : i64, id = "chain.0"}, {count = 1 : i64, id = "chain.1"}, {count = 1 : i64, id = "chain.2"}, {count = 1 : i64, id = "chain.3"}], region_ops = 2
// CHECK-SAME: roof_time = {{[0-9.]+}}e
// CHECK-SAME: shapes = ["4x8xf32, 4xf32 -> 4xf32", "4xf32, 4xf32 -> 4xf32"]
// CHECK:      linalg.generic
// CHECK:      linalg.generic
// CHECK:      materialize_in_destination
// CHECK-NOT:  materialize_in_destination
func.func @chain(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]}
       ins(%x : tensor<4x8xf32>) outs(%i : tensor<4xf32>) attrs = {roofline.fused = "a"} {
  ^bb0(%a: f32, %out: f32):
    %m = arith.mulf %a, %a : f32
    %s = arith.addf %m, %out : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
       ins(%0 : tensor<4xf32>) outs(%e : tensor<4xf32>) attrs = {roofline.fused = "a"} {
  ^bb0(%a: f32, %out: f32):
    %r = math.rsqrt %a : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                       iterator_types = ["parallel", "reduction"]}
       ins(%y : tensor<4x8xf32>) outs(%i : tensor<4xf32>) attrs = {roofline.fused = "b"} {
  ^bb0(%a: f32, %out: f32):
    %m = arith.mulf %a, %a : f32
    %s = arith.addf %m, %out : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
       ins(%2 : tensor<4xf32>) outs(%e : tensor<4xf32>) attrs = {roofline.fused = "b"} {
  ^bb0(%a: f32, %out: f32):
    %r = math.rsqrt %a : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  return %1, %3 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A region whose ops have nothing to say to each other is as many kernels; here
// they are the same. Insertions put the results together.
// CHECK:      func.func @generic_{{.*}}(%{{.*}}: memref<2x4xf16>, %[[OUT:.*]]: memref<2x2x4xf16>)
// CHECK-SAME: ops = [{count = 1 : i64, id = "apart.0"}, {count = 1 : i64, id = "apart.1"}], region_ops = 1
// CHECK:      %[[R:.*]]:2 = linalg.generic
// CHECK:      %[[LOW:.*]] = tensor.insert_slice %[[R]]#0 into %{{.*}}[0, 0, 0]
// CHECK:      %[[BOTH:.*]] = tensor.insert_slice %[[R]]#1 into %[[LOW]][0, 1, 0]
// CHECK:      materialize_in_destination %[[BOTH]] in restrict writable %[[OUT]]
// CHECK-NOT:  func.func
#id = affine_map<(i, j) -> (i, j)>
func.func @apart(%x: tensor<2x4xf16>, %y: tensor<2x4xf16>) -> (tensor<2x2x4xf16>, tensor<2x2x4xf16>) {
  %both = tensor.empty() : tensor<2x2x4xf16>
  %low = tensor.extract_slice %both[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf16> to tensor<2x4xf16>
  %high = tensor.extract_slice %both[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf16> to tensor<2x4xf16>
  %0:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
       ins(%x : tensor<2x4xf16>) outs(%low, %high : tensor<2x4xf16>, tensor<2x4xf16>) attrs = {roofline.fused = 1} {
  ^bb0(%a: f16, %out0: f16, %out1: f16):
    %s = arith.addf %a, %a : f16
    linalg.yield %a, %s : f16, f16
  } -> (tensor<2x4xf16>, tensor<2x4xf16>)
  %1 = tensor.insert_slice %0#0 into %both[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf16> into tensor<2x2x4xf16>
  %2 = tensor.insert_slice %0#1 into %1[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf16> into tensor<2x2x4xf16>
  %3:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
       ins(%y : tensor<2x4xf16>) outs(%low, %high : tensor<2x4xf16>, tensor<2x4xf16>) attrs = {roofline.fused = 1} {
  ^bb0(%a: f16, %out0: f16, %out1: f16):
    %s = arith.addf %a, %a : f16
    linalg.yield %a, %s : f16, f16
  } -> (tensor<2x4xf16>, tensor<2x4xf16>)
  %4 = tensor.insert_slice %3#0 into %both[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf16> into tensor<2x2x4xf16>
  %5 = tensor.insert_slice %3#1 into %4[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x4xf16> into tensor<2x2x4xf16>
  return %2, %5 : tensor<2x2x4xf16>, tensor<2x2x4xf16>
}

// -----

// The products of an attention are kernels of their own; scale and softmax stay
// together.
// CHECK:      func.func @contract_{{.*}} region_ops = 1
// CHECK:      func.func @generic_{{.*}}group = "softmax"{{.*}}region_ops = 2
// CHECK:      linalg.generic
// CHECK:      linalg.softmax
// CHECK:      func.func @contract_{{.*}} region_ops = 1
func.func @attention(%q: tensor<2x5x4x8xf16>, %k: tensor<2x7x2x8xf16>, %v: tensor<2x7x2x8xf16>) -> tensor<2x5x4x8xf16> {
  %0 = llama.attention %q, %k, %v scale(0.5) : tensor<2x5x4x8xf16>, tensor<2x7x2x8xf16>
  return %0 : tensor<2x5x4x8xf16>
}
