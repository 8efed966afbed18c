//===- JsonMeasured.cpp - Measurements for programs -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AboveRoof.h"
#include "JsonParts.h"
#include "JsonStream.h"
#include "MeasuredErrors.h"

#include "llvm/ADT/STLExtras.h"

namespace roofline {
namespace {

class UntimedWriter : JsonStream {
public:
  explicit UntimedWriter(llvm::json::OStream &json) : JsonStream(json) {}

  void write(llvm::ArrayRef<UntimedKernel> kernels) {
    json_.attributeArray("untimed", [&] {
      for (const UntimedKernel &kernel : kernels)
        json_.object([&] { attributes(kernel); });
    });
  }

private:
  void attributes(const UntimedKernel &kernel) {
    text("kernel", kernel.kernel);
    if (!kernel.title.empty())
      text("title", kernel.title);
    if (!kernel.reason.empty())
      text("reason", kernel.reason);
  }
};

class MeasuredWriter : JsonStream {
public:
  MeasuredWriter(const Report &report, llvm::json::OStream &json)
      : JsonStream(json), report_(report) {}

  void writeAll() {
    const Measurements &measured = report_.measured;
    text("device", measured.device);
    if (!measured.date.empty())
      text("date", measured.date);
    if (measured.roof)
      json_.attributeObject(
          "roof", [&] { writeDevice(report_, *measured.roof, json_); });
    objects("points", measured.points);
    writeUntimed(measured, json_);
    ErrorSummary summary = summarizeErrors(report_);
    if (summary.all)
      json_.attributeObject("errors", [&] { errors(summary); });
    writeLadder(measured, json_);
    if (!measured.libraries.empty())
      text("libraries", measured.libraries);
    if (!measured.libraryPoints.empty())
      objects("library", measured.libraryPoints);
    if (measured.libraryLeftOut > 0)
      integer("library_left_out", measured.libraryLeftOut);
  }

  /// The rows of a region share one time.
  void write(const ReportOp &op) {
    const MeasuredPoint &point = report_.measured.points[*op.measured];
    number("time", point.time);
    rates(point);
    if (point.regionOps > 1)
      ids("together", launchOf(point, op));
  }

private:
  template <typename T>
  void objects(llvm::StringRef key, const std::vector<T> &list) {
    json_.attributeArray(key, [&] {
      for (const T &each : list)
        json_.object([&] { attributes(each); });
    });
  }

  void ids(llvm::StringRef key, llvm::ArrayRef<size_t> ops) {
    json_.attributeArray(key, [&] {
      for (size_t op : ops)
        json_.value(validUtf8(report_.ops[op].id));
    });
  }

  llvm::ArrayRef<size_t> launchOf(const MeasuredPoint &point,
                                  const ReportOp &op) const {
    auto index = static_cast<size_t>(&op - report_.ops.data());
    llvm::ArrayRef<size_t> ops = point.ops;
    auto place = static_cast<size_t>(llvm::find(ops, index) - ops.begin());
    return ops.slice(place / point.regionOps * point.regionOps,
                     point.regionOps);
  }

  void attributes(const MeasuredPoint &point) {
    text("kernel", point.kernel);
    if (!point.title.empty())
      text("title", point.title);
    optionalText("group", point.group);
    optionalText("phase", point.phase);
    bindings("bindings", point.bindings);
    integer("flops", point.flops);
    integer("bytes_read", point.bytesRead);
    integer("bytes_written", point.bytesWritten);
    number("time", point.time);
    number("roof_time", point.roof.time);
    rates(point);
    writeExpected(point, json_);
    if (!point.slowPath.empty())
      text("slow_path", point.slowPath);
    if (point.regionOps > 1)
      integer("region_ops", static_cast<int64_t>(point.regionOps));
    ids("ops", point.ops);
  }

  /// A ratio is 1 on the roof, and below it elsewhere; the error is that of
  /// taking the roof's time for the kernel's.
  void rates(const MeasuredPoint &point) {
    double ratio = point.roof.time / point.time;
    number("achieved", point.flopRate());
    number("ratio", ratio);
    number("achieved_bytes", point.byteRate());
    if (point.measuredRoof)
      number("measured_roof_ratio", point.measuredRoof->time / point.time);
    number("error", ratio - 1);
    if (std::string reason = reasonAboveRoof(report_, point); !reason.empty())
      text("above_roof", reason);
    if (point.baseline)
      json_.attributeObject("baseline", [&] {
        text("name", point.baseline->name);
        number("time", point.baseline->time);
      });
  }

  //===--------------------------------------------------------------------===//
  // Errors
  //===--------------------------------------------------------------------===//

  void errors(const ErrorSummary &summary) {
    auto some = [&](llvm::StringRef key,
                    const std::optional<PredictionErrors> &errors) {
      if (errors)
        json_.attributeObject(key, [&] { attributes(*errors); });
    };
    some("all", summary.all);
    some("roof_above_50_us", summary.longKernels);
    some("others", summary.shortKernels);
    objects("series", summary.series);
    json_.attributeArray("worst", [&] {
      for (size_t index : summary.worst)
        json_.object([&] { worst(report_.measured.points[index]); });
    });
  }

  void attributes(const PredictionErrors &errors) {
    integer("count", static_cast<int64_t>(errors.count));
    number("mean_absolute", errors.meanAbsolute);
    number("bias", errors.bias);
    number("median_measured_over_roof", errors.medianRatio);
    number("rank_correlation", errors.rank);
    if (errors.measuredRoofMeanAbsolute)
      number("measured_roof_mean_absolute", errors.measuredRoofMeanAbsolute);
  }

  void attributes(const ErrorSummary::Series &series) {
    text("group", series.group);
    optionalText("phase", series.phase);
    attributes(series.errors);
  }

  void worst(const MeasuredPoint &point) {
    text("kernel", point.kernel);
    bindings("bindings", point.bindings);
    number("error", errorOf(point));
  }

  //===--------------------------------------------------------------------===//
  // Library
  //===--------------------------------------------------------------------===//

  void attributes(const LibraryPoint &point) {
    text("group", point.group);
    optionalText("phase", point.phase);
    bindings("bindings", point.bindings);
    integer("flops", point.flops);
    integer("bytes", point.bytes);
    number("time", point.time);
    number("roof_time", point.roofTime);
    number("achieved", point.flopRate());
    number("achieved_bytes", point.byteRate());
    number("ratio", point.roofTime / point.time);
    if (point.measuredRoofTime)
      number("measured_roof_ratio", *point.measuredRoofTime / point.time);
  }

  const Report &report_;
};

} // namespace

void writeMeasurements(const Report &report, llvm::json::OStream &json) {
  MeasuredWriter(report, json).writeAll();
}

void writeUntimed(const Measurements &measured, llvm::json::OStream &json) {
  if (!measured.untimed.empty())
    UntimedWriter(json).write(measured.untimed);
}

void writeMeasuredOp(const Report &report, const ReportOp &op,
                     llvm::json::OStream &json) {
  MeasuredWriter(report, json).write(op);
}

} // namespace roofline
