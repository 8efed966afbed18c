//===- Compare.h - Reports side by side -------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `compareReports` finds what of several reports belongs together; the emitters
// only print it. The first report is the base that the others are held against.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_COMPARE_H
#define ROOFLINE_TARGET_REPORT_COMPARE_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// Groups of one key and phase. They point into the reports.
struct ComparedGroup {
  /// One per report; null where it has no such group.
  std::vector<const ReportGroup *> of;

  /// The first there is: key and phase are the same in all.
  const ReportGroup &any() const;
};

/// Functions of one name, or the modules.
struct ComparedFunction {
  /// One per report; null where it has no such function.
  std::vector<const ReportFunction *> of;

  const ReportFunction &any() const;
};

/// Ops of one group and phase whose bound is another than in the base.
struct BoundChange {
  /// The report, an index above 0.
  size_t report = 0;
  /// As in `ReportGroup`: one of `group` and `key` is set.
  std::string group, key, phase;
  BoundKind from = BoundKind::Compute, to = BoundKind::Memory;
  /// Those of the base, in order of appearance.
  std::vector<const ReportOp *> ops;
};

/// Reports side by side; the first is the base of ratios and changes.
struct Comparison {
  llvm::ArrayRef<Report> reports;
  /// Where each comes from, such as the file's name; as many as reports.
  std::vector<std::string> sources;
  /// In order of appearance, the base's first.
  std::vector<ComparedGroup> groups;
  std::vector<ComparedFunction> functions;
  ComparedFunction totals;
  /// Of ops with the same function, location, kind, group and phase, by report.
  std::vector<BoundChange> changes;
  /// Ops of the base that each later report does not have: of these nothing is
  /// known.
  std::vector<size_t> unpaired;

  /// Of models with different titles.
  bool ofDifferentModels() const;
};

/// Compares `reports`, at least two, which must outlive the comparison and have
/// the same `groupBy`. Fails where one has no group in common with the base.
llvm::Expected<Comparison> compareReports(llvm::ArrayRef<Report> reports,
                                          std::vector<std::string> sources);

/// `a` over `b`; nothing where one is not known, or `b` is 0.
std::optional<double> ratio(std::optional<double> a, std::optional<double> b);

/// Figures to compare, in s, FLOP and B; nothing for null, and where a dim is
/// unbound.
std::optional<double> timeOf(const ReportGroup *group);
std::optional<double> timeOf(const ReportFunction *function);
std::optional<double> flopsOf(const Figures &figures);
std::optional<double> bytesOf(const Figures &figures);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_COMPARE_H
