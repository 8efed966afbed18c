//===- CsvEmitter.cpp - A report for spreadsheets -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CsvEmitter.h"
#include "CsvWriter.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

namespace roofline {
namespace {

/// The text of a symbolic count; a constant needs none.
std::string symbolicText(const SymbolicExpr &expr) {
  return expr.constant() ? "" : expr.str();
}

void writeOpHeader(CsvWriter &csv) {
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
  csv.endLine();
}

void writeOps(const Report &report, const RowOrder &order, CsvWriter &csv) {
  std::vector<const ReportOp *> rows;
  for (const ReportOp &op : report.ops)
    rows.push_back(&op);
  arrange(rows, order);
  for (const ReportOp *op : rows) {
    const Figures &figures = op->figures;
    const Bound &bound = op->bound;
    csv << op->id << op->op << op->location << op->function << op->group
        << op->phase << op->count << figures.flops << figures.transcendentals
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
    csv.endLine();
  }
}

void writePointHeader(const Report &report, CsvWriter &csv) {
  // All points bind the same dims.
  for (const auto &binding : report.points.front().bindings)
    csv << binding.first;
  for (const char *column :
       {"group", "phase", "count", "flops", "bytes_read", "bytes_written",
        "intensity", "bound", "attainable", "time", "fits_memory", "at_most",
        "device"})
    csv << column;
  csv.endLine();
}

void writePoints(const Report &report, CsvWriter &csv) {
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
      csv.endLine();
    }
}

} // namespace

void emitCsv(llvm::ArrayRef<Report> reports, const RowOrder &order,
             llvm::raw_ostream &os) {
  CsvWriter csv(os);
  bool isSweep = !reports.front().points.empty();
  if (isSweep)
    writePointHeader(reports.front(), csv);
  else
    writeOpHeader(csv);
  for (const Report &report : reports) {
    if (isSweep)
      writePoints(report, csv);
    else
      writeOps(report, order, csv);
  }
}

} // namespace roofline
