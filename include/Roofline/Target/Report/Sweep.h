//===- Sweep.h - Costs at many settings of the dims -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_SWEEP_H
#define ROOFLINE_TARGET_REPORT_SWEEP_H

#include "Roofline/Support/CompiledExprs.h"
#include "Roofline/Target/Report/Report.h"

namespace roofline {

class OpenRanges;

/// Evaluates the series of a profile (its ops that carry a group name) at one
/// setting after the other. The profile is read once, at construction: a point
/// costs only arithmetic. `profile` and `device` must outlive the sweep.
class Sweep {
public:
  Sweep(const Profile &profile, const Device &device, const Bindings &bindings);

  const std::vector<SweepSeries> &series() const { return names_; }
  /// The ops that a point stands for.
  size_t numOps() const { return numOps_; }

  /// Evaluates at `setting`, laid over the bindings. Fails where an exact count
  /// does not fit int64.
  std::variant<SweepPoint, ReportError> evaluate(const Bindings &setting);
  /// The most of each figure, where of `setting` those in `ranges` are not
  /// certain. Marks the series that depend on them.
  std::variant<SweepPoint, ReportError> evaluate(const Bindings &setting,
                                                 const OpenRanges &ranges);

private:
  struct WorkSlot {
    Unit unit;
    std::string_view type;
    size_t amount;
    /// `unit/type`.
    std::string name;
  };
  /// Ops of one series with the same cost and the same executions. Figures are
  /// places in `values_`.
  struct Entry {
    /// The first of them.
    size_t op = 0;
    int64_t multiplicity = 0;
    std::vector<WorkSlot> work;
    size_t count = 0, flops = 0, bytesRead = 0, bytesWritten = 0;
    /// Dims the figures depend on, by place in `dims_`.
    std::vector<size_t> dims;
  };
  struct Sums;

  Entry makeEntry(size_t index, size_t series);
  size_t addExpr(const SymbolicExpr &expr, size_t series);
  std::variant<SweepPoint, ReportError> sumUp(const Bindings &setting);
  bool isBound(const Entry &entry) const;
  // These return false after an error.
  bool evaluate(const std::vector<Entry> &entries, SweepPoint::Figures &result);
  bool add(const Entry &entry, Sums &sums, bool &fitsMemory);
  bool add(const Entry &entry, size_t slot, std::string_view figure,
           Int128 factor, Int128 &sum);
  bool fail(const Entry &entry, std::string_view figure,
            const std::string &problem);

  const Profile &profile_;
  const Device &device_;
  std::vector<std::string> dims_;
  std::vector<std::optional<int64_t>> defaults_, point_;
  CompiledExprs exprs_;
  std::vector<CompiledExprs::Value> values_;
  /// What depends on a dim that has a range somewhere: its place in `values_`.
  struct Ranged {
    SymbolicExpr expr;
    size_t slot, series;
  };
  std::vector<Ranged> ranged_;
  std::vector<SweepSeries> names_;
  /// By series.
  std::vector<std::vector<Entry>> entries_;
  size_t numOps_ = 0;
  ReportError error_;
};

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_SWEEP_H
