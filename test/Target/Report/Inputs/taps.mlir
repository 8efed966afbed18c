module attributes {roofline.device = "l4", roofline.bindings = {X = 32, K = 3, W = 32}} {
  func.func @f(%x: tensor<1x?x4xf32> {roofline.dims = ["", "X", ""]}, %w: tensor<?x4x8xf32> {roofline.dims = ["K", "", ""]},
               %y: tensor<1x?x8xf32> {roofline.dims = ["", "W", ""]}) -> tensor<1x?x8xf32> {
    %zero = arith.constant 0.0 : f32
    %p = tensor.pad %x low[0, 1, 0] high[0, 1, 0] {
    ^bb0(%a: index, %b: index, %c: index):
      tensor.yield %zero : f32
    } : tensor<1x?x4xf32> to tensor<1x?x4xf32>
    %0 = linalg.conv_1d_nwc_wcf {roofline.group = "conv"}
      ins(%p, %w : tensor<1x?x4xf32>, tensor<?x4x8xf32>) outs(%y : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    %1 = linalg.exp {roofline.group = "exp"} ins(%0 : tensor<1x?x8xf32>) outs(%0 : tensor<1x?x8xf32>) -> tensor<1x?x8xf32>
    return %1 : tensor<1x?x8xf32>
  }
}
