//===- CompareJson.cpp - A comparison for programs ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonStream.h"
#include "Roofline/Target/Report/CompareEmitter.h"

namespace roofline {
namespace {

/// Writes the schema `roofline-comparison/1`; functions that write attributes
/// are called inside of an object.
class ComparisonWriter : JsonStream {
public:
  ComparisonWriter(const Comparison &comparison, llvm::json::OStream &json)
      : JsonStream(json), comparison_(comparison) {}

  void write() {
    json_.object([&] {
      text("schema", "roofline-comparison/1");
      text("producer", producer());
      text("group_by", toString(comparison_.reports.front().groupBy));
      json_.attributeArray("reports", [&] { reports(); });
      objects("groups", comparison_.groups);
      objects("functions", comparison_.functions);
      json_.attributeObject("totals", [&] { figures(comparison_.totals.of); });
      objects("changes", comparison_.changes);
      json_.attributeArray("unpaired", [&] {
        for (size_t count : comparison_.unpaired)
          json_.value(count);
      });
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

  void reports() {
    for (size_t i = 0; i < comparison_.reports.size(); ++i)
      json_.object([&] {
        const Report &report = comparison_.reports[i];
        text("file", comparison_.sources[i]);
        text("module", report.module);
        text("title", report.title);
        text("device", report.device.name);
        bindings("bindings", report.bindings);
      });
  }

  /// Null for none, as in a report.
  void key(const std::string &group, const std::string &key) {
    optionalText("group", group);
    if (group.empty())
      text("key", key);
  }

  void attributes(const ComparedGroup &group) {
    key(group.any().group, group.any().key);
    optionalText("phase", group.any().phase);
    figures(group.of);
  }

  void attributes(const ComparedFunction &function) {
    text("function", function.any().name);
    optionalText("phase", function.any().phase);
    figures(function.of);
  }

  void attributes(const BoundChange &change) {
    integer("report", static_cast<int64_t>(change.report));
    key(change.group, change.key);
    optionalText("phase", change.phase);
    text("from", toString(change.from));
    text("to", toString(change.to));
    json_.attributeArray("ops", [&] {
      for (const ReportOp *op : change.ops)
        json_.value(validUtf8(op->id));
    });
  }

  template <typename Row> void figures(const std::vector<const Row *> &rows) {
    json_.attributeArray("reports", [&] {
      for (const Row *row : rows)
        if (row)
          json_.object([&] { figures(*row, rows.front()); });
        else
          json_.value(nullptr);
    });
  }

  template <typename Row> void figures(const Row &row, const Row *base) {
    std::optional<Int128> bytes = row.figures.bytes();
    integer("flops", row.figures.flops.value);
    integer("bytes", bytes ? toInt64(*bytes) : std::nullopt);
    if (row.figures.atMost)
      json_.attribute("at_most", true);
    number("time", timeOf(&row));
    bound(row);
    auto ratioOf = [&](auto figure) {
      return base ? ratio(figure(row.figures), figure(base->figures))
                  : std::nullopt;
    };
    number("flops_ratio", ratioOf(flopsOf));
    number("bytes_ratio", ratioOf(bytesOf));
    number("time_ratio", ratio(timeOf(&row), timeOf(base)));
  }

  void bound(const ReportGroup &group) {
    optionalText("bound", group.bound.kind ? toString(*group.bound.kind) : "");
  }
  void bound(const ReportFunction &function) {
    if (function.atLeast)
      json_.attribute("at_least", true);
  }

  const Comparison &comparison_;
};

} // namespace

void emitComparisonJson(const Comparison &comparison, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, kJsonIndent);
  ComparisonWriter(comparison, json).write();
  os << '\n';
}

} // namespace roofline
