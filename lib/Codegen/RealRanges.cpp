//===- RealRanges.cpp - Reals that a kernel's functions take --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RealRanges.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace roofline;

/// Null where the block argument is no element of a kernel's argument.
static BlockArgument argumentOf(BlockArgument element) {
  auto structured =
      dyn_cast<linalg::LinalgOp>(element.getOwner()->getParentOp());
  if (!structured)
    return {};
  Value tensor = structured.getMatchingOpOperand(element)->get();
  auto read = tensor.getDefiningOp<bufferization::ToTensorOp>();
  return read ? dyn_cast<BlockArgument>(read.getBuffer()) : BlockArgument();
}

static std::optional<double> constantOf(Value value) {
  APFloat constant(0.0);
  if (!matchPattern(value, m_ConstantFloat(&constant)))
    return std::nullopt;
  return constant.convertToDouble();
}

/// x^2, say, which is defined for a negative x, too.
static bool isWholePower(Operation *op) {
  std::optional<double> exponent = constantOf(op->getOperand(1));
  return exponent && *exponent == std::trunc(*exponent);
}

std::optional<RealRanges::Domain> RealRanges::domainOf(Operation *op) {
  if (isa<math::RsqrtOp, math::SqrtOp, math::LogOp, math::Log2Op,
          math::Log10Op>(op))
    return Domain::Positive;
  if (isa<math::PowFOp>(op) && !isWholePower(op))
    return Domain::Positive;
  if (isa<math::AcoshOp>(op))
    return Domain::BeyondOne;
  if (isa<math::AsinOp, math::AcosOp, math::AtanhOp, math::Log1pOp>(op))
    return Domain::Unit;
  return std::nullopt;
}

RealRanges::RealRanges(func::FuncOp kernel) {
  kernel.walk([&](Operation *op) {
    if (std::optional<Domain> domain = domainOf(op))
      add(op->getOperand(0), {*domain});
  });
}

/// Follows what is only scaled and shifted up to an argument.
void RealRanges::add(Value operand, Use use) {
  while (Operation *op = operand.getDefiningOp()) {
    if (isa<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp>(op)) {
      operand = op->getOperand(0);
      continue;
    }
    if (isa<arith::NegFOp>(op)) {
      operand = op->getOperand(0);
      use.scale = -use.scale;
      continue;
    }
    if (op->getNumOperands() != 2)
      return;
    std::optional<double> left = constantOf(op->getOperand(0));
    std::optional<double> right = constantOf(op->getOperand(1));
    if (left.has_value() == right.has_value())
      return;
    double constant = left ? *left : *right;
    operand = op->getOperand(left ? 1 : 0);
    if (isa<arith::AddFOp>(op)) {
      use.shift += use.scale * constant;
    } else if (isa<arith::SubFOp>(op)) {
      use.shift += use.scale * (left ? constant : -constant);
      use.scale = left ? -use.scale : use.scale;
    } else if (isa<arith::MulFOp>(op)) {
      use.scale *= constant;
    } else if (isa<arith::DivFOp>(op) && right) {
      use.scale /= constant;
    } else if (!isa<arith::MaximumFOp>(op)) {
      return;
    }
  }
  if (BlockArgument argument = argumentOf(cast<BlockArgument>(operand)))
    uses.insert({argument.getArgNumber(), use});
}

RealRanges::Range RealRanges::rangeOf(const Use &use, double high) {
  Range wanted{-15.0 / 16, 15.0 / 16};
  switch (use.domain) {
  case Domain::Positive:
    // A mean of squares and a little, say.
    if (use.scale > 0 && use.shift >= 0)
      return {high / 8, high};
    wanted = {1.0 / 8, 1};
    break;
  case Domain::BeyondOne:
    // What is rounded to a narrower type may not end below 1.
    wanted = {1 + 1.0 / 16, 8};
    break;
  case Domain::Unit:
    if (std::fabs(use.scale) * high + std::fabs(use.shift) <= 1)
      return {-high, high};
    break;
  }
  // No negative zeros: they read oddly.
  double low = (wanted.low - use.shift) / use.scale + 0.0;
  double end = (wanted.high - use.shift) / use.scale + 0.0;
  // Larger ones need not fit other uses, such as an exponential. In narrower
  // ones too little is left of what is shifted, or of a type's digits.
  constexpr double largest = 256, narrowest = 1.0 / 16;
  double size = std::max(std::fabs(low), std::fabs(end));
  if (!(size <= largest && std::fabs(end - low) > narrowest * size))
    return {-high, high};
  return {std::min(low, end), std::max(low, end)};
}

RealRanges::Range RealRanges::of(unsigned argument, double high) const {
  Range range{-high, high};
  bool isFirst = true;
  auto [begin, end] = uses.equal_range(argument);
  for (auto use = begin; use != end; ++use) {
    Range other = rangeOf(use->second, high);
    Range both{std::max(range.low, other.low),
               std::min(range.high, other.high)};
    if (isFirst || both.high - both.low >= (range.high - range.low) / 16)
      range = isFirst ? other : both;
    isFirst = false;
  }
  return range;
}

bool RealRanges::isPositive(unsigned argument) const {
  auto [begin, end] = uses.equal_range(argument);
  return std::any_of(begin, end, [](const auto &use) {
    return use.second.domain == Domain::Positive;
  });
}
