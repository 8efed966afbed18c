// A small residual network, as exported to linalg: a strided 7x7 stem, pooling, a
// residual block, a depthwise-separable block, global pooling and a classifier.
// Batch normalization is a scale and a shift.

#nchw = affine_map<(n, c, h, w) -> (n, c, h, w)>
#c = affine_map<(n, c, h, w) -> (c)>
#nc = affine_map<(n, c, h, w) -> (n, c)>
#all = affine_map<(n, c) -> (n, c)>
#row = affine_map<(n, c) -> (c)>

func.func @conv_net(%image: tensor<?x3x224x224xf32> {roofline.dims = ["N", "", "", ""]},
                    %stem: tensor<64x3x7x7xf32>, %stem_scale: tensor<64xf32>, %stem_shift: tensor<64xf32>,
                    %first: tensor<64x64x3x3xf32>, %first_scale: tensor<64xf32>, %first_shift: tensor<64xf32>,
                    %second: tensor<64x64x3x3xf32>, %second_scale: tensor<64xf32>, %second_shift: tensor<64xf32>,
                    %depthwise: tensor<64x3x3xf32>, %pointwise: tensor<128x64x1x1xf32>,
                    %classifier: tensor<1000x128xf32>, %bias: tensor<1000xf32>) -> tensor<?x1000xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pixels = arith.constant 784.0 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %image, %c0 : tensor<?x3x224x224xf32>

  // 7x7, stride 2, padding 3; scale, shift, relu.
  %image_pad = tensor.pad %image low[0, 0, 3, 3] high[0, 0, 3, 3] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<?x3x224x224xf32> to tensor<?x3x230x230xf32>
  %e112 = tensor.empty(%n) : tensor<?x64x112x112xf32>
  %f112 = linalg.fill ins(%zero : f32) outs(%e112 : tensor<?x64x112x112xf32>) -> tensor<?x64x112x112xf32>
  %conv1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
    ins(%image_pad, %stem : tensor<?x3x230x230xf32>, tensor<64x3x7x7xf32>)
    outs(%f112 : tensor<?x64x112x112xf32>) -> tensor<?x64x112x112xf32>
  %stem_out = linalg.generic {indexing_maps = [#nchw, #c, #c, #nchw], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv1, %stem_scale, %stem_shift : tensor<?x64x112x112xf32>, tensor<64xf32>, tensor<64xf32>)
    outs(%e112 : tensor<?x64x112x112xf32>) {
  ^bb0(%x: f32, %a: f32, %b: f32, %o: f32):
    %0 = arith.mulf %x, %a : f32
    %1 = arith.addf %0, %b : f32
    %2 = arith.maximumf %1, %zero : f32
    linalg.yield %2 : f32
  } -> tensor<?x64x112x112xf32>

  // 3x3 maximum, stride 2, padding 1.
  %pool_pad = tensor.pad %stem_out low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %lowest : f32
  } : tensor<?x64x112x112xf32> to tensor<?x64x114x114xf32>
  %e56 = tensor.empty(%n) : tensor<?x64x56x56xf32>
  %l56 = linalg.fill ins(%lowest : f32) outs(%e56 : tensor<?x64x56x56xf32>) -> tensor<?x64x56x56xf32>
  %window = tensor.empty() : tensor<3x3xf32>
  %pooled = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
    ins(%pool_pad, %window : tensor<?x64x114x114xf32>, tensor<3x3xf32>)
    outs(%l56 : tensor<?x64x56x56xf32>) -> tensor<?x64x56x56xf32>

  // Two convolutions of 3x3 around which the input passes by.
  %first_pad = tensor.pad %pooled low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<?x64x56x56xf32> to tensor<?x64x58x58xf32>
  %f56 = linalg.fill ins(%zero : f32) outs(%e56 : tensor<?x64x56x56xf32>) -> tensor<?x64x56x56xf32>
  %conv2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
    ins(%first_pad, %first : tensor<?x64x58x58xf32>, tensor<64x64x3x3xf32>)
    outs(%f56 : tensor<?x64x56x56xf32>) -> tensor<?x64x56x56xf32>
  %first_out = linalg.generic {indexing_maps = [#nchw, #c, #c, #nchw], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv2, %first_scale, %first_shift : tensor<?x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>)
    outs(%e56 : tensor<?x64x56x56xf32>) {
  ^bb0(%x: f32, %a: f32, %b: f32, %o: f32):
    %0 = arith.mulf %x, %a : f32
    %1 = arith.addf %0, %b : f32
    %2 = arith.maximumf %1, %zero : f32
    linalg.yield %2 : f32
  } -> tensor<?x64x56x56xf32>
  %second_pad = tensor.pad %first_out low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<?x64x56x56xf32> to tensor<?x64x58x58xf32>
  %conv3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
    ins(%second_pad, %second : tensor<?x64x58x58xf32>, tensor<64x64x3x3xf32>)
    outs(%f56 : tensor<?x64x56x56xf32>) -> tensor<?x64x56x56xf32>
  %second_out = linalg.generic {indexing_maps = [#nchw, #c, #c, #nchw, #nchw], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv3, %second_scale, %second_shift, %pooled : tensor<?x64x56x56xf32>, tensor<64xf32>, tensor<64xf32>, tensor<?x64x56x56xf32>)
    outs(%e56 : tensor<?x64x56x56xf32>) {
  ^bb0(%x: f32, %a: f32, %b: f32, %r: f32, %o: f32):
    %0 = arith.mulf %x, %a : f32
    %1 = arith.addf %0, %b : f32
    %2 = arith.addf %1, %r : f32
    %3 = arith.maximumf %2, %zero : f32
    linalg.yield %3 : f32
  } -> tensor<?x64x56x56xf32>

  // 3x3 in each channel, stride 2, padding 1; then 1x1 to 128 channels.
  %deep_pad = tensor.pad %second_out low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<?x64x56x56xf32> to tensor<?x64x58x58xf32>
  %e28 = tensor.empty(%n) : tensor<?x64x28x28xf32>
  %f28 = linalg.fill ins(%zero : f32) outs(%e28 : tensor<?x64x28x28xf32>) -> tensor<?x64x28x28xf32>
  %conv4 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
    ins(%deep_pad, %depthwise : tensor<?x64x58x58xf32>, tensor<64x3x3xf32>)
    outs(%f28 : tensor<?x64x28x28xf32>) -> tensor<?x64x28x28xf32>
  %e128 = tensor.empty(%n) : tensor<?x128x28x28xf32>
  %f128 = linalg.fill ins(%zero : f32) outs(%e128 : tensor<?x128x28x28xf32>) -> tensor<?x128x28x28xf32>
  %conv5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
    ins(%conv4, %pointwise : tensor<?x64x28x28xf32>, tensor<128x64x1x1xf32>)
    outs(%f128 : tensor<?x128x28x28xf32>) -> tensor<?x128x28x28xf32>
  %relu = linalg.generic {indexing_maps = [#nchw, #nchw], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%conv5 : tensor<?x128x28x28xf32>) outs(%e128 : tensor<?x128x28x28xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = arith.cmpf ugt, %x, %zero : f32
    %1 = arith.select %0, %x, %zero : f32
    linalg.yield %1 : f32
  } -> tensor<?x128x28x28xf32>

  // The mean of each channel, and 1000 classes.
  %en = tensor.empty(%n) : tensor<?x128xf32>
  %fn = linalg.fill ins(%zero : f32) outs(%en : tensor<?x128xf32>) -> tensor<?x128xf32>
  %sum = linalg.generic {indexing_maps = [#nchw, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
    ins(%relu : tensor<?x128x28x28xf32>) outs(%fn : tensor<?x128xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = arith.addf %x, %o : f32
    linalg.yield %0 : f32
  } -> tensor<?x128xf32>
  %mean = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
    ins(%sum : tensor<?x128xf32>) outs(%en : tensor<?x128xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = arith.divf %x, %pixels : f32
    linalg.yield %0 : f32
  } -> tensor<?x128xf32>
  %turned = tensor.empty() : tensor<128x1000xf32>
  %weights = linalg.transpose ins(%classifier : tensor<1000x128xf32>) outs(%turned : tensor<128x1000xf32>) permutation = [1, 0]
  %ec = tensor.empty(%n) : tensor<?x1000xf32>
  %fc = linalg.fill ins(%zero : f32) outs(%ec : tensor<?x1000xf32>) -> tensor<?x1000xf32>
  %scores = linalg.matmul ins(%mean, %weights : tensor<?x128xf32>, tensor<128x1000xf32>)
                          outs(%fc : tensor<?x1000xf32>) -> tensor<?x1000xf32>
  %result = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
    ins(%scores, %bias : tensor<?x1000xf32>, tensor<1000xf32>) outs(%ec : tensor<?x1000xf32>) {
  ^bb0(%x: f32, %b: f32, %o: f32):
    %0 = arith.addf %x, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x1000xf32>
  return %result : tensor<?x1000xf32>
}
