// RUN: roofline-opt %s --split-input-file --verify-diagnostics

// One case for each rule of each verifier.

func.func @f(%ids: tensor<?x?xi32>, %t: tensor<9x8xf16>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.embedding %ids, %t : (tensor<?x?xi32>, tensor<9x8xf16>) -> tensor<?x?x8xf32>
  return
}

// -----

func.func @f(%ids: tensor<2x?xi32>, %t: tensor<9x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'ids' and dim 0 of 'result' to be equal, but got 2 and 3}}
  %0 = llama.embedding %ids, %t : (tensor<2x?xi32>, tensor<9x8xf16>) -> tensor<3x?x8xf16>
  return
}

// -----

func.func @f(%ids: tensor<?x2xi32>, %t: tensor<9x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'ids' and dim 1 of 'result' to be equal, but got 2 and 3}}
  %0 = llama.embedding %ids, %t : (tensor<?x2xi32>, tensor<9x8xf16>) -> tensor<?x3x8xf16>
  return
}

// -----

func.func @f(%ids: tensor<?x?xi32>, %t: tensor<9x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'table' and dim 2 of 'result' to be equal, but got 8 and 9}}
  %0 = llama.embedding %ids, %t : (tensor<?x?xi32>, tensor<9x8xf16>) -> tensor<?x?x9xf16>
  return
}

// -----

func.func @f(%ids: tensor<?x?xf32>, %t: tensor<9x8xf16>) {
  // expected-error @+1 {{operand #0 must be 2D tensor of 32-bit signless integer or 64-bit signless integer values}}
  %0 = llama.embedding %ids, %t : (tensor<?x?xf32>, tensor<9x8xf16>) -> tensor<?x?x8xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf32>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<6x8xf32>) -> tensor<?x?x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf16>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<6x8xf16>) -> tensor<?x?x6xf32>
  return
}

// -----

func.func @f(%x: tensor<2x?x8xf16>, %w: tensor<6x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'x' and dim 0 of 'result' to be equal, but got 2 and 1}}
  %0 = llama.linear %x, %w : (tensor<2x?x8xf16>, tensor<6x8xf16>) -> tensor<1x?x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x2x8xf16>, %w: tensor<6x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'x' and dim 1 of 'result' to be equal, but got 2 and 1}}
  %0 = llama.linear %x, %w : (tensor<?x2x8xf16>, tensor<6x8xf16>) -> tensor<?x1x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<8x6xf16>) {
  // expected-error @+1 {{expects dim 2 of 'x' and dim 1 of 'weight' to be equal, but got 8 and 6}}
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<8x6xf16>) -> tensor<?x?x8xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'weight' and dim 2 of 'result' to be equal, but got 6 and 7}}
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<6x8xf16>) -> tensor<?x?x7xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf16>, %b: tensor<8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'weight' and dim 0 of 'bias' to be equal, but got 6 and 8}}
  %0 = llama.linear %x, %w bias %b : (tensor<?x?x8xf16>, tensor<6x8xf16>, tensor<8xf16>) -> tensor<?x?x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8xf16>, %b: tensor<6xf32>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.linear %x, %w bias %b : (tensor<?x?x8xf16>, tensor<6x8xf16>, tensor<6xf32>) -> tensor<?x?x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6x8x1xf16>) {
  // expected-error @+1 {{operand #1 must be 2D tensor of floating-point values}}
  %0 = llama.linear %x, %w : (tensor<?x?x8xf16>, tensor<6x8x1xf16>) -> tensor<?x?x6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<9x6xf16>) {
  // expected-error @+1 {{expects dim 2 of 'x' and dim 1 of 'weight' to be equal, but got 8 and 6}}
  %0 = llama.lm_head %x, %w : (tensor<?x?x8xf16>, tensor<9x6xf16>) -> tensor<?x?x9xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<8xf16>) {
  // expected-error @+1 {{expects 'eps' to be finite and not negative}}
  %0 = llama.rms_norm %x, %w eps(-1.0) : tensor<?x?x8xf16>, tensor<8xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<8xf16>) {
  // expected-error @+1 {{expects 'eps' to be finite and not negative}}
  %0 = llama.rms_norm %x, %w eps(0x7FF0000000000000) : tensor<?x?x8xf16>, tensor<8xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<8xf32>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.rms_norm %x, %w eps(0.1) : tensor<?x?x8xf16>, tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %w: tensor<6xf16>) {
  // expected-error @+1 {{expects dim 2 of 'x' and dim 0 of 'weight' to be equal, but got 8 and 6}}
  %0 = llama.rms_norm %x, %w eps(0.1) : tensor<?x?x8xf16>, tensor<6xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %y: tensor<2x?x8xf16>) {
  // expected-error @+1 {{failed to verify that all of {gate, up, result} have same type}}
  %0 = "llama.swiglu"(%x, %y) : (tensor<?x?x8xf16>, tensor<2x?x8xf16>) -> tensor<?x?x8xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>, %y: tensor<2x?x8xf16>) {
  // expected-error @+1 {{failed to verify that all of {x, update, result} have same type}}
  %0 = "llama.residual_add"(%x, %y) : (tensor<?x?x8xf16>, tensor<2x?x8xf16>) -> tensor<?x?x8xf16>
  return
}

// -----

func.func @f(%x: tensor<2x?x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'x' and dim 0 of 'result' to be equal, but got 2 and 3}}
  %0 = llama.split_heads %x : tensor<2x?x8xf16> -> tensor<3x?x2x4xf16>
  return
}

// -----

func.func @f(%x: tensor<?x2x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'x' and dim 1 of 'result' to be equal, but got 2 and 3}}
  %0 = llama.split_heads %x : tensor<?x2x8xf16> -> tensor<?x3x2x4xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>) {
  // expected-error @+1 {{expects a static number and size of heads in 'result', but got 'tensor<?x?x?x4xf16>'}}
  %0 = llama.split_heads %x : tensor<?x?x8xf16> -> tensor<?x?x?x4xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>) {
  // expected-error @+1 {{expects dim 2 of 'x' to be 2 * 5 = 10, but got 8}}
  %0 = llama.split_heads %x : tensor<?x?x8xf16> -> tensor<?x?x2x5xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x?xf16>) {
  // expected-error @+1 {{expects dim 2 of 'x' to be 2 * 5 = 10, but got ?}}
  %0 = llama.split_heads %x : tensor<?x?x?xf16> -> tensor<?x?x2x5xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x8xf16>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0 = llama.split_heads %x : tensor<?x?x8xf16> -> tensor<?x?x2x4xf32>
  return
}

// -----

func.func @f(%x: tensor<?x?x2x4xf16>) {
  // expected-error @+1 {{expects dim 2 of 'result' to be 2 * 4 = 8, but got 9}}
  %0 = llama.merge_heads %x : tensor<?x?x2x4xf16> -> tensor<?x?x9xf16>
  return
}

// -----

func.func @f(%x: tensor<?x?x2x?xf16>) {
  // expected-error @+1 {{expects a static number and size of heads in 'x', but got 'tensor<?x?x2x?xf16>'}}
  %0 = llama.merge_heads %x : tensor<?x?x2x?xf16> -> tensor<?x?x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf32>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf32>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<2x?x4x8xf16>, %k: tensor<3x?x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects dim 0 of 'q' and dim 0 of 'k' to be equal, but got 2 and 3}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<2x?x4x8xf16>, tensor<3x?x2x8xf16>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x2x4x8xf16>, %k: tensor<?x3x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects dim 1 of 'q' and dim 1 of 'k' to be equal, but got 2 and 3}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x2x4x8xf16>, tensor<?x3x2x8xf16>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x6xf16>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects dim 3 of 'q' and dim 3 of 'k' to be equal, but got 8 and 6}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x8xf16>, tensor<?x?x2x6xf16>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x7xf16>, %k: tensor<?x?x2x7xf16>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects a static, even head size, but 'q' is 'tensor<?x?x4x7xf16>'}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x7xf16>, tensor<?x?x2x7xf16>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x?xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<?x4xf16>) {
  // expected-error @+1 {{expects a static, even head size, but 'q' is 'tensor<?x?x4x?xf16>'}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x?xf16>, tensor<?x?x2x8xf16>, tensor<?x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x5x4x8xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<6x4xf16>, %s: tensor<6x4xf16>) {
  // expected-error @+1 {{expects dim 1 of 'q' and dim 0 of 'cos' to be equal, but got 5 and 6}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x5x4x8xf16>, tensor<?x?x2x8xf16>, tensor<6x4xf16>
  return
}

// -----

func.func @f(%q: tensor<?x5x4x8xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<6x4xf16>) {
  // expected-error @+1 {{expects dim 1 of 'q' and dim 0 of 'sin' to be equal, but got 5 and 6}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x5x4x8xf16>, tensor<?x?x2x8xf16>, (tensor<?x4xf16>, tensor<6x4xf16>)
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<?x8xf16>, %s: tensor<?x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'cos' to be half the head size, 4, but it is 'tensor<?x8xf16>'}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, tensor<?x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %c: tensor<?x4xf16>, %s: tensor<?x?xf16>) {
  // expected-error @+1 {{expects dim 1 of 'sin' to be half the head size, 4, but it is 'tensor<?x?xf16>'}}
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, (tensor<?x4xf16>, tensor<?x?xf16>)
  return
}

// -----

func.func @f(%c: tensor<?x?x2x8xf16>, %d: tensor<?x?x2x8xf16>, %k: tensor<?x1x2x8xf16>, %v: tensor<?x1x2x8xf32>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'f32'}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<?x?x2x8xf16>, (tensor<?x1x2x8xf16>, tensor<?x1x2x8xf32>)
  return
}

// -----

func.func @f(%c: tensor<2x?x2x8xf16>, %d: tensor<2x?x2x8xf16>, %k: tensor<3x1x2x8xf16>, %v: tensor<3x1x2x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'k_cache' and dim 0 of 'k' to be equal, but got 2 and 3}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<2x?x2x8xf16>, tensor<3x1x2x8xf16>
  return
}

// -----

func.func @f(%c: tensor<?x?x2x8xf16>, %d: tensor<?x?x2x8xf16>, %k: tensor<?x1x4x8xf16>, %v: tensor<?x1x4x8xf16>) {
  // expected-error @+1 {{expects dim 2 of 'k_cache' and dim 2 of 'k' to be equal, but got 2 and 4}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<?x?x2x8xf16>, tensor<?x1x4x8xf16>
  return
}

// -----

func.func @f(%c: tensor<?x?x2x8xf16>, %d: tensor<?x?x2x8xf16>, %k: tensor<?x1x2x8xf16>, %v: tensor<?x1x2x4xf16>) {
  // expected-error @+1 {{expects dim 3 of 'v_cache' and dim 3 of 'v' to be equal, but got 8 and 4}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<?x?x2x8xf16>, (tensor<?x1x2x8xf16>, tensor<?x1x2x4xf16>)
  return
}

// -----

func.func @f(%c: tensor<?x?x2x8xf16>, %d: tensor<?x?x2x8xf16>, %k: tensor<?x1x2x8xf16>, %v: tensor<?x2x2x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'k' and dim 1 of 'v' to be equal, but got 1 and 2}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<?x?x2x8xf16>, (tensor<?x1x2x8xf16>, tensor<?x2x2x8xf16>)
  return
}

// -----

func.func @f(%c: tensor<?x5x2x8xf16>, %d: tensor<?x6x2x8xf16>, %k: tensor<?x1x2x8xf16>, %v: tensor<?x1x2x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'k_cache' and dim 1 of 'v_cache' to be equal, but got 5 and 6}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : (tensor<?x5x2x8xf16>, tensor<?x6x2x8xf16>), tensor<?x1x2x8xf16>
  return
}

// -----

func.func @f(%c: tensor<?x5x2x8xf16>, %d: tensor<?x5x2x8xf16>, %k: tensor<?x6x2x8xf16>, %v: tensor<?x6x2x8xf16>) {
  // expected-error @+1 {{expects at most as many new tokens as the cache has positions, but got 6 and 5}}
  %0, %1 = llama.kv_append %c, %d, %k, %v : tensor<?x5x2x8xf16>, tensor<?x6x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xbf16>, %v: tensor<?x?x2x8xbf16>) {
  // expected-error @+1 {{expects one element type, but got 'f16' and 'bf16'}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x4x8xf16>, tensor<?x?x2x8xbf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x7x2x8xf16>, %v: tensor<?x9x2x8xf16>) {
  // expected-error @+1 {{expects dim 1 of 'k' and dim 1 of 'v' to be equal, but got 7 and 9}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x4x8xf16>, (tensor<?x7x2x8xf16>, tensor<?x9x2x8xf16>)
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x4x8xf16>) {
  // expected-error @+1 {{expects dim 2 of 'k' and dim 2 of 'v' to be equal, but got 2 and 4}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x4x8xf16>, (tensor<?x?x2x8xf16>, tensor<?x?x4x8xf16>)
  return
}

// -----

func.func @f(%q: tensor<2x?x4x8xf16>, %k: tensor<3x?x2x8xf16>, %v: tensor<3x?x2x8xf16>) {
  // expected-error @+1 {{expects dim 0 of 'q' and dim 0 of 'k' to be equal, but got 2 and 3}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<2x?x4x8xf16>, tensor<3x?x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x6xf16>, %v: tensor<?x?x2x6xf16>) {
  // expected-error @+1 {{expects dim 3 of 'q' and dim 3 of 'k' to be equal, but got 8 and 6}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x4x8xf16>, tensor<?x?x2x6xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x?x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{expects a static number of heads, but got 'tensor<?x?x?x8xf16>' and 'tensor<?x?x2x8xf16>'}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x?x8xf16>, tensor<?x?x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x5x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{expects the number of query heads to be a multiple of the key/value heads, but got 5 and 2}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x5x8xf16>, tensor<?x?x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x0x8xf16>, %v: tensor<?x?x0x8xf16>) {
  // expected-error @+1 {{expects the number of query heads to be a multiple of the key/value heads, but got 4 and 0}}
  %0 = llama.attention %q, %k, %v scale(1.0) : tensor<?x?x4x8xf16>, tensor<?x?x0x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{expects 'scale' to be finite}}
  %0 = llama.attention %q, %k, %v scale(0x7FF8000000000000) : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{expects 'window' only beside 'causal'}}
  %0 = "llama.attention"(%q, %k, %k) <{scale = 1.0 : f64, window = 4 : i64}> : (tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, tensor<?x?x2x8xf16>) -> tensor<?x?x4x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>, %v: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{expects a positive 'window', but got 0}}
  %0 = llama.attention %q, %k, %v scale(1.0) causal window(0) : tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>
  return
}

// -----

func.func @f(%q: tensor<?x?x4x8xf16>, %k: tensor<?x?x2x8xf16>) {
  // expected-error @+1 {{attribute 'scale' failed to satisfy constraint: 64-bit float attribute}}
  %0 = "llama.attention"(%q, %k, %k) <{scale = 1.0 : f32}> : (tensor<?x?x4x8xf16>, tensor<?x?x2x8xf16>, tensor<?x?x2x8xf16>) -> tensor<?x?x4x8xf16>
  return
}

// -----

func.func @attention_queries_without_keys(%q: tensor<1x8x4x8xf16>, %k: tensor<1x7x2x8xf16>) {
  // expected-error @+1 {{expects a key for every query of causal attention, but got 8 queries and 7 keys}}
  %0 = llama.attention %q, %k, %k scale(1.0) causal : tensor<1x8x4x8xf16>, tensor<1x7x2x8xf16>
  return
}
