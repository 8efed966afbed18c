//===- EmitReport.cpp - Reports in any format -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/EmitReport.h"
#include "Roofline/Target/Report/CsvEmitter.h"
#include "Roofline/Target/Report/HtmlEmitter.h"
#include "Roofline/Target/Report/JsonEmitter.h"
#include "Roofline/Target/Report/SvgEmitter.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace roofline {

/// One report stands alone, several in a list.
static void emitJsonList(llvm::ArrayRef<Report> reports,
                         llvm::raw_ostream &os) {
  bool isList = reports.size() != 1;
  os << (isList ? "[\n" : "");
  llvm::interleave(
      reports, os, [&](const Report &report) { emitJson(report, os); }, ",\n");
  os << (isList ? "]\n" : "");
}

static void emitTexts(llvm::ArrayRef<Report> reports,
                      const EmitOptions &options, llvm::raw_ostream &os) {
  llvm::interleave(
      reports, os,
      [&](const Report &report) { emitText(report, options.text, os); }, "\n");
}

void emitReports(llvm::ArrayRef<Report> reports, const EmitOptions &options,
                 llvm::raw_ostream &os) {
  switch (options.format) {
  case ReportFormat::Text:
    return emitTexts(reports, options, os);
  case ReportFormat::Json:
    return emitJsonList(reports, os);
  case ReportFormat::Csv:
    return emitCsv(reports, options.text.order, os);
  case ReportFormat::Svg:
    return emitSvg(buildChart(reports, options.text.chart), os);
  case ReportFormat::Html:
    return emitHtml(reports, options.text.chart, os);
  }
}

} // namespace roofline
