//===- CompareEmitter.cpp - A comparison in any format --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CompareEmitter.h"

namespace roofline {

void emitComparison(const Comparison &comparison, const EmitOptions &options,
                    llvm::raw_ostream &os) {
  switch (options.format) {
  case ReportFormat::Text:
    return emitComparisonText(comparison, options.text, os);
  case ReportFormat::Json:
    return emitComparisonJson(comparison, os);
  case ReportFormat::Csv:
    return emitComparisonCsv(comparison, os);
  case ReportFormat::Svg:
  case ReportFormat::Html:
    return emitReports(comparison.reports, options, os);
  }
}

} // namespace roofline
