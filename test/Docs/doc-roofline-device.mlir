// RUN: roofline-opt %s --roofline-report | FileCheck %s

module attributes {roofline.title = "A product",
  roofline.device = #roofline.device<"my-board", title = "My Board",
    peaks = [matrix f16 100000000000000, vector f32 10000000000000],
    memory = [dram bandwidth 500000000000 capacity 16000000000, l2 capacity 4194304],
    launch_latency_ns = 3000, compute_units = 32, source = "data sheet of 2026-01">
} {
  func.func @product(%a: tensor<1024x1024xf16>, %b: tensor<1024x1024xf16>, %c: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> {
    %0 = linalg.matmul ins(%a, %b : tensor<1024x1024xf16>, tensor<1024x1024xf16>) outs(%c : tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
    return %0 : tensor<1024x1024xf16>
  }
}

// CHECK: A product on My Board (my-board): 500 GB/s, 100 TFLOP/s matrix/f16
// CHECK-SAME: ridge 200.0 FLOP/B
// CHECK: linalg.matmul 1 2.147 G 8.389 MB 256.0 compute 100.0 TFLOP/s 21.47 us
