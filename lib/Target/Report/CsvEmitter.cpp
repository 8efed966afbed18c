//===- CsvEmitter.cpp - A report for spreadsheets -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CsvEmitter.h"
#include "TextFormat.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

namespace roofline {
namespace {

/// Writes fields and lines; empty for what is not known.
class CsvWriter {
public:
  explicit CsvWriter(llvm::raw_ostream &os) : os_(os) {}

  CsvWriter &operator<<(std::string_view text) {
    startField();
    std::string escaped = escapeControls(text);
    if (escaped.find_first_of(",\"") == std::string::npos) {
      os_ << escaped;
      return *this;
    }
    os_ << '"';
    for (char c : escaped)
      os_ << (c == '"' ? "\"\"" : std::string(1, c));
    os_ << '"';
    return *this;
  }
  CsvWriter &operator<<(const char *text) {
    return *this << std::string_view(text);
  }
  CsvWriter &operator<<(bool value) {
    return *this << (value ? "true" : "false");
  }
  /// Integers exactly, doubles with the fewest digits that read back to the
  /// same value.
  template <typename Number>
  CsvWriter &operator<<(const std::optional<Number> &value) {
    startField();
    if (value)
      os_ << fmt::format("{}", *value);
    return *this;
  }
  CsvWriter &operator<<(const Quantity &quantity) {
    return *this << quantity.value;
  }
  CsvWriter &operator<<(const std::optional<BoundKind> &kind) {
    return *this << (kind ? toString(*kind) : std::string_view());
  }

  void endLine() {
    os_ << '\n';
    atLineStart_ = true;
  }

private:
  void startField() {
    if (!atLineStart_)
      os_ << ',';
    atLineStart_ = false;
  }

  llvm::raw_ostream &os_;
  bool atLineStart_ = true;
};

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
        << bound.crossover << report.device.name;
    csv.endLine();
  }
}

void writePointHeader(const Report &report, CsvWriter &csv) {
  // All points bind the same dims.
  for (const auto &binding : report.points.front().bindings)
    csv << binding.first;
  for (const char *column :
       {"group", "phase", "count", "flops", "bytes_read", "bytes_written",
        "intensity", "bound", "attainable", "time", "fits_memory", "device"})
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
          << known(figures.time) << figures.fitsMemory << report.device.name;
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
