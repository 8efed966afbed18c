//===- EmitReport.h - Reports in any format ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_EMITREPORT_H
#define ROOFLINE_TARGET_REPORT_EMITREPORT_H

#include "Roofline/Target/Report/TextEmitter.h"
#include "llvm/ADT/ArrayRef.h"

namespace roofline {

/// How a report is written; see the emitters.
enum class ReportFormat { Text, Json, Csv, Svg, Html };

/// What the emitters are told.
struct EmitOptions {
  ReportFormat format = ReportFormat::Text;
  /// `text.order` also holds for CSV, `text.chart` for SVG and HTML.
  TextOptions text;
};

/// Writes `reports`, at least one, of one module on several devices or of
/// several modules: one after the other in text, as a list in JSON, together
/// in the other formats.
void emitReports(llvm::ArrayRef<Report> reports, const EmitOptions &options,
                 llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_EMITREPORT_H
