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

using Cell = TextTable::Cell;
using Align = TextTable::Align;

//===----------------------------------------------------------------------===//
// Sections
//===----------------------------------------------------------------------===//

static bool isKnown(const ReportGroup &group) {
  return group.count.value && group.figures.known();
}

namespace {
/// What is shown together: the groups of one phase.
struct Section {
  std::string phase;
  std::vector<const ReportGroup *> rows;
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
  return sections;
}

/// Functions of the ops of `phase`, in order of appearance.
static std::vector<std::string> functionsOf(const Report &report,
                                            const std::string &phase) {
  std::vector<std::string> names;
  for (const ReportOp &op : report.ops) {
    // Ops of a function stand together: mostly there is nothing to search.
    if (*op.phase != phase || (!names.empty() && names.back() == *op.function))
      continue;
    if (std::find(names.begin(), names.end(), *op.function) == names.end())
      names.push_back(*op.function);
  }
  return names;
}

std::string phaseTitle(const Report &report, const std::string &phase) {
  constexpr size_t kMaxNames = 3;
  std::vector<std::string> functions = functionsOf(report, phase);
  std::string title = functions.size() <= kMaxNames
                          ? fmt::format("{}", fmt::join(functions, ", "))
                          : fmt::format("{} functions", functions.size());
  if (!phase.empty())
    title += " (" + phase + ")";
  return escapeControls(title);
}

//===----------------------------------------------------------------------===//
// Rows with numbers
//===----------------------------------------------------------------------===//

/// How a table is laid out, from much room to little.
enum class Layout { Roomy, Tight };

static std::string nameOf(const ReportGroup &group) {
  return escapeControls(group.group + group.key);
}

std::string boundText(const ReportGroup &group) {
  if (!group.bound.kind)
    return "-";
  if (group.computeOps > 0 && group.memoryOps > 0)
    return "mixed";
  return std::string(toString(*group.bound.kind));
}

static Cell boundCell(const ReportGroup &group) {
  std::string text = boundText(group);
  if (text == "-" || text == "mixed")
    return {text};
  bool compute = group.bound.kind == BoundKind::Compute;
  return {text + (group.bound.latencyLimited ? "*" : ""),
          compute ? Style::Green : Style::Yellow};
}

static std::string prefixOf(const ReportGroup &group) {
  return markOfBounds(/*atLeast=*/false, group.figures.atMost);
}

static std::vector<Cell> makeRow(const ReportGroup &group,
                                 std::optional<double> sectionTime,
                                 Layout layout) {
  bool roomy = layout == Layout::Roomy;
  Spacing spacing = roomy ? Spacing::Wide : Spacing::Compact;
  const Bound &bound = group.bound;
  // Of two bounds nothing follows for the quotient.
  bool hasIntensity = bound.intensity && !group.figures.atMost;
  std::vector<Cell> row = {
      nameOf(group),
      formatInteger(*group.count.value),
      prefixOf(group) +
          formatSI(static_cast<double>(*group.figures.flops.value), "",
                   spacing),
      prefixOf(group) +
          formatSI(static_cast<double>(*group.figures.bytes()), "B", spacing),
      hasIntensity ? formatIntensity(*bound.intensity) : "-",
      boundCell(group),
      bound.attainable > 0
          ? formatSI(bound.attainable, roomy ? "FLOP/s" : "", spacing)
          : "-"};
  row.push_back(prefixOf(group) + formatSI(bound.time, "s", spacing));
  row.push_back(sectionTime.value_or(0) > 0
                    ? formatShare(bound.time / *sectionTime, spacing)
                    : "-");
  return row;
}

static TextTable makeTable(const Section &section, GroupBy groupBy,
                           Layout layout) {
  TextTable table;
  table.addColumn(std::string(toString(groupBy)), Align::Left);
  table.addColumn("count", Align::Right, /*rank=*/1);
  table.addColumn("FLOPs");
  table.addColumn("bytes");
  table.addColumn("FLOP/B");
  table.addColumn("bound", Align::Left);
  table.addColumn(layout == Layout::Roomy ? "attainable" : "FLOP/s",
                  Align::Right, TextTable::kBeforeNames);
  table.addColumn("time");
  table.addColumn("share", Align::Right, /*rank=*/2);
  for (const ReportGroup *group : section.rows)
    if (isKnown(*group))
      table.addRow(makeRow(*group, section.time, layout));
  return table;
}

/// The roomiest layout that all sections fit in, so that they look alike, with
/// as many columns as fit.
static std::vector<TextTable> makeTables(const std::vector<Section> &sections,
                                         GroupBy groupBy,
                                         const TextWriter &writer) {
  std::vector<TextTable> tables;
  for (Layout layout : {Layout::Roomy, Layout::Tight}) {
    tables.clear();
    for (const Section &section : sections)
      tables.push_back(makeTable(section, groupBy, layout));
    if (std::all_of(tables.begin(), tables.end(),
                    [&](const TextTable &table) { return table.fits(writer); }))
      return tables;
  }
  leaveOutColumns(tables, writer);
  return tables;
}

//===----------------------------------------------------------------------===//
// Rows with expressions
//===----------------------------------------------------------------------===//

static std::string countText(const ReportGroup &group) {
  constexpr size_t kMaxWidth = 12;
  return group.count.value ? formatInteger(*group.count.value)
                           : formatExpr(group.count.expr, kMaxWidth);
}

/// `none in closed form` is long for a cell.
static std::string crossoverText(const ReportGroup &group) {
  const std::string &text = group.bound.crossover;
  return text.compare(0, 4, "none") == 0 ? "no closed form"
                                         : escapeControls(text);
}

/// Columns for each of the two expressions of a row: what the other columns
/// and the gaps leave of a line.
static size_t symbolicWidth(const std::vector<const ReportGroup *> &rows,
                            const TextWriter &writer) {
  constexpr size_t kMaxNameWidth = 24, kIndentAndGaps = 10, kMinWidth = 16;
  size_t name = 0, count = 5, crossover = 13;
  for (const ReportGroup *group : rows) {
    name = std::max(name, displayWidth(nameOf(*group)));
    count = std::max(count, displayWidth(countText(*group)));
    crossover = std::max(crossover, displayWidth(crossoverText(*group)));
  }
  size_t used =
      std::min(name, kMaxNameWidth) + count + crossover + kIndentAndGaps;
  return writer.width() > used + 2 * kMinWidth ? (writer.width() - used) / 2
                                               : kMinWidth;
}

static TextTable makeSymbolicTable(const Section &section, GroupBy groupBy,
                                   const TextWriter &writer) {
  TextTable table;
  table.addColumn(std::string(toString(groupBy)), Align::Left);
  table.addColumn("count");
  table.addColumn("FLOPs", Align::Left);
  table.addColumn("bytes", Align::Left);
  table.addColumn("compute-bound", Align::Left);
  std::vector<const ReportGroup *> rows;
  for (const ReportGroup *group : section.rows)
    if (!isKnown(*group))
      rows.push_back(group);
  size_t exprWidth = symbolicWidth(rows, writer);
  for (const ReportGroup *group : rows) {
    const Figures &figures = group->figures;
    table.addRow({nameOf(*group), countText(*group),
                  prefixOf(*group) + formatExpr(figures.flops.expr, exprWidth),
                  prefixOf(*group) + formatExpr(figures.bytesRead.expr +
                                                    figures.bytesWritten.expr,
                                                exprWidth),
                  crossoverText(*group)});
  }
  return table;
}

//===----------------------------------------------------------------------===//
// All rows
//===----------------------------------------------------------------------===//

void printGroups(const Report &report, const RowOrder &order,
                 TextWriter &writer) {
  std::vector<Section> sections = makeSections(report);
  std::vector<size_t> dropped;
  for (Section &section : sections)
    dropped.push_back(arrange(section.rows, order));
  std::vector<TextTable> tables = makeTables(sections, report.groupBy, writer);
  for (size_t i = 0; i < sections.size(); ++i) {
    writer.blankLine();
    writer.line(phaseTitle(report, sections[i].phase), Style::Bold);
    TextTable symbolic = makeSymbolicTable(sections[i], report.groupBy, writer);
    for (const TextTable *table : {&tables[i], &symbolic})
      if (!table->empty())
        table->print(writer);
    if (dropped[i] > 0)
      writer.line(fmt::format("  ... and {} more row{}",
                              formatInteger(static_cast<int64_t>(dropped[i])),
                              dropped[i] == 1 ? "" : "s"));
  }
  noteLeftOut(tables, writer);
}

} // namespace roofline
