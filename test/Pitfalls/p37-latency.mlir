// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=a100-80gb-pcie | FileCheck %s
// RUN: roofline-opt %s --roofline-report="device=a100-80gb-pcie lower=false" | FileCheck %s --check-prefix=TEXT
// RUN: roofline-opt %s --roofline-report="device=a100-80gb-pcie lower=false format=json" | FileCheck %s --check-prefix=JSON

// Case P37: RMSNorm in decode, 39,936 B. Wrong: memory-bound, 0.021 us, and no
// more; right: that is less than a launch takes, 2.5 us, so latency_limited
// stands beside memory.
// CHECK-LABEL: func.func @rms_norm(
// CHECK: llama.rms_norm {{.*}}roofline.bound = #roofline.bound<memory, limiter = "dram", latency_limited, intensity = 0.66671{{[0-9]*}}, attainable = {{[^,]*}}, time = 2.06{{[0-9]*}}E-8>
// TEXT: llama.rms_norm {{.*}}39.94 kB {{.*}}memory* {{.*}}20.64 ns
// TEXT: *: each op's time is below the launch latency of 2.5 us
// JSON: "launch_latency": 2.5e-06
// JSON: "op": "llama.rms_norm"
// JSON: "bytes_read": 26624,
// JSON-NEXT: "bytes_written": 13312,
// JSON: "bound": "memory",
// JSON-NEXT: "limiter": "dram",
// JSON-NEXT: "latency_limited": true,
func.func @rms_norm(%x: tensor<1x1x6656xf16>, %w: tensor<6656xf16>) -> tensor<1x1x6656xf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<1x1x6656xf16>, tensor<6656xf16>
  return %0 : tensor<1x1x6656xf16>
}
