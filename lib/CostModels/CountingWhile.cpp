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

/// What `value`, a scalar or a tensor of rank 0, is the same number as, further
/// back: exporters go to and fro between the two.
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
    if (!source)
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
  return LoopRange{*lower, *upper + SymbolicExpr(comparison->orEqual ? 1 : 0),
                   *step};
}

std::optional<LoopRange> roofline::rangeOf(const WhileForm &form,
                                           DimQuery &dims) {
  return Counting(form, dims).range();
}
