//===- CoverageTest.cpp - Every op of a dialect has a model ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of every dialect that front ends write and passes before code generation
// make, the ops that nobody counts: each is here for a reason.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline;

namespace {

MLIRContext &context() {
  static auto *context = [] {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    registerAllCostModels(registry);
    auto *created = new MLIRContext(registry, MLIRContext::Threading::DISABLED);
    created->loadAllAvailableDialects();
    return created;
  }();
  return *context;
}

/// What the analysis goes through itself, and what is no code.
bool isOfTheWalker(RegisteredOperationName name) {
  return name.hasTrait<OpTrait::IsTerminator>() ||
         name.hasTrait<OpTrait::ConstantLike>() ||
         name.hasInterface<CallOpInterface>() ||
         name.hasInterface<ChoiceOpInterface>() ||
         name.hasInterface<FunctionOpInterface>() ||
         name.hasInterface<LoopLikeOpInterface>() ||
         name.hasInterface<RegionBranchOpInterface>() ||
         name.hasInterface<SymbolOpInterface>();
}

/// Ops of `dialect` that are always unknown, without its name.
std::vector<std::string> unknownOps(StringRef dialect) {
  std::vector<std::string> names;
  for (RegisteredOperationName name : context().getRegisteredOperations())
    if (name.getDialectNamespace() == dialect &&
        !name.hasInterface<CostModelOpInterface>() && !isOfTheWalker(name))
      names.push_back(name.stripDialect().str());
  return names;
}

using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(Coverage, EveryOpIsCounted) {
  for (StringRef dialect : {"affine", "arith", "bufferization", "cf", "func",
                            "index", "linalg", "math", "memref", "ml_program",
                            "quant", "scf", "shape", "tensor", "ub", "vector"})
    EXPECT_THAT(unknownOps(dialect), IsEmpty()) << dialect.str();
}

TEST(Coverage, UnknownOnPurpose) {
  EXPECT_THAT(unknownOps("builtin"), IsEmpty());
  // No single form in operations on reals.
  EXPECT_THAT(unknownOps("complex"),
              UnorderedElementsAre("atan2", "cos", "expm1", "log", "log1p",
                                   "pow", "powi", "rsqrt", "sign", "sin",
                                   "sqrt", "tan", "tanh"));
  // What is counted is not in the IR; no lowering says what is executed.
  EXPECT_THAT(unknownOps("tosa"),
              UnorderedElementsAre("cast_from_block_scaled",
                                   "cast_to_block_scaled", "custom",
                                   "matmul_t_block_scaled"));
  // Coroutines: count what they were made from.
  for (const std::string &name : unknownOps("async"))
    EXPECT_TRUE(StringRef(name).starts_with("coro.") ||
                StringRef(name).starts_with("runtime."))
        << name;
}

/// Where even what is stored depends on the data, and what code generation
/// makes of loops: count before. Whatever these dialects get, nobody counts it.
TEST(Coverage, DialectsThatAreNotCounted) {
  for (StringRef dialect : {"gpu", "omp", "sparse_tensor"})
    EXPECT_GT(unknownOps(dialect).size(), 10u) << dialect.str();
}

} // namespace
