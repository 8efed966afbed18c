//===- SeriesCosts.h - What a series does at a setting ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SERIESCOSTS_H
#define ROOFLINE_LIB_TARGET_REPORT_SERIESCOSTS_H

#include "Roofline/Target/Report/Report.h"

#include <map>
#include <set>

namespace roofline {

/// The ops of one group and phase, equal ones together.
class SeriesCosts {
public:
  /// Sums over all executions.
  struct Sums {
    Int128 flops = 0, bytes = 0;
    /// Of the ops' roof times, s; the machine's own where it was measured.
    double time = 0, measuredTime = 0;
  };

  void add(const ReportOp &op, size_t index);

  /// The dims that figures and executions depend on.
  const std::set<std::string> &dims() const { return dims_; }
  /// Nothing where a figure has no value.
  std::optional<Sums> evaluate(const Report &report,
                               const Bindings &setting) const;

private:
  struct Entry {
    /// The first of them, an index into `Report::ops`.
    size_t op = 0;
    int64_t multiplicity = 0;
  };
  std::vector<Entry> entries_;
  /// Text of cost and executions, to the place in `entries_`.
  std::map<std::string, size_t> entryOf_;
  std::set<std::string> dims_;
};

/// Group and phase.
using SeriesId = std::pair<std::string, std::string>;

/// All series of `report`; its ops without a group are in none.
std::map<SeriesId, SeriesCosts> collectCosts(const Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SERIESCOSTS_H
