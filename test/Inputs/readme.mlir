module attributes {roofline.device = "h100-sxm", roofline.bindings = {T = 512}} {
  func.func @f(%x: tensor<?x4096xbf16> {roofline.dims = ["T", ""]}, %w: tensor<4096x4096xbf16>,
               %y: tensor<?x4096xbf16> {roofline.dims = ["T", ""]}) -> tensor<?x4096xbf16> {
    %z = linalg.matmul ins(%x, %w : tensor<?x4096xbf16>, tensor<4096x4096xbf16>)
                       outs(%y : tensor<?x4096xbf16>) -> tensor<?x4096xbf16>
    return %z : tensor<?x4096xbf16>
  }
}
