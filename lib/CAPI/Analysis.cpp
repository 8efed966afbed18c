//===- Analysis.cpp - C API: a module's analysis --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Handles.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Utils.h"

#include <cstring>

using namespace mlir;
using namespace roofline;

RooflineAnalysis rooflineAnalyse(MlirModule module, MlirStringRef options) {
  // The parser has told why there is none.
  if (mlirModuleIsNull(module))
    return {nullptr};
  auto made = reportModule(unwrap(module), unwrap(options));
  if (failed(made))
    return {nullptr};
  auto *analysis = new AnalysisHandle;
  std::tie(analysis->found, analysis->emit) = std::move(*made);
  for (auto [row, op] : llvm::enumerate(analysis->found.ops))
    analysis->rows[op].push_back(row);
  return wrap(analysis);
}

void rooflineAnalysisDestroy(RooflineAnalysis analysis) {
  delete unwrap(analysis);
}

/// C may pass any number, and an enumeration of C++ must not have others than
/// its own.
static std::optional<ReportFormat> unwrap(const RooflineFormat &format) {
  std::underlying_type_t<RooflineFormat> number;
  std::memcpy(&number, &format, sizeof(number));
  switch (number) {
  case RooflineFormatText:
    return ReportFormat::Text;
  case RooflineFormatJson:
    return ReportFormat::Json;
  case RooflineFormatCsv:
    return ReportFormat::Csv;
  case RooflineFormatSvg:
    return ReportFormat::Svg;
  case RooflineFormatHtml:
    return ReportFormat::Html;
  default:
    return std::nullopt;
  }
}

bool rooflineAnalysisPrint(RooflineAnalysis analysis, RooflineFormat format,
                           MlirStringCallback callback, void *userData) {
  std::optional<ReportFormat> known = unwrap(format);
  if (!known)
    return false;
  EmitOptions options = unwrap(analysis)->emit;
  options.format = *known;
  mlir::detail::CallbackOstream os(callback, userData);
  os.SetBuffered();
  emitReports(unwrap(analysis)->found.reports, options, os);
  os.flush();
  return true;
}

intptr_t rooflineAnalysisGetNumReports(RooflineAnalysis analysis) {
  return unwrap(analysis)->found.reports.size();
}

RooflineReport rooflineAnalysisGetReport(RooflineAnalysis analysis,
                                         intptr_t index) {
  return wrap(&unwrap(analysis)->found.reports[index]);
}

MlirOperation rooflineAnalysisGetOperation(RooflineAnalysis analysis,
                                           intptr_t row) {
  return wrap(unwrap(analysis)->found.ops[row]);
}

intptr_t rooflineAnalysisGetNumRowsOf(RooflineAnalysis analysis,
                                      MlirOperation op) {
  return unwrap(analysis)->rows.lookup(unwrap(op)).size();
}

intptr_t rooflineAnalysisGetRowOf(RooflineAnalysis analysis, MlirOperation op,
                                  intptr_t index) {
  return unwrap(analysis)->rows.find(unwrap(op))->second[index];
}

intptr_t rooflineAnalysisGetNumUnknown(RooflineAnalysis analysis) {
  return unwrap(analysis)->found.unknown.size();
}

MlirOperation rooflineAnalysisGetUnknown(RooflineAnalysis analysis,
                                         intptr_t index) {
  return wrap(unwrap(analysis)->found.unknown[index].first);
}

MlirStringRef rooflineAnalysisGetUnknownReason(RooflineAnalysis analysis,
                                               intptr_t index) {
  return wrap(unwrap(analysis)->found.unknown[index].second.reason);
}

MlirStringRef rooflineAnalysisGetUnknownAdvice(RooflineAnalysis analysis,
                                               intptr_t index) {
  return wrap(unwrap(analysis)->found.unknown[index].second.advice);
}

//===----------------------------------------------------------------------===//
// Report
//===----------------------------------------------------------------------===//

RooflineDevice rooflineReportGetDevice(RooflineReport report) {
  return wrap(&unwrap(report)->device);
}

intptr_t rooflineReportGetNumRows(RooflineReport report) {
  return unwrap(report)->ops.size();
}

RooflineRow rooflineReportGetRow(RooflineReport report, intptr_t index) {
  return wrap(&unwrap(report)->ops[index]);
}

intptr_t rooflineReportGetNumFunctions(RooflineReport report) {
  return unwrap(report)->functions.size();
}

RooflineTotals rooflineReportGetFunction(RooflineReport report,
                                         intptr_t index) {
  return wrap(&unwrap(report)->functions[index]);
}

RooflineTotals rooflineReportGetTotals(RooflineReport report) {
  return wrap(&unwrap(report)->totals);
}
