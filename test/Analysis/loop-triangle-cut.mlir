// RUN: roofline-opt %s --roofline-annotate=strict --verify-diagnostics -o /dev/null

// The inner loop has 7, 6, ... 1 trips, and then none, however long the outer
// one goes on: the sum has no closed form for an n that nobody knows.
func.func @cut(%n: index, %x: tensor<8xf16>) {
  affine.for %i = 0 to %n {
    affine.for %j = affine_map<(d0) -> (d0)>(%i) to 7 {
      // expected-error @below {{the cost of 'math.cos' is not known in this form}}
      %0 = math.cos %x : tensor<8xf16>
    }
  }
  return
}
