// q_proj of Llama 33B: 181,462,368,256 FLOP, at 312e12 FLOP/s 581.6 us.
module attributes {roofline.device = "a100-80gb-pcie"} {
  func.func @f(%x: tensor<2048x6656xf16>, %w: tensor<6656x6656xf16>) -> tensor<2048x6656xf16> {
    %zero = arith.constant 0.0 : f16
    %empty = tensor.empty() : tensor<2048x6656xf16>
    %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
    %0 = linalg.matmul {roofline.group = "qkv mlp"} ins(%x, %w : tensor<2048x6656xf16>, tensor<6656x6656xf16>)
                                                    outs(%init : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
    return %0 : tensor<2048x6656xf16>
  }
}
