// The block of block-torch.mlir with small static sizes: 2 sequences of 16, 64
// wide, 4 heads of 16, feed-forward 96.

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
  func.func @block(%x: tensor<2x16x64xf16>,
                   %mask: tensor<1x1x16x16xf16>,
                   %norm1: tensor<64xf16>,
                   %wq: tensor<64x64xf16>,
                   %wk: tensor<64x64xf16>,
                   %wv: tensor<64x64xf16>,
                   %wo: tensor<64x64xf16>,
                   %norm2: tensor<64xf16>,
                   %gate: tensor<96x64xf16>,
                   %up: tensor<96x64xf16>,
                   %down: tensor<64x96xf16>) -> tensor<2x16x64xf16> {
    %zero = arith.constant 0.000000e+00 : f16
    %zero32 = arith.constant 0.000000e+00 : f32
    %zero64 = arith.constant 0 : i64
    %one = arith.constant 1.000000e+00 : f16
    %two = arith.constant 2.000000e+00 : f32
    %width = arith.constant 64.0 : f32
    %eps = arith.constant 1.000000e-05 : f64
    %scale = arith.constant 0.25 : f64
    %lowest = arith.constant 0xFC00 : f16
    %0 = tensor.empty() : tensor<2x16x64xf32>
    %1 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<2x16x64xf16>) outs(%0 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f16, %out: f32):
      %e = arith.extf %in0 : f16 to f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %3 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.powf %in0, %two : f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %4 = tensor.empty() : tensor<2x16x1xf32>
    %5 = linalg.fill ins(%zero32 : f32) outs(%4 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#ijk, #ij0], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x16x64xf32>) outs(%5 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.addf %in0, %out : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %7 = tensor.empty() : tensor<2x16x1xf32>
    %8 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x16x1xf32>) outs(%7 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.divf %in0, %width : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %9 = tensor.empty() : tensor<2x16x1xf32>
    %10 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x16x1xf32>) outs(%9 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %n = arith.truncf %eps : f64 to f32
      %e = arith.addf %in0, %n : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %11 = tensor.empty() : tensor<2x16x1xf32>
    %12 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x16x1xf32>) outs(%11 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.rsqrt %in0 : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %13 = tensor.empty() : tensor<2x16x64xf32>
    %14 = linalg.generic {indexing_maps = [#ijk, #ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %12 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%13 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %e = arith.mulf %in0, %in1 : f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %15 = tensor.empty() : tensor<2x16x64xf16>
    %16 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x16x64xf32>) outs(%15 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f32, %out: f16):
      %e = arith.truncf %in0 : f32 to f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    %17 = tensor.empty() : tensor<2x16x64xf16>
    %18 = linalg.generic {indexing_maps = [#k, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%norm1, %16 : tensor<64xf16>, tensor<2x16x64xf16>) outs(%17 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    %19 = tensor.empty() : tensor<64x64xf16>
    %20 = linalg.transpose ins(%wq : tensor<64x64xf16>) outs(%19 : tensor<64x64xf16>) permutation = [1, 0]
    %21 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<2x16x64xf16> into tensor<32x64xf16>
    %22 = tensor.empty() : tensor<32x64xf16>
    %23 = linalg.fill ins(%zero : f16) outs(%22 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %24 = linalg.matmul ins(%21, %20 : tensor<32x64xf16>, tensor<64x64xf16>) outs(%23 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %25 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf16> into tensor<2x16x64xf16>
    %26 = tensor.empty() : tensor<64x64xf16>
    %27 = linalg.transpose ins(%wk : tensor<64x64xf16>) outs(%26 : tensor<64x64xf16>) permutation = [1, 0]
    %28 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<2x16x64xf16> into tensor<32x64xf16>
    %29 = tensor.empty() : tensor<32x64xf16>
    %30 = linalg.fill ins(%zero : f16) outs(%29 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %31 = linalg.matmul ins(%28, %27 : tensor<32x64xf16>, tensor<64x64xf16>) outs(%30 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %32 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf16> into tensor<2x16x64xf16>
    %33 = tensor.empty() : tensor<64x64xf16>
    %34 = linalg.transpose ins(%wv : tensor<64x64xf16>) outs(%33 : tensor<64x64xf16>) permutation = [1, 0]
    %35 = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<2x16x64xf16> into tensor<32x64xf16>
    %36 = tensor.empty() : tensor<32x64xf16>
    %37 = linalg.fill ins(%zero : f16) outs(%36 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %38 = linalg.matmul ins(%35, %34 : tensor<32x64xf16>, tensor<64x64xf16>) outs(%37 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %39 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf16> into tensor<2x16x64xf16>
    %40 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf16> into tensor<2x16x4x16xf16>
    %41 = tensor.empty() : tensor<2x4x16x16xf16>
    %42 = linalg.transpose ins(%40 : tensor<2x16x4x16xf16>) outs(%41 : tensor<2x4x16x16xf16>) permutation = [0, 2, 1, 3]
    %43 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x16x16xf16> into tensor<8x16x16xf16>
    %44 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf16> into tensor<2x16x4x16xf16>
    %45 = tensor.empty() : tensor<2x4x16x16xf16>
    %46 = linalg.transpose ins(%44 : tensor<2x16x4x16xf16>) outs(%45 : tensor<2x4x16x16xf16>) permutation = [0, 2, 3, 1]
    %47 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x16x16xf16> into tensor<8x16x16xf16>
    %48 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf16> into tensor<2x16x4x16xf16>
    %49 = tensor.empty() : tensor<2x4x16x16xf16>
    %50 = linalg.transpose ins(%48 : tensor<2x16x4x16xf16>) outs(%49 : tensor<2x4x16x16xf16>) permutation = [0, 2, 1, 3]
    %51 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x16x16xf16> into tensor<8x16x16xf16>
    %52 = tensor.empty() : tensor<8x16x16xf16>
    %53 = linalg.fill ins(%zero : f16) outs(%52 : tensor<8x16x16xf16>) -> tensor<8x16x16xf16>
    %54 = linalg.batch_matmul ins(%43, %47 : tensor<8x16x16xf16>, tensor<8x16x16xf16>) outs(%53 : tensor<8x16x16xf16>) -> tensor<8x16x16xf16>
    %55 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf16> into tensor<2x4x16x16xf16>
    %56 = tensor.empty() : tensor<2x4x16x16xf16>
    %57 = linalg.generic {indexing_maps = [#ijkl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x16x16xf16>) outs(%56 : tensor<2x4x16x16xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %n = arith.truncf %scale : f64 to f16
      %e = arith.mulf %in0, %n : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x16xf16>
    %58 = tensor.empty() : tensor<2x4x16x16xf16>
    %59 = linalg.generic {indexing_maps = [#ijkl, #kl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %mask : tensor<2x4x16x16xf16>, tensor<1x1x16x16xf16>) outs(%58 : tensor<2x4x16x16xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x16xf16>
    %60 = tensor.empty() : tensor<2x4x16x1xi64>
    %61 = linalg.fill ins(%zero64 : i64) outs(%60 : tensor<2x4x16x1xi64>) -> tensor<2x4x16x1xi64>
    %62 = tensor.empty() : tensor<2x4x16x1xf16>
    %63 = linalg.fill ins(%lowest : f16) outs(%62 : tensor<2x4x16x1xf16>) -> tensor<2x4x16x1xf16>
    %64:2 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijk0], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x16x16xf16>) outs(%63, %61 : tensor<2x4x16x1xf16>, tensor<2x4x16x1xi64>) {
    ^bb0(%in: f16, %out: f16, %place: i64):
      %i = linalg.index 3 : index
      %j = arith.index_cast %i : index to i64
      %max = arith.maximumf %in, %out : f16
      %more = arith.cmpf ogt, %in, %out : f16
      %at = arith.select %more, %j, %place : i64
      linalg.yield %max, %at : f16, i64
    } -> (tensor<2x4x16x1xf16>, tensor<2x4x16x1xi64>)
    %65 = tensor.empty() : tensor<2x4x16x16xf16>
    %66 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %64#0 : tensor<2x4x16x16xf16>, tensor<2x4x16x1xf16>) outs(%65 : tensor<2x4x16x16xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.subf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x16xf16>
    %67 = tensor.empty() : tensor<2x4x16x16xf16>
    %68 = linalg.generic {indexing_maps = [#ijkl, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x16x16xf16>) outs(%67 : tensor<2x4x16x16xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %e = math.exp %in0 : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x16xf16>
    %69 = tensor.empty() : tensor<2x4x16x1xf16>
    %70 = linalg.fill ins(%zero : f16) outs(%69 : tensor<2x4x16x1xf16>) -> tensor<2x4x16x1xf16>
    %71 = linalg.generic {indexing_maps = [#ijkl, #ijk0], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x16x16xf16>) outs(%70 : tensor<2x4x16x1xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %e = arith.addf %in0, %out : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x1xf16>
    %72 = tensor.empty() : tensor<2x4x16x16xf16>
    %73 = linalg.generic {indexing_maps = [#ijkl, #ijk0, #ijkl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x16x16xf16>, tensor<2x4x16x1xf16>) outs(%72 : tensor<2x4x16x16xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.divf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x4x16x16xf16>
    %74 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x16x16xf16> into tensor<8x16x16xf16>
    %75 = tensor.empty() : tensor<8x16x16xf16>
    %76 = linalg.fill ins(%zero : f16) outs(%75 : tensor<8x16x16xf16>) -> tensor<8x16x16xf16>
    %77 = linalg.batch_matmul ins(%74, %51 : tensor<8x16x16xf16>, tensor<8x16x16xf16>) outs(%76 : tensor<8x16x16xf16>) -> tensor<8x16x16xf16>
    %78 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf16> into tensor<2x4x16x16xf16>
    %79 = tensor.empty() : tensor<2x16x4x16xf16>
    %80 = linalg.generic {indexing_maps = [#ijkl, #ikjl], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x16x16xf16>) outs(%79 : tensor<2x16x4x16xf16>) {
    ^bb0(%in0: f16, %out: f16):
      linalg.yield %in0 : f16
    } -> tensor<2x16x4x16xf16>
    %81 = tensor.collapse_shape %80 [[0], [1], [2, 3]] : tensor<2x16x4x16xf16> into tensor<2x16x64xf16>
    %82 = tensor.empty() : tensor<64x64xf16>
    %83 = linalg.transpose ins(%wo : tensor<64x64xf16>) outs(%82 : tensor<64x64xf16>) permutation = [1, 0]
    %84 = tensor.empty() : tensor<2x64x64xf16>
    %85 = linalg.generic {indexing_maps = [#jk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<64x64xf16>) outs(%84 : tensor<2x64x64xf16>) {
    ^bb0(%in0: f16, %out: f16):
      linalg.yield %in0 : f16
    } -> tensor<2x64x64xf16>
    %86 = tensor.empty() : tensor<2x16x64xf16>
    %87 = linalg.fill ins(%zero : f16) outs(%86 : tensor<2x16x64xf16>) -> tensor<2x16x64xf16>
    %88 = linalg.batch_matmul ins(%81, %85 : tensor<2x16x64xf16>, tensor<2x64x64xf16>) outs(%87 : tensor<2x16x64xf16>) -> tensor<2x16x64xf16>
    %89 = tensor.empty() : tensor<2x16x64xf16>
    %90 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %88 : tensor<2x16x64xf16>, tensor<2x16x64xf16>) outs(%89 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    %91 = tensor.empty() : tensor<2x16x64xf32>
    %92 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x16x64xf16>) outs(%91 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f16, %out: f32):
      %e = arith.extf %in0 : f16 to f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %93 = tensor.empty() : tensor<2x16x64xf32>
    %94 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x16x64xf32>) outs(%93 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.powf %in0, %two : f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %95 = tensor.empty() : tensor<2x16x1xf32>
    %96 = linalg.fill ins(%zero32 : f32) outs(%95 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %97 = linalg.generic {indexing_maps = [#ijk, #ij0], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x16x64xf32>) outs(%96 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.addf %in0, %out : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %98 = tensor.empty() : tensor<2x16x1xf32>
    %99 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x16x1xf32>) outs(%98 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = arith.divf %in0, %width : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %100 = tensor.empty() : tensor<2x16x1xf32>
    %101 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x16x1xf32>) outs(%100 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %n = arith.truncf %eps : f64 to f32
      %e = arith.addf %in0, %n : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %102 = tensor.empty() : tensor<2x16x1xf32>
    %103 = linalg.generic {indexing_maps = [#ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x16x1xf32>) outs(%102 : tensor<2x16x1xf32>) {
    ^bb0(%in0: f32, %out: f32):
      %e = math.rsqrt %in0 : f32
      linalg.yield %e : f32
    } -> tensor<2x16x1xf32>
    %104 = tensor.empty() : tensor<2x16x64xf32>
    %105 = linalg.generic {indexing_maps = [#ijk, #ij0, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %103 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%104 : tensor<2x16x64xf32>) {
    ^bb0(%in0: f32, %in1: f32, %out: f32):
      %e = arith.mulf %in0, %in1 : f32
      linalg.yield %e : f32
    } -> tensor<2x16x64xf32>
    %106 = tensor.empty() : tensor<2x16x64xf16>
    %107 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x16x64xf32>) outs(%106 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f32, %out: f16):
      %e = arith.truncf %in0 : f32 to f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    %108 = tensor.empty() : tensor<2x16x64xf16>
    %109 = linalg.generic {indexing_maps = [#k, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%norm2, %107 : tensor<64xf16>, tensor<2x16x64xf16>) outs(%108 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    %110 = tensor.empty() : tensor<64x96xf16>
    %111 = linalg.transpose ins(%gate : tensor<96x64xf16>) outs(%110 : tensor<64x96xf16>) permutation = [1, 0]
    %112 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x16x64xf16> into tensor<32x64xf16>
    %113 = tensor.empty() : tensor<32x96xf16>
    %114 = linalg.fill ins(%zero : f16) outs(%113 : tensor<32x96xf16>) -> tensor<32x96xf16>
    %115 = linalg.matmul ins(%112, %111 : tensor<32x64xf16>, tensor<64x96xf16>) outs(%114 : tensor<32x96xf16>) -> tensor<32x96xf16>
    %116 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf16> into tensor<2x16x96xf16>
    %117 = tensor.empty() : tensor<2x16x96xf16>
    %118 = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x16x96xf16>) outs(%117 : tensor<2x16x96xf16>) {
    ^bb0(%in0: f16, %out: f16):
      %n = arith.negf %in0 : f16
      %e = math.exp %n : f16
      %d = arith.addf %e, %one : f16
      %q = arith.divf %one, %d : f16
      linalg.yield %q : f16
    } -> tensor<2x16x96xf16>
    %119 = tensor.empty() : tensor<2x16x96xf16>
    %120 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %116 : tensor<2x16x96xf16>, tensor<2x16x96xf16>) outs(%119 : tensor<2x16x96xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x96xf16>
    %121 = tensor.empty() : tensor<64x96xf16>
    %122 = linalg.transpose ins(%up : tensor<96x64xf16>) outs(%121 : tensor<64x96xf16>) permutation = [1, 0]
    %123 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x16x64xf16> into tensor<32x64xf16>
    %124 = tensor.empty() : tensor<32x96xf16>
    %125 = linalg.fill ins(%zero : f16) outs(%124 : tensor<32x96xf16>) -> tensor<32x96xf16>
    %126 = linalg.matmul ins(%123, %122 : tensor<32x64xf16>, tensor<64x96xf16>) outs(%125 : tensor<32x96xf16>) -> tensor<32x96xf16>
    %127 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf16> into tensor<2x16x96xf16>
    %128 = tensor.empty() : tensor<2x16x96xf16>
    %129 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %127 : tensor<2x16x96xf16>, tensor<2x16x96xf16>) outs(%128 : tensor<2x16x96xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.mulf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x96xf16>
    %130 = tensor.empty() : tensor<96x64xf16>
    %131 = linalg.transpose ins(%down : tensor<64x96xf16>) outs(%130 : tensor<96x64xf16>) permutation = [1, 0]
    %132 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x16x96xf16> into tensor<32x96xf16>
    %133 = tensor.empty() : tensor<32x64xf16>
    %134 = linalg.fill ins(%zero : f16) outs(%133 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %135 = linalg.matmul ins(%132, %131 : tensor<32x96xf16>, tensor<96x64xf16>) outs(%134 : tensor<32x64xf16>) -> tensor<32x64xf16>
    %136 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf16> into tensor<2x16x64xf16>
    %137 = tensor.empty() : tensor<2x16x64xf16>
    %138 = linalg.generic {indexing_maps = [#ijk, #ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %136 : tensor<2x16x64xf16>, tensor<2x16x64xf16>) outs(%137 : tensor<2x16x64xf16>) {
    ^bb0(%in0: f16, %in1: f16, %out: f16):
      %e = arith.addf %in0, %in1 : f16
      linalg.yield %e : f16
    } -> tensor<2x16x64xf16>
    return %138 : tensor<2x16x64xf16>
  }
}
