//===- Evaluator.cpp - Expressions to figures -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluator.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

std::string describeBadCount(const std::optional<Int128> &value) {
  if (!value)
    return "leaves 128 bits; bind smaller dims";
  if (*value < 0)
    return fmt::format("is {}, but a count cannot be negative; do the bindings "
                       "fit the shapes?",
                       toString(*value));
  return fmt::format("is {}, which does not fit in 64 bits; bind smaller dims",
                     toString(*value));
}

ReportError makeError(const Profile &profile, size_t op,
                      std::string_view figure, const std::string &problem) {
  const ProfileOp &culprit = profile.ops[op];
  return {op, fmt::format("'{}' of '{}' ({}) {}", figure, culprit.id,
                          culprit.location, problem)};
}

//===----------------------------------------------------------------------===//
// Evaluator
//===----------------------------------------------------------------------===//

bool Evaluator::isBound(const SymbolicExpr &expr) const {
  std::set<std::string> dims = expr.symbols();
  return std::all_of(dims.begin(), dims.end(), [&](const std::string &dim) {
    return bindings_.count(dim) != 0;
  });
}

std::optional<Int128> Evaluator::valueOf(const SymbolicExpr &expr) const {
  return ranges_ ? ranges_->evaluate(expr, bindings_)
                 : expr.evaluate(bindings_);
}

Quantity Evaluator::quantity(const SymbolicExpr &expr,
                             std::string_view figure) {
  std::optional<Int128> value = valueOf(expr);
  if (!value && !expr.overflowed() && !isBound(expr))
    return {expr, std::nullopt};
  if (!isCount(value)) {
    if (!failed()) {
      figure_ = figure;
      problem_ = describeBadCount(value);
    }
    return {expr, std::nullopt};
  }
  return {expr, toInt64(*value)};
}

Figures Evaluator::figures(const std::vector<Work> &work,
                           const SymbolicExpr &bytesRead,
                           const SymbolicExpr &bytesWritten) {
  Figures figures;
  for (const Work &entry : work)
    figures.work.push_back(
        {entry.unit, entry.type,
         quantity(entry.amount,
                  fmt::format("{}/{}", toString(entry.unit), entry.type))});
  figures.flops = quantity(flops(work), "flops");
  figures.transcendentals =
      quantity(amount(work, Unit::Transcendental), "transcendentals");
  figures.integer = quantity(integers(work), "integer");
  figures.misc = quantity(amount(work, Unit::Misc), "misc");
  figures.bytesRead = quantity(bytesRead, "bytes_read");
  figures.bytesWritten = quantity(bytesWritten, "bytes_written");
  return figures;
}

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

bool Figures::known() const {
  // The sums by kind have a value where all of `work` has.
  return bytes() &&
         std::all_of(work.begin(), work.end(), [](const WorkEntry &entry) {
           return entry.amount.value.has_value();
         });
}

std::optional<Int128> Figures::bytes() const {
  if (!bytesRead.value || !bytesWritten.value)
    return std::nullopt;
  return static_cast<Int128>(*bytesRead.value) + *bytesWritten.value;
}

ReportError makeError(const std::string &whose, const Evaluator &evaluator) {
  return {std::nullopt, fmt::format("'{}' of {} {}", evaluator.figure(), whose,
                                    evaluator.problem())};
}

void markBounds(Figures &figures, bool atMost, bool hasRange) {
  figures.atMost = atMost || hasRange;
  figures.byRange = hasRange && !atMost;
}

Amounts toAmounts(const Figures &figures) {
  Amounts amounts;
  for (const Figures::WorkEntry &entry : figures.work)
    amounts.work.push_back({entry.unit, entry.type, *entry.amount.value});
  amounts.flops = *figures.flops.value;
  amounts.bytes = *figures.bytes();
  return amounts;
}

} // namespace roofline
