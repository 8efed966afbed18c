// RUN: roofline-opt %s --split-input-file --roofline-extract-kernels | FileCheck %s

// The same products under other names, in another order, with other groups and
// batches of another name: one kernel, with static sizes. Its weight is scaled
// by the sum's length. The id is the structure's alone, so it is written down:
// another process finds the same.
module attributes {roofline.bindings = {M = 4, N = 4}} {
  func.func @f(%x: tensor<?x12xf16> {roofline.dims = ["N", ""]}, %w: tensor<8x12xf16>)
      -> (tensor<?x8xf16>, tensor<?x8xf16>) {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.0 : f16
    %n = tensor.dim %x, %c0 : tensor<?x12xf16>
    %e = tensor.empty(%n) : tensor<?x8xf16>
    %i = linalg.fill ins(%zero : f16) outs(%e : tensor<?x8xf16>) -> tensor<?x8xf16>
    %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                        affine_map<(m, n, k) -> (m, n)>] {roofline.group = "mlp"}
         ins(%x, %w : tensor<?x12xf16>, tensor<8x12xf16>) outs(%i : tensor<?x8xf16>) -> tensor<?x8xf16>
    %1 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                        affine_map<(m, n, k) -> (m, n)>]
         ins(%x, %w : tensor<?x12xf16>, tensor<8x12xf16>) outs(%i : tensor<?x8xf16>) -> tensor<?x8xf16>
    return %0, %1 : tensor<?x8xf16>, tensor<?x8xf16>
  }
  func.func @g(%weight: tensor<8x12xf16>, %input: tensor<?x12xf16> {roofline.dims = ["M", ""]}) -> tensor<?x8xf16> {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.0 : f16
    %m = tensor.dim %input, %c0 : tensor<?x12xf16>
    %e = tensor.empty(%m) : tensor<?x8xf16>
    %i = linalg.fill ins(%zero : f16) outs(%e : tensor<?x8xf16>) -> tensor<?x8xf16>
    %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                        affine_map<(m, n, k) -> (m, n)>] {roofline.group = "o proj"}
         ins(%input, %weight : tensor<?x12xf16>, tensor<8x12xf16>) outs(%i : tensor<?x8xf16>) -> tensor<?x8xf16>
    return %0 : tensor<?x8xf16>
  }
}

// CHECK:     func.func @matmul_{{[0-9a-f]+}}(%[[X:.*]]: memref<4x12xf16>, %[[W:.*]]: memref<8x12xf16>, %[[Y:.*]]: memref<4x8xf16>)
// CHECK-SAME: distribution = "uniform", high = 1.0{{.*}}, low = -1.0{{.*}}, name = "input0", role = "activation"
// CHECK-SAME: distribution = "uniform", high = 5.000000e-01 : f64, low = -5.000000e-01 : f64, name = "weight0", role = "weight"
// CHECK-SAME: {distribution = "poison", name = "output0", role = "output"}
// CHECK-SAME: bindings = {M = 4 : i64, N = 4 : i64}
// CHECK-SAME: counted = {bytes_read = 288 : i64, bytes_written = 64 : i64, flops = 768 : i64, work = [{amount = 768 : i64, type = "f16", unit = "matrix"}]}
// CHECK-SAME: group = "mlp"
// CHECK-SAME: ops = [{count = 1 : i64, id = "f.0"}, {count = 1 : i64, id = "f.1"}, {count = 1 : i64, id = "g.0"}], region_ops = 1 : i64, shapes = ["4x12xf16, 8x12xf16, 4x8xf16 -> 4x8xf16"], title = "matmul 4x8x12"
// CHECK-NEXT: %[[A:.*]] = bufferization.to_tensor %[[X]] restrict : memref<4x12xf16>
// CHECK-NEXT: %[[B:.*]] = bufferization.to_tensor %[[W]] restrict : memref<8x12xf16>
// CHECK:      %[[INIT:.*]] = linalg.fill
// CHECK-NEXT: %[[C:.*]] = linalg.matmul {{.*}} ins(%[[A]], %[[B]] : tensor<4x12xf16>, tensor<8x12xf16>) outs(%[[INIT]]
// CHECK-NEXT: bufferization.materialize_in_destination %[[C]] in restrict writable %[[Y]]
// CHECK-NEXT: return
// CHECK-NOT: func.func

// -----

// Other sizes, other element types and other maps are other kernels.
// CHECK-COUNT-4: func.func @matmul
// CHECK-NOT: func.func
#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>
func.func @f(%a: tensor<8x8xf16>, %b: tensor<8x8xf16>, %c: tensor<8x8xbf16>, %d: tensor<9x8xf16>)
    -> (tensor<8x8xf16>, tensor<8x8xf16>, tensor<8x8xbf16>, tensor<9x8xf16>) {
  %0 = linalg.matmul ins(%a, %b : tensor<8x8xf16>, tensor<8x8xf16>) outs(%a : tensor<8x8xf16>) -> tensor<8x8xf16>
  %1 = linalg.matmul indexing_maps = [#mk, #nk, #mn]
       ins(%a, %b : tensor<8x8xf16>, tensor<8x8xf16>) outs(%a : tensor<8x8xf16>) -> tensor<8x8xf16>
  %2 = linalg.matmul ins(%c, %c : tensor<8x8xbf16>, tensor<8x8xbf16>) outs(%c : tensor<8x8xbf16>) -> tensor<8x8xbf16>
  %3 = linalg.matmul ins(%d, %b : tensor<9x8xf16>, tensor<8x8xf16>) outs(%d : tensor<9x8xf16>) -> tensor<9x8xf16>
  return %0, %1, %2, %3 : tensor<8x8xf16>, tensor<8x8xf16>, tensor<8x8xbf16>, tensor<9x8xf16>
}

// -----

// Slices of an input are in the kernel; reshapes are not, unless the input is
// read in two shapes.
// CHECK: func.func @generic_{{.*}}(%[[X:.*]]: memref<2x2x4xf32>, %[[OUT:.*]]: memref<2x4xf32>)
// CHECK:   %[[T:.*]] = bufferization.to_tensor %[[X]]
// CHECK:   %[[LOW:.*]] = tensor.extract_slice %[[T]][0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
// CHECK:   %[[HIGH:.*]] = tensor.extract_slice %[[T]][0, 1, 0]
// CHECK:   linalg.generic {{.*}} ins(%[[LOW]], %[[HIGH]] :
// CHECK: func.func @generic_{{.*}}(%[[X:.*]]: memref<2x8xf32>, %[[OUT:.*]]: memref<16xf32>)
// CHECK:   %[[T:.*]] = bufferization.to_tensor %[[X]]
// CHECK:   %[[FLAT:.*]] = tensor.collapse_shape %[[T]]
// CHECK:   linalg.generic {{.*}} ins(%[[T]], %[[FLAT]] :
func.func @views(%x: tensor<2x8xf32>) -> (tensor<2x4xf32>, tensor<16xf32>) {
  %halves = tensor.expand_shape %x [[0], [1, 2]] output_shape [2, 2, 4] : tensor<2x8xf32> into tensor<2x2x4xf32>
  %low = tensor.extract_slice %halves[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
  %high = tensor.extract_slice %halves[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>,
                                        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
       ins(%low, %high : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<2x4xf32>
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<2x8xf32> into tensor<16xf32>
  %e1 = tensor.empty() : tensor<16xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (1, 0)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]}
       ins(%x, %flat : tensor<2x8xf32>, tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.mulf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  return %0, %1 : tensor<2x4xf32>, tensor<16xf32>
}

// -----

// An update in place is read and written: it comes last. Where the offset is
// a size, it is a number.
// CHECK:     func.func @insert_slice_{{.*}}(%[[ROW:.*]]: memref<1x8xf16>, %[[CACHE:.*]]: memref<4x8xf16>)
// CHECK-SAME: {distribution = "uniform", high = 1.0{{[^}]*}} name = "state0", role = "state"
// CHECK-SAME: bindings = {N = 4 : i64}
// CHECK:        %[[IN:.*]] = bufferization.to_tensor %[[CACHE]] restrict writable
// CHECK:        %[[NEW:.*]] = tensor.insert_slice %{{.*}} into %[[IN]][3, 0] [1, 8] [1, 1]
// CHECK:        bufferization.materialize_in_destination %[[NEW]] in restrict writable %[[CACHE]]
module attributes {roofline.bindings = {N = 4}} {
func.func @append(%cache: tensor<?x8xf16> {roofline.dims = ["N", ""]}, %row: tensor<1x8xf16>) -> tensor<?x8xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %cache, %c0 : tensor<?x8xf16>
  %last = arith.subi %n, %c1 : index
  %0 = tensor.insert_slice %row into %cache[%last, 0] [1, 8] [1, 1] : tensor<1x8xf16> into tensor<?x8xf16>
  return %0 : tensor<?x8xf16>
}
}

// -----

// Elements that index a tensor stay within it.
// CHECK: distribution = "integers", high = 3.200000e+01 : f64, low = 0.0{{.*}}, name = "input0"
func.func @gather(%ids: tensor<5xi32>, %table: tensor<32x4xf16>) -> tensor<5x4xf16> {
  %e = tensor.empty() : tensor<5x4xf16>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
       ins(%ids : tensor<5xi32>) outs(%e : tensor<5x4xf16>) {
  ^bb0(%id: i32, %out: f16):
    %row = arith.index_cast %id : i32 to index
    %column = linalg.index 1 : index
    %x = tensor.extract %table[%row, %column] : tensor<32x4xf16>
    linalg.yield %x : f16
  } -> tensor<5x4xf16>
  return %0 : tensor<5x4xf16>
}

// -----

// What a root is taken of is not negative, also after a mean and an epsilon.
// CHECK: func.func @generic
// CHECK-SAME: distribution = "uniform", high = 1.000000e+00 : f64, low = 1.250000e-01 : f64, name = "input0"
// CHECK-SAME: distribution = "uniform", high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, name = "input1"
#row = affine_map<(i) -> (i)>
module {
  func.func @rsqrt(%sums: tensor<64xf32>, %x: tensor<64xf32>) -> tensor<64xf32> {
    %n = arith.constant 4.096000e+03 : f32
    %epsilon = arith.constant 1.000000e-06 : f32
    %e = tensor.empty() : tensor<64xf32>
    %0 = linalg.generic {indexing_maps = [#row, #row, #row], iterator_types = ["parallel"]}
         ins(%sums, %x : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
    ^bb0(%s: f32, %y: f32, %o: f32):
      %mean = arith.divf %s, %n : f32
      %shifted = arith.addf %mean, %epsilon : f32
      %scale = math.rsqrt %shifted : f32
      %z = arith.mulf %y, %scale : f32
      linalg.yield %z : f32
    } -> tensor<64xf32>
    return %0 : tensor<64xf32>
  }
}
