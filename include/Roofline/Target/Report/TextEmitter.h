//===- TextEmitter.h - A report for people ----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_TEXTEMITTER_H
#define ROOFLINE_TARGET_REPORT_TEXTEMITTER_H

#include "Roofline/Target/Report/Chart.h"
#include "Roofline/Target/Report/RowOrder.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

struct TextOptions {
  /// Of the rows in each table.
  RowOrder order;
  /// With ANSI escape sequences; for terminals only.
  bool color = false;
  /// Columns to stay within, where the names allow it; at least 60.
  unsigned width = 100;
  /// End with a picture of the chart, 80 columns wide whatever `width` is.
  bool plot = false;
  /// Of the picture.
  ChartOptions chart;
};

/// Writes tables of `report`: SI units, 4 significant digits. Control
/// characters in names are escaped.
void emitText(const Report &report, const TextOptions &options,
              llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_TEXTEMITTER_H
