// The contractions of the prefill of Llama 33B, B sequences of 2048 tokens. Tests
// turn the comments into code that add the output projection and a norm:
// sed s,//all:,,
func.func @prefill(%x: tensor<?x2048x6656xf16> {roofline.dims = ["B", "", ""]}, %last: tensor<?x1x6656xf16> {roofline.dims = ["B", "", ""]},
                   %w: tensor<6656x6656xf16>, %up: tensor<17920x6656xf16>, %down: tensor<6656x17920xf16>,
                   %head: tensor<32000x6656xf16>, %norm: tensor<6656xf16>) {
  %0 = arith.constant 0 : index
  %1 = arith.constant 1 : index
  %layers = arith.constant 60 : index
  %b = tensor.dim %x, %0 : tensor<?x2048x6656xf16>
  scf.for %i = %0 to %layers step %1 {
    %q = llama.linear %x, %w : (tensor<?x2048x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x2048x6656xf16>
    %k = llama.linear %x, %w : (tensor<?x2048x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x2048x6656xf16>
    %v = llama.linear %x, %w : (tensor<?x2048x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x2048x6656xf16>
    %qh = llama.split_heads %q : tensor<?x2048x6656xf16> -> tensor<?x2048x52x128xf16>
    %kh = llama.split_heads %k : tensor<?x2048x6656xf16> -> tensor<?x2048x52x128xf16>
    %vh = llama.split_heads %v : tensor<?x2048x6656xf16> -> tensor<?x2048x52x128xf16>
    %scores_empty = tensor.empty(%b) : tensor<?x52x2048x2048xf16>
    %scores = linalg.contract
      indexing_maps = [affine_map<(b, n, s, c, d) -> (b, s, n, d)>,
                       affine_map<(b, n, s, c, d) -> (b, c, n, d)>,
                       affine_map<(b, n, s, c, d) -> (b, n, s, c)>]
      ins(%qh, %kh : tensor<?x2048x52x128xf16>, tensor<?x2048x52x128xf16>)
      outs(%scores_empty : tensor<?x52x2048x2048xf16>) -> tensor<?x52x2048x2048xf16>
    %values_empty = tensor.empty(%b) : tensor<?x2048x52x128xf16>
    %values = linalg.contract
      indexing_maps = [affine_map<(b, n, s, c, d) -> (b, n, s, c)>,
                       affine_map<(b, n, s, c, d) -> (b, c, n, d)>,
                       affine_map<(b, n, s, c, d) -> (b, s, n, d)>]
      ins(%scores, %vh : tensor<?x52x2048x2048xf16>, tensor<?x2048x52x128xf16>)
      outs(%values_empty : tensor<?x2048x52x128xf16>) -> tensor<?x2048x52x128xf16>
    %a = llama.merge_heads %values : tensor<?x2048x52x128xf16> -> tensor<?x2048x6656xf16>
    %o = llama.linear %a, %w : (tensor<?x2048x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x2048x6656xf16>
    %g = llama.linear %o, %up : (tensor<?x2048x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x2048x17920xf16>
    %u = llama.linear %o, %up : (tensor<?x2048x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x2048x17920xf16>
    %d = llama.linear %u, %down : (tensor<?x2048x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x2048x6656xf16>
  }
  //all: %all_logits = llama.lm_head %x, %head : (tensor<?x2048x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x2048x32000xf16>
  //last: %last_logits = llama.lm_head %last, %head : (tensor<?x1x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x1x32000xf16>
  //norm: %normed = llama.rms_norm %x, %norm eps(1.0e-6) : tensor<?x2048x6656xf16>, tensor<6656xf16>
  return
}
