// RUN: roofline-opt %s --roofline-annotate=strict --verify-diagnostics -o /dev/null
// What nobody can count is unknown, never 0 and never a guess.

// How often blocks run that nothing counts.
func.func @blocks(%x: tensor<4xf32>, %p: i1) {
  cf.br ^bb1
^bb1:
  %0 = arith.negf %x : tensor<4xf32>
  // expected-error @below {{'cf.cond_br' has no cost model}}
  cf.cond_br %p, ^bb1, ^bb2
^bb2:
  return
}

// Elements of which not even the rank is known.
func.func @unranked(%x: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error @below {{'arith.negf' has no cost model}}
  %0 = arith.negf %x : tensor<*xf32>
  return %0 : tensor<*xf32>
}

// Elements whose width the type does not fix.
func.func @quantized(%x: tensor<4x!quant.uniform<i8:f32, 0.1>>, %y: tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.1>> {
  // expected-error @below {{'linalg.copy' has no cost model}}
  %0 = linalg.copy ins(%x : tensor<4x!quant.uniform<i8:f32, 0.1>>) outs(%y : tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.1>>
  return %0 : tensor<4x!quant.uniform<i8:f32, 0.1>>
}

// Elements that are there only in part.
#csr = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
func.func @sparse(%a: tensor<8x8xf32, #csr>, %x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'linalg.matvec' has no cost model}}
  %0 = linalg.matvec ins(%a, %x : tensor<8x8xf32, #csr>, tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// As many lanes as the machine has.
func.func @scalable(%x: vector<[4]xf32>) -> vector<[4]xf32> {
  // expected-error @below {{'arith.negf' has no cost model}}
  %0 = arith.negf %x : vector<[4]xf32>
  return %0 : vector<[4]xf32>
}
