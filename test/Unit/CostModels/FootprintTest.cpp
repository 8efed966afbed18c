//===- FootprintTest.cpp - Footprints against counting by hand ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/Footprint.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"
#include <gmock/gmock.h>

#include <random>
#include <set>

using namespace mlir;
using namespace roofline;

namespace {

using Sizes = std::vector<int64_t>;

std::string print(AffineMap map) {
  std::string text;
  llvm::raw_string_ostream(text) << map;
  return text;
}

/// Visits every point of the iteration space and keeps what it touches.
int64_t countByHand(AffineMap map, const Sizes &sizes) {
  std::set<std::vector<int64_t>> touched;
  Sizes point(sizes.size(), 0);
  if (llvm::is_contained(sizes, 0))
    return 0;
  while (true) {
    auto element = map.compose(point);
    touched.emplace(element.begin(), element.end());
    size_t loop = 0;
    while (loop < sizes.size() && ++point[loop] == sizes[loop])
      point[loop++] = 0;
    if (loop == sizes.size())
      return static_cast<int64_t>(touched.size());
  }
}

std::vector<SymbolicExpr> constants(const Sizes &sizes) {
  std::vector<SymbolicExpr> result;
  for (int64_t size : sizes)
    result.emplace_back(size);
  return result;
}

/// `i0`, `i1`, ...
std::vector<SymbolicExpr> symbols(size_t number) {
  std::vector<SymbolicExpr> result;
  for (size_t i = 0; i < number; ++i)
    result.push_back(SymbolicExpr::symbol("i" + std::to_string(i)));
  return result;
}

Bindings bindingsOf(const Sizes &sizes) {
  Bindings bindings;
  for (size_t i = 0; i < sizes.size(); ++i)
    bindings["i" + std::to_string(i)] = sizes[i];
  return bindings;
}

class FootprintTest : public testing::Test {
protected:
  AffineMap parse(llvm::StringRef text) {
    std::string attribute = ("affine_map<" + text + ">").str();
    return cast<AffineMapAttr>(parseAttribute(attribute, &context)).getValue();
  }
  std::optional<Int128> count(llvm::StringRef map, const Sizes &sizes) {
    std::optional<SymbolicExpr> result =
        footprint(parse(map), constants(sizes));
    return result ? result->constant() : std::nullopt;
  }
  std::string formula(llvm::StringRef map, size_t loops) {
    std::optional<SymbolicExpr> result = footprint(parse(map), symbols(loops));
    return result ? result->str() : "unknown";
  }

  MLIRContext context;
};

//===----------------------------------------------------------------------===//
// Cases by name
//===----------------------------------------------------------------------===//

TEST_F(FootprintTest, CountsMatmulOperandsOverTheirOwnLoops) {
  EXPECT_EQ(formula("(m, n, k) -> (m, k)", 3), "i0*i2");
  EXPECT_EQ(formula("(m, n, k) -> (n, k)", 3), "i1*i2");
}

TEST_F(FootprintTest, CountsABroadcastOnce) {
  EXPECT_EQ(formula("(b, m) -> (m)", 2), "i1");
  EXPECT_EQ(formula("(b, m) -> ()", 2), "1");
  EXPECT_EQ(formula("(b, m) -> (0, m, 3)", 2), "i1");
}

TEST_F(FootprintTest, CountsADiagonal) {
  EXPECT_EQ(formula("(m, n) -> (m, m)", 2), "i0");
}

TEST_F(FootprintTest, CountsTheOverlapOfWindowsOnce) {
  EXPECT_EQ(count("(o, k) -> (o + k)", {8, 3}), 10);
  EXPECT_EQ(formula("(o, k) -> (o + k)", 2), "i0 + i1 - 1");
}

TEST_F(FootprintTest, LeavesOutWhatStridesSkip) {
  EXPECT_EQ(count("(o, k) -> (2 * o + k)", {8, 1}), 8);
  EXPECT_EQ(count("(o, k) -> (3 * o + k)", {8, 2}), 16);
  EXPECT_EQ(count("(o, k) -> (2 * o + 4 * k)", {8, 3}), 12);
}

TEST_F(FootprintTest, CountsPaddedAndMirroredWindows) {
  EXPECT_EQ(count("(o, k) -> (o + k - 1)", {8, 3}), 10);
  EXPECT_EQ(count("(o, k) -> (o - 2 * k)", {8, 3}), 12);
}

TEST_F(FootprintTest, CountsNothingInAnEmptySpace) {
  EXPECT_EQ(count("(m, k) -> (m)", {4, 0}), 0);
  EXPECT_EQ(count("(m, k) -> (3)", {4, 0}), 0);
  EXPECT_EQ(count("(m, k) -> (m, k)", {4, 0}), 0);
  EXPECT_EQ(count("(o, k) -> (o + k)", {4, 0}), 0);
  EXPECT_EQ(count("(o, k) -> (o + k)", {0, 3}), 0);
}

TEST_F(FootprintTest, CountsLargeWindowsWithoutVisitingThem) {
  int64_t large = int64_t(1) << 40;
  EXPECT_EQ(count("(o, k) -> (o + k)", {large, 3}), large + 2);
}

TEST_F(FootprintTest, CountsResultsThatShareLoops) {
  // Another result tells one of the two loops: the sum tells the other.
  EXPECT_EQ(formula("(o, k) -> (o + k, o)", 2), "i0*i1");
  EXPECT_EQ(formula("(o, k) -> (o, 2 * o + 3)", 2), "i0");
  EXPECT_EQ(formula("(o, k, l) -> (o + k, k + l, l)", 3), "i0*i1*i2");
  EXPECT_EQ(formula("(o, k, l) -> (o + k + l, l)", 3), "i0*i2 + i1*i2 - i2");
  // A division shares the loop that it divides.
  EXPECT_EQ(count("(o) -> (o floordiv 3, o mod 3)", {7}), 7);
  EXPECT_EQ(count("(o, k) -> (o floordiv 2, o + k, o)", {4, 4}), 16);
  // (0, 0), (1, 1), (1, -1), (2, 0) and so on: each point another place.
  EXPECT_EQ(count("(o, k) -> (o + k, o - k)", {4, 4}), 16);
  // 7 sums, each once.
  EXPECT_EQ(count("(o, k) -> (o + k, 2 * o + 2 * k)", {4, 4}), 7);
}

TEST_F(FootprintTest, CountsWhatSeveralMapsTouchOnce) {
  auto countAll = [&](std::vector<llvm::StringRef> maps, const Sizes &sizes) {
    llvm::SmallVector<AffineMap> parsed;
    for (llvm::StringRef map : maps)
      parsed.push_back(parse(map));
    std::optional<SymbolicExpr> result =
        footprint(llvm::ArrayRef<AffineMap>(parsed), constants(sizes));
    return result ? result->constant() : std::nullopt;
  };
  EXPECT_EQ(countAll({"(m) -> (m)", "(m) -> (m)"}, {5}), 5);
  // 0 to 4, and 1 to 5.
  EXPECT_EQ(countAll({"(m) -> (m)", "(m) -> (m + 1)"}, {5}), 6);
  // 0 to 4, and 0, 2, 4, 6, 8.
  EXPECT_EQ(countAll({"(m) -> (m)", "(m) -> (2 * m)"}, {5}), 7);
  EXPECT_EQ(countAll({"(m) -> (m)", "(m) -> (m + 1)"}, {0}), 0);
  EXPECT_EQ(countAll({"(m) -> (m floordiv 2)", "(m) -> (3 * m)"}, {4}), 5);
}

/// The even and the odd elements of a row, or two rows: never the same, so any
/// size will do.
TEST_F(FootprintTest, AddsUpMapsThatAreApart) {
  AffineMap even = parse("(m, n) -> (m, 2 * n)");
  AffineMap odd = parse("(m, n) -> (m, 2 * n + 1)");
  AffineMap first = parse("(m, n) -> (0, n)");
  AffineMap second = parse("(m, n) -> (1, n)");
  auto formulaOf = [&](AffineMap a, AffineMap b) {
    std::optional<SymbolicExpr> result =
        footprint(llvm::ArrayRef({a, b}), symbols(2));
    return result ? result->str() : "unknown";
  };
  EXPECT_EQ(formulaOf(even, odd), "2*i0*i1");
  EXPECT_EQ(formulaOf(first, second), "2*i1");
  EXPECT_EQ(formulaOf(first, first), "i1");
  EXPECT_EQ(formulaOf(even, first), "unknown");
}

TEST_F(FootprintTest, RefusesWhatItCannotCount) {
  EXPECT_EQ(formula("(o, k) -> (o + k, o - k)", 2), "unknown");
  // Too many points to visit, or a number of them that is not known.
  EXPECT_FALSE(count("(o) -> (o floordiv 3)", {int64_t(1) << 40}));
  EXPECT_EQ(formula("(o) -> (o floordiv 3)", 1), "unknown");
  // Where the symbol points to is not known.
  EXPECT_FALSE(count("(m)[s] -> (m + s)", {4}));
}

//===----------------------------------------------------------------------===//
// Random maps
//===----------------------------------------------------------------------===//

class RandomMaps {
public:
  RandomMaps(MLIRContext *context, unsigned seed)
      : context(context), engine(seed) {}

  int64_t between(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(engine() % (high - low + 1));
  }

  /// A loop, a constant, or a sum, a remainder or a quotient of some loops.
  AffineExpr expr(unsigned loops, unsigned depth) {
    AffineExpr leaf =
        getAffineDimExpr(static_cast<unsigned>(between(0, loops - 1)), context);
    int64_t kind = between(0, depth == 0 ? 1 : 6);
    if (kind == 0)
      return getAffineConstantExpr(between(0, 3), context);
    if (kind <= 2)
      return leaf;
    if (kind <= 4)
      return expr(loops, depth - 1) * between(-3, 3) + expr(loops, depth - 1);
    AffineExpr inner = expr(loops, depth - 1);
    return kind == 5 ? inner % between(1, 4) : inner.floorDiv(between(1, 4));
  }

  AffineMap map(unsigned loops) {
    llvm::SmallVector<AffineExpr> results;
    for (int64_t i = between(0, 3); i > 0; --i)
      results.push_back(expr(loops, 2));
    return AffineMap::get(loops, 0, results, context);
  }

  Sizes sizes(unsigned loops, int64_t least) {
    Sizes result;
    for (unsigned i = 0; i < loops; ++i)
      result.push_back(between(least, 6));
    return result;
  }

private:
  MLIRContext *context;
  std::mt19937 engine;
};

TEST_F(FootprintTest, AgreesWithCountingByHand) {
  RandomMaps random(&context, /*seed=*/33);
  int64_t counted = 0, compound = 0;
  for (int i = 0; i < 20000; ++i) {
    auto loops = static_cast<unsigned>(random.between(1, 4));
    AffineMap map = random.map(loops);
    Sizes sizes = random.sizes(loops, /*least=*/0);
    std::optional<SymbolicExpr> result = footprint(map, constants(sizes));
    if (!result)
      continue;
    ++counted;
    compound += !map.isProjectedPermutation(/*allowZeroInResults=*/true);
    ASSERT_EQ(result->constant(), countByHand(map, sizes))
        << print(map) << " over " << testing::PrintToString(sizes);
  }
  // The test would also pass if everything was refused.
  EXPECT_GT(counted, 10000);
  EXPECT_GT(compound, 5000);
}

TEST_F(FootprintTest, FormulasAgreeWithCountingByHand) {
  RandomMaps random(&context, /*seed=*/7);
  int64_t counted = 0, windows = 0;
  for (int i = 0; i < 20000; ++i) {
    auto loops = static_cast<unsigned>(random.between(1, 4));
    AffineMap map = random.map(loops);
    Sizes sizes = random.sizes(loops, /*least=*/1);
    std::optional<SymbolicExpr> result = footprint(map, symbols(loops));
    if (!result)
      continue;
    ++counted;
    windows += !map.isProjectedPermutation(/*allowZeroInResults=*/true);
    ASSERT_EQ(result->evaluate(bindingsOf(sizes)), countByHand(map, sizes))
        << print(map) << " over " << testing::PrintToString(sizes) << ": "
        << result->str();
  }
  EXPECT_GT(counted, 7000);
  EXPECT_GT(windows, 2000);
}

/// Bare loops and constants are what nearly every op has: never refused.
TEST_F(FootprintTest, NeverRefusesBareLoops) {
  RandomMaps random(&context, /*seed=*/1);
  for (int i = 0; i < 2000; ++i) {
    auto loops = static_cast<unsigned>(random.between(1, 4));
    llvm::SmallVector<AffineExpr> results;
    for (int64_t j = random.between(0, 4); j > 0; --j)
      results.push_back(random.expr(loops, /*depth=*/0));
    AffineMap map = AffineMap::get(loops, 0, results, &context);
    EXPECT_TRUE(footprint(map, symbols(loops))) << print(map);
    Sizes sizes = random.sizes(loops, /*least=*/0);
    EXPECT_EQ(footprint(map, constants(sizes))->constant(),
              countByHand(map, sizes))
        << print(map);
  }
}

} // namespace
