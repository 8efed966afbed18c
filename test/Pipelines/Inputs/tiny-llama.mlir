// A norm, a product and a residual, twice.
module attributes {roofline.device = "a100-80gb-pcie", roofline.bindings = {S = 8}} {
  func.func @layers(%x: tensor<1x?x16xf16> {roofline.dims = ["", "S", ""]}, %g: tensor<16xf16>,
                    %w: tensor<16x16xf16>) -> tensor<1x?x16xf16> attributes {roofline.phase = "init"} {
    %0 = llama.rms_norm %x, %g eps(1.0e-06) {roofline.group = "norm"} : tensor<1x?x16xf16>, tensor<16xf16>
    %1 = llama.linear %0, %w {roofline.group = "o proj"} : (tensor<1x?x16xf16>, tensor<16x16xf16>) -> tensor<1x?x16xf16>
    %2 = llama.residual_add %x, %1 {roofline.group = "residual"} : tensor<1x?x16xf16>
    %3 = llama.rms_norm %2, %g eps(1.0e-06) {roofline.group = "norm"} : tensor<1x?x16xf16>, tensor<16xf16>
    %4 = llama.linear %3, %w {roofline.group = "o proj"} : (tensor<1x?x16xf16>, tensor<16x16xf16>) -> tensor<1x?x16xf16>
    %5 = llama.residual_add %2, %4 {roofline.group = "residual"} : tensor<1x?x16xf16>
    return %5 : tensor<1x?x16xf16>
  }
}
