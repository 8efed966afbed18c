// RUN: roofline-opt %s --roofline-classify="device=a100-80gb-pcie bind=B=1,S=2048" --allow-unregistered-dialect | FileCheck %s

// A projection of Llama 33B whose cost somebody else wrote.
func.func @project(%x: tensor<?x?x6656xf16>, %w: tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> {
  %q = "acme.project"(%x, %w) {
    roofline.cost = #roofline.cost<work = [matrix f16 "88604672*B*S"],
                                   reads = [operand 0 "13312*B*S", operand 1 88604672],
                                   writes = [result 0 "13312*B*S"]>
  } : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16>
  return %q : tensor<?x?x6656xf16>
}

// CHECK: "acme.project"
// CHECK-SAME: #roofline.bound<compute, limiter = "matrix/f16", intensity = 1267.8
// CHECK-SAME: crossover = "B*S >= 170">
