//===- JsonEmitter.cpp - A report for programs ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/JsonEmitter.h"
#include "JsonParts.h"
#include "JsonStream.h"
#include "MainPeak.h"

namespace roofline {
namespace {

/// Writes the schema `roofline-report/1`; functions that write attributes are
/// called inside of an object.
class JsonWriter : JsonStream {
public:
  JsonWriter(const Report &report, llvm::json::OStream &json)
      : JsonStream(json), report_(report) {}

  void write() {
    json_.object([&] {
      text("schema", "roofline-report/1");
      text("producer", producer());
      text("module", report_.module);
      text("title", report_.title);
      json_.attributeObject(
          "device", [&] { writeDevice(report_, report_.device, json_); });
      if (std::optional<Peak> peak = mainPeak(report_, report_.device))
        json_.attributeObject("roof", [&] { roof(*peak); });
      json_.attributeObject("conventions", [&] {
        for (const auto &[name, value] : report_.conventions)
          convention(name, value);
      });
      names("convention_order", conventionNames());
      bindings("bindings", report_.bindings);
      if (!report_.ranges.empty())
        objects("ranges", report_.ranges);
      names("unbound_dims", report_.unboundDims);
      names("unbound_units", report_.unboundUnits);
      json_.attributeObject("coverage", [&] { coverage(); });
      text("group_by", toString(report_.groupBy));
      objects("ops", report_.ops);
      objects("groups", report_.groups);
      if (!report_.regions.empty())
        objects("regions", report_.regions);
      objects("functions", report_.functions);
      json_.attributeObject("totals", [&] { totals(report_.totals); });
      if (!report_.least.empty())
        least();
      if (!report_.points.empty())
        objects("points", report_.points);
      if (!report_.measured.empty())
        json_.attributeObject("measured",
                              [&] { writeMeasurements(report_, json_); });
    });
  }

private:
  template <typename T>
  void objects(llvm::StringRef key, const std::vector<T> &list) {
    json_.attributeArray(key, [&] {
      for (const T &each : list)
        json_.object([&] { attributes(each); });
    });
  }

  void roof(const Peak &peak) {
    text("unit", toString(peak.unit));
    text("type", peak.type);
    integer("rate", peak.rate);
    number("ridge", ridgeOf(peak, report_.device));
  }

  //===--------------------------------------------------------------------===//
  // Figures
  //===--------------------------------------------------------------------===//

  static bool isSymbolic(const SymbolicExpr &expr) { return !expr.constant(); }

  void expression(llvm::StringRef key, const SymbolicExpr &expr) {
    if (isSymbolic(expr))
      text(key, expr.str());
  }

  void attributes(const Figures::WorkEntry &work) {
    text("unit", toString(work.unit));
    text("type", work.type);
    integer("amount", work.amount.value);
    expression("amount_expr", work.amount.expr);
  }

  void figures(const Figures &figures) {
    integer("flops", figures.flops.value);
    integer("transcendentals", figures.transcendentals.value);
    integer("integer", figures.integer.value);
    integer("misc", figures.misc.value);
    objects("work", figures.work);
    integer("bytes_read", figures.bytesRead.value);
    integer("bytes_written", figures.bytesWritten.value);
    if (figures.atMost)
      json_.attribute("at_most", true);
    if (figures.byRange)
      json_.attribute("by_range", true);
  }

  void expressions(const Figures &figures) {
    expression("flops_expr", figures.flops.expr);
    expression("bytes_expr",
               figures.bytesRead.expr + figures.bytesWritten.expr);
    expression("bytes_read_expr", figures.bytesRead.expr);
    expression("bytes_written_expr", figures.bytesWritten.expr);
  }

  void bound(const Bound &bound, bool known) {
    number("intensity", bound.intensity);
    optionalText("bound", bound.kind ? toString(*bound.kind) : "");
    optionalText("limiter", bound.limiter);
    json_.attribute("latency_limited",
                    known ? llvm::json::Value(bound.latencyLimited) : nullptr);
    number("attainable",
           known ? std::optional(bound.attainable) : std::nullopt);
    number("time", known ? std::optional(bound.time) : std::nullopt);
    optionalText("crossover", bound.crossover);
  }

  //===--------------------------------------------------------------------===//
  // Rows
  //===--------------------------------------------------------------------===//

  void attributes(const ReportOp &op) {
    text("id", op.id);
    text("op", *op.op);
    text("location", op.location);
    text("function", *op.function);
    optionalText("group", *op.group);
    optionalText("phase", *op.phase);
    if (!op.shape->empty())
      text("shape", *op.shape);
    integer("count", op.count.value);
    expression("count_expr", op.count.expr);
    figures(op.figures);
    bound(op.bound, op.figures->known());
    expressions(op.figures);
    if (op.measured)
      json_.attributeObject("measured",
                            [&] { writeMeasuredOp(report_, op, json_); });
  }

  void attributes(const ReportGroup &group) {
    optionalText("group", group.group);
    if (group.group.empty())
      text("key", group.key);
    optionalText("phase", group.phase);
    integer("count", group.count.value);
    expression("count_expr", group.count.expr);
    figures(group.figures);
    bound(group.bound, group.count.value && group.figures.known());
    json_.attributeObject("ops", [&] {
      integer("compute", group.computeOps);
      integer("memory", group.memoryOps);
      integer("latency_limited", group.latencyOps);
    });
    expressions(group.figures);
  }

  void attributes(const ReportRegion &region) {
    json_.attributeArray("ops", [&] {
      for (size_t op : region.ops)
        json_.value(validUtf8(report_.ops[op].id));
    });
    integer("bytes", region.bytes.value);
    integer("bytes_unfused", region.bytesUnfused);
    number("time", region.time);
    number("time_unfused", region.timeUnfused);
    expression("bytes_expr", region.bytes.expr);
  }

  void attributes(const ReportFunction &function) {
    text("function", function.name);
    optionalText("phase", function.phase);
    totals(function);
  }

  void totals(const ReportFunction &function) {
    figures(function.figures);
    integer("bytes_fused", function.bytesFused.value);
    integer("bytes_floor", function.bytesFloor.value);
    number("time", function.time);
    number("time_fused", function.timeFused);
    number("time_floor", function.timeFloor);
    if (function.atLeast)
      json_.attribute("at_least", true);
    expressions(function.figures);
    expression("bytes_fused_expr", function.bytesFused.expr);
    expression("bytes_floor_expr", function.bytesFloor.expr);
  }

  void attributes(const ReportRange &range) {
    text("dim", range.dim);
    integer("least", range.least);
    integer("most", range.most);
    expression("least_expr", range.ends.least);
    expression("most_expr", range.ends.most);
  }

  /// Of functions and the module, where dims have a range.
  void least() {
    json_.attributeObject("least", [&] {
      json_.attributeArray("functions", [&] {
        for (const ReportFunction &function :
             llvm::ArrayRef(report_.least).drop_back())
          json_.object([&] { attributes(function); });
      });
      json_.attributeObject("totals", [&] { totals(report_.least.back()); });
    });
  }

  void attributes(const SweepPoint &point) {
    bindings("bindings", point.bindings);
    json_.attribute("fits_memory", point.fitsMemory);
    json_.attributeArray("groups", [&] {
      for (size_t i = 0; i < point.series.size(); ++i)
        json_.object([&] { series(report_.series[i], point.series[i]); });
    });
  }

  void series(const SweepSeries &name, const SweepPoint::Figures &figures) {
    auto known = [&](auto value) {
      return figures.known ? std::optional(value) : std::nullopt;
    };
    text("group", name.group);
    optionalText("phase", name.phase);
    integer("count", known(figures.count));
    integer("flops", known(figures.flops));
    integer("bytes_read", known(figures.bytesRead));
    integer("bytes_written", known(figures.bytesWritten));
    number("intensity", figures.intensity());
    optionalText("bound", figures.kind ? toString(*figures.kind) : "");
    number("attainable", known(figures.attainable()));
    number("time", known(figures.time));
    json_.attribute("fits_memory", figures.fitsMemory);
    if (name.atMost)
      json_.attribute("at_most", true);
  }

  //===--------------------------------------------------------------------===//
  // Context
  //===--------------------------------------------------------------------===//

  /// Numbers as numbers: `"fma": 2`.
  void convention(const std::string &name, const std::string &value) {
    int64_t integer;
    if (!llvm::StringRef(value).getAsInteger(10, integer))
      json_.attribute(validUtf8(name), integer);
    else
      json_.attribute(validUtf8(name), validUtf8(value));
  }

  /// Members of an object have no order for most readers.
  std::vector<std::string> conventionNames() const {
    std::vector<std::string> names;
    for (const auto &convention : report_.conventions)
      names.push_back(convention.first);
    return names;
  }

  void coverage() {
    integer("ops", report_.coverage.ops);
    integer("modelled", report_.coverage.modelled);
    json_.attributeArray("unknown", [&] {
      for (const auto &[op, count] : report_.coverage.unknown)
        json_.object([&, &op = op, &count = count] {
          text("op", op);
          integer("count", count);
        });
    });
    if (report_.coverage.loops.empty())
      return;
    json_.attributeArray("loops", [&] {
      for (const UnknownLoop &loop : report_.coverage.loops)
        json_.object([&] {
          text("op", loop.op);
          text("location", loop.location);
          text("flops_expr", loop.flops);
          text("bytes_expr", loop.bytes);
        });
    });
  }

  const Report &report_;
};

} // namespace

void emitJson(const Report &report, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, kJsonIndent);
  JsonWriter(report, json).write();
  os << '\n';
}

} // namespace roofline
