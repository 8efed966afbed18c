// RUN: roofline-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error @below {{unknown attribute 'roofline.titel', expected one of: roofline.title, roofline.device, roofline.bindings, roofline.ranges, roofline.conventions, roofline.dims, roofline.phase, roofline.group, roofline.fused, roofline.trips, roofline.causal, roofline.kernel, roofline.cost, roofline.bound}}
module attributes {roofline.titel = "Llama 33B"} {}

// -----

// expected-error @below {{'roofline.title' expects a string that is not empty, but got ""}}
module attributes {roofline.title = ""} {}

// -----

// expected-error @below {{'roofline.title' expects to stand on the module}}
func.func private @f() attributes {roofline.title = "f"}

// -----

// expected-error @below {{'roofline.device' expects the name of a known device or a #roofline.device, but got 80 : i64}}
module attributes {roofline.device = 80} {}

// -----

// expected-error @below {{'roofline.device' expects the name of a known device or a #roofline.device, but got #roofline.cost<>}}
module attributes {roofline.device = #roofline.cost<>} {}

// -----

// expected-error @below {{'roofline.device' expects to stand on the module}}
func.func private @f() attributes {roofline.device = "h100-sxm"}

// -----

// expected-error @below {{'roofline.bindings' expects a dictionary of integers such as {B = 1, S = 2048}, but got [1]}}
module attributes {roofline.bindings = [1]} {}

// -----

// expected-error @below {{'roofline.bindings' expects a positive 64-bit integer for dim 'S', but got 0}}
module attributes {roofline.bindings = {B = 1, S = 0}} {}

// -----

// expected-error @below {{'roofline.bindings' expects a positive 64-bit integer for dim 'B', but got -1}}
module attributes {roofline.bindings = {B = -1}} {}

// -----

// expected-error @below {{'roofline.bindings' expects a positive 64-bit integer for dim 'B', but got "1"}}
module attributes {roofline.bindings = {B = "1"}} {}

// -----

// expected-error @below {{'roofline.bindings' expects a positive 64-bit integer for dim 'B', but got 1.000000e+00}}
module attributes {roofline.bindings = {B = 1.0}} {}

// -----

// expected-error @below {{'roofline.bindings' expects a positive 64-bit integer for dim 'B', but got 9223372036854775808}}
module attributes {roofline.bindings = {B = 9223372036854775808 : i128}} {}

// -----

// expected-error @below {{'roofline.bindings' expects names of dims (letters, digits and '_', no digit first, not 'overflow'), but got 'B*S'}}
module attributes {roofline.bindings = {"B*S" = 1}} {}

// -----

// Contradictory bindings.
// expected-error @below {{duplicate key 'B' in dictionary attribute}}
module attributes {roofline.bindings = {B = 1, B = 2}} {}

// -----

// expected-error @below {{'roofline.bindings' expects to stand on the module}}
func.func private @f() attributes {roofline.bindings = {B = 1}}

// -----

// expected-error @below {{'roofline.phase' expects "init" (prefill) or "ar" (decode), but got "prefill"}}
func.func private @f() attributes {roofline.phase = "prefill"}

// -----

// expected-error @below {{'roofline.phase' expects "init" (prefill) or "ar" (decode), but got 0}}
func.func private @f() attributes {roofline.phase = 0}

// -----

// expected-error @below {{'roofline.phase' expects to stand on a function}}
"test.op"() {roofline.phase = "init"} : () -> ()

// -----

// expected-error @below {{'roofline.group' expects a string that is not empty, but got ""}}
"test.op"() {roofline.group = ""} : () -> ()

// -----

// expected-error @below {{'roofline.group' expects a string that is not empty, but got 3}}
"test.op"() {roofline.group = 3} : () -> ()

// -----

// expected-error @below {{'roofline.fused' expects an integer or a string that is not empty, but got ""}}
"test.op"() {roofline.fused = ""} : () -> ()

// -----

// expected-error @below {{'roofline.fused' expects an integer or a string that is not empty, but got 3.0}}
"test.op"() {roofline.fused = 3.0} : () -> ()

// -----

// expected-error @below {{'roofline.cost' expects #roofline.cost or #roofline.totals, but got #roofline.bound<none>}}
"test.op"() {roofline.cost = #roofline.bound<none>} : () -> ()

// -----

// expected-error @below {{'roofline.bound' expects #roofline.bound, but got "compute"}}
"test.op"() {roofline.bound = "compute"} : () -> ()

// -----

// expected-error @below {{'roofline.conventions' expects a dictionary of strings such as {causal = "half"}, but got "half"}}
module attributes {roofline.conventions = "half"} {}

// -----

// expected-error @below {{'roofline.conventions' expects a string for 'tf32', but got true}}
module attributes {roofline.conventions = {tf32 = true}} {}

// -----

// expected-error @below {{'roofline.conventions': 'fma' is no convention; expected one of causal, aliasing, packing, padding, tf32, preset}}
module attributes {roofline.conventions = {fma = "1"}} {}

// -----

// expected-error @below {{'roofline.conventions': 'quarter' is no value of 'causal'; expected one of full, half, exact}}
module attributes {roofline.conventions = {causal = "quarter"}} {}

// -----

// expected-error @below {{'roofline.conventions' expects to stand on the module}}
func.func private @f() attributes {roofline.conventions = {causal = "half"}}

// -----

// expected-error @below {{'roofline.causal' expects to stand on an op with loops, such as linalg.contract or linalg.softmax}}
"test.op"() {roofline.causal = {queries = 0, keys = 1}} : () -> ()

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got {keys = 3 : i64, queries = 0 : i64}}}
  %0 = linalg.matmul {roofline.causal = {queries = 0, keys = 3}} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got {keys = 1 : i64, queries = 1 : i64}}}
  %0 = linalg.matmul {roofline.causal = {queries = 1, keys = 1}} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got {queries = 0 : i64}}}
  %0 = linalg.matmul {roofline.causal = {queries = 0}} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got {keys = 1 : i64, queries = 0 : i64, window = 0 : i64}}}
  %0 = linalg.matmul {roofline.causal = {queries = 0, keys = 1, window = 0}} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got {keys = 1 : i64, mask = 0 : i64, queries = 0 : i64}}}
  %0 = linalg.matmul {roofline.causal = {queries = 0, keys = 1, mask = 0}} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'roofline.causal' expects two of the op's 3 loops and, if it has one, the keys in the window, such as {queries = 0, keys = 1, window = 1024}, but got [0, 1]}}
  %0 = linalg.matmul {roofline.causal = [0, 1]} ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

// expected-error @below {{'roofline.ranges' expects a dictionary of strings such as {E = "2..min(2*B, 8)"}, but got "2..8"}}
module attributes {roofline.ranges = "2..8"} {}

// -----

// expected-error @below {{'roofline.ranges' expects names of dims (letters, digits and '_', no digit first, not 'overflow'), but got 'a-b'}}
module attributes {roofline.ranges = {"a-b" = "2..8"}} {}

// -----

// expected-error @below {{'roofline.ranges' expects the least and the most for dim 'E', such as "2..min(2*B, 8)", but got "2": no '..' between the two}}
module attributes {roofline.ranges = {E = "2"}} {}

// -----

// expected-error @below {{'roofline.ranges' expects the least and the most for dim 'E', such as "2..min(2*B, 8)", but got 8 : i64: no string}}
module attributes {roofline.ranges = {E = 8}} {}

// -----

// expected-error @below {{such as "2..min(2*B, 8)", but got "2..min(2*B, 8": the most, 'min(2*B, 8': expected ')' at character 11}}
module attributes {roofline.ranges = {E = "2..min(2*B, 8"}} {}

// -----

// expected-error @below {{but got "2.5..8": the least, '2.5': unexpected '.' at character 2}}
module attributes {roofline.ranges = {E = "2.5..8"}} {}

// -----

// expected-error @below {{'roofline.ranges' expects ends over dims without a range, but that of 'E' depends on 'F'}}
module attributes {roofline.ranges = {E = "2..F", F = "1..4"}} {}

// -----

// expected-error @below {{'roofline.ranges' expects to stand on the module}}
func.func private @f() attributes {roofline.ranges = {E = "2..8"}}
