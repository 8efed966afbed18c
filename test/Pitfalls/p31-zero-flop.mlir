// RUN: roofline-opt %s --roofline-report="device=a100-80gb-pcie format=csv" | FileCheck %s --check-prefix=CSV
// RUN: roofline-opt %s --roofline-report="device=a100-80gb-pcie format=json" | FileCheck %s --check-prefix=JSON
// RUN: roofline-opt %s --roofline-report="device=a100-80gb-pcie" | FileCheck %s --check-prefix=TEXT

// Case P31: a transpose and a copy of S x h have no FLOP. Wrong: an exception,
// or no row; right: a row of intensity 0, memory-bound, whose time is
// 54,525,952 B / 1.935e12 B/s = 28.18 us.
// CSV: linalg.transpose,{{.*}},1,0,0,0,0,27262976,27262976,0,memory,dram,false,{{[^,]*}},2.81787865{{[0-9]*}}e-05,
// CSV: linalg.copy,{{.*}},1,0,0,0,0,27262976,27262976,0,memory,dram,false,{{[^,]*}},2.81787865{{[0-9]*}}e-05,
// JSON: "op": "linalg.transpose"
// JSON: "flops": 0,
// JSON: "intensity": 0,
// JSON-NEXT: "bound": "memory",
// JSON: "time": 2.81787865{{[0-9]*}}e-05
// JSON: "op": "linalg.copy"
// JSON: "intensity": 0,
// JSON-NEXT: "bound": "memory",
// TEXT: linalg.transpose {{ *}}1 {{ *}}0 {{ *}}54.53 MB {{ *}}0 {{ *}}memory {{ *}}- {{ *}}28.18 us
func.func @moves(%x: tensor<2048x6656xf16>) -> (tensor<6656x2048xf16>, tensor<2048x6656xf16>) {
  %e0 = tensor.empty() : tensor<6656x2048xf16>
  %0 = linalg.transpose ins(%x : tensor<2048x6656xf16>) outs(%e0 : tensor<6656x2048xf16>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<2048x6656xf16>
  %1 = linalg.copy ins(%x : tensor<2048x6656xf16>) outs(%e1 : tensor<2048x6656xf16>) -> tensor<2048x6656xf16>
  return %0, %1 : tensor<6656x2048xf16>, tensor<2048x6656xf16>
}
