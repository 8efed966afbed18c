//===- OracleTest.cpp - The analysis against brute force ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// ROOFLINE_TEST_ORACLE_CASES=N runs that many cases of each family in place of
// the usual number; ROOFLINE_TEST_ORACLE_SEED=N runs one seed.
//
//===----------------------------------------------------------------------===//

#include "Generator.h"
#include "Judge.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline;
using namespace roofline::oracle;

/// Five families share 2,000 cases.
static constexpr int64_t kUsualCases = 400;

static void compare(Family family) {
  auto text = [&](Choices &choices) {
    return withStaticSizes(generate(family, choices));
  };
  auto findProblem = [&](Choices &choices) {
    std::string problem;
    OwningOpRef<ModuleOp> module = parse(text(choices), problem);
    return module ? difference(*module) : problem;
  };
  forEachSeed(numCases(kUsualCases), findProblem, text);
}

TEST(OracleTest, AgreesOnNamedOps) { compare(Family::Named); }
TEST(OracleTest, AgreesOnGenericOps) { compare(Family::Generic); }
TEST(OracleTest, AgreesOnRegionOps) { compare(Family::Region); }
TEST(OracleTest, AgreesOnWholeTensors) { compare(Family::Tensor); }
TEST(OracleTest, AgreesOnTiles) { compare(Family::Tiled); }

/// True if how often a loop runs depends on the index of one around it.
static bool hasTriangle(ModuleOp module) {
  auto isIndex = [](Value bound) { return isa<BlockArgument>(bound); };
  WalkResult result = module.walk([&](Operation *op) {
    auto loop = dyn_cast<scf::ForOp>(op);
    auto affine = dyn_cast<affine::AffineForOp>(op);
    bool depends =
        (loop && isIndex(loop.getUpperBound())) ||
        (affine && llvm::any_of(affine.getUpperBoundOperands(), isIndex));
    return depends ? WalkResult::interrupt() : WalkResult::advance();
  });
  return result.wasInterrupted();
}

static void compareLoops(bool triangles) {
  auto text = [&](Choices &choices) {
    return withStaticSizes(generate(Family::Loops, choices));
  };
  auto findProblem = [&](Choices &choices) {
    std::string problem;
    OwningOpRef<ModuleOp> module = parse(text(choices), problem);
    if (module && hasTriangle(*module) != triangles)
      return std::string(); // of the other test
    return module ? difference(*module) : problem;
  };
  forEachSeed(numCases(kUsualCases), findProblem, text);
}

TEST(OracleTest, AgreesOnLoops) { compareLoops(/*triangles=*/false); }
TEST(OracleTest, AgreesOnTriangles) { compareLoops(/*triangles=*/true); }

/// Every linalg op that upstream has with loops of its own is generated.
TEST(OracleTest, KnowsAllStructuredOps) {
  context().loadDialect<linalg::LinalgDialect>();
  std::vector<std::string> names;
  for (RegisteredOperationName name : context().getRegisteredOperations())
    if (name.getDialectNamespace() == "linalg" &&
        name.hasInterface<linalg::LinalgOp>())
      names.push_back(name.getStringRef().drop_front(7).str());
  EXPECT_THAT(knownLinalgOps(), testing::UnorderedElementsAreArray(names));
}
