//===- CsvEmitter.cpp - A report for spreadsheets -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CsvEmitter.h"
#include "CsvWriter.h"
#include "LaunchCounts.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace roofline {
namespace {

/// The text of a symbolic count; a constant needs none.
std::string symbolicText(const SymbolicExpr &expr) {
  return expr.constant() ? "" : expr.str();
}

bool hasLibrary(llvm::ArrayRef<Report> reports) {
  return std::any_of(reports.begin(), reports.end(), [](const Report &report) {
    return !report.measured.libraryPoints.empty();
  });
}

bool hasMeasured(llvm::ArrayRef<Report> reports) {
  return std::any_of(reports.begin(), reports.end(), [](const Report &report) {
    return !report.measured.empty();
  });
}

/// `measured_together`: so many rows share the time.
constexpr const char *kMeasuredColumns[] = {
    "measured_time",  "measured_together", "achieved",
    "achieved_bytes", "roof_share",        "measured_roof_share",
    "roof_error",     "library",           "library_time"};

void writeMeasured(const Report &report, const ReportOp &op, CsvWriter &csv) {
  if (!op.measured) {
    for (size_t i = 0; i < std::size(kMeasuredColumns); ++i)
      csv << "";
    return;
  }
  const MeasuredPoint &point = report.measured.points[*op.measured];
  using Number = std::optional<double>;
  double share = point.roof.time / point.time;
  csv << Number(point.time) << std::optional(point.regionOps)
      << Number(point.flopRate()) << Number(point.byteRate()) << Number(share)
      << (point.measuredRoof ? Number(point.measuredRoof->time / point.time)
                             : std::nullopt)
      << Number(share - 1);
  if (point.baseline)
    csv << point.baseline->name << Number(point.baseline->time);
  else
    csv << "" << "";
}

void writeOpHeader(bool withMeasured, CsvWriter &csv) {
  for (const char *column : {"id",
                             "op",
                             "location",
                             "function",
                             "group",
                             "phase",
                             "count",
                             "flops",
                             "transcendentals",
                             "integer",
                             "misc",
                             "bytes_read",
                             "bytes_written",
                             "intensity",
                             "bound",
                             "limiter",
                             "latency_limited",
                             "attainable",
                             "time",
                             "flops_expr",
                             "bytes_expr",
                             "crossover",
                             "at_most",
                             "device"})
    csv << column;
  if (withMeasured)
    for (const char *column : kMeasuredColumns)
      csv << column;
  csv.endLine();
}

void writeOps(const Report &report, const RowOrder &order, bool withMeasured,
              CsvWriter &csv) {
  std::vector<const ReportOp *> rows;
  for (const ReportOp &op : report.ops)
    rows.push_back(&op);
  arrange(rows, order);
  for (const ReportOp *op : rows) {
    const Figures &figures = op->figures;
    const Bound &bound = op->bound;
    csv << op->id << *op->op << op->location << *op->function << *op->group
        << *op->phase << op->count << figures.flops << figures.transcendentals
        << figures.integer << figures.misc << figures.bytesRead
        << figures.bytesWritten << bound.intensity << bound.kind
        << bound.limiter;
    if (figures.known())
      csv << bound.latencyLimited << std::optional(bound.attainable)
          << std::optional(bound.time);
    else
      csv << "" << "" << "";
    csv << symbolicText(figures.flops.expr)
        << symbolicText(figures.bytesRead.expr + figures.bytesWritten.expr)
        << bound.crossover << figures.atMost << report.device.name;
    if (withMeasured)
      writeMeasured(report, *op, csv);
    csv.endLine();
  }
}

/// The library's points by series; each is for the dims that the series
/// depends on.
class LibraryFinder {
public:
  explicit LibraryFinder(const Report &report) : report_(report) {
    for (const LibraryPoint &point : report.measured.libraryPoints)
      pointsOf_[{point.group, point.phase}].push_back(&point);
  }

  const LibraryPoint *find(const SweepSeries &series,
                           const Bindings &setting) const {
    auto points = pointsOf_.find({series.group, series.phase});
    if (points == pointsOf_.end())
      return nullptr;
    Bindings all = settingOf(report_, setting);
    for (const LibraryPoint *point : points->second)
      if (std::includes(all.begin(), all.end(), point->bindings.begin(),
                        point->bindings.end()))
        return point;
    return nullptr;
  }

private:
  const Report &report_;
  std::map<std::pair<std::string, std::string>,
           std::vector<const LibraryPoint *>>
      pointsOf_;
};

/// What a library did of the series at the setting; `library_flops` tells which
/// part of the row's that is.
constexpr const char *kLibraryColumns[] = {"library_flops", "library_bytes",
                                           "library_time", "library_achieved",
                                           "library_roof_share"};

void writeLibrary(const LibraryPoint *point, CsvWriter &csv) {
  if (!point) {
    for (size_t i = 0; i < std::size(kLibraryColumns); ++i)
      csv << "";
    return;
  }
  csv << std::optional(point->flops) << std::optional(point->bytes)
      << std::optional(point->time) << std::optional(point->flopRate())
      << std::optional(point->roofTime / point->time);
}

void writePointHeader(const Report &report, bool withLibrary, CsvWriter &csv) {
  // All points bind the same dims.
  for (const auto &binding : report.points.front().bindings)
    csv << binding.first;
  for (const char *column :
       {"group", "phase", "count", "flops", "bytes_read", "bytes_written",
        "intensity", "bound", "attainable", "time", "fits_memory", "at_most",
        "device"})
    csv << column;
  if (withLibrary)
    for (const char *column : kLibraryColumns)
      csv << column;
  csv.endLine();
}

void writePoints(const Report &report, bool withLibrary, CsvWriter &csv) {
  LibraryFinder library(report);
  for (const SweepPoint &point : report.points)
    for (size_t i = 0; i < point.series.size(); ++i) {
      const SweepPoint::Figures &figures = point.series[i];
      auto known = [&](auto value) {
        return figures.known ? std::optional(value) : std::nullopt;
      };
      for (const auto &binding : point.bindings)
        csv << std::optional(binding.second);
      csv << report.series[i].group << report.series[i].phase
          << known(figures.count) << known(figures.flops)
          << known(figures.bytesRead) << known(figures.bytesWritten)
          << figures.intensity() << figures.kind << known(figures.attainable())
          << known(figures.time) << figures.fitsMemory
          << report.series[i].atMost << report.device.name;
      if (withLibrary)
        writeLibrary(library.find(report.series[i], point.bindings), csv);
      csv.endLine();
    }
}

} // namespace

void emitCsv(llvm::ArrayRef<Report> reports, const RowOrder &order,
             llvm::raw_ostream &os) {
  CsvWriter csv(os);
  bool withMeasured = hasMeasured(reports), withLibrary = hasLibrary(reports);
  bool isSweep = !reports.front().points.empty();
  if (isSweep)
    writePointHeader(reports.front(), withLibrary, csv);
  else
    writeOpHeader(withMeasured, csv);
  for (const Report &report : reports) {
    if (isSweep)
      writePoints(report, withLibrary, csv);
    else
      writeOps(report, order, withMeasured, csv);
  }
}

} // namespace roofline
