//===- TextMeasured.cpp - Measured times beside the roofs -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AboveRoof.h"
#include "ChartParts.h"
#include "MeasuredErrors.h"
#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/STLExtras.h"
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace roofline {

using Cell = TextTable::Cell;
using Align = TextTable::Align;

static std::string integer(size_t value) {
  return formatInteger(static_cast<int64_t>(value));
}

std::string signedShare(double share) {
  return (share > 0 ? "+" : "") + formatShare(share, Spacing::Wide);
}

/// `measured on NVIDIA H200, 2026-11-26T04:40:38Z`.
static void printMachine(const Report &report, TextWriter &writer) {
  const Measurements &measured = report.measured;
  writer.blankLine();
  writer.line(escapeControls(fmt::format("measured on {}{}{}", measured.device,
                                         measured.date.empty() ? "" : ", ",
                                         measured.date)),
              Style::Bold);
  if (std::string other = describeOtherMachine(report); !other.empty())
    writer.paragraph(other + ": compare times, not shares of that roof");
}

//===----------------------------------------------------------------------===//
// Roofs
//===----------------------------------------------------------------------===//

static void addRoofRow(const std::string &name, std::optional<int64_t> ofDevice,
                       std::optional<int64_t> measured, const char *unit,
                       TextTable &table) {
  auto rate = [&](std::optional<int64_t> value) {
    return value ? formatSI(static_cast<double>(*value), unit) : "-";
  };
  std::string share = "-";
  if (ofDevice && measured)
    share = formatShare(static_cast<double>(*measured) /
                            static_cast<double>(*ofDevice),
                        Spacing::Wide);
  table.addRow({escapeControls(name), rate(ofDevice), rate(measured), share});
}

/// What the machine's ceilings are beside the device's.
static void printRoofs(const Report &report, TextWriter &writer) {
  if (!report.measured.roof)
    return;
  const Device &device = report.device, &own = *report.measured.roof;
  TextTable table;
  table.addColumn("ceiling", Align::Left);
  table.addColumn("device");
  table.addColumn("measured");
  table.addColumn("share");
  for (const MemoryLevel &level : own.memory) {
    const MemoryLevel *ofDevice = device.level(level.name);
    if (level.bandwidth)
      addRoofRow(level.name, ofDevice ? ofDevice->bandwidth : std::nullopt,
                 level.bandwidth, "B/s", table);
  }
  for (const Peak &peak : own.peaks) {
    bool isFloat = (peak.unit == Unit::Matrix || peak.unit == Unit::Vector) &&
                   peak.type.find('f') != std::string::npos;
    addRoofRow(fmt::format("{}/{}", toString(peak.unit), peak.type),
               device.peak(peak.unit, peak.type), peak.rate,
               isFloat ? "FLOP/s" : "OP/s", table);
  }
  table.print(writer);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

std::string kernelName(const MeasuredPoint &point) {
  return escapeControls(point.title.empty() ? point.kernel : point.title);
}

namespace {
/// What a table has, and how it is laid out.
struct KernelLayout {
  bool ownRoof = false, baseline = false;
  Spacing spacing = Spacing::Wide;
  /// Of the column; others are ranked below that of the series.
  unsigned rankOfOwnRoof = 0;
};
constexpr unsigned kRankOfOwnRoof = TextTable::kBeforeNames;
constexpr unsigned kRankOfError = kRankOfOwnRoof + 1;
constexpr unsigned kRankOfSeries = kRankOfError + 1;
} // namespace

static Cell shareCell(const Bound &roof, double time) {
  if (!roof.kind)
    return {"-"};
  return {formatShare(roof.time / time, Spacing::Wide),
          isAboveRoof(roof, time) ? Style::Yellow : Style::Plain};
}

static std::vector<Cell> makeRow(const Report &report,
                                 const MeasuredPoint &point,
                                 const KernelLayout &layout) {
  bool isWide = layout.spacing == Spacing::Wide;
  auto figure = [&](double value, const char *unit) {
    return formatSI(value, isWide ? unit : "", layout.spacing);
  };
  std::string name = kernelName(point);
  if (point.regionOps > 1)
    name += fmt::format(" ({} ops)", point.regionOps);
  std::vector<Cell> row = {name,
                           nameOf(report.ops[point.lead], GroupBy::Group)};
  row.push_back(formatSI(point.time, "s", layout.spacing));
  row.push_back(point.flops > 0 ? figure(point.flopRate(), "FLOP/s") : "-");
  row.push_back(point.bytes() > 0 ? figure(point.byteRate(), "B/s") : "-");
  row.push_back(shareCell(point.roof, point.time));
  if (layout.ownRoof)
    row.push_back(point.measuredRoof
                      ? shareCell(*point.measuredRoof, point.time)
                      : Cell("-"));
  row.push_back(point.roof.time > 0 ? signedShare(errorOf(point)) : "-");
  if (layout.baseline)
    row.push_back(point.baseline
                      ? formatSI(point.baseline->time, "s", layout.spacing)
                      : "-");
  return row;
}

static TextTable makeTable(const Report &report,
                           llvm::ArrayRef<const MeasuredPoint *> points,
                           const KernelLayout &layout) {
  bool isWide = layout.spacing == Spacing::Wide;
  TextTable table;
  table.addColumn("kernel", Align::Left);
  table.addColumn("series", Align::Left, kRankOfSeries);
  for (const char *header : {"time", isWide ? "reached" : "FLOP/s",
                             isWide ? "moved" : "B/s", "roof"})
    table.addColumn(header);
  if (layout.ownRoof)
    table.addColumn("own roof", Align::Right, layout.rankOfOwnRoof);
  table.addColumn("error", Align::Right, kRankOfError);
  if (layout.baseline)
    table.addColumn("library");
  for (const MeasuredPoint *point : points)
    table.addRow(makeRow(report, *point, layout));
  return table;
}

/// Keeps one of a kernel's points, which only their series tells apart.
static void dropRepeated(std::vector<const MeasuredPoint *> &points) {
  std::set<std::pair<std::string_view, Bindings>> seen;
  llvm::erase_if(points, [&](const MeasuredPoint *point) {
    return !seen.insert({point->kernel, point->bindings}).second;
  });
}

static void printKernels(const Report &report,
                         std::vector<const MeasuredPoint *> points,
                         const RowOrder &order, TextWriter &writer) {
  constexpr size_t kWidthOfAll = 90;
  KernelLayout layout;
  layout.ownRoof = report.measured.roof.has_value();
  if (writer.width() < kWidthOfAll)
    layout.rankOfOwnRoof = kRankOfOwnRoof;
  for (const MeasuredPoint *point : points)
    layout.baseline |= point->baseline.has_value();
  auto make = [&] {
    size_t shown =
        order.top ? std::min<size_t>(order.top, points.size()) : points.size();
    return makeTable(report, llvm::ArrayRef(points).take_front(shown), layout);
  };
  TextTable table = make();
  size_t widthOfAll = table.fullWidth();
  if (!table.fits(writer)) {
    // The series goes first, and with it what only series tell apart.
    dropRepeated(points);
    table = make();
    leaveOutColumns(table, writer);
  }
  // Names are worth more than what follows from the other columns.
  if (!table.fits(writer) && writer.width() < kWidthOfAll) {
    layout.spacing = Spacing::Compact;
    table = make();
    leaveOutColumns(table, writer);
  }
  table.print(writer);
  if (order.top > 0 && order.top < points.size())
    writer.line(fmt::format("and {} more", integer(points.size() - order.top)));
  noteLeftOut(table, writer, widthOfAll);
  auto isShown = [&](const char *header) {
    return !llvm::is_contained(table.leftOut(), header);
  };
  writer.paragraph(fmt::format(
      "roof: its time over the measured one{}{}{}",
      layout.ownRoof && isShown("own roof")
          ? ", own roof: by the ceilings measured on the machine"
          : "",
      isShown("error") ? "; error: of the roof's time as a prediction" : "",
      layout.baseline ? "; library: its time for the same" : ""));
}

namespace {
/// Kernels of which something is to be said, by what that is.
class KernelRemarks {
public:
  void add(const MeasuredPoint &point, const std::string &remark) {
    if (!remark.empty())
      add(kernelName(point), remark);
  }
  void add(const std::string &name, const std::string &remark) {
    std::vector<std::string> &names = kernels_[remark];
    if (names.empty())
      remarks_.push_back(remark);
    names.push_back(name);
  }

  /// `above the roof: q_proj and 2 more; likely: ...`.
  void print(std::string_view lead, std::string_view before,
             TextWriter &writer) const {
    for (const std::string &remark : remarks_) {
      const std::vector<std::string> &names = kernels_.at(remark);
      std::string more =
          names.size() > 1
              ? fmt::format(" and {} more", integer(names.size() - 1))
              : "";
      writer.paragraph(fmt::format("{}: {}{}; {}{}", lead, names.front(), more,
                                   before, remark));
    }
  }

private:
  /// In the order in which they came.
  std::vector<std::string> remarks_;
  std::map<std::string, std::vector<std::string>> kernels_;
};
} // namespace

/// Kernels above a roof, by likely reason.
static void printAbove(const Report &report,
                       const std::vector<const MeasuredPoint *> &points,
                       TextWriter &writer) {
  KernelRemarks remarks;
  size_t aboveOwn = 0;
  for (const MeasuredPoint *point : points) {
    aboveOwn +=
        point->measuredRoof && isAboveRoof(*point->measuredRoof, point->time);
    remarks.add(*point, reasonAboveRoof(report, *point));
  }
  remarks.print("above the roof", "likely: ", writer);
  if (aboveOwn > 0)
    writer.paragraph(fmt::format(
        "{} above the machine's own roof: within the noise, or its ceilings "
        "were measured in another pattern or at another clock",
        aboveOwn == 1 ? "1 kernel is"
                      : fmt::format("{} kernels are", integer(aboveOwn))));
}

/// Kernels whose code is the correct but slow path, by why it is.
static void printSlow(const std::vector<const MeasuredPoint *> &points,
                      TextWriter &writer) {
  KernelRemarks remarks;
  for (const MeasuredPoint *point : points)
    remarks.add(*point, escapeControls(point->slowPath));
  remarks.print("on a slow path", "", writer);
}

/// Kernels without a time, by why they have none.
static void printUntimed(const Measurements &measured, TextWriter &writer) {
  KernelRemarks remarks;
  for (const UntimedKernel &kernel : measured.untimed)
    remarks.add(
        escapeControls(kernel.title.empty() ? kernel.kernel : kernel.title),
        kernel.reason.empty() ? "the file does not say why"
                              : escapeControls(kernel.reason));
  remarks.print("not timed", "", writer);
}

/// How many of them were measured at other bindings than the report's.
static void printElsewhere(llvm::ArrayRef<const MeasuredPoint *> others,
                           bool isAll, TextWriter &writer) {
  if (others.empty())
    return;
  bool isOne = others.size() == 1;
  writer.paragraph(fmt::format(
      "{}{} {} at {}, such as {}", isAll ? "not at these bindings: " : "",
      integer(others.size()),
      fmt::format("{}kernel{}", isAll ? "" : "more ", isOne ? "" : "s"),
      isOne ? "another setting" : "other settings",
      describeBindings(others.front()->bindings)));
}

//===----------------------------------------------------------------------===//
// All
//===----------------------------------------------------------------------===//

void printMeasured(const Report &report, const RowOrder &order,
                   TextWriter &writer) {
  const Measurements &measured = report.measured;
  if (measured.empty())
    return;
  printMachine(report, writer);
  printRoofs(report, writer);
  std::vector<const MeasuredPoint *> shown, others;
  for (const MeasuredPoint &point : measured.points)
    (isShown(report, point) ? shown : others).push_back(&point);
  if (measured.points.empty())
    writer.line(measured.libraryPoints.empty()
                    ? "no kernel was timed"
                    : "no kernel of ours was measured");
  if (!shown.empty())
    printKernels(report, shown, order, writer);
  printElsewhere(others, /*isAll=*/shown.empty(), writer);
  printUntimed(measured, writer);
  printAbove(report, shown, writer);
  printSlow(shown, writer);
  printErrors(report, writer);
  printLadder(report, writer);
  printLibrary(report, writer);
}

} // namespace roofline
