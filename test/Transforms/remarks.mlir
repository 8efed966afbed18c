// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate --roofline-classify \
// RUN:   --remarks-filter=roofline --remark-format=yaml --remarks-output-file=%t.yaml -o /dev/null
// RUN: FileCheck %s < %t.yaml

// Nobody asked, nobody is told:
// RUN: roofline-opt %s --allow-unregistered-dialect --roofline-annotate -o /dev/null 2>&1 | count 0

module attributes {roofline.device = "a100-80gb-pcie", roofline.bindings = {T = 256}} {
  // CHECK: --- !Analysis
  // CHECK-NEXT: Pass: roofline
  // CHECK-NEXT: Name: cost
  // CHECK: Function: f
  // CHECK: Op: linalg.matmul
  // CHECK-NEXT: FLOPs: '8192*T'
  // CHECK-NEXT: BytesRead: '256*T + 8192'
  // CHECK-NEXT: BytesWritten: '128*T'
  // CHECK-NEXT: Executions: '1'
  // CHECK-NEXT: 'matrix/f16': '8192*T'
  // CHECK: --- !Missed
  // CHECK: Name: unknown-op
  // CHECK: Op: test.mystery
  // CHECK: Reason: {{.*}}test.mystery{{.*}} has no cost model, so totals are lower bounds
  // CHECK: Suggestion: attach a CostModelOpInterface
  // CHECK: Name: bound
  // CHECK: Op: linalg.matmul
  // CHECK-NEXT: Bound: memory
  // CHECK-NEXT: Limiter: dram
  func.func @f(%x: tensor<?x64xf16> {roofline.dims = ["T", ""]}, %w: tensor<64x64xf16>,
               %y: tensor<?x64xf16> {roofline.dims = ["T", ""]}) -> tensor<?x64xf16> {
    %0 = linalg.matmul ins(%x, %w : tensor<?x64xf16>, tensor<64x64xf16>)
                       outs(%y : tensor<?x64xf16>) -> tensor<?x64xf16>
    %1 = "test.mystery"(%0) : (tensor<?x64xf16>) -> tensor<?x64xf16>
    return %1 : tensor<?x64xf16>
  }
}
