//===- RowOrder.h - Which rows are shown, and in what order -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_ROWORDER_H
#define ROOFLINE_TARGET_REPORT_ROWORDER_H

#include "Roofline/Target/Report/Report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// Numbers sort from high to low, names from A to Z. Rows without a value come
/// last, equal rows stay in order of appearance.
enum class SortKey { Appearance, Time, Flops, Bytes, Intensity, Count, Name };

/// Nothing for an unknown name; `appearance` is the default's name.
std::optional<SortKey> parseSortKey(std::string_view name);
/// The names `parseSortKey` takes, for error messages.
std::string sortKeyNames();

/// Which rows a table shows, and in what order.
struct RowOrder {
  SortKey sort = SortKey::Appearance;
  /// At most so many rows; 0 is all.
  size_t top = 0;
};

/// Sorts `rows`, elements of one report, and drops all but the first
/// `order.top`; returns how many were dropped.
size_t arrange(std::vector<const ReportOp *> &rows, const RowOrder &order);
size_t arrange(std::vector<const ReportGroup *> &rows, const RowOrder &order);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_ROWORDER_H
