//===- TextMeasuredErrors.cpp - How far roofs are from times --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "MeasuredErrors.h"
#include "SweepSummary.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

static std::string formatRatio(double value) {
  return fmt::format("{}x", formatIntensity(value));
}

static void addRow(const std::string &name, const PredictionErrors &errors,
                   bool withOwnRoof, TextTable &table) {
  std::vector<TextTable::Cell> row = {
      name,
      formatInteger(static_cast<int64_t>(errors.count)),
      formatShare(errors.meanAbsolute, Spacing::Wide),
      signedShare(errors.bias),
      formatRatio(errors.medianRatio),
      errors.rank ? fmt::format("{:.2f}", *errors.rank) : "-"};
  if (withOwnRoof)
    row.push_back(formatShare(*errors.measuredRoofMeanAbsolute, Spacing::Wide));
  table.addRow(std::move(row));
}

/// `R1 k at S=8 (-20.0 %)`, of which the name alone gets shorter.
static std::string describe(const WorstKernel &kernel, size_t width) {
  std::string lead = kernel.rungs + (kernel.rungs.empty() ? "" : " ");
  std::string setting = describeBindings(kernel.point.bindings);
  std::string rest = fmt::format("{}{} ({})", setting.empty() ? "" : " at ",
                                 setting, kernel.error);
  constexpr size_t kShortestName = 12;
  size_t used = lead.size() + displayWidth(rest);
  size_t left = std::max(width, used + kShortestName) - used;
  return lead + shorten(kernelName(kernel.point), left) + rest;
}

void printWorst(llvm::ArrayRef<WorstKernel> kernels, TextWriter &writer) {
  constexpr std::string_view kLead = "worst: ", kSeparator = "; ";
  std::vector<std::string> pieces;
  for (const WorstKernel &kernel : kernels)
    pieces.push_back(
        describe(kernel, writer.width() - kLead.size() - kSeparator.size()));
  writer.wrapped(kLead, pieces, kSeparator);
}

static void printWorst(const Report &report, const ErrorSummary &summary,
                       TextWriter &writer) {
  std::vector<WorstKernel> kernels;
  for (size_t index : summary.worst) {
    const MeasuredPoint &point = report.measured.points[index];
    kernels.push_back({point, signedShare(errorOf(point)), /*rungs=*/""});
  }
  printWorst(kernels, writer);
}

void printErrors(const Report &report, TextWriter &writer) {
  ErrorSummary summary = summarizeErrors(report);
  if (!summary.all)
    return;
  bool withOwnRoof = summary.all->measuredRoofMeanAbsolute.has_value();
  TextTable table;
  table.addColumn("roof as prediction", TextTable::Align::Left);
  for (const char *header : {"kernels", "error", "bias", "measured/roof"})
    table.addColumn(header);
  table.addColumn("rank", TextTable::Align::Right, /*rank=*/1);
  if (withOwnRoof)
    table.addColumn("own roof", TextTable::Align::Right, /*rank=*/2);
  for (const ErrorSummary::Series &series : summary.series)
    addRow(escapeControls(seriesName({series.group, series.phase})),
           series.errors, withOwnRoof, table);
  addRow("all", *summary.all, withOwnRoof, table);
  if (summary.longKernels)
    addRow("roof above 50 us", *summary.longKernels, withOwnRoof, table);
  if (summary.shortKernels)
    addRow("others", *summary.shortKernels, withOwnRoof, table);
  writer.blankLine();
  leaveOutColumns(table, writer);
  table.print(writer);
  noteLeftOut(table, writer);
  printWorst(report, summary, writer);
  writer.paragraph(fmt::format(
      "at all settings measured; error: mean absolute, bias: mean signed, "
      "measured/roof: median, rank: Spearman's correlation of roof and "
      "measured "
      "time{}",
      withOwnRoof ? "; own roof: its error" : ""));
}

} // namespace roofline
