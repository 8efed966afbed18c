//===- TextRegions.cpp - What fusion saves, as text -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

/// Regions of one function that do the same kinds of things.
struct Row {
  std::string name;
  int64_t kernels = 0, bytes = 0, bytesUnfused = 0;
  double time = 0, timeUnfused = 0;
  bool atMost = false;

  double saved() const { return timeUnfused - time; }
};

} // namespace

/// `prefill: qk/pv + softmax`: groups of its ops, or else their kinds.
static std::string nameOf(const Report &report, const ReportRegion &region) {
  std::vector<std::string> parts;
  for (size_t op : region.ops) {
    const ReportOp &each = report.ops[op];
    const std::string &part = each.group->empty() ? each.op : each.group;
    if (std::find(parts.begin(), parts.end(), part) == parts.end())
      parts.push_back(part);
  }
  return escapeControls(fmt::format("{}: {}",
                                    *report.ops[region.ops.front()].function,
                                    fmt::join(parts, " + ")));
}

/// Those whose sizes are known, the largest saving first.
static std::vector<Row> makeRows(const Report &report) {
  std::map<std::string, Row> rows;
  for (const ReportRegion &region : report.regions) {
    if (!region.time || !region.timeUnfused || !region.bytesUnfused)
      continue;
    std::string name = nameOf(report, region);
    Row &row = rows[name];
    row.name = name;
    ++row.kernels;
    for (size_t op : region.ops)
      row.atMost |= report.ops[op].figures->atMost;
    row.bytes += *region.bytes.value;
    row.bytesUnfused += *region.bytesUnfused;
    row.time += *region.time;
    row.timeUnfused += *region.timeUnfused;
  }
  std::vector<Row> sorted;
  for (auto &[name, row] : rows)
    sorted.push_back(std::move(row));
  std::stable_sort(
      sorted.begin(), sorted.end(),
      [](const Row &a, const Row &b) { return a.saved() > b.saved(); });
  return sorted;
}

static void printRows(const std::vector<Row> &rows, TextWriter &writer) {
  constexpr size_t kMaxRows = 5;
  TextTable table;
  table.addColumn("kernels", TextTable::Align::Left);
  for (const char *header : {"", "bytes", "fused", "time", "fused"})
    table.addColumn(header);
  for (size_t i = 0; i < std::min(rows.size(), kMaxRows); ++i) {
    const Row &row = rows[i];
    std::string mark = markOfBounds(/*atLeast=*/false, row.atMost);
    auto figure = [&](double value, const char *unit) {
      return mark + formatSI(value, unit);
    };
    table.addRow({row.name, formatInteger(row.kernels),
                  figure(static_cast<double>(row.bytesUnfused), "B"),
                  figure(static_cast<double>(row.bytes), "B"),
                  figure(row.timeUnfused, "s"), figure(row.time, "s")});
  }
  table.print(writer);
  if (rows.size() > kMaxRows)
    writer.line(fmt::format("  ... and {} more rows", rows.size() - kMaxRows));
}

static void printTimes(const Report &report, TextWriter &writer) {
  TextTable table;
  table.addColumn("roof time", TextTable::Align::Left);
  for (const char *header : {"unfused", "fused", "floor"})
    table.addColumn(header);
  auto add = [&](const std::string &name, const ReportFunction &function) {
    if (!function.time || !function.timeFused || !function.timeFloor)
      return;
    auto cell = [&](double time) {
      return markOfBounds(function.atLeast, function.figures.atMost) +
             formatSI(time, "s");
    };
    table.addRow({escapeControls(name), cell(*function.time),
                  cell(*function.timeFused), cell(*function.timeFloor)});
  };
  for (const ReportFunction &function : report.functions)
    add(function.name, function);
  if (report.functions.size() != 1)
    add("module", report.totals);
  if (!table.empty())
    table.print(writer);
}

void printRegions(const Report &report, TextWriter &writer) {
  std::vector<Row> rows = makeRows(report);
  if (rows.empty())
    return;
  writer.blankLine();
  writer.line("fusion: regions as one kernel, against a kernel for each op",
              Style::Bold);
  printRows(rows, writer);
  writer.blankLine();
  printTimes(report, writer);
}

} // namespace roofline
