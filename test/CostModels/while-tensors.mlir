// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Loops that count in tensors of rank 0, as exporters write them: 10 trips of
// 64 elements, 11 tests.

// CHECK-LABEL: func.func @extracted(
// CHECK-SAME: work = [vector f32 640, integer i32 10, misc i32 11], {{.*}}, at_most>
func.func @extracted(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant dense<0> : tensor<i32>
  %c10 = arith.constant dense<10> : tensor<i32>
  %c1 = arith.constant dense<1> : tensor<i32>
  %r:2 = scf.while (%i = %c0, %a = %x) : (tensor<i32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xf32>) {
    %e = tensor.empty() : tensor<i1>
    %less = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
        ins(%i, %c10 : tensor<i32>, tensor<i32>) outs(%e : tensor<i1>) {
    ^bb0(%p: i32, %q: i32, %o: i1):
      %s = arith.cmpi slt, %p, %q : i32
      linalg.yield %s : i1
    } -> tensor<i1>
    %goes_on = tensor.extract %less[] : tensor<i1>
    scf.condition(%goes_on) %i, %a : tensor<i32>, tensor<64xf32>
  } do {
  ^bb0(%i: tensor<i32>, %a: tensor<64xf32>):
    %n = arith.addi %i, %c1 : tensor<i32>
    %b = arith.mulf %a, %a : tensor<64xf32>
    scf.yield %n, %b : tensor<i32>, tensor<64xf32>
  }
  return %r#1 : tensor<64xf32>
}

// The bound and the step are carried, too; from 1 to 10, by 3: three trips.
// CHECK-LABEL: func.func @scalars(
// CHECK-SAME: work = [vector f32 192, integer i32 3, misc i32 4], {{.*}}, at_most>
func.func @scalars(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c1 = arith.constant dense<1> : tensor<i32>
  %c10 = arith.constant dense<10> : tensor<i32>
  %c3 = arith.constant 3 : i32
  %r:3 = scf.while (%i = %c1, %a = %x, %bound = %c10) : (tensor<i32>, tensor<64xf32>, tensor<i32>) -> (tensor<i32>, tensor<64xf32>, tensor<i32>) {
    %p = tensor.extract %i[] : tensor<i32>
    %q = tensor.extract %bound[] : tensor<i32>
    %less = arith.cmpi slt, %p, %q : i32
    scf.condition(%less) %i, %a, %bound : tensor<i32>, tensor<64xf32>, tensor<i32>
  } do {
  ^bb0(%i: tensor<i32>, %a: tensor<64xf32>, %bound: tensor<i32>):
    %p = tensor.extract %i[] : tensor<i32>
    %n = arith.addi %c3, %p : i32
    %next = tensor.from_elements %n : tensor<i32>
    %b = arith.mulf %a, %a : tensor<64xf32>
    scf.yield %next, %b, %bound : tensor<i32>, tensor<64xf32>, tensor<i32>
  }
  return %r#1 : tensor<64xf32>
}

// CHECK-LABEL: func.func @tosa(
// CHECK-SAME: work = [transcendental f32 640, integer i32 10, misc i32 11],
// CHECK-SAME: bytes_floor = 0>
func.func @tosa(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = "tosa.const"() {values = dense<0> : tensor<i32>} : () -> tensor<i32>
  %r:2 = tosa.while_loop (%i = %c0, %a = %x) : (tensor<i32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xf32>) {
    %c10 = "tosa.const"() {values = dense<10> : tensor<i32>} : () -> tensor<i32>
    %g = tosa.greater %c10, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %g : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>, %a: tensor<64xf32>):
    %c1 = "tosa.const"() {values = dense<1> : tensor<i32>} : () -> tensor<i32>
    %n = tosa.add %i, %c1 : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %b = tosa.exp %a : (tensor<64xf32>) -> tensor<64xf32>
    tosa.yield %n, %b : tensor<i32>, tensor<64xf32>
  }
  return %r#1 : tensor<64xf32>
}

// Up to and with 10: 11 trips.
// CHECK-LABEL: func.func @tosa_or_equal(
// CHECK-SAME: work = [integer i32 11, misc i32 12],
func.func @tosa_or_equal() -> tensor<i32> {
  %c0 = "tosa.const"() {values = dense<0> : tensor<i32>} : () -> tensor<i32>
  %r = tosa.while_loop (%i = %c0) : (tensor<i32>) -> tensor<i32> {
    %c10 = "tosa.const"() {values = dense<10> : tensor<i32>} : () -> tensor<i32>
    %g = tosa.greater_equal %c10, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %g : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>):
    %c1 = "tosa.const"() {values = dense<1> : tensor<i32>} : () -> tensor<i32>
    %n = tosa.add %i, %c1 : (tensor<i32>, tensor<i32>) -> tensor<i32>
    tosa.yield %n : tensor<i32>
  }
  return %r : tensor<i32>
}

// The bound grows with the counter, or is what an argument holds: unknown.
// CHECK-LABEL: func.func @growing(
// CHECK-SAME: at_least>
func.func @growing() -> tensor<i32> {
  %c0 = "tosa.const"() {values = dense<0> : tensor<i32>} : () -> tensor<i32>
  %c10 = "tosa.const"() {values = dense<10> : tensor<i32>} : () -> tensor<i32>
  %r:2 = tosa.while_loop (%i = %c0, %n = %c10) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>) {
    %g = tosa.greater %n, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %g : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>, %n: tensor<i32>):
    %c1 = "tosa.const"() {values = dense<1> : tensor<i32>} : () -> tensor<i32>
    %j = tosa.add %i, %c1 : (tensor<i32>, tensor<i32>) -> tensor<i32>
    tosa.yield %j, %j : tensor<i32>, tensor<i32>
  }
  return %r#0 : tensor<i32>
}

// CHECK-LABEL: func.func @argument(
// CHECK-SAME: at_least>
func.func @argument(%bound: tensor<i32>) -> tensor<i32> {
  %c0 = "tosa.const"() {values = dense<0> : tensor<i32>} : () -> tensor<i32>
  %r = tosa.while_loop (%i = %c0) : (tensor<i32>) -> tensor<i32> {
    %g = tosa.greater %bound, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %g : tensor<i1>
  } do {
  ^bb0(%i: tensor<i32>):
    %c1 = "tosa.const"() {values = dense<1> : tensor<i32>} : () -> tensor<i32>
    %j = tosa.add %i, %c1 : (tensor<i32>, tensor<i32>) -> tensor<i32>
    tosa.yield %j : tensor<i32>
  }
  return %r : tensor<i32>
}

// Unknown: the tested element is not the one that counts.
// CHECK-LABEL: func.func @elements2(
// CHECK-SAME: work = [], {{.*}}, at_least>
func.func @elements2(%x: tensor<64xf32>) -> tensor<64xf32> {
  %init = arith.constant dense<0> : tensor<2xi32>
  %c10 = arith.constant dense<10> : tensor<i32>
  %c1 = arith.constant 1 : i32
  %r:2 = scf.while (%i = %init, %a = %x) : (tensor<2xi32>, tensor<64xf32>) -> (tensor<2xi32>, tensor<64xf32>) {
    %e = tensor.empty() : tensor<i1>
    %less = linalg.generic {indexing_maps = [affine_map<() -> (1)>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
        ins(%i, %c10 : tensor<2xi32>, tensor<i32>) outs(%e : tensor<i1>) {
    ^bb0(%p: i32, %q: i32, %o: i1):
      %s = arith.cmpi slt, %p, %q : i32
      linalg.yield %s : i1
    } -> tensor<i1>
    %goes_on = tensor.extract %less[] : tensor<i1>
    scf.condition(%goes_on) %i, %a : tensor<2xi32>, tensor<64xf32>
  } do {
  ^bb0(%i: tensor<2xi32>, %a: tensor<64xf32>):
    %n = linalg.generic {indexing_maps = [affine_map<() -> (0)>], iterator_types = []} outs(%i : tensor<2xi32>) {
    ^bb0(%o: i32):
      %s = arith.addi %o, %c1 : i32
      linalg.yield %s : i32
    } -> tensor<2xi32>
    %b = arith.mulf %a, %a : tensor<64xf32>
    scf.yield %n, %b : tensor<2xi32>, tensor<64xf32>
  }
  return %r#1 : tensor<64xf32>
}

// Unknown: -1 is a large unsigned number.
// CHECK-LABEL: func.func @ult(
// CHECK-SAME: work = [], {{.*}}, at_least>
func.func @ult(%x: tensor<64xf32>) -> tensor<64xf32> {
  %cm1 = arith.constant -1 : i32
  %c10 = arith.constant 10 : i32
  %c1 = arith.constant 1 : i32
  %r:2 = scf.while (%i = %cm1, %a = %x) : (i32, tensor<64xf32>) -> (i32, tensor<64xf32>) {
    %less = arith.cmpi ult, %i, %c10 : i32
    scf.condition(%less) %i, %a : i32, tensor<64xf32>
  } do {
  ^bb0(%i: i32, %a: tensor<64xf32>):
    %n = arith.addi %i, %c1 : i32
    %b = arith.mulf %a, %a : tensor<64xf32>
    scf.yield %n, %b : i32, tensor<64xf32>
  }
  return %r#1 : tensor<64xf32>
}

// Unknown: 126 is followed by -128.
// CHECK-LABEL: func.func @wrap(
// CHECK-SAME: work = [], {{.*}}, at_least>
func.func @wrap(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : i8
  %c127 = arith.constant 127 : i8
  %c2 = arith.constant 2 : i8
  %r:2 = scf.while (%i = %c0, %a = %x) : (i8, tensor<64xf32>) -> (i8, tensor<64xf32>) {
    %less = arith.cmpi slt, %i, %c127 : i8
    scf.condition(%less) %i, %a : i8, tensor<64xf32>
  } do {
  ^bb0(%i: i8, %a: tensor<64xf32>):
    %n = arith.addi %i, %c2 : i8
    %b = arith.mulf %a, %a : tensor<64xf32>
    scf.yield %n, %b : i8, tensor<64xf32>
  }
  return %r#1 : tensor<64xf32>
}
