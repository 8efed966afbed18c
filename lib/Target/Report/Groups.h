//===- Groups.h - Ops of one key, summed up ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_GROUPS_H
#define ROOFLINE_LIB_TARGET_REPORT_GROUPS_H

#include "DistinctCosts.h"
#include "Ranges.h"

#include <optional>
#include <vector>

namespace roofline {

/// A distinct cost, per execution.
struct EvaluatedCost {
  Shared<Figures> figures;
  Shared<Bound> bound;
  /// The same for ops of which only the number of executions has a range.
  Shared<Figures> ofUncertainCount;
};

/// Fills in `report.groups`; its ops are there, and `evaluated` has the costs
/// that `costs` numbers. Fails where a sum cannot stand in a report.
std::optional<ReportError>
addGroups(const Profile &profile, const DistinctCosts &costs,
          const std::vector<EvaluatedCost> &evaluated, const OpenRanges &ranges,
          Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_GROUPS_H
