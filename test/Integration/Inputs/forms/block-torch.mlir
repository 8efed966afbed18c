// A decoder block as torch-mlir exports it to linalg on tensors: 4096 wide, 32
// heads of 128, feed-forward 11008, for any batch and sequence.

#ijk = affine_map<(i, j, k) -> (i, j, k)>
#ij0 = affine_map<(i, j, k) -> (i, j, 0)>
#jk = affine_map<(i, j, k) -> (j, k)>
#k = affine_map<(i, j, k) -> (k)>
#ijkl = affine_map<(i, j, k, l) -> (i, j, k, l)>
#ijk0 = affine_map<(i, j, k, l) -> (i, j, k, 0)>
#kl = affine_map<(i, j, k, l) -> (0, 0, k, l)>
#ikjl = affine_map<(i, j, k, l) -> (i, k, j, l)>

module {
  ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>
  func.func @block(%x: tensor<?x?x4096xf16> {roofline.dims = ["B", "S", ""]},
                   %mask: tensor<1x1x?x?xf16> {roofline.dims = ["", "", "S", "S"]},
                   %norm1: tensor<4096xf16>,
                   %wq: tensor<4096x4096xf16>,
                   %wk: tensor<4096x4096xf16>,
                   %wv: tensor<4096x4096xf16>,
                   %wo: tensor<4096x4096xf16>,
                   %norm2: tensor<4096xf16>,
                   %gate: tensor<11008x4096xf16>,
                   %up: tensor<11008x4096xf16>,
                   %down: tensor<4096x11008xf16>) -> tensor<?x?x4096xf16> {
    %zero = arith.constant 0.000000e+00 : f16
    %zero32 = arith.constant 0.000000e+00 : f32
    %zero64 = arith.constant 0 : i64
    %one = arith.constant 1.000000e+00 : f16
    %two = arith.constant 2.000000e+00 : f32
    %width = arith.constant 4096.0 : f32
    %eps = arith.constant 1.000000e-05 : f64
    %scale = arith.constant 0.08838834764831845 : f64
    %lowest = arith.constant 0xFC00 : f16
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %b = tensor.dim %x, %c0 : tensor<?x?x4096xf16>
    %s = tensor.dim %x, %c1 : tensor<?x?x4096xf16>
    %b_i64 = arith.index_cast %b : index to i64
    %s_i64 = arith.index_cast %s : index to i64
    %rows = tensor.dim %mask, %c2 : tensor<1x1x?x?xf16>
    %rows_i64 = arith.index_cast %rows : index to i64
    %same = arith.cmpi eq, %rows_i64, %s_i64 : i64
    cf.assert %same, "mismatched size for broadcast"
    %t_i64 = arith.muli %b_i64, %s_i64 : i64
    %t = arith.index_cast %t_i64 : i64 to index
    %g = arith.muli %b, %c32 : index
    %0 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %1 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<?x?x4096xf16>) outs(%0 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f16, %out: f32):
      %e = arith.extf %in0 : f16 to f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %2 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %3 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<?x?x4096xf32>) outs(%2 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.powf %in0, %two : f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %4 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %5 = linalg.fill ins(%zero32 : f32) outs(%4 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %6 = linalg.generic {indexing_maps = [#ijk, #ij0], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x4096xf32>) outs(%5 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.addf %in0, %out : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %7 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<?x?x1xf32>) outs(%7 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.divf %in0, %width : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %9 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %10 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x?x1xf32>) outs(%9 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %n = arith.truncf %eps : f64 to f32
      %e = arith.addf %in0, %n : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %11 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %12 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<?x?x1xf32>) outs(%11 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.rsqrt %in0 : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %13 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %14 = linalg.generic {indexing_maps = [#ijk, #ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %12 : tensor<?x?x4096xf32>, tensor<?x?x1xf32>) outs(%13 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %e = arith.mulf %in0, %in1 : f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %15 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %16 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<?x?x4096xf32>) outs(%15 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f32, %out: f16):
      %e = arith.truncf %in0 : f32 to f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    %17 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %18 = linalg.generic {indexing_maps = [#k, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%norm1, %16 : tensor<4096xf16>, tensor<?x?x4096xf16>) outs(%17 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    %19 = tensor.empty() : tensor<4096x4096xf16>
    %20 = linalg.transpose ins(%wq : tensor<4096x4096xf16>) outs(%19 : tensor<4096x4096xf16>) permutation = [1, 0]
    %21 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<?x?x4096xf16> into tensor<?x4096xf16>
    %22 = tensor.empty(%t) : tensor<?x4096xf16>
    %23 = linalg.fill ins(%zero : f16) outs(%22 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %24 = linalg.matmul ins(%21, %20 : tensor<?x4096xf16>, tensor<4096x4096xf16>) outs(%23 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %25 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [%b, %s, 4096] : tensor<?x4096xf16> into tensor<?x?x4096xf16>
    %26 = tensor.empty() : tensor<4096x4096xf16>
    %27 = linalg.transpose ins(%wk : tensor<4096x4096xf16>) outs(%26 : tensor<4096x4096xf16>) permutation = [1, 0]
    %28 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<?x?x4096xf16> into tensor<?x4096xf16>
    %29 = tensor.empty(%t) : tensor<?x4096xf16>
    %30 = linalg.fill ins(%zero : f16) outs(%29 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %31 = linalg.matmul ins(%28, %27 : tensor<?x4096xf16>, tensor<4096x4096xf16>) outs(%30 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %32 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [%b, %s, 4096] : tensor<?x4096xf16> into tensor<?x?x4096xf16>
    %33 = tensor.empty() : tensor<4096x4096xf16>
    %34 = linalg.transpose ins(%wv : tensor<4096x4096xf16>) outs(%33 : tensor<4096x4096xf16>) permutation = [1, 0]
    %35 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<?x?x4096xf16> into tensor<?x4096xf16>
    %36 = tensor.empty(%t) : tensor<?x4096xf16>
    %37 = linalg.fill ins(%zero : f16) outs(%36 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %38 = linalg.matmul ins(%35, %34 : tensor<?x4096xf16>, tensor<4096x4096xf16>) outs(%37 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %39 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [%b, %s, 4096] : tensor<?x4096xf16> into tensor<?x?x4096xf16>
    %40 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [%b, %s, 32, 128] : tensor<?x?x4096xf16> into tensor<?x?x32x128xf16>
    %41 = tensor.empty(%b, %s) : tensor<?x32x?x128xf16>
    %42 = linalg.transpose ins(%40 : tensor<?x?x32x128xf16>) outs(%41 : tensor<?x32x?x128xf16>) permutation = [0, 2, 1, 3]
    %43 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<?x32x?x128xf16> into tensor<?x?x128xf16>
    %44 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [%b, %s, 32, 128] : tensor<?x?x4096xf16> into tensor<?x?x32x128xf16>
    %45 = tensor.empty(%b, %s) : tensor<?x32x128x?xf16>
    %46 = linalg.transpose ins(%44 : tensor<?x?x32x128xf16>) outs(%45 : tensor<?x32x128x?xf16>) permutation = [0, 2, 3, 1]
    %47 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<?x32x128x?xf16> into tensor<?x128x?xf16>
    %48 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [%b, %s, 32, 128] : tensor<?x?x4096xf16> into tensor<?x?x32x128xf16>
    %49 = tensor.empty(%b, %s) : tensor<?x32x?x128xf16>
    %50 = linalg.transpose ins(%48 : tensor<?x?x32x128xf16>) outs(%49 : tensor<?x32x?x128xf16>) permutation = [0, 2, 1, 3]
    %51 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<?x32x?x128xf16> into tensor<?x?x128xf16>
    %52 = tensor.empty(%g, %s, %s) : tensor<?x?x?xf16>
    %53 = linalg.fill ins(%zero : f16) outs(%52 : tensor<?x?x?xf16>) -> tensor<?x?x?xf16>
    %54 = linalg.batch_matmul ins(%43, %47 : tensor<?x?x128xf16>, tensor<?x128x?xf16>) outs(%53 : tensor<?x?x?xf16>) -> tensor<?x?x?xf16>
    %55 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [%b, 32, %s, %s] : tensor<?x?x?xf16> into tensor<?x32x?x?xf16>
    %56 = tensor.empty(%b, %s, %s) : tensor<?x32x?x?xf16>
    %57 = linalg.generic {indexing_maps = [#ijkl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<?x32x?x?xf16>) outs(%56 : tensor<?x32x?x?xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %n = arith.truncf %scale : f64 to f16
      %e = arith.mulf %in0, %n : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x?xf16>
    %58 = tensor.empty(%b, %s, %s) : tensor<?x32x?x?xf16>
    %59 = linalg.generic {indexing_maps = [#ijkl, #kl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %mask : tensor<?x32x?x?xf16>, tensor<1x1x?x?xf16>) outs(%58 : tensor<?x32x?x?xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x?xf16>
    %60 = tensor.empty(%b, %s) : tensor<?x32x?x1xi64>
    %61 = linalg.fill ins(%zero64 : i64) outs(%60 : tensor<?x32x?x1xi64>) -> tensor<?x32x?x1xi64>
    %62 = tensor.empty(%b, %s) : tensor<?x32x?x1xf16>
    %63 = linalg.fill ins(%lowest : f16) outs(%62 : tensor<?x32x?x1xf16>) -> tensor<?x32x?x1xf16>
    %64:2 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijk0], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<?x32x?x?xf16>) outs(%63, %61 : tensor<?x32x?x1xf16>, tensor<?x32x?x1xi64>) {
    ^bb0(%in: f16, %out: f16, %place: i64):
      %i = linalg.index 3 : index
      %j = arith.index_cast %i : index to i64
      %max = arith.maximumf %in, %out : f16
      %more = arith.cmpf ogt, %in, %out : f16
      %at = arith.select %more, %j, %place : i64
      linalg.yield %max, %at : f16, i64
    } -> (tensor<?x32x?x1xf16>, tensor<?x32x?x1xi64>)
    %65 = tensor.empty(%b, %s, %s) : tensor<?x32x?x?xf16>
    %66 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %64#0 : tensor<?x32x?x?xf16>, tensor<?x32x?x1xf16>) outs(%65 : tensor<?x32x?x?xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.subf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x?xf16>
    %67 = tensor.empty(%b, %s, %s) : tensor<?x32x?x?xf16>
    %68 = linalg.generic {indexing_maps = [#ijkl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<?x32x?x?xf16>) outs(%67 : tensor<?x32x?x?xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %e = math.exp %in0 : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x?xf16>
    %69 = tensor.empty(%b, %s) : tensor<?x32x?x1xf16>
    %70 = linalg.fill ins(%zero : f16) outs(%69 : tensor<?x32x?x1xf16>) -> tensor<?x32x?x1xf16>
    %71 = linalg.generic {indexing_maps = [#ijkl, #ijk0], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<?x32x?x?xf16>) outs(%70 : tensor<?x32x?x1xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %e = arith.addf %in0, %out : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x1xf16>
    %72 = tensor.empty(%b, %s, %s) : tensor<?x32x?x?xf16>
    %73 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<?x32x?x?xf16>, tensor<?x32x?x1xf16>) outs(%72 : tensor<?x32x?x?xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.divf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x32x?x?xf16>
    %74 = tensor.cast %73 : tensor<?x32x?x?xf16> to tensor<?x?x?x?xf16>
    %75 = tensor.cast %74 : tensor<?x?x?x?xf16> to tensor<?x32x?x?xf16>
    %76 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<?x32x?x?xf16> into tensor<?x?x?xf16>
    %77 = tensor.empty(%g, %s) : tensor<?x?x128xf16>
    %78 = linalg.fill ins(%zero : f16) outs(%77 : tensor<?x?x128xf16>) -> tensor<?x?x128xf16>
    %79 = linalg.batch_matmul ins(%76, %51 : tensor<?x?x?xf16>, tensor<?x?x128xf16>) outs(%78 : tensor<?x?x128xf16>) -> tensor<?x?x128xf16>
    %80 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [%b, 32, %s, 128] : tensor<?x?x128xf16> into tensor<?x32x?x128xf16>
    %81 = tensor.empty(%b, %s) : tensor<?x?x32x128xf16>
    %82 = linalg.generic {indexing_maps = [#ijkl, #ikjl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<?x32x?x128xf16>) outs(%81 : tensor<?x?x32x128xf16>) {
    ^bb0(%in0: f16, %out: f16):
      linalg.yield %in0 : f16
    } -> tensor<?x?x32x128xf16>
    %83 = tensor.collapse_shape %82 [[0], [1], [2, 3]] : tensor<?x?x32x128xf16> into tensor<?x?x4096xf16>
    %84 = tensor.empty() : tensor<4096x4096xf16>
    %85 = linalg.transpose ins(%wo : tensor<4096x4096xf16>) outs(%84 : tensor<4096x4096xf16>) permutation = [1, 0]
    %86 = tensor.empty(%b) : tensor<?x4096x4096xf16>
    %87 = linalg.generic {indexing_maps = [#jk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<4096x4096xf16>) outs(%86 : tensor<?x4096x4096xf16>) {
    ^bb0(%in0: f16, %out: f16):
      linalg.yield %in0 : f16
    } -> tensor<?x4096x4096xf16>
    %88 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %89 = linalg.fill ins(%zero : f16) outs(%88 : tensor<?x?x4096xf16>) -> tensor<?x?x4096xf16>
    %90 = linalg.batch_matmul ins(%83, %87 : tensor<?x?x4096xf16>, tensor<?x4096x4096xf16>) outs(%89 : tensor<?x?x4096xf16>) -> tensor<?x?x4096xf16>
    %91 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %92 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %90 : tensor<?x?x4096xf16>, tensor<?x?x4096xf16>) outs(%91 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    %93 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %94 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<?x?x4096xf16>) outs(%93 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f16, %out: f32):
      %e = arith.extf %in0 : f16 to f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %95 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %96 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<?x?x4096xf32>) outs(%95 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.powf %in0, %two : f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %97 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %98 = linalg.fill ins(%zero32 : f32) outs(%97 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#ijk, #ij0], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<?x?x4096xf32>) outs(%98 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.addf %in0, %out : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %100 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<?x?x1xf32>) outs(%100 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.divf %in0, %width : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %102 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<?x?x1xf32>) outs(%102 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %n = arith.truncf %eps : f64 to f32
      %e = arith.addf %in0, %n : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %104 = tensor.empty(%b, %s) : tensor<?x?x1xf32>
    %105 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<?x?x1xf32>) outs(%104 : tensor<?x?x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.rsqrt %in0 : f32
      linalg.yield %e : f32
    } -> tensor<?x?x1xf32>
    %106 = tensor.empty(%b, %s) : tensor<?x?x4096xf32>
    %107 = linalg.generic {indexing_maps = [#ijk, #ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %105 : tensor<?x?x4096xf32>, tensor<?x?x1xf32>) outs(%106 : tensor<?x?x4096xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %e = arith.mulf %in0, %in1 : f32
      linalg.yield %e : f32
    } -> tensor<?x?x4096xf32>
    %108 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %109 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<?x?x4096xf32>) outs(%108 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f32, %out: f16):
      %e = arith.truncf %in0 : f32 to f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    %110 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %111 = linalg.generic {indexing_maps = [#k, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%norm2, %109 : tensor<4096xf16>, tensor<?x?x4096xf16>) outs(%110 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    %112 = tensor.empty() : tensor<4096x11008xf16>
    %113 = linalg.transpose ins(%gate : tensor<11008x4096xf16>) outs(%112 : tensor<4096x11008xf16>) permutation = [1, 0]
    %114 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<?x?x4096xf16> into tensor<?x4096xf16>
    %115 = tensor.empty(%t) : tensor<?x11008xf16>
    %116 = linalg.fill ins(%zero : f16) outs(%115 : tensor<?x11008xf16>) -> tensor<?x11008xf16>
    %117 = linalg.matmul ins(%114, %113 : tensor<?x4096xf16>, tensor<4096x11008xf16>) outs(%116 : tensor<?x11008xf16>) -> tensor<?x11008xf16>
    %118 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [%b, %s, 11008] : tensor<?x11008xf16> into tensor<?x?x11008xf16>
    %119 = tensor.empty(%b, %s) : tensor<?x?x11008xf16>
    %120 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<?x?x11008xf16>) outs(%119 : tensor<?x?x11008xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %n = arith.negf %in0 : f16
      %e = math.exp %n : f16
      %d = arith.addf %e, %one : f16
      %q = arith.divf %one, %d : f16
      linalg.yield %q : f16
    } -> tensor<?x?x11008xf16>
    %121 = tensor.empty(%b, %s) : tensor<?x?x11008xf16>
    %122 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %118 : tensor<?x?x11008xf16>, tensor<?x?x11008xf16>) outs(%121 : tensor<?x?x11008xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x11008xf16>
    %123 = tensor.empty() : tensor<4096x11008xf16>
    %124 = linalg.transpose ins(%up : tensor<11008x4096xf16>) outs(%123 : tensor<4096x11008xf16>) permutation = [1, 0]
    %125 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<?x?x4096xf16> into tensor<?x4096xf16>
    %126 = tensor.empty(%t) : tensor<?x11008xf16>
    %127 = linalg.fill ins(%zero : f16) outs(%126 : tensor<?x11008xf16>) -> tensor<?x11008xf16>
    %128 = linalg.matmul ins(%125, %124 : tensor<?x4096xf16>, tensor<4096x11008xf16>) outs(%127 : tensor<?x11008xf16>) -> tensor<?x11008xf16>
    %129 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [%b, %s, 11008] : tensor<?x11008xf16> into tensor<?x?x11008xf16>
    %130 = tensor.empty(%b, %s) : tensor<?x?x11008xf16>
    %131 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %129 : tensor<?x?x11008xf16>, tensor<?x?x11008xf16>) outs(%130 : tensor<?x?x11008xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x11008xf16>
    %132 = tensor.empty() : tensor<11008x4096xf16>
    %133 = linalg.transpose ins(%down : tensor<4096x11008xf16>) outs(%132 : tensor<11008x4096xf16>) permutation = [1, 0]
    %134 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<?x?x11008xf16> into tensor<?x11008xf16>
    %135 = tensor.empty(%t) : tensor<?x4096xf16>
    %136 = linalg.fill ins(%zero : f16) outs(%135 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %137 = linalg.matmul ins(%134, %133 : tensor<?x11008xf16>, tensor<11008x4096xf16>) outs(%136 : tensor<?x4096xf16>) -> tensor<?x4096xf16>
    %138 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [%b, %s, 4096] : tensor<?x4096xf16> into tensor<?x?x4096xf16>
    %139 = tensor.empty(%b, %s) : tensor<?x?x4096xf16>
    %140 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %138 : tensor<?x?x4096xf16>, tensor<?x?x4096xf16>) outs(%139 : tensor<?x?x4096xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<?x?x4096xf16>
    return %140 : tensor<?x?x4096xf16>
  }
}
