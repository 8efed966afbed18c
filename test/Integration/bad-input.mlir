// RUN: roofline-opt %s --split-input-file --allow-unregistered-dialect --roofline-annotate | FileCheck %s

// Modules that are odd, or of which little is known: what nobody can count makes
// the totals around it lower bounds, and never a silent zero.

// No code at all.
// CHECK: module attributes {roofline.cost = #roofline.totals<work = [], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>}
module {}

// -----

// A function that does nothing is known; one whose body is elsewhere is not.
// CHECK: module attributes {{.*}}at_least
module {
  // CHECK-LABEL: func.func @empty()
  // CHECK-SAME: bytes_floor = 0>}
  func.func @empty() {
    return
  }
  // CHECK: func.func private @external(tensor<8xf32>) -> tensor<8xf32>{{$}}
  func.func private @external(tensor<8xf32>) -> tensor<8xf32>
  // CHECK-LABEL: func.func @caller
  // CHECK-SAME: at_least
  func.func @caller(%x: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @external(%x) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
}

// -----

// A function that calls itself: one execution of its ops, and no end in sight.
// CHECK-LABEL: func.func @direct
// CHECK-SAME: work = [transcendental f32 8]
// CHECK-SAME: at_least
func.func @direct(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = math.exp %x : tensor<8xf32>
  %0 = call @direct(%y) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Two that call each other: both are lower bounds.
// CHECK-LABEL: func.func @ping
// CHECK-SAME: at_least
func.func @ping(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = math.exp %x : tensor<8xf32>
  %0 = call @pong(%y) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
// CHECK-LABEL: func.func @pong
// CHECK-SAME: at_least
func.func @pong(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = math.exp %x : tensor<8xf32>
  %0 = call @ping(%y) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Blocks that nothing reaches cost nothing.
// CHECK-LABEL: func.func @dead
// CHECK-SAME: work = [], bytes_read = 0,
func.func @dead(%x: tensor<8xf32>) {
  return
^bb1:
  %e = math.exp %x : tensor<8xf32>
  return
}

// -----

// Ops directly in the module, and modules in modules: 8 + 8 exponentials.
// CHECK: module attributes {roofline.cost = #roofline.totals<work = [transcendental f32 16],{{.*}} at_least>}
module {
  module @inner {
    // CHECK: func.func @f({{.*}}work = [transcendental f32 8],{{.*}}bytes_floor = 32>}
    func.func @f(%x: tensor<8xf32>) {
      %0 = math.exp %x : tensor<8xf32>
      return
    }
  }
  "test.top"() : () -> ()
  // CHECK: func.func @f({{.*}}work = [transcendental f32 8],{{.*}}bytes_floor = 32>}
  func.func @f(%x: tensor<8xf32>) {
    %0 = math.exp %x : tensor<8xf32>
    return
  }
}

// -----

// Functions of other dialects have costs of their own. The kernel's elements stay
// in registers; what LLVM and SPIR-V do is not known, nor is a launch.
// CHECK: module attributes {gpu.container_module, {{.*}}at_least
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // CHECK: gpu.func @kernel({{.*}}work = [transcendental f32 8], bytes_read = 0, bytes_written = 0, bytes_fused = 0, bytes_floor = 0>}
    gpu.func @kernel(%x: vector<8xf32>) kernel {
      %0 = math.exp %x : vector<8xf32>
      gpu.return
    }
  }
  // CHECK: llvm.func @low({{.*}}at_least
  llvm.func @low(%x: f32) -> f32 {
    %0 = llvm.fadd %x, %x : f32
    llvm.return %0 : f32
  }
  // CHECK: llvm.func @external(f32){{$}}
  llvm.func @external(f32)
  spirv.module Logical GLSL450 {
    // CHECK: spirv.func @shader({{.*}}at_least
    spirv.func @shader(%x: f32) -> f32 "None" {
      %0 = spirv.FAdd %x, %x : f32
      spirv.ReturnValue %0 : f32
    }
  }
  // CHECK: func.func @host() {{.*}}at_least
  func.func @host() {
    %one = arith.constant 1 : index
    %x = arith.constant dense<1.0> : vector<8xf32>
    gpu.launch_func @kernels::@kernel blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : vector<8xf32>)
    return
  }
}

// -----

// Locations with characters that end strings and lines elsewhere.
// CHECK-LABEL: func.func @locations
func.func @locations(%x: tensor<8xf32>) {
  // CHECK: work = [transcendental f32 8]
  %0 = math.exp %x : tensor<8xf32> loc("we\22ird\0A<b>&\01\FF")
  return
}

// -----

// 8 i1 are a byte; integers of no bits have no bytes, and are unknown.
// CHECK-LABEL: func.func @bits
// CHECK-SAME: at_least
func.func @bits(%one: tensor<8xi1>, %none: tensor<8xi0>) {
  // CHECK: arith.addi {{.*}}#roofline.cost<work = [integer i1 8], reads = [operand 0 1], writes = [result 0 1]>
  %0 = arith.addi %one, %one : tensor<8xi1>
  // CHECK: arith.addi %{{[a-z0-9]+}}, %{{[a-z0-9]+}} : tensor<8xi0>
  %1 = arith.addi %none, %none : tensor<8xi0>
  return
}
