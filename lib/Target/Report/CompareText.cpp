//===- CompareText.cpp - A comparison for people --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompareTables.h"
#include "MainPeak.h"
#include "Roofline/Target/Report/CompareEmitter.h"
#include "TextParts.h"

#include "llvm/ADT/STLExtras.h"
#include <fmt/format.h>

#include <map>

namespace roofline {

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

static std::string deviceOf(const Report &report) {
  return report.device.title.empty() ? report.device.name : report.device.title;
}

template <typename Pairs>
static std::vector<std::string> pieces(const Pairs &pairs) {
  std::vector<std::string> texts;
  for (const auto &[name, value] : pairs)
    texts.push_back(escapeControls(fmt::format("{}={}", name, value)));
  return texts;
}

/// Prints `what` once where all reports agree in it, else for each.
template <typename Member>
static void printCommon(const Comparison &comparison, const std::string &what,
                        Member Report::*member, TextWriter &writer) {
  const Report &base = comparison.reports.front();
  bool agree = llvm::all_of(comparison.reports, [&](const Report &report) {
    return report.*member == base.*member;
  });
  for (size_t i = 0; i < (agree ? 1 : comparison.reports.size()); ++i) {
    std::vector<std::string> texts = pieces(comparison.reports[i].*member);
    if (texts.empty() && agree)
      return;
    if (texts.empty())
      texts.push_back("none");
    writer.wrapped(agree ? what + ": "
                         : fmt::format("{} of {}: ", what, letterOf(i)),
                   texts, ", ");
  }
}

static void printReport(const Report &report, const std::string &source,
                        const std::string &letter, TextWriter &writer) {
  std::string model = report.displayTitle();
  std::vector<std::string> texts = {
      escapeControls(model + (model.empty() ? "" : " on ") + deviceOf(report)),
      formatBandwidth(report.device.dramBandwidth())};
  if (std::optional<Peak> peak = mainPeak(report, report.device))
    texts.push_back(ridgeText(*peak, report.device));
  texts.push_back(escapeControls(source));
  writer.wrapped(letter + ": ", texts, ", ", Style::Bold);
}

static void printHeader(const Comparison &comparison, TextWriter &writer) {
  for (size_t i = 0; i < comparison.reports.size(); ++i)
    printReport(comparison.reports[i], comparison.sources[i], letterOf(i),
                writer);
  printCommon(comparison, "bindings", &Report::bindings, writer);
  printCommon(comparison, "conventions", &Report::conventions, writer);
  if (!comparison.ofDifferentModels())
    return;
  std::vector<std::string> titles;
  for (const Report &report : comparison.reports)
    titles.push_back(escapeControls("'" + report.displayTitle() + "'"));
  writer.wrapped("of different models: ", titles, ", ");
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

/// The phases of groups, in order of appearance.
static std::vector<std::string> phasesOf(const Comparison &comparison) {
  std::vector<std::string> phases;
  for (const ComparedGroup &group : comparison.groups)
    if (!llvm::is_contained(phases, group.any().phase))
      phases.push_back(group.any().phase);
  return phases;
}

/// Rows of `phase`: in the order of the base's, then those that it lacks.
/// Returns how many of the base were dropped.
static size_t collectLines(const Comparison &comparison,
                           const std::string &phase, const RowOrder &order,
                           std::vector<ComparedLine> &lines) {
  std::map<const ReportGroup *, const ComparedGroup *> comparedOf;
  std::vector<const ReportGroup *> base;
  for (const ComparedGroup &group : comparison.groups)
    if (group.of.front() && group.any().phase == phase) {
      base.push_back(group.of.front());
      comparedOf[group.of.front()] = &group;
    }
  size_t dropped = arrange(base, order);
  for (const ReportGroup *group : base)
    lines.push_back(makeLine(*comparedOf[group]));
  for (const ComparedGroup &group : comparison.groups)
    if (!group.of.front() && group.any().phase == phase)
      lines.push_back(makeLine(group));
  return dropped;
}

/// The first report that has ops of `phase` names its functions.
static std::string titleOf(const Comparison &comparison,
                           const std::string &phase) {
  for (const ComparedGroup &group : comparison.groups)
    if (group.any().phase == phase)
      for (size_t i = 0; i < group.of.size(); ++i)
        if (group.of[i])
          return phaseTitle(comparison.reports[i], phase);
  return "";
}

static void printGroups(const Comparison &comparison, const RowOrder &order,
                        TextWriter &writer) {
  std::string header(toString(comparison.reports.front().groupBy));
  for (const std::string &phase : phasesOf(comparison)) {
    std::vector<ComparedLine> lines;
    size_t dropped = collectLines(comparison, phase, order, lines);
    writer.blankLine();
    writer.line(titleOf(comparison, phase), Style::Bold);
    printTable(header, lines, writer);
    if (dropped > 0)
      writer.line(fmt::format("  ... and {} more row{}",
                              formatInteger(static_cast<int64_t>(dropped)),
                              dropped == 1 ? "" : "s"));
  }
}

static void printTotals(const Comparison &comparison, TextWriter &writer) {
  std::vector<ComparedLine> lines;
  for (const ComparedFunction &function : comparison.functions)
    lines.push_back(makeLine(function, function.any().name));
  if (lines.size() != 1)
    lines.push_back(makeLine(comparison.totals, "module"));
  writer.blankLine();
  writer.line("totals", Style::Bold);
  printTable("function", lines, writer);
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

static std::string nameOf(const ReportOp &op) {
  return escapeControls(op.location.empty() ? op.id : op.location);
}

static void printChange(const BoundChange &change, TextWriter &writer) {
  constexpr size_t kMaxNames = 3;
  std::vector<std::string> names;
  for (const ReportOp *op : llvm::ArrayRef(change.ops).take_front(kMaxNames))
    names.push_back(nameOf(*op));
  size_t more = change.ops.size() - names.size();
  if (more > 0)
    names.push_back(fmt::format("... and {} more", more));
  writer.wrapped(
      fmt::format("  {}: {}{}{}: {} op{} {} -> {}: ", letterOf(change.report),
                  escapeControls(change.group + change.key),
                  change.phase.empty() ? "" : " ", escapeControls(change.phase),
                  change.ops.size(), change.ops.size() == 1 ? "" : "s",
                  toString(change.from), toString(change.to)),
      names, ", ");
}

static void printChanges(const Comparison &comparison, TextWriter &writer) {
  writer.blankLine();
  writer.line("changes of bound", Style::Bold);
  bool anyCompared = llvm::any_of(comparison.unpaired, [&](size_t unpaired) {
    return unpaired < comparison.reports.front().ops.size();
  });
  if (comparison.changes.empty() && anyCompared)
    writer.line("  none: all compared ops have the bound that they have in A");
  for (const BoundChange &change : comparison.changes)
    printChange(change, writer);
  for (size_t i = 0; i < comparison.unpaired.size(); ++i)
    if (comparison.unpaired[i] > 0)
      writer.paragraph(fmt::format(
          "  not compared: {} of {} ops of A, which {} does not have",
          formatInteger(static_cast<int64_t>(comparison.unpaired[i])),
          formatInteger(
              static_cast<int64_t>(comparison.reports.front().ops.size())),
          letterOf(i + 1)));
}

//===----------------------------------------------------------------------===//
// Notes
//===----------------------------------------------------------------------===//

/// Which reports have the group, e.g. `A, C`.
static std::string holdersOf(const ComparedGroup &group) {
  std::vector<std::string> letters;
  for (size_t i = 0; i < group.of.size(); ++i)
    if (group.of[i])
      letters.push_back(letterOf(i));
  if (letters.size() == group.of.size())
    return "";
  return fmt::format("{}", fmt::join(letters, ", "));
}

static void printMissing(const Comparison &comparison, TextWriter &writer) {
  std::map<std::string, std::vector<std::string>> namesOf;
  for (const ComparedGroup &group : comparison.groups) {
    const ReportGroup &any = group.any();
    if (std::string holders = holdersOf(group); !holders.empty())
      namesOf[holders].push_back(escapeControls(
          any.group + any.key + (any.phase.empty() ? "" : " ") + any.phase));
  }
  for (const auto &[holders, names] : namesOf)
    writer.wrapped("only in " + holders + ": ", names, ", ");
}

static void printNotes(const Comparison &comparison, TextWriter &writer) {
  writer.blankLine();
  printMissing(comparison, writer);
  for (size_t i = 0; i < comparison.reports.size(); ++i) {
    std::vector<std::string> dims;
    for (const std::string &dim : comparison.reports[i].unboundDims)
      dims.push_back(escapeControls(dim));
    if (!dims.empty())
      writer.wrapped(fmt::format("without a value in {}: ", letterOf(i)), dims,
                     ", ");
  }
  writer.paragraph("B/A, FLOPs, bytes: figures of B over those of A; of times, "
                   "less than 1 is faster");
  if (llvm::any_of(comparison.reports, [](const Report &report) {
        return report.totals.figures.atMost;
      }))
    writer.paragraph(kNoteOnUpperBounds);
  writer.paragraph("times are lower bounds: what the roof allows, op by op, "
                   "launches not included");
}

void emitComparisonText(const Comparison &comparison,
                        const TextOptions &options, llvm::raw_ostream &os) {
  TextWriter writer(os, options);
  printHeader(comparison, writer);
  printGroups(comparison, options.order, writer);
  printTotals(comparison, writer);
  printChanges(comparison, writer);
  printNotes(comparison, writer);
}

} // namespace roofline
