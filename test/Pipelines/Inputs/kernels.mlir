// Two functions in kernel form, and one that is none.
func.func @matmul_1(%x: memref<4x8xf16>, %w: memref<16x8xf16>, %y: memref<4x16xf16>)
    attributes {roofline.kernel = {title = "q_proj 4x16x8", op = "linalg.contract", group = "qkv mlp",
                                   ops = [{id = "prefill.4", count = 60 : i64}], bindings = {B = 4 : i64},
                                   arguments = [{name = "x"}, {name = "w", role = "weight", low = -0.5, high = 0.5}],
                                   counted = {flops = 1024 : i64, bytes_read = 320 : i64, bytes_written = 128 : i64,
                                              work = [{unit = "matrix", type = "f16", amount = 1024 : i64}]}}} {
  %zero = arith.constant 0.0 : f16
  %a = bufferization.to_tensor %x restrict : memref<4x8xf16> to tensor<4x8xf16>
  %b = bufferization.to_tensor %w restrict : memref<16x8xf16> to tensor<16x8xf16>
  %empty = tensor.empty() : tensor<4x16xf16>
  %init = linalg.fill ins(%zero : f16) outs(%empty : tensor<4x16xf16>) -> tensor<4x16xf16>
  %c = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                        affine_map<(m, n, k) -> (m, n)>]
      ins(%a, %b : tensor<4x8xf16>, tensor<16x8xf16>) outs(%init : tensor<4x16xf16>) -> tensor<4x16xf16>
  bufferization.materialize_in_destination %c in restrict writable %y : (tensor<4x16xf16>, memref<4x16xf16>) -> ()
  return
}

func.func @append(%x: memref<1x8xf16>, %cache: memref<4x8xf16>) attributes {roofline.kernel = {}} {
  %a = bufferization.to_tensor %x restrict : memref<1x8xf16> to tensor<1x8xf16>
  %b = bufferization.to_tensor %cache restrict writable : memref<4x8xf16> to tensor<4x8xf16>
  %c = tensor.insert_slice %a into %b[3, 0] [1, 8] [1, 1] : tensor<1x8xf16> into tensor<4x8xf16>
  bufferization.materialize_in_destination %c in restrict writable %cache : (tensor<4x8xf16>, memref<4x8xf16>) -> ()
  return
}

func.func @none(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
