//===- AffineValuesTest.cpp - Values against constant folding -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/AffineValues.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"
#include <gmock/gmock.h>

#include <random>

using namespace mlir;
using namespace roofline;

namespace {

std::string print(AffineExpr expr) {
  std::string text;
  llvm::raw_string_ostream(text) << expr;
  return text;
}

class AffineValuesTest : public testing::Test {
protected:
  AffineExpr dim(unsigned position) {
    return getAffineDimExpr(position, &context);
  }
  AffineExpr symbol(unsigned position) {
    return getAffineSymbolExpr(position, &context);
  }
  AffineExpr constant(int64_t value) {
    return getAffineConstantExpr(value, &context);
  }
  /// The value where d0, d1 and s0 are `i`, not known and `n`.
  std::string value(AffineExpr expr) {
    IndexValue result =
        evaluate(expr, {SymbolicExpr::symbol("i"), std::nullopt},
                 {SymbolicExpr::symbol("n")});
    return result ? result->str() : "unknown";
  }

  MLIRContext context;
};

TEST_F(AffineValuesTest, AreExpressionsOfTheInputs) {
  EXPECT_EQ(value(constant(-3)), "-3");
  EXPECT_EQ(value(dim(0) * 4 + symbol(0) - 1), "4*i + n - 1");
  EXPECT_EQ(value(dim(0) * symbol(0)), "i*n");
  EXPECT_EQ(value(dim(0).floorDiv(4)), "floordiv(i, 4)");
  EXPECT_EQ(value(dim(0).ceilDiv(symbol(0))), "ceildiv(i, n)");
  EXPECT_EQ(value(dim(0) % 4), "i - 4*floordiv(i, 4)");
}

TEST_F(AffineValuesTest, NeedEveryInputOfTheExpression) {
  EXPECT_EQ(value(dim(1)), "unknown");
  EXPECT_EQ(value(dim(0) + dim(1) * 2), "unknown");
  EXPECT_EQ(value(dim(0) % symbol(0) + dim(1).floorDiv(2)), "unknown");
}

TEST_F(AffineValuesTest, KnowNoDivisionByZero) {
  auto over = [&](AffineExpr expr, int64_t divisor) {
    return evaluate(expr, {SymbolicExpr::symbol("i")}, {SymbolicExpr(divisor)});
  };
  for (AffineExpr expr : {dim(0).floorDiv(symbol(0)), dim(0).ceilDiv(symbol(0)),
                          dim(0) % symbol(0)}) {
    EXPECT_TRUE(over(expr, 1)) << print(expr);
    EXPECT_FALSE(over(expr, 0)) << print(expr);
    EXPECT_FALSE(over(expr, -2)) << print(expr);
  }
}

TEST_F(AffineValuesTest, OfARemainderAreNeverNegative) {
  EXPECT_EQ(modulo(-7, 3), SymbolicExpr(2));
  EXPECT_EQ(modulo(-6, 3), SymbolicExpr(0));
  EXPECT_EQ(modulo(7, 3), SymbolicExpr(1));
}

//===----------------------------------------------------------------------===//
// Random expressions
//===----------------------------------------------------------------------===//

constexpr unsigned kDims = 3, kSymbols = 2;

class RandomExprs {
public:
  RandomExprs(MLIRContext *context, unsigned seed)
      : context(context), engine(seed) {}

  int64_t between(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(engine() % (high - low + 1));
  }
  AffineExpr leaf() {
    switch (between(0, 2)) {
    case 0:
      return getAffineConstantExpr(between(-9, 9), context);
    case 1:
      return getAffineDimExpr(between(0, kDims - 1), context);
    default:
      return getAffineSymbolExpr(between(0, kSymbols - 1), context);
    }
  }
  AffineExpr expr(unsigned depth) {
    if (depth == 0)
      return leaf();
    AffineExpr lhs = expr(depth - 1);
    switch (between(0, 5)) {
    case 0:
      return lhs + expr(depth - 1);
    case 1:
      return lhs - expr(depth - 1);
    case 2:
      return lhs * between(-5, 5);
    case 3:
      return lhs.floorDiv(between(1, 6));
    case 4:
      return lhs.ceilDiv(between(1, 6));
    default:
      return lhs % between(1, 6);
    }
  }

private:
  MLIRContext *context;
  std::mt19937 engine;
};

/// MLIR's own value of `expr`.
int64_t fold(AffineExpr expr, llvm::ArrayRef<int64_t> values) {
  llvm::SmallVector<AffineExpr> constants;
  for (int64_t value : values)
    constants.push_back(getAffineConstantExpr(value, expr.getContext()));
  auto all = llvm::ArrayRef(constants);
  AffineExpr folded =
      expr.replaceDimsAndSymbols(all.take_front(kDims), all.drop_front(kDims));
  return cast<AffineConstantExpr>(folded).getValue();
}

TEST_F(AffineValuesTest, AgreeWithConstantFolding) {
  RandomExprs random(&context, /*seed=*/11);
  for (int i = 0; i < 20000; ++i) {
    AffineExpr expr = random.expr(/*depth=*/4);
    llvm::SmallVector<int64_t> values;
    llvm::SmallVector<IndexValue> constants, names;
    Bindings bindings;
    for (unsigned input = 0; input < kDims + kSymbols; ++input) {
      values.push_back(random.between(-20, 20));
      constants.push_back(SymbolicExpr(values.back()));
      std::string name = "x" + std::to_string(input);
      names.push_back(SymbolicExpr::symbol(name));
      bindings[name] = values.back();
    }
    auto of = [&](llvm::ArrayRef<IndexValue> inputs) {
      return *evaluate(expr, inputs.take_front(kDims),
                       inputs.drop_front(kDims));
    };
    ASSERT_EQ(of(constants).constant(), fold(expr, values)) << print(expr);
    ASSERT_EQ(of(names).evaluate(bindings), fold(expr, values))
        << print(expr) << ": " << of(names).str();
  }
}

} // namespace
