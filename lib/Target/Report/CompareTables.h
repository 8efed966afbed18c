//===- CompareTables.h - Tables of reports side by side ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_COMPARETABLES_H
#define ROOFLINE_LIB_TARGET_REPORT_COMPARETABLES_H

#include "Roofline/Target/Report/Compare.h"
#include "TextFormat.h"
#include "TextWriter.h"

namespace roofline {

/// `A` for the base, `B` for the next, ...; `#27` after `Z`.
std::string letterOf(size_t report);

/// What a line says of one report.
struct ComparedCell {
  bool isThere = false;
  std::optional<double> time, flops, bytes;
  /// `>= ` where all are lower bounds, and the like: no ratio follows of these.
  std::string mark;
  /// Empty in tables without bounds.
  std::string bound;
};

/// A group or function: one cell per report.
struct ComparedLine {
  std::string name;
  std::vector<ComparedCell> cells;
};

ComparedLine makeLine(const ComparedGroup &group);
ComparedLine makeLine(const ComparedFunction &function,
                      const std::string &name);

/// Prints a table of `lines`, whose first column is called `header`: times,
/// their ratios, ratios of FLOPs and bytes if these differ, bounds if there are
/// any. Where it does not fit in a line, one table per report beside the base.
void printTable(const std::string &header,
                const std::vector<ComparedLine> &lines, TextWriter &writer);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_COMPARETABLES_H
