// RUN: roofline-opt %s --convert-llama-to-linalg | FileCheck %s --implicit-check-not=llama.
// RUN: roofline-opt %s --convert-llama-to-linalg --mlir-print-debuginfo | FileCheck %s --check-prefix=LOC
// RUN: roofline-opt %s --convert-llama-to-linalg --linalg-generalize-named-ops \
// RUN:   --roofline-report="device=l4 format=csv" | cut -d, -f2,3,5,6 | FileCheck %s --check-prefix=KEPT

// Group, phase and fused id, as attributes and in the location, where they
// survive what drops attributes.

// LOC: #[[NAME:.*]] = loc("layers.0.q_proj")
// LOC: loc(fused<{roofline.group = "qkv mlp", roofline.phase = "init"}>[#[[NAME]]])
// KEPT: op,location,group,phase
// KEPT-NEXT: linalg.generic,layers.0.q_proj,qkv mlp,init
// CHECK-LABEL: func.func @prefill(
func.func @prefill(%x: tensor<2x5x16xf16>, %w: tensor<16x16xf16>, %bias: tensor<16xf16>, %norm: tensor<16xf16>,
                   %cos: tensor<5x2xf16>)
    -> tensor<2x5x16xf16> attributes {roofline.phase = "init"} {
  // One op: no fused id. What only initialises or reshapes is in no group.
  // CHECK: linalg.fill ins
  // CHECK: linalg.contract indexing_maps = [{{[^]]*}}] {roofline.group = "qkv mlp"} ins
  %q = llama.linear %x, %w {roofline.group = "qkv mlp"}
    : (tensor<2x5x16xf16>, tensor<16x16xf16>) -> tensor<2x5x16xf16> loc("layers.0.q_proj")

  // Several ops: one id, which is no other's.
  // CHECK: linalg.contract {{.*}}{roofline.fused = [[BIAS:[0-9]+]] : i64, roofline.group = "o proj"}
  // CHECK: linalg.generic {{.*}}attrs = {roofline.fused = [[BIAS]] : i64, roofline.group = "o proj"}
  // KEPT-NEXT: linalg.generic,bias,o proj,init
  // KEPT-NEXT: linalg.generic,bias,o proj,init
  %o = llama.linear %q, %w bias %bias {roofline.group = "o proj"}
    : (tensor<2x5x16xf16>, tensor<16x16xf16>, tensor<16xf16>) -> tensor<2x5x16xf16> loc("bias")
  // CHECK-NOT: roofline.fused = [[BIAS]] :
  // CHECK: linalg.generic {{.*}}{roofline.fused = [[NORM:[0-9]+]] : i64, roofline.group = "norm"}
  // CHECK: linalg.generic {{.*}}{roofline.fused = [[NORM]] : i64, roofline.group = "norm"}
  // CHECK: linalg.generic {{.*}}{roofline.fused = [[NORM]] : i64, roofline.group = "norm"}
  // KEPT-COUNT-3: linalg.generic,norm,norm,init
  %n = llama.rms_norm %o, %norm eps(1.0e-6) {roofline.group = "norm"} : tensor<2x5x16xf16>, tensor<16xf16> loc("norm")
  %h = llama.split_heads %n : tensor<2x5x16xf16> -> tensor<2x5x4x4xf16>
  // CHECK: linalg.generic {{.*}}roofline.group = "rope"
  // CHECK: tensor.insert_slice
  // CHECK-NOT: roofline
  // CHECK-SAME: into
  // KEPT-COUNT-2: linalg.generic,rope,rope,init
  %r, %s = llama.rope %h, %h, %cos, %cos {roofline.group = "rope"}
    : tensor<2x5x4x4xf16>, tensor<2x5x4x4xf16>, tensor<5x2xf16> loc("rope")

  // An attention makes series of its own, and says which loops are masked.
  // CHECK: linalg.contract {{.*}}{roofline.causal = {keys = 4 : i64, queries = 3 : i64}, roofline.fused = [[ATTENTION:[0-9]+]] : i64, roofline.group = "qk/pv"}
  // CHECK: linalg.generic {{.*}}{roofline.causal = {keys = 4 : i64, queries = 3 : i64}, roofline.fused = [[ATTENTION]] : i64, roofline.group = "softmax"}
  // CHECK: linalg.softmax {roofline.causal = {keys = 4 : i64, queries = 3 : i64}, roofline.fused = [[ATTENTION]] : i64, roofline.group = "softmax"}
  // CHECK: linalg.contract {{.*}}{roofline.causal = {keys = 5 : i64, queries = 3 : i64}, roofline.fused = [[ATTENTION]] : i64, roofline.group = "qk/pv"}
  // KEPT-NEXT: linalg.generic,attention,qk/pv,init
  // KEPT-NEXT: linalg.generic,attention,softmax,init
  // KEPT-NEXT: linalg.softmax,attention,softmax,init
  // KEPT-NEXT: linalg.generic,attention,qk/pv,init
  %a = llama.attention %r, %s, %h scale(0.5) causal : tensor<2x5x4x4xf16>, tensor<2x5x4x4xf16> loc("attention")
  %m = llama.merge_heads %a : tensor<2x5x4x4xf16> -> tensor<2x5x16xf16>
  return %m : tensor<2x5x16xf16>
}

// The group may stand in the location already. A function without a phase gives
// none.
// CHECK-LABEL: func.func @located(
// CHECK: linalg.generic {{.*}}roofline.group = "residual"
// KEPT-NEXT: linalg.generic,add,residual,{{$}}
func.func @located(%x: tensor<2x5x16xf16>, %y: tensor<2x5x16xf16>) -> tensor<2x5x16xf16> {
  %0 = llama.residual_add %x, %y : tensor<2x5x16xf16> loc(fused<{roofline.group = "residual"}>["add"])
  return %0 : tensor<2x5x16xf16>
}

// An id that is given is kept by what the ops become, and no id that is made is
// one that was there.
// CHECK-LABEL: func.func @given(
// CHECK: arith.negf {{.*}}roofline.fused = 7
// CHECK: linalg.contract {{.*}}roofline.fused = "mlp"
// CHECK: linalg.generic {{.*}}roofline.fused = "mlp"
// CHECK: linalg.contract {{.*}}roofline.fused = 8
// CHECK: linalg.generic {{.*}}roofline.fused = 8
func.func @given(%x: tensor<2x5x16xf16>, %w: tensor<16x16xf16>, %bias: tensor<16xf16>) -> tensor<2x5x16xf16> {
  %0 = arith.negf %x {roofline.fused = 7} : tensor<2x5x16xf16>
  %1 = llama.linear %0, %w {roofline.fused = "mlp"} : (tensor<2x5x16xf16>, tensor<16x16xf16>) -> tensor<2x5x16xf16>
  %2 = llama.swiglu %1, %1 {roofline.fused = "mlp"} : tensor<2x5x16xf16>
  %3 = llama.linear %2, %w bias %bias
    : (tensor<2x5x16xf16>, tensor<16x16xf16>, tensor<16xf16>) -> tensor<2x5x16xf16>
  return %3 : tensor<2x5x16xf16>
}
