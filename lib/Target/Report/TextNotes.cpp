//===- TextNotes.cpp - What a text report ends with -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MainPeak.h"
#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {

static std::string percentage(int64_t part, int64_t whole) {
  if (part == whole)
    return "100 %";
  // Rounded down: 100 % means all.
  int64_t perMille =
      static_cast<int64_t>(static_cast<Int128>(part) * 1000 / whole);
  return fmt::format("{}.{} %", perMille / 10, perMille % 10);
}

static void printCoverage(const Coverage &coverage, TextWriter &writer) {
  if (coverage.ops == 0)
    return writer.line("coverage: no op does work or moves bytes");
  writer.line(fmt::format("coverage: {} of {} ops modelled ({})",
                          formatInteger(coverage.modelled),
                          formatInteger(coverage.ops),
                          percentage(coverage.modelled, coverage.ops)));
  std::vector<std::string> names;
  for (const auto &[name, count] : coverage.unknown)
    names.push_back(
        fmt::format("{} ({})", escapeControls(name), formatInteger(count)));
  if (!names.empty())
    writer.wrapped("without a cost model, so totals are lower bounds: ", names,
                   ", ");
  for (const UnknownLoop &loop : coverage.loops)
    writer.paragraph(fmt::format(
        "one trip of {} {}: {} FLOP, {} B; say how often it runs by the "
        "attribute roofline.trips",
        escapeControls(loop.op), escapeControls(loop.location), loop.flops,
        loop.bytes));
}

static void printUnboundDims(const Report &report, TextWriter &writer) {
  if (report.unboundDims.empty())
    return;
  std::vector<std::string> names, example;
  for (const std::string &dim : report.unboundDims) {
    names.push_back(escapeControls(dim));
    example.push_back(names.back() + "=1");
  }
  writer.paragraph(fmt::format("without a value: {}; give one with, for "
                               "example, bind={}",
                               fmt::join(names, ", "),
                               fmt::join(example, ",")));
}

/// `d0`, `d1` and so on: the analysis names sizes that nobody did.
static bool isGenerated(llvm::StringRef dim) {
  return dim.consume_front("d") && !dim.empty() &&
         llvm::all_of(dim, llvm::isDigit);
}

static void printGeneratedDims(const Report &report, TextWriter &writer) {
  std::vector<std::string> names;
  for (const std::string &dim : report.unboundDims)
    if (isGenerated(dim))
      names.push_back(dim);
  if (!names.empty())
    writer.paragraph(fmt::format(
        "{}: {} that nobody named; roofline.dims = [\"B\", ...] on a "
        "function's "
        "argument names its sizes, and bind={}=1 binds one as it is",
        fmt::join(names, ", "), names.size() == 1 ? "a size" : "sizes",
        names.front()));
}

/// The peak that the limiter `unit/type` of an op is on the report's device;
/// what has no peak of its own may run at another one's rate.
static std::optional<Peak> peakOf(llvm::StringRef limiter,
                                  const Device &device) {
  auto [unit, type] = limiter.split('/');
  std::optional<Unit> known = parseUnit(unit);
  std::optional<int64_t> rate =
      known ? device.peak(*known, type) : std::nullopt;
  if (!rate)
    return std::nullopt;
  return Peak{*known, type.str(), *rate};
}

/// The first line names one peak and its ridge; these are those of other ops.
static void printOtherPeaks(const Report &report, TextWriter &writer) {
  std::optional<Peak> main = mainPeak(report, report.device);
  std::map<std::string_view, int64_t> numOps;
  for (const ReportOp &op : report.ops)
    if (op.bound->kind == BoundKind::Compute)
      ++numOps[op.bound->limiter];
  std::vector<std::string> peaks;
  for (auto [limiter, number] : numOps) {
    std::optional<Peak> peak = peakOf(limiter, report.device);
    // Another type at the same rate has the same ridge.
    if (!peak || (main && peak->rate == main->rate))
      continue;
    peaks.push_back(
        fmt::format("{} {}, {} ({} {})", formatPeak(*peak),
                    escapeControls(limiter), ridgeText(*peak, report.device),
                    formatInteger(number), number == 1 ? "op" : "ops"));
  }
  if (!peaks.empty())
    writer.wrapped("compute-bound by other peaks: ", peaks, ", ");
}

static void printLegend(const Report &report, TextWriter &writer) {
  auto anyGroup = [&](auto predicate) {
    return std::any_of(report.groups.begin(), report.groups.end(), predicate);
  };
  if (anyGroup([](const ReportGroup &group) {
        return group.bound.latencyLimited && group.bound.kind;
      }))
    writer.paragraph(fmt::format(
        "*: each op's time is below the launch latency of {}, so launches "
        "hide the roof",
        formatRate(static_cast<double>(*report.device.launchLatencyNs) * 1e-9,
                   "s")));
  if (anyGroup([](const ReportGroup &group) {
        return group.computeOps > 0 && group.memoryOps > 0;
      }))
    writer.paragraph("mixed: some ops of the row are compute-bound, others "
                     "memory-bound");
  if (report.totals.figures.atMost)
    writer.paragraph(kNoteOnUpperBounds);
  if (anyGroup([](const ReportGroup &group) { return group.figures.known(); }))
    writer.paragraph("times are lower bounds: what the roof allows, op by op, "
                     "launches not included");
  writer.paragraph("bytes: every op by itself; fused: what enters and leaves "
                   "fused regions; floor: arguments and results of the "
                   "function");
}

void printNotes(const Report &report, TextWriter &writer) {
  writer.blankLine();
  printCoverage(report.coverage, writer);
  printUnboundDims(report, writer);
  printGeneratedDims(report, writer);
  printOtherPeaks(report, writer);
  std::vector<std::string> units;
  for (const std::string &name : report.unboundUnits)
    units.push_back(escapeControls(name));
  if (!units.empty())
    writer.wrapped("no known peak, so not a bound: ", units, ", ");
  printLegend(report, writer);
}

} // namespace roofline
