//===- TextGroups.cpp - Tables of groups and totals -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

//===----------------------------------------------------------------------===//
// Cells
//===----------------------------------------------------------------------===//

using Cell = TextTable::Cell;
using Align = TextTable::Align;

static Spacing spacing(const TextWriter &writer) {
  return writer.isNarrow() ? Spacing::Compact : Spacing::Wide;
}

static std::string nameOf(const ReportGroup &group) {
  return escapeControls(group.group + group.key);
}

static bool isKnown(const ReportGroup &group) {
  return group.count.value && group.figures.known();
}

static Cell boundCell(const ReportGroup &group) {
  if (!group.bound.kind)
    return {"-"};
  if (group.computeOps > 0 && group.memoryOps > 0)
    return {"mixed"};
  bool compute = group.bound.kind == BoundKind::Compute;
  std::string text(toString(*group.bound.kind));
  return {text + (group.bound.latencyLimited ? "*" : ""),
          compute ? Style::Green : Style::Yellow};
}

static std::string intensityText(std::optional<double> intensity) {
  return intensity ? formatIntensity(*intensity) : "-";
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

namespace {
/// What is shown together: the groups of one phase.
struct Section {
  std::string phase;
  std::vector<const ReportGroup *> rows;
  /// Of its ops, in order of appearance.
  std::vector<std::string> functions;
  /// Sum over all rows; nothing where one is not known.
  std::optional<double> time = 0;
};
} // namespace

static std::vector<Section> makeSections(const Report &report) {
  std::vector<Section> sections;
  auto sectionOf = [&](const std::string &phase) -> Section & {
    for (Section &section : sections)
      if (section.phase == phase)
        return section;
    sections.emplace_back().phase = phase;
    return sections.back();
  };
  for (const ReportGroup &group : report.groups) {
    Section &section = sectionOf(group.phase);
    section.rows.push_back(&group);
    if (isKnown(group) && section.time)
      *section.time += group.bound.time;
    else
      section.time.reset();
  }
  const ReportOp *last = nullptr;
  for (const ReportOp &op : report.ops) {
    // Ops of a function stand together: mostly there is nothing to search.
    if (last && last->function == op.function && last->phase == op.phase)
      continue;
    last = &op;
    std::vector<std::string> &names = sectionOf(op.phase).functions;
    if (std::find(names.begin(), names.end(), op.function) == names.end())
      names.push_back(op.function);
  }
  return sections;
}

static std::string titleOf(const Section &section) {
  constexpr size_t kMaxNames = 3;
  std::string title =
      section.functions.size() <= kMaxNames
          ? fmt::format("{}", fmt::join(section.functions, ", "))
          : fmt::format("{} functions", section.functions.size());
  if (!section.phase.empty())
    title += " (" + section.phase + ")";
  return escapeControls(title);
}

static const char *keyHeader(GroupBy groupBy) {
  switch (groupBy) {
  case GroupBy::Group:
    return "group";
  case GroupBy::Op:
    return "op";
  case GroupBy::Function:
    return "function";
  case GroupBy::Location:
    return "location";
  }
  return "";
}

static void printKnown(const std::vector<const ReportGroup *> &rows,
                       const Section &section, GroupBy groupBy,
                       TextWriter &writer) {
  TextTable table;
  bool narrow = writer.isNarrow();
  table.addColumn(keyHeader(groupBy), Align::Left);
  table.addColumn("count");
  table.addColumn("FLOPs");
  table.addColumn("bytes");
  table.addColumn("FLOP/B");
  table.addColumn("bound", Align::Left);
  table.addColumn(narrow ? "FLOP/s" : "attainable");
  table.addColumn("time");
  table.addColumn("share");
  for (const ReportGroup *group : rows) {
    const Bound &bound = group->bound;
    auto si = [&](double value, const char *unit) {
      return formatSI(value, unit, spacing(writer));
    };
    bool hasShare = section.time && *section.time > 0;
    table.addRow(
        {nameOf(*group), formatInteger(*group->count.value),
         si(static_cast<double>(*group->figures.flops.value), ""),
         si(static_cast<double>(*group->figures.bytes()), "B"),
         intensityText(bound.intensity), boundCell(*group),
         bound.attainable > 0 ? si(bound.attainable, narrow ? "" : "FLOP/s")
                              : "-",
         si(bound.time, "s"),
         hasShare ? formatShare(bound.time / *section.time, spacing(writer))
                  : "-"});
  }
  if (!table.empty())
    table.print(writer);
}

static std::string countText(const ReportGroup &group, size_t width) {
  return group.count.value ? formatInteger(*group.count.value)
                           : formatExpr(group.count.expr, width);
}

static void printSymbolic(const std::vector<const ReportGroup *> &rows,
                          GroupBy groupBy, TextWriter &writer) {
  TextTable table;
  table.addColumn(keyHeader(groupBy), Align::Left);
  table.addColumn("count");
  table.addColumn("FLOPs", Align::Left);
  table.addColumn("bytes", Align::Left);
  table.addColumn("compute-bound", Align::Left);
  constexpr size_t kCountWidth = 12;
  size_t nameWidth = 0;
  for (const ReportGroup *group : rows)
    nameWidth = std::max(nameWidth, displayWidth(nameOf(*group)));
  // The two expressions share what the other columns and the gaps leave.
  size_t used = std::min<size_t>(nameWidth, 24) + 31;
  size_t exprWidth = (writer.width() - used) / 2;
  for (const ReportGroup *group : rows) {
    const Figures &figures = group->figures;
    table.addRow({nameOf(*group), countText(*group, kCountWidth),
                  formatExpr(figures.flops.expr, exprWidth),
                  formatExpr(figures.bytesRead.expr + figures.bytesWritten.expr,
                             exprWidth),
                  escapeControls(group->bound.crossover)});
  }
  if (!table.empty())
    table.print(writer);
}

void printGroups(const Report &report, const RowOrder &order,
                 TextWriter &writer) {
  for (const Section &section : makeSections(report)) {
    std::vector<const ReportGroup *> rows = section.rows;
    size_t dropped = arrange(rows, order);
    auto firstSymbolic = std::stable_partition(
        rows.begin(), rows.end(),
        [](const ReportGroup *group) { return isKnown(*group); });
    writer.blankLine();
    writer.line(titleOf(section), Style::Bold);
    printKnown({rows.begin(), firstSymbolic}, section, report.groupBy, writer);
    printSymbolic({firstSymbolic, rows.end()}, report.groupBy, writer);
    if (dropped > 0)
      writer.line(fmt::format("  ... and {} more row{}", formatInteger(dropped),
                              dropped == 1 ? "" : "s"));
  }
}

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

static std::string totalText(const Quantity &quantity, const char *unit,
                             const ReportFunction &function,
                             const TextWriter &writer) {
  size_t exprWidth = writer.isNarrow() ? 12 : 16;
  std::string text = quantity.value
                         ? formatSI(static_cast<double>(*quantity.value), unit,
                                    spacing(writer))
                         : formatExpr(quantity.expr, exprWidth);
  return (function.atLeast ? ">= " : "") + text;
}

static std::vector<Cell> totalRow(const std::string &name,
                                  const ReportFunction &function,
                                  const TextWriter &writer) {
  const Figures &figures = function.figures;
  Quantity bytes = {figures.bytesRead.expr + figures.bytesWritten.expr, {}};
  std::optional<double> intensity;
  if (std::optional<Int128> sum = figures.bytes()) {
    bytes.value = toInt64(*sum);
    if (*sum > 0 && figures.flops.value)
      intensity =
          static_cast<double>(*figures.flops.value) / static_cast<double>(*sum);
  }
  std::string time = "-";
  if (function.time)
    time = (function.atLeast ? ">= " : "") +
           formatSI(*function.time, "s", spacing(writer));
  return {escapeControls(name),
          totalText(figures.flops, "", function, writer),
          totalText(bytes, "B", function, writer),
          totalText(function.bytesFused, "B", function, writer),
          totalText(function.bytesFloor, "B", function, writer),
          intensityText(function.atLeast ? std::nullopt : intensity),
          time};
}

void printTotals(const Report &report, TextWriter &writer) {
  TextTable table;
  table.addColumn("total", Align::Left);
  table.addColumn("FLOPs");
  table.addColumn("bytes");
  table.addColumn("fused");
  table.addColumn("floor");
  table.addColumn("FLOP/B");
  table.addColumn("time");
  for (const ReportFunction &function : report.functions)
    table.addRow(totalRow(function.name, function, writer));
  if (report.functions.size() != 1)
    table.addRow(totalRow("module", report.totals, writer));
  writer.blankLine();
  table.print(writer);
}

//===----------------------------------------------------------------------===//
// Crossovers
//===----------------------------------------------------------------------===//

/// True for `B*S >= 170`, false for `never` and the like.
static bool isCondition(const std::string &crossover) {
  return crossover.find('=') != std::string::npos;
}

void printCrossovers(const Report &report, TextWriter &writer) {
  TextTable table;
  table.addColumn("compute-bound where", Align::Left);
  table.addColumn("", Align::Left);
  for (const ReportGroup &group : report.groups)
    if (isKnown(group) && isCondition(group.bound.crossover))
      table.addRow(
          {escapeControls(group.group + group.key +
                          (group.phase.empty() ? "" : " ") + group.phase),
           escapeControls(group.bound.crossover)});
  if (table.empty())
    return;
  writer.blankLine();
  table.print(writer);
}

} // namespace roofline
