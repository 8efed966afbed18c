//===- TextTotals.cpp - Totals and crossovers -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/ArrayRef.h"
#include <fmt/format.h>

#include <algorithm>

namespace roofline {

using Align = TextTable::Align;

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

namespace {
/// A function or the module, as a row of totals.
struct TotalsRow {
  TotalsRow(const std::string &name, const ReportFunction &function)
      : name(escapeControls(name)), function(function),
        bytes{function.figures.bytesRead.expr +
                  function.figures.bytesWritten.expr,
              {}} {
    if (std::optional<Int128> sum = function.figures.bytes())
      bytes.value = toInt64(*sum);
  }

  bool isKnown() const {
    return function.figures.known() && bytes.value &&
           function.bytesFused.value && function.bytesFloor.value;
  }
  std::string prefix() const {
    return markOfBounds(function.atLeast, function.figures.atMost);
  }
  std::string intensity() const {
    // Of two bounds nothing follows for the quotient.
    if (!prefix().empty() || *bytes.value == 0)
      return "-";
    return formatIntensity(static_cast<double>(*function.figures.flops.value) /
                           static_cast<double>(*bytes.value));
  }

  std::string name;
  const ReportFunction &function;
  Quantity bytes;
};
} // namespace

static std::vector<TotalsRow> makeRows(llvm::ArrayRef<ReportFunction> functions,
                                       const ReportFunction &module) {
  std::vector<TotalsRow> rows;
  for (const ReportFunction &function : functions)
    rows.emplace_back(function.name, function);
  if (functions.size() != 1)
    rows.emplace_back("module", module);
  return rows;
}

static TextTable makeTable(const std::vector<TotalsRow> &rows,
                           Spacing spacing) {
  TextTable table;
  table.addColumn("function", Align::Left);
  for (const char *header : {"FLOPs", "bytes", "fused", "floor"})
    table.addColumn(header);
  table.addColumn("FLOP/B", Align::Right, /*rank=*/1);
  table.addColumn("time");
  for (const TotalsRow &row : rows) {
    if (!row.isKnown())
      continue;
    auto figure = [&](const Quantity &quantity, const char *unit) {
      return row.prefix() +
             formatSI(static_cast<double>(*quantity.value), unit, spacing);
    };
    std::optional<double> time = row.function.time;
    table.addRow({row.name, figure(row.function.figures.flops, ""),
                  figure(row.bytes, "B"), figure(row.function.bytesFused, "B"),
                  figure(row.function.bytesFloor, "B"), row.intensity(),
                  time ? row.prefix() + formatSI(*time, "s", spacing) : "-"});
  }
  return table;
}

/// A line per figure: expressions need the room.
static TextTable makeSymbolicTable(const std::vector<TotalsRow> &rows,
                                   const TextWriter &writer) {
  TextTable table;
  for (int column = 0; column < 3; ++column)
    table.addColumn("", Align::Left);
  size_t nameWidth = 0;
  for (const TotalsRow &row : rows)
    nameWidth = std::max(nameWidth, displayWidth(row.name));
  constexpr size_t kMaxNameWidth = 24, kOthersWidth = 17;
  size_t exprWidth =
      writer.width() - std::min(nameWidth, kMaxNameWidth) - kOthersWidth;
  for (const TotalsRow &row : rows) {
    if (row.isKnown())
      continue;
    std::string name = row.name;
    for (auto [figure, quantity] :
         {std::pair("FLOPs", &row.function.figures.flops),
          std::pair("bytes", &row.bytes),
          std::pair("fused", &row.function.bytesFused),
          std::pair("floor", &row.function.bytesFloor)}) {
      table.addRow({name, std::string(figure),
                    row.prefix() + formatExpr(quantity->expr, exprWidth)});
      name.clear();
    }
  }
  return table;
}

static void printRows(const std::string &title,
                      const std::vector<TotalsRow> &rows, TextWriter &writer) {
  writer.blankLine();
  writer.line(title, Style::Bold);
  TextTable known = makeTable(rows, Spacing::Wide);
  if (!known.fits(writer))
    known = makeTable(rows, Spacing::Compact);
  leaveOutColumns(known, writer);
  TextTable symbolic = makeSymbolicTable(rows, writer);
  for (const TextTable *table : {&known, &symbolic})
    if (!table->empty())
      table->print(writer);
  noteLeftOut(known, writer);
}

void printTotals(const Report &report, TextWriter &writer) {
  printRows("totals", makeRows(report.functions, report.totals), writer);
  std::vector<std::string> ends;
  for (const ReportRange &range : report.ranges)
    if (range.least != range.most)
      ends.push_back(
          escapeControls(fmt::format("{}={}", range.dim, range.least)));
  if (ends.empty())
    return;
  printRows(
      fmt::format("totals at the least: {}", fmt::join(ends, ", ")),
      makeRows(llvm::ArrayRef(report.least).drop_back(), report.least.back()),
      writer);
}

//===----------------------------------------------------------------------===//
// Crossovers
//===----------------------------------------------------------------------===//

namespace {
/// The groups that turn compute-bound under one condition.
struct Crossover {
  std::string condition;
  std::vector<std::string> names;
};
} // namespace

static std::vector<Crossover> collectCrossovers(const Report &report) {
  std::vector<Crossover> crossovers;
  for (const ReportGroup &group : report.groups) {
    const std::string &condition = group.bound.crossover;
    // Not `always`, `never`, `none in closed form`.
    if (condition.find('=') == std::string::npos)
      continue;
    auto it = std::find_if(
        crossovers.begin(), crossovers.end(),
        [&](const Crossover &each) { return each.condition == condition; });
    if (it == crossovers.end())
      it = crossovers.insert(it, {condition, {}});
    it->names.push_back(group.group + group.key +
                        (group.phase.empty() ? "" : " ") + group.phase);
  }
  return crossovers;
}

void printCrossovers(const Report &report, TextWriter &writer) {
  std::vector<Crossover> crossovers = collectCrossovers(report);
  if (crossovers.empty())
    return;
  writer.blankLine();
  writer.line("compute-bound where", Style::Bold);
  constexpr size_t kMaxNames = 8;
  for (Crossover &crossover : crossovers) {
    std::vector<std::string> &names = crossover.names;
    size_t more = names.size() - std::min(names.size(), kMaxNames);
    names.resize(names.size() - more);
    for (std::string &name : names)
      name = escapeControls(name);
    if (more > 0)
      names.push_back(fmt::format("... and {} more", more));
    writer.wrapped(fmt::format("  {}: ", escapeControls(crossover.condition)),
                   names, ", ");
  }
}

} // namespace roofline
