//===- CoverageTest.cpp - Every op of a dialect has a model ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Shape/IR/Shape.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/IR/MLIRContext.h"
#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline;

namespace {

/// Ops of `DialectT` that have no model and are no terminators: unknown.
template <typename DialectT> std::vector<std::string> opsWithoutModel() {
  DialectRegistry registry;
  registry.insert<DialectT>();
  registerAllCostModels(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadDialect<DialectT>();
  std::vector<std::string> names;
  for (RegisteredOperationName name : context.getRegisteredOperations())
    if (name.getDialectNamespace() == DialectT::getDialectNamespace() &&
        !name.hasInterface<CostModelOpInterface>() &&
        !name.hasTrait<OpTrait::IsTerminator>())
      names.push_back(name.getStringRef().str());
  return names;
}

using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(Coverage, EveryOpHasAModel) {
  EXPECT_THAT(opsWithoutModel<arith::ArithDialect>(), IsEmpty());
  EXPECT_THAT(opsWithoutModel<math::MathDialect>(), IsEmpty());
  EXPECT_THAT(opsWithoutModel<index::IndexDialect>(), IsEmpty());
  EXPECT_THAT(opsWithoutModel<linalg::LinalgDialect>(), IsEmpty());
  EXPECT_THAT(opsWithoutModel<tensor::TensorDialect>(), IsEmpty());
  EXPECT_THAT(opsWithoutModel<bufferization::BufferizationDialect>(),
              IsEmpty());
  EXPECT_THAT(opsWithoutModel<ub::UBDialect>(), IsEmpty());
}

TEST(Coverage, LoopsAndChoicesAreOfTheWalker) {
  // DMA ends some time later.
  EXPECT_THAT(opsWithoutModel<affine::AffineDialect>(),
              UnorderedElementsAre("affine.dma_start", "affine.dma_wait",
                                   "affine.for", "affine.if",
                                   "affine.parallel"));
}

TEST(Coverage, UnknownOnPurpose) {
  // Whether it copies, and when it has, is not known.
  EXPECT_THAT(opsWithoutModel<memref::MemRefDialect>(),
              UnorderedElementsAre("memref.alloca_scope", "memref.dma_start",
                                   "memref.dma_wait", "memref.realloc"));
  // Definitions of functions, and a region of computations.
  EXPECT_THAT(opsWithoutModel<shape::ShapeDialect>(),
              UnorderedElementsAre("shape.assuming", "shape.func",
                                   "shape.function_library"));
  // No single form in operations on reals.
  EXPECT_THAT(opsWithoutModel<complex::ComplexDialect>(),
              UnorderedElementsAre(
                  "complex.atan2", "complex.cos", "complex.expm1",
                  "complex.log", "complex.log1p", "complex.pow", "complex.powi",
                  "complex.rsqrt", "complex.sign", "complex.sin",
                  "complex.sqrt", "complex.tan", "complex.tanh"));
}

} // namespace
