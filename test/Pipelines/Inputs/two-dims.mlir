// Two sizes, one matmul of them, and an op of a series.
module attributes {roofline.title = "Two Dims", roofline.device = "a100-80gb-pcie", roofline.bindings = {M = 64}} {
  func.func @init(%a: tensor<?x?xf16> {roofline.dims = ["M", "K"]}, %b: tensor<?x512xf16> {roofline.dims = ["K", ""]},
                  %c: tensor<?x512xf16> {roofline.dims = ["M", ""]}) -> tensor<?x512xf16>
      attributes {roofline.phase = "init"} {
    %0 = linalg.matmul {roofline.group = "qkv mlp"} ins(%a, %b : tensor<?x?xf16>, tensor<?x512xf16>)
                       outs(%c : tensor<?x512xf16>) -> tensor<?x512xf16>
    %1 = arith.negf %0 : tensor<?x512xf16>
    return %1 : tensor<?x512xf16>
  }
}
