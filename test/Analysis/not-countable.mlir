// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate=strict --verify-diagnostics -o /dev/null
// What nobody can count is unknown, never 0 and never a guess.

// How often blocks run that nothing counts.
func.func @blocks(%x: tensor<4xf32>, %p: i1) {
  cf.br ^bb1
^bb1:
  %0 = arith.negf %x : tensor<4xf32>
  // expected-error @below {{how often the loop of 'cf.cond_br' runs is not known}}
  cf.cond_br %p, ^bb1, ^bb2
^bb2:
  return
}

// Elements of which not even the rank is known.
func.func @unranked(%x: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error @below {{the cost of 'arith.negf' is not known in this form}}
  %0 = arith.negf %x : tensor<*xf32>
  return %0 : tensor<*xf32>
}

// Elements whose width the type does not fix.
func.func @tokens(%x: tensor<4x!async.token>, %y: tensor<4x!async.token>) -> tensor<4x!async.token> {
  // expected-error @below {{the cost of 'linalg.copy' is not known in this form}}
  %0 = linalg.copy ins(%x : tensor<4x!async.token>) outs(%y : tensor<4x!async.token>) -> tensor<4x!async.token>
  return %0 : tensor<4x!async.token>
}

// Elements that are there only in part.
#csr = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
func.func @sparse(%a: tensor<8x8xf32, #csr>, %x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{the cost of 'linalg.matvec' is not known in this form}}
  %0 = linalg.matvec ins(%a, %x : tensor<8x8xf32, #csr>, tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// As many lanes as the machine has.
func.func @scalable(%x: vector<[4]xf32>) -> vector<[4]xf32> {
  // expected-error @below {{the cost of 'arith.negf' is not known in this form}}
  %0 = arith.negf %x : vector<[4]xf32>
  return %0 : vector<[4]xf32>
}

// A body that holds what nobody knows.
func.func @body(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'linalg.generic' holds 'test.mystery', which has no cost model}}
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32):
    %b = "test.mystery"(%a) : (f32) -> f32
    linalg.yield %b : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

func.func private @elsewhere(tensor<4xf32>)

func.func @calls(%x: tensor<4xf32>) {
  // expected-error @below {{'func.call' calls a function whose body is not in the module, which 'strict' demands: link the function in, or inline it}}
  call @elsewhere(%x) : (tensor<4xf32>) -> ()
  return
}

func.func @circle(%x: tensor<4xf32>) {
  // expected-error @below {{calls of 'circle' go round in a circle, which 'strict' demands: a recursion is not counted; write it as a loop}}
  call @circle(%x) : (tensor<4xf32>) -> ()
  return
}

func.func @while(%x: tensor<4xf32>, %p: i1) {
  // expected-error @below {{how often the loop of 'scf.while' runs is not known, which 'strict' demands: say it by the attribute 'roofline.trips'}}
  scf.while : () -> () {
    scf.condition(%p)
  } do {
    %0 = arith.negf %x : tensor<4xf32>
    scf.yield
  }
  return
}
