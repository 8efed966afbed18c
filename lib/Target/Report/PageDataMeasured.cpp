//===- PageDataMeasured.cpp - Measurements as the page takes them ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonParts.h"
#include "JsonStream.h"
#include "PageData.h"

#include "llvm/Support/JSON.h"

namespace roofline {
namespace {

class MeasuredWriter {
public:
  explicit MeasuredWriter(llvm::json::OStream &json) : json_(json) {}

  void write(const Measurements &measured) {
    text("device", measured.device);
    text("date", measured.date);
    if (measured.roof)
      json_.attributeObject("roof",
                            [&] { writePageDevice(*measured.roof, json_); });
    rows("points", measured.points);
    writeUntimed(measured, json_);
    rows("fits", measured.fits);
    text("libraries", measured.libraries);
    rows("library_points", measured.libraryPoints);
    json_.attribute("library_left_out", measured.libraryLeftOut);
  }

private:
  template <typename T>
  void rows(llvm::StringRef key, const std::vector<T> &list) {
    json_.attributeArray(key, [&] {
      for (const T &each : list)
        json_.object([&] { attributes(each); });
    });
  }

  void text(llvm::StringRef key, std::string_view string) {
    json_.attribute(key, validUtf8(string));
  }

  void bindings(const Bindings &values) {
    json_.attributeObject("bindings", [&] {
      for (const auto &[dim, size] : values)
        json_.attribute(validUtf8(dim), exactInteger(size));
    });
  }

  void attributes(const MeasuredPoint &point) {
    text("kernel", point.kernel);
    text("title", point.title);
    text("group", point.group);
    text("phase", point.phase);
    bindings(point.bindings);
    json_.attribute("flops", exactInteger(point.flops));
    json_.attribute("bytes_read", exactInteger(point.bytesRead));
    json_.attribute("bytes_written", exactInteger(point.bytesWritten));
    json_.attribute("time", point.time);
    json_.attribute("region_ops", point.regionOps);
    json_.attribute("lead", point.lead);
    json_.attributeArray("ops", [&] {
      for (size_t op : point.ops)
        json_.value(op);
    });
    json_.attributeObject("predicted", [&] {
      for (size_t i = 0; i < kRungs.size(); ++i)
        if (point.expected[i])
          json_.attribute(kRungs[i].name, *point.expected[i]);
    });
    text("limiter", point.limiter);
    text("slow_path", point.slowPath);
    if (point.baseline)
      json_.attributeObject("baseline", [&] {
        text("name", point.baseline->name);
        json_.attribute("time", point.baseline->time);
      });
  }

  void attributes(const FittedEfficiency &fit) {
    text("family", fit.family);
    json_.attribute("efficiency", fit.efficiency);
    json_.attributeArray("fitted_on", [&] {
      for (const std::string &kernel : fit.fittedOn)
        json_.value(validUtf8(kernel));
    });
  }

  void attributes(const LibraryPoint &point) {
    text("group", point.group);
    text("phase", point.phase);
    bindings(point.bindings);
    json_.attribute("flops", exactInteger(point.flops));
    json_.attribute("bytes", exactInteger(point.bytes));
    json_.attribute("time", point.time);
  }

  llvm::json::OStream &json_;
};

} // namespace

void writePageMeasurements(const Measurements &measured,
                           llvm::json::OStream &json) {
  MeasuredWriter(json).write(measured);
}

} // namespace roofline
