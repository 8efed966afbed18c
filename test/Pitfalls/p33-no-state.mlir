// RUN: not roofline-opt %s --split-input-file --roofline-annotate 2>%t.err | FileCheck %s
// RUN: FileCheck %s --check-prefix=ERROR < %t.err

// Case P33: a run that fails leaves no state. Wrong: counts of the first module
// in the second; right: 2,147,483,648 FLOP in the second, as if it were alone.

// ERROR: error: a count of this op does not fit a 64-bit integer
func.func @fails(%a: tensor<1024x1024xf16>, %b: tensor<2097152x2097152xf16>) -> (tensor<1024x1024xf16>, tensor<2097152x2097152xf16>) {
  %0 = linalg.matmul ins(%a, %a : tensor<1024x1024xf16>, tensor<1024x1024xf16>)
                     outs(%a : tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  %1 = linalg.matmul ins(%b, %b : tensor<2097152x2097152xf16>, tensor<2097152x2097152xf16>)
                     outs(%b : tensor<2097152x2097152xf16>) -> tensor<2097152x2097152xf16>
  return %0, %1 : tensor<1024x1024xf16>, tensor<2097152x2097152xf16>
}

// -----

// CHECK: module attributes {roofline.cost = #roofline.totals<work = [matrix f16 2147483648],
// CHECK: func.func @holds(
// CHECK-SAME: work = [matrix f16 2147483648]
func.func @holds(%a: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> {
  %0 = linalg.matmul ins(%a, %a : tensor<1024x1024xf16>, tensor<1024x1024xf16>)
                     outs(%a : tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  return %0 : tensor<1024x1024xf16>
}
