#id = affine_map<(i, j) -> (i, j)>

func.func @angles(%x: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %e = tensor.empty() : tensor<16x500xf32>
  %r:6 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e, %e, %e, %e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32, %o1: f32, %o2: f32, %o3: f32, %o4: f32, %o5: f32):
    %0 = math.acos %x0 : f32
    %1 = math.asin %x0 : f32
    %2 = math.atan %x0 : f32
    %3 = math.sin %x0 : f32
    %4 = math.cos %x0 : f32
    %5 = math.tan %x0 : f32
    linalg.yield %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2, %r#3, %r#4, %r#5 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

func.func @hyperbolic(%x: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %e = tensor.empty() : tensor<16x500xf32>
  %r:6 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e, %e, %e, %e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32, %o1: f32, %o2: f32, %o3: f32, %o4: f32, %o5: f32):
    %0 = math.sinh %x0 : f32
    %1 = math.cosh %x0 : f32
    %2 = math.tanh %x0 : f32
    %3 = math.asinh %x0 : f32
    %4 = math.atanh %x0 : f32
    %5 = math.erfc %x0 : f32
    linalg.yield %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2, %r#3, %r#4, %r#5 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

func.func @rounding(%x: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %e = tensor.empty() : tensor<16x500xf32>
  %r:3 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32, %o1: f32, %o2: f32):
    %0 = math.round %x0 : f32
    %1 = math.trunc %x0 : f32
    %2 = math.cbrt %x0 : f32
    linalg.yield %0, %1, %2 : f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

func.func @logarithms(%x: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %e = tensor.empty() : tensor<16x500xf32>
  %r:3 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32, %o1: f32, %o2: f32):
    %0 = math.log %x0 : f32
    %1 = math.log2 %x0 : f32
    %2 = math.log10 %x0 : f32
    linalg.yield %0, %1, %2 : f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

func.func @above_one(%x: tensor<16x500xf32>) -> tensor<16x500xf32> {
  %e = tensor.empty() : tensor<16x500xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e : tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32):
    %0 = math.acosh %x0 : f32
    linalg.yield %0 : f32
  } -> tensor<16x500xf32>
  return %r : tensor<16x500xf32>
}

func.func @of_two(%x: tensor<16x500xf32>, %y: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>) {
  %e = tensor.empty() : tensor<16x500xf32>
  %r:2 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<16x500xf32>, tensor<16x500xf32>)
      outs(%e, %e : tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %y0: f32, %o0: f32, %o1: f32):
    %0 = math.atan2 %x0, %y0 : f32
    %1 = math.copysign %x0, %y0 : f32
    linalg.yield %0, %1 : f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1 : tensor<16x500xf32>, tensor<16x500xf32>
}

func.func @powers(%x: tensor<16x500xf32>, %y: tensor<16x500xf32>) -> tensor<16x500xf32> {
  %e = tensor.empty() : tensor<16x500xf32>
  %r = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<16x500xf32>, tensor<16x500xf32>)
      outs(%e : tensor<16x500xf32>) {
  ^bb0(%x0: f32, %y0: f32, %o0: f32):
    %0 = math.powf %x0, %y0 : f32
    linalg.yield %0 : f32
  } -> tensor<16x500xf32>
  return %r : tensor<16x500xf32>
}

// What is negative has whole powers.
func.func @whole_powers(%x: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %two = arith.constant 2.0 : f32
  %five = arith.constant 5.0 : f32
  %six = arith.constant 6.0 : f32
  %e = tensor.empty() : tensor<16x500xf32>
  %r:3 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<16x500xf32>)
      outs(%e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %o0: f32, %o1: f32, %o2: f32):
    %0 = math.powf %x0, %two : f32
    %1 = math.powf %x0, %five : f32
    %2 = math.powf %x0, %six : f32
    linalg.yield %0, %1, %2 : f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

// What goes into functions that are not defined everywhere is drawn so that
// they are, where it is scaled and shifted by constants.
func.func @scaled(%x: tensor<16x500xf32>, %y: tensor<16x500xf32>, %z: tensor<16x500xf32>) -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  %four = arith.constant 4.0 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<16x500xf32>
  %r:3 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y, %z : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
      outs(%e, %e, %e : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %y0: f32, %z0: f32, %o0: f32, %o1: f32, %o2: f32):
    %0 = arith.divf %x0, %four : f32
    %1 = math.acosh %0 : f32
    %2 = arith.mulf %two, %y0 : f32
    %3 = math.asin %2 : f32
    %4 = arith.mulf %z0, %four : f32
    %5 = arith.subf %one, %4 : f32
    %6 = math.log %5 : f32
    linalg.yield %1, %3, %6 : f32, f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1, %r#2 : tensor<16x500xf32>, tensor<16x500xf32>, tensor<16x500xf32>
}

// Of a difference of two nothing is known: half of the results are no numbers.
func.func @differences(%x: tensor<16x500xf32>, %y: tensor<16x500xf32>) -> tensor<16x500xf32> {
  %e = tensor.empty() : tensor<16x500xf32>
  %r = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<16x500xf32>, tensor<16x500xf32>)
      outs(%e : tensor<16x500xf32>) {
  ^bb0(%x0: f32, %y0: f32, %o0: f32):
    %0 = arith.subf %x0, %y0 : f32
    %1 = math.sqrt %0 : f32
    linalg.yield %1 : f32
  } -> tensor<16x500xf32>
  return %r : tensor<16x500xf32>
}

func.func @integer_powers(%x: tensor<16x500xf32>, %n: tensor<16x500xi32>) -> (tensor<16x500xf32>, tensor<16x500xf32>) {
  %minus_three = arith.constant -3 : i32
  %three = arith.constant 3.0 : f32
  %e = tensor.empty() : tensor<16x500xf32>
  %r:2 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %n : tensor<16x500xf32>, tensor<16x500xi32>)
      outs(%e, %e : tensor<16x500xf32>, tensor<16x500xf32>) {
  ^bb0(%x0: f32, %n0: i32, %o0: f32, %o1: f32):
    %0 = math.fpowi %x0, %n0 : f32, i32
    %1 = arith.addf %x0, %three : f32
    %2 = math.fpowi %1, %minus_three : f32, i32
    linalg.yield %0, %2 : f32, f32
  } -> (tensor<16x500xf32>, tensor<16x500xf32>)
  return %r#0, %r#1 : tensor<16x500xf32>, tensor<16x500xf32>
}
