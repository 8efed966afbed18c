//===- Evaluator.h - Expressions to figures ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_EVALUATOR_H
#define ROOFLINE_LIB_TARGET_REPORT_EVALUATOR_H

#include "Ranges.h"
#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// True for an exact value that can stand in a report.
inline bool isCount(const std::optional<Int128> &value) {
  return value && *value >= 0 && *value <= INT64_MAX;
}
/// Why another value cannot: it is negative or leaves int64 (no `value`: even
/// 128 bits).
std::string describeBadCount(const std::optional<Int128> &value);

/// `'flops' of 'prefill.3' (layers.0.q_proj) is ..., which ...`.
ReportError makeError(const Profile &profile, size_t op,
                      std::string_view figure, const std::string &problem);

/// Gives expressions their values under one set of bindings, or what they come
/// to at an end of ranges, and remembers the first that cannot stand in a
/// report.
class Evaluator {
public:
  explicit Evaluator(const Bindings &bindings,
                     const OpenRanges *ranges = nullptr)
      : bindings_(bindings), ranges_(ranges) {}

  Quantity quantity(const SymbolicExpr &expr, std::string_view figure);
  Figures figures(const std::vector<Work> &work, const SymbolicExpr &bytesRead,
                  const SymbolicExpr &bytesWritten);

  bool failed() const { return !problem_.empty(); }
  /// Name of the figure that failed, and why.
  const std::string &figure() const { return figure_; }
  const std::string &problem() const { return problem_; }

private:
  bool isBound(const SymbolicExpr &expr) const;
  std::optional<Int128> valueOf(const SymbolicExpr &expr) const;

  const Bindings &bindings_;
  const OpenRanges *ranges_;
  std::string figure_, problem_;
};

/// The same of what `evaluator` failed at, of a sum that `whose` names.
ReportError makeError(const std::string &whose, const Evaluator &evaluator);

/// `figures` are upper bounds, or become exact by binding what has a range.
void markBounds(Figures &figures, bool atMost, bool hasRange);

/// `figures` as the roofline model takes them; all must be known.
Amounts toAmounts(const Figures &figures);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_EVALUATOR_H
