// A count that leaves 64 bits is told, and no attribute is left behind.
// RUN: roofline-opt %s --roofline-annotate --verify-diagnostics -o /dev/null
// RUN: not roofline-opt %s --roofline-annotate 2>&1 | FileCheck %s --implicit-check-not=#roofline.cost
// CHECK: error: a count of this op does not fit a 64-bit integer: 18446744073709551616

// expected-error @below {{does not fit a 64-bit integer}}
module {
  // expected-error @below {{does not fit a 64-bit integer}}
  func.func @huge(%a: tensor<2097152x2097152xf16>, %b: tensor<2097152x2097152xf16>, %c: tensor<2097152x2097152xf16>) -> tensor<2097152x2097152xf16> {
    // expected-error @below {{a count of this op does not fit a 64-bit integer: 18446744073709551616}}
    %0 = linalg.matmul ins(%a, %b : tensor<2097152x2097152xf16>, tensor<2097152x2097152xf16>) outs(%c : tensor<2097152x2097152xf16>) -> tensor<2097152x2097152xf16>
    return %0 : tensor<2097152x2097152xf16>
  }
}
