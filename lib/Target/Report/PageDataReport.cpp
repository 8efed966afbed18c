//===- PageDataReport.cpp - One report as the page computes with it -------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ops come in columns and name costs and strings by number, for a hundred
// thousand of them repeat a handful.
//
//===----------------------------------------------------------------------===//

#include "JsonStream.h"
#include "PageData.h"

#include "llvm/Support/JSON.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace roofline {
namespace {

/// Numbers strings in order of first use.
class StringTable {
public:
  size_t add(const std::string &text) {
    auto [it, isNew] = numberOf_.try_emplace(text, texts_.size());
    if (isNew)
      texts_.push_back(&it->first);
    return it->second;
  }
  const std::vector<const std::string *> &texts() const { return texts_; }

private:
  std::unordered_map<std::string, size_t> numberOf_;
  std::vector<const std::string *> texts_;
};

struct FiguresHash {
  size_t operator()(const Figures *figures) const {
    return figures->bytesRead.expr.hash() * 31 +
           figures->bytesWritten.expr.hash();
  }
};

struct FiguresEqual {
  bool operator()(const Figures *a, const Figures *b) const {
    auto isSame = [](const Figures::WorkEntry &x, const Figures::WorkEntry &y) {
      return x.unit == y.unit && x.type == y.type &&
             x.amount.expr == y.amount.expr;
    };
    return a->bytesRead.expr == b->bytesRead.expr &&
           a->bytesWritten.expr == b->bytesWritten.expr &&
           a->atMost == b->atMost && a->byRange == b->byRange &&
           std::equal(a->work.begin(), a->work.end(), b->work.begin(),
                      b->work.end(), isSame);
  }
};

class ReportWriter {
public:
  ReportWriter(const Report &report, llvm::json::OStream &json)
      : report_(report), json_(json) {}

  void write(size_t device) {
    text("module", report_.module);
    text("title", report_.title);
    text("label", report_.label);
    json_.attribute("device", device);
    text("group_by", toString(report_.groupBy));
    context();
    ops();
    rows("groups", report_.groups);
    if (!report_.regions.empty())
      rows("regions", report_.regions);
    rows("functions", report_.functions);
    json_.attributeObject("totals", [&] { attributes(report_.totals); });
    if (!report_.points.empty())
      json_.attributeObject("sweep", [&] { sweep(); });
    if (!report_.measured.empty())
      json_.attributeObject(
          "measured", [&] { writePageMeasurements(report_.measured, json_); });
    json_.attributeArray("dims", [&] {
      for (const std::string &dim : dims_)
        json_.value(validUtf8(dim));
    });
  }

private:
  //===--------------------------------------------------------------------===//
  // Values
  //===--------------------------------------------------------------------===//

  void text(llvm::StringRef key, std::string_view string) {
    json_.attribute(key, validUtf8(string));
  }

  /// A number that JavaScript reads exactly, else the formula or the digits.
  llvm::json::Value value(const SymbolicExpr &expr) {
    constexpr Int128 kMaxExact = (Int128(1) << 53) - 1;
    std::optional<Int128> constant = expr.constant();
    if (constant && *constant >= -kMaxExact && *constant <= kMaxExact)
      return static_cast<int64_t>(*constant);
    if (!constant)
      dims_.merge(expr.symbols());
    return validUtf8(expr.str());
  }
  void expression(llvm::StringRef key, const Quantity &quantity) {
    json_.attribute(key, value(quantity.expr));
  }

  template <typename T>
  void rows(llvm::StringRef key, const std::vector<T> &list) {
    json_.attributeArray(key, [&] {
      for (const T &each : list)
        json_.object([&] { attributes(each); });
    });
  }

  void bindings(const Bindings &values) {
    json_.attributeObject("bindings", [&] {
      for (const auto &[dim, size] : values)
        json_.attribute(validUtf8(dim), value(size));
    });
  }

  void context() {
    json_.attributeArray("conventions", [&] {
      for (const auto &[name, value] : report_.conventions)
        json_.array([&, &name = name, &value = value] {
          json_.value(validUtf8(name));
          json_.value(validUtf8(value));
        });
    });
    bindings(report_.bindings);
    json_.attributeObject("coverage", [&] {
      json_.attribute("ops", report_.coverage.ops);
      json_.attribute("modelled", report_.coverage.modelled);
      json_.attributeArray("unknown", [&] {
        for (const auto &[op, count] : report_.coverage.unknown)
          json_.object([&, &op = op, &count = count] {
            text("op", op);
            json_.attribute("count", count);
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
    });
  }

  //===--------------------------------------------------------------------===//
  // Ops
  //===--------------------------------------------------------------------===//

  template <typename GetValue> void column(llvm::StringRef key, GetValue get) {
    json_.attributeArray(key, [&] {
      for (const ReportOp &op : report_.ops)
        json_.value(get(op));
    });
  }
  template <typename Text>
  void strings(llvm::StringRef key, Text ReportOp::*member) {
    column(key, [&](const ReportOp &op) { return strings_.add(op.*member); });
  }

  size_t costOf(const Figures &figures) {
    auto [it, isNew] = numberOfCost_.try_emplace(&figures, costs_.size());
    if (isNew)
      costs_.push_back(&figures);
    return it->second;
  }

  void ops() {
    json_.attributeObject("ops", [&] {
      column("id", [](const ReportOp &op) { return validUtf8(op.id); });
      strings("op", &ReportOp::op);
      strings("location", &ReportOp::location);
      strings("function", &ReportOp::function);
      strings("group", &ReportOp::group);
      strings("phase", &ReportOp::phase);
      strings("shape", &ReportOp::shape);
      column("cost", [&](const ReportOp &op) { return costOf(op.figures); });
      column("count", [&](const ReportOp &op) { return value(op.count.expr); });
    });
    json_.attributeArray("strings", [&] {
      for (const std::string *each : strings_.texts())
        json_.value(validUtf8(*each));
    });
    json_.attributeArray("costs", [&] {
      for (const Figures *cost : costs_)
        json_.object([&] { figures(*cost); });
    });
  }

  void figures(const Figures &figures) {
    json_.attributeArray("work", [&] {
      for (const Figures::WorkEntry &work : figures.work)
        json_.array([&] {
          json_.value(llvm::StringRef(toString(work.unit)));
          json_.value(validUtf8(work.type));
          json_.value(value(work.amount.expr));
        });
    });
    expression("flops", figures.flops);
    expression("bytes_read", figures.bytesRead);
    expression("bytes_written", figures.bytesWritten);
    json_.attribute("bytes",
                    value(figures.bytesRead.expr + figures.bytesWritten.expr));
    // The page counts at a value of each dim.
    if (figures.atMost && !figures.byRange)
      json_.attribute("at_most", true);
  }

  //===--------------------------------------------------------------------===//
  // Sums
  //===--------------------------------------------------------------------===//

  void attributes(const ReportGroup &group) {
    text("group", group.group);
    text("key", group.key);
    text("phase", group.phase);
    expression("count", group.count);
    figures(group.figures);
  }

  void attributes(const ReportRegion &region) {
    json_.attribute("ops", llvm::json::Array(region.ops));
    expression("bytes", region.bytes);
  }

  void attributes(const ReportFunction &function) {
    text("function", function.name);
    text("phase", function.phase);
    figures(function.figures);
    expression("bytes_fused", function.bytesFused);
    expression("bytes_floor", function.bytesFloor);
    json_.attribute("at_least", function.atLeast);
  }

  //===--------------------------------------------------------------------===//
  // Points
  //===--------------------------------------------------------------------===//

  /// A column of values for each dim.
  void sweep() {
    std::set<std::string> names;
    for (const SweepPoint &point : report_.points)
      for (const auto &[dim, size] : point.bindings)
        names.insert(dim);
    json_.attribute("points", report_.points.size());
    json_.attributeArray("dims", [&] {
      for (const std::string &dim : names)
        json_.value(validUtf8(dim));
    });
    json_.attributeArray("values", [&] {
      for (const std::string &dim : names)
        json_.array([&] {
          for (const SweepPoint &point : report_.points) {
            auto it = point.bindings.find(dim);
            json_.value(it == point.bindings.end() ? llvm::json::Value(nullptr)
                                                   : value(it->second));
          }
        });
    });
  }

  const Report &report_;
  llvm::json::OStream &json_;
  StringTable strings_;
  std::unordered_map<const Figures *, size_t, FiguresHash, FiguresEqual>
      numberOfCost_;
  std::vector<const Figures *> costs_;
  std::set<std::string> dims_;
};

} // namespace

void writePageReport(const Report &report, size_t device,
                     llvm::json::OStream &json) {
  ReportWriter(report, json).write(device);
}

} // namespace roofline
