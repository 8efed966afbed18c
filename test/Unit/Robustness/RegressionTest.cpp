//===- RegressionTest.cpp - What once crashed, and no text can say --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace roofline::robustness;

/// A property that has a default may be null.
TEST(RobustnessTest, AnalysesAbsentNanModes) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(R"mlir(
func.func @f(%a: tensor<4x8xf32>) -> tensor<4xi32> {
  %0 = tosa.minimum %a, %a : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tosa.reduce_min %a {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4x1xf32>
  %2 = tosa.argmax %0 {axis = 1 : i32} : (tensor<4x8xf32>) -> tensor<4xi32>
  return %2 : tensor<4xi32>
}
)mlir",
                                                             &context());
  module->walk([](Operation *op) { op->removeAttr("nan_mode"); });
  ASSERT_TRUE(succeeded(verify(*module)));
  EXPECT_EQ(findProblem(*module), "");
}

TEST(RobustnessTest, AnalysesBoundsWithoutOperands) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(R"mlir(
func.func @f(%x: memref<8xf32>) {
  affine.for %i = 0 to 4 {
    %0 = affine.load %x[%i] : memref<8xf32>
    affine.store %0, %x[%i + 4] : memref<8xf32>
  }
  return
}
)mlir",
                                                             &context());
  auto map = AffineMap::getMultiDimIdentityMap(2, &context()).getSubMap({0});
  module->walk([&](affine::AffineForOp loop) {
    loop->setAttr("lowerBoundMap", AffineMapAttr::get(map));
  });
  ASSERT_TRUE(succeeded(verify(*module)));
  EXPECT_EQ(findProblem(*module), "");
}
