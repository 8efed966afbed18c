//===- CountingWhile.cpp - Loops with a test that count -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountingWhile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

/// The op that `value` is the only element for, if that has no loops.
static linalg::GenericOp pointOp(Operation *op) {
  auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
  return generic && generic.getNumLoops() == 0 ? generic : linalg::GenericOp();
}

static bool isOneNumber(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  return !shaped || (shaped.hasStaticShape() && shaped.getNumElements() == 1);
}

/// What `value`, a scalar or a tensor of one element, is the same number as,
/// further back: exporters go to and fro between the two.
static Value numberBehind(Value value) {
  while (true) {
    Value source;
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      if (auto generic = pointOp(argument.getOwner()->getParentOp()))
        source = generic.getMatchingOpOperand(argument)->get();
    } else if (auto extract = value.getDefiningOp<tensor::ExtractOp>()) {
      if (extract.getIndices().empty())
        source = extract.getTensor();
    } else if (auto pack = value.getDefiningOp<tensor::FromElementsOp>()) {
      if (pack.getType().getRank() == 0)
        source = pack.getElements().front();
    } else if (auto generic = pointOp(value.getDefiningOp())) {
      unsigned number = cast<OpResult>(value).getResultNumber();
      source = generic.getBody()->getTerminator()->getOperand(number);
    }
    if (!source || !isOneNumber(source.getType()) ||
        !isOneNumber(value.getType()))
      return value;
    value = source;
  }
}

namespace {
class Counting {
public:
  Counting(const WhileForm &form, DimQuery &dims) : form(form), dims(dims) {}

  std::optional<LoopRange> range();

private:
  std::optional<unsigned> placeOf(Value value);
  std::optional<SymbolicExpr> valueOf(Value value);
  std::optional<SymbolicExpr> fixedValue(Value value);

  const WhileForm &form;
  DimQuery &dims;
};
} // namespace

/// The number of the test's argument that `value` is.
std::optional<unsigned> Counting::placeOf(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument || argument.getOwner() != form.test)
    return std::nullopt;
  return argument.getArgNumber();
}

std::optional<SymbolicExpr> Counting::valueOf(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)) &&
      constant.getSignificantBits() <= 64)
    return SymbolicExpr(constant.getSExtValue());
  // What is computed inside may depend on what is asked.
  if (!value.getType().isIntOrIndex() ||
      form.loop->isAncestor(value.getParentBlock()->getParentOp()))
    return std::nullopt;
  return dims.index(value);
}

/// The value of what is the same in all trips.
std::optional<SymbolicExpr> Counting::fixedValue(Value value) {
  value = numberBehind(value);
  if (auto place = placeOf(value)) {
    if (numberBehind(form.next[*place]) != form.inBody[*place])
      return std::nullopt;
    value = numberBehind(form.inits[*place]);
  }
  return valueOf(value);
}

/// True if what counts in `type` through `range` may wrap around on the way to
/// its end, and so go on. Sizes and other unknown bounds are taken to be small.
static bool mayWrap(const LoopRange &range, Type type, bool isUnsigned) {
  auto lower = range.lower.constant(), upper = range.upper.constant();
  // Negative numbers are large unsigned ones.
  if (isUnsigned && (lower.value_or(0) < 0 || upper.value_or(0) < 0))
    return true;
  auto integer = dyn_cast<IntegerType>(getElementTypeOrSelf(type));
  auto step = range.step.constant();
  if (!integer || integer.getWidth() > 64 || !upper || !step)
    return false;
  Int128 most = (Int128(1) << (integer.getWidth() - !isUnsigned)) - 1;
  // The first number that is not below `upper`.
  Int128 rest = lower ? (*upper - *lower) % *step : 1;
  Int128 end = rest == 0 ? *upper : *upper - rest + *step;
  return (!lower || *lower < *upper) && end > most;
}

static bool isUnsigned(Operation *compare) {
  auto integers = dyn_cast<arith::CmpIOp>(compare);
  return integers && integers.getPredicate() >= arith::CmpIPredicate::ult;
}

std::optional<LoopRange> Counting::range() {
  auto compare =
      numberBehind(form.condition).getDefiningOp<ComparisonOpInterface>();
  auto comparison =
      compare ? compare.getComparison() : std::optional<Comparison>();
  if (!comparison)
    return std::nullopt;
  auto counter = placeOf(numberBehind(comparison->smaller));
  if (!counter || !form.inBody[*counter])
    return std::nullopt;
  Operation *add = numberBehind(form.next[*counter]).getDefiningOp();
  if (!isa_and_present<arith::AddIOp, tosa::AddOp>(add))
    return std::nullopt;
  Value left = numberBehind(add->getOperand(0)),
        right = numberBehind(add->getOperand(1)),
        inside = form.inBody[*counter];
  if (left != inside && right != inside)
    return std::nullopt;
  auto step = fixedValue(left == inside ? right : left);
  auto lower = valueOf(numberBehind(form.inits[*counter]));
  auto upper = fixedValue(comparison->larger);
  if (!step || !lower || !upper || step->constant().value_or(0) <= 0)
    return std::nullopt;
  LoopRange range{*lower, *upper + SymbolicExpr(comparison->orEqual ? 1 : 0),
                  *step};
  if (mayWrap(range, inside.getType(), isUnsigned(compare)))
    return std::nullopt;
  return range;
}

std::optional<LoopRange> roofline::rangeOf(const WhileForm &form,
                                           DimQuery &dims) {
  return Counting(form, dims).range();
}
