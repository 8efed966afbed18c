//===- CompareTables.cpp - Tables of reports side by side -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompareTables.h"
#include "TextParts.h"

#include "llvm/ADT/STLExtras.h"
#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace roofline {

using Cell = TextTable::Cell;
using Align = TextTable::Align;
/// Which reports a table shows; the base comes first.
using Reports = std::vector<size_t>;
using Figure = std::optional<double> ComparedCell::*;

std::string letterOf(size_t report) {
  constexpr size_t kLetters = 26;
  return report < kLetters ? std::string(1, static_cast<char>('A' + report))
                           : fmt::format("#{}", report + 1);
}

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

static ComparedCell makeCell(const Figures &figures, std::optional<double> time,
                             bool atLeast = false) {
  ComparedCell cell;
  cell.isThere = true;
  cell.time = time;
  cell.flops = flopsOf(figures);
  cell.bytes = bytesOf(figures);
  cell.mark = markOfBounds(atLeast, figures.atMost);
  return cell;
}

ComparedLine makeLine(const ComparedGroup &group) {
  ComparedLine line;
  line.name = escapeControls(group.any().group + group.any().key);
  for (const ReportGroup *each : group.of) {
    line.cells.emplace_back();
    if (each)
      line.cells.back() = makeCell(each->figures, timeOf(each));
    line.cells.back().bound = each ? boundText(*each) : "none";
  }
  return line;
}

ComparedLine makeLine(const ComparedFunction &function,
                      const std::string &name) {
  ComparedLine line;
  line.name = escapeControls(name);
  for (const ReportFunction *each : function.of) {
    line.cells.emplace_back();
    if (!each)
      continue;
    line.cells.back() = makeCell(each->figures, timeOf(each), each->atLeast);
  }
  return line;
}

//===----------------------------------------------------------------------===//
// Cells
//===----------------------------------------------------------------------===//

static std::optional<double> ratioOf(const ComparedLine &line, size_t report,
                                     Figure figure) {
  const ComparedCell &base = line.cells.front(), &other = line.cells[report];
  if (!base.mark.empty() || !other.mark.empty())
    return std::nullopt;
  return ratio(other.*figure, base.*figure);
}

/// Quotients of doubles that ought to be 1 may miss it by the last bits.
static bool isOne(double value) { return std::fabs(value - 1) < 1e-12; }

static Cell ratioCell(std::optional<double> value) {
  if (!value)
    return {"-"};
  if (isOne(*value))
    return {"1"};
  return {formatIntensity(*value), *value < 1 ? Style::Green : Style::Yellow};
}

static Cell timeCell(const ComparedCell &cell, Spacing spacing) {
  if (!cell.time)
    return {"-"};
  return {cell.mark + formatSI(*cell.time, "s", spacing)};
}

/// `memory`, or `compute -> memory` where they differ.
static Cell boundCell(const ComparedLine &line, const Reports &reports,
                      Spacing spacing) {
  std::vector<std::string> bounds;
  for (size_t report : reports)
    bounds.push_back(line.cells[report].bound);
  if (llvm::all_equal(bounds))
    return {bounds.front()};
  const char *arrow = spacing == Spacing::Wide ? " -> " : "->";
  return {fmt::format("{}", fmt::join(bounds, arrow)), Style::Bold};
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

namespace {
/// A column of ratios to the base.
struct RatioColumn {
  Figure figure;
  std::string header;
  size_t report;
};
} // namespace

static bool differs(const std::vector<ComparedLine> &lines, size_t report,
                    Figure figure) {
  return llvm::any_of(lines, [&](const ComparedLine &line) {
    std::optional<double> value = ratioOf(line, report, figure);
    return value && !isOne(*value);
  });
}

/// Of times always; FLOPs and bytes mostly agree, and then say nothing.
static std::vector<RatioColumn> ratiosOf(const std::vector<ComparedLine> &lines,
                                         const Reports &reports,
                                         Spacing spacing) {
  std::vector<RatioColumn> columns;
  llvm::ArrayRef<size_t> others = llvm::ArrayRef(reports).drop_front();
  // Between two there is but one quotient.
  bool isShort = spacing == Spacing::Compact && others.size() == 1;
  for (auto [figure, name] : {std::pair(&ComparedCell::time, ""),
                              std::pair(&ComparedCell::flops, "FLOPs"),
                              std::pair(&ComparedCell::bytes, "bytes")})
    for (size_t report : others) {
      bool isTime = figure == &ComparedCell::time;
      if (!isTime && !differs(lines, report, figure))
        continue;
      std::string quotient =
          fmt::format("{}/{}", letterOf(report), letterOf(0));
      columns.push_back({figure,
                         isTime    ? quotient
                         : isShort ? name
                                   : fmt::format("{} {}", name, quotient),
                         report});
    }
  return columns;
}

static bool haveBounds(const std::vector<ComparedLine> &lines) {
  return llvm::any_of(lines, [](const ComparedLine &line) {
    return !line.cells.front().bound.empty();
  });
}

static TextTable makeTable(const std::string &header,
                           const std::vector<ComparedLine> &lines,
                           const Reports &reports, Spacing spacing) {
  std::vector<RatioColumn> ratios = ratiosOf(lines, reports, spacing);
  bool withBounds = haveBounds(lines);
  TextTable table;
  table.addColumn(header, Align::Left);
  for (size_t report : reports)
    table.addColumn("time " + letterOf(report));
  for (const RatioColumn &column : ratios)
    table.addColumn(column.header);
  if (withBounds)
    table.addColumn("bound", Align::Left);
  for (const ComparedLine &line : lines) {
    std::vector<Cell> row = {line.name};
    for (size_t report : reports)
      row.push_back(timeCell(line.cells[report], spacing));
    for (const RatioColumn &column : ratios)
      row.push_back(ratioCell(ratioOf(line, column.report, column.figure)));
    if (withBounds)
      row.push_back(boundCell(line, reports, spacing));
    table.addRow(std::move(row));
  }
  return table;
}

void printTable(const std::string &header,
                const std::vector<ComparedLine> &lines, TextWriter &writer) {
  if (lines.empty())
    return;
  size_t count = lines.front().cells.size();
  Reports all(count);
  std::iota(all.begin(), all.end(), 0);
  for (Spacing spacing : {Spacing::Wide, Spacing::Compact}) {
    TextTable table = makeTable(header, lines, all, spacing);
    if (table.fits(writer))
      return table.print(writer);
  }
  // Of two that do not fit, the compact table is the smallest there is.
  for (size_t i = 1; i < count; ++i) {
    TextTable table = makeTable(header, lines, {0, i}, Spacing::Wide);
    if (!table.fits(writer))
      table = makeTable(header, lines, {0, i}, Spacing::Compact);
    if (i > 1)
      writer.blankLine();
    table.print(writer);
  }
}

} // namespace roofline
