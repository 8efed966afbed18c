// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-classify | FileCheck %s --check-prefixes=CHECK,FREE
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-classify=bind=B=1,C=4 | FileCheck %s --check-prefixes=CHECK,HELD

// Where a symbolic cost turns compute-bound, at a ridge of 100 FLOP/B.

module attributes {roofline.device = #roofline.device<"toy",
    peaks = [matrix f16 100000000000000, vector f32 10000000000000],
    memory = [dram bandwidth 1000000000000]>} {

  // 200*B*S against 100*(B*S + 64): from 64 on.
  // CHECK: "test.product"
  // CHECK-SAME: crossover = "B*S >= 64"
  "test.product"() {roofline.cost = #roofline.cost<work = [matrix f16 "200*B*S"], reads = [operand 0 "B*S + 64"]>} : () -> ()
  // CHECK: "test.next"
  // CHECK-SAME: crossover = "B*S >= 65"
  "test.next"() {roofline.cost = #roofline.cost<work = [matrix f16 "200*B*S"], reads = [operand 0 "B*S + 65"]>} : () -> ()

  // A common factor does not matter.
  // CHECK: "test.factor"
  // CHECK-SAME: crossover = "S >= 64"
  "test.factor"() {roofline.cost = #roofline.cost<work = [matrix f16 "200*B*S"], reads = [operand 0 "B*S + 64*B"]>} : () -> ()

  // CHECK: "test.up_to"
  // CHECK-SAME: crossover = "S <= 10000"
  "test.up_to"() {roofline.cost = #roofline.cost<work = [matrix f16 1000000], reads = [operand 0 "S"]>} : () -> ()

  // CHECK: "test.always"
  // CHECK-SAME: crossover = "always"
  "test.always"() {roofline.cost = #roofline.cost<work = [matrix f16 "101*B*S"], reads = [operand 0 "B*S"]>} : () -> ()
  // A tie is compute.
  // CHECK: "test.tie"
  // CHECK-SAME: crossover = "always"
  "test.tie"() {roofline.cost = #roofline.cost<work = [matrix f16 "100*B*S"], reads = [operand 0 "B*S"]>} : () -> ()
  // CHECK: "test.never"
  // CHECK-SAME: crossover = "never"
  "test.never"() {roofline.cost = #roofline.cost<work = [matrix f16 "99*B*S"], reads = [operand 0 "B*S"]>} : () -> ()
  // Nobody knows.
  // CHECK: "test.no_peak"() {roofline.bound = #roofline.bound<none>,
  "test.no_peak"() {roofline.cost = #roofline.cost<work = [matrix bf16 "1000*B*S"], reads = [operand 0 "B*S"]>} : () -> ()

  // Several dims are not solved together; with all but one held they are. The
  // batch is bound to 1, the keys to 4.
  // CHECK: "test.several"
  // FREE-SAME: crossover = "none in closed form"
  // HELD-SAME: crossover = "S >= 572"
  "test.several"() {roofline.cost = #roofline.cost<work = [matrix f16 "200*B*C*S"], reads = [operand 0 "B*C + B*S + 1000*C"]>} : () -> ()

  // The unit that turns first decides.
  // CHECK: "test.units"
  // CHECK-SAME: crossover = "S >= 32"
  "test.units"() {roofline.cost = #roofline.cost<work = [matrix f16 "200*S", vector f32 "30*S"], reads = [operand 0 "S + 64"]>} : () -> ()

  // A constant cost has none; nor has one that moves nothing.
  // CHECK: "test.constant"
  // CHECK-NOT: crossover
  // CHECK: "test.end"
  "test.constant"() {roofline.cost = #roofline.cost<work = [matrix f16 100], reads = [operand 0 1]>} : () -> ()
  "test.no_bytes"() {roofline.cost = #roofline.cost<work = [matrix f16 "100*B"]>} : () -> ()
  "test.end"() : () -> ()
}
