// RUN: roofline-opt %s --split-input-file --verify-diagnostics

// expected-error @below {{'roofline.dims' expects to stand on a function argument, not on an op}}
func.func private @f() attributes {roofline.dims = ["B"]}

// -----

// expected-error @below {{'roofline.dims' of argument 1 expects one string per dim of 'tensor<?x4xf32>', but got ["B"]}}
func.func private @f(tensor<f32>, tensor<?x4xf32> {roofline.dims = ["B"]})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects one string per dim of 'tensor<?xf32>', but got ["B", ""]}}
func.func private @f(tensor<?xf32> {roofline.dims = ["B", ""]})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects one string per dim of 'tensor<?xf32>', but got "B"}}
func.func private @f(tensor<?xf32> {roofline.dims = "B"})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects one string per dim of 'f32', but got []}}
func.func private @f(f32 {roofline.dims = []})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects one string per dim of 'tensor<*xf32>', but got ["B"]}}
func.func private @f(tensor<*xf32> {roofline.dims = ["B"]})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects names of dims (letters, digits and '_', no digit first, not 'overflow') or "", but got 4}}
func.func private @f(tensor<?xf32> {roofline.dims = [4]})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects names of dims (letters, digits and '_', no digit first, not 'overflow') or "", but got "2B"}}
func.func private @f(tensor<?xf32> {roofline.dims = ["2B"]})

// -----

// expected-error @below {{'roofline.dims' of argument 0 expects names of dims (letters, digits and '_', no digit first, not 'overflow') or "", but got "B*S"}}
func.func private @f(tensor<?xf32> {roofline.dims = ["B*S"]})

// -----

// A count over this name could not be told from one that left 128 bits.
// expected-error @below {{'roofline.dims' of argument 0 expects names of dims (letters, digits and '_', no digit first, not 'overflow') or "", but got "overflow"}}
func.func private @f(tensor<?xf32> {roofline.dims = ["overflow"]})

// -----

// expected-error @below {{unknown argument attribute 'roofline.dim', expected 'roofline.dims'}}
func.func private @f(tensor<?xf32> {roofline.dim = ["B"]})

// -----

// expected-error @below {{unknown attribute 'roofline.dims' of result 0, expected none}}
func.func private @f() -> (tensor<?xf32> {roofline.dims = ["B"]})
