//===- JsonLadder.cpp - Expected times for programs -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonParts.h"
#include "JsonStream.h"
#include "Ladder.h"

#include "llvm/ADT/STLExtras.h"

namespace roofline {
namespace {

class LadderWriter : JsonStream {
public:
  explicit LadderWriter(llvm::json::OStream &json) : JsonStream(json) {}

  void write(const Measurements &measured) {
    LadderSummary ladder = summarizeLadder(measured);
    if (!ladder.empty())
      json_.attributeObject("ladder", [&] {
        rungs("took_20_us_or_more", ladder.longKernels, measured);
        rungs("others", ladder.shortKernels, measured);
      });
    if (!measured.fits.empty())
      json_.attributeArray("fits", [&] {
        for (const FittedEfficiency &fit : measured.fits)
          json_.object([&] { write(fit); });
      });
  }

  void write(const MeasuredPoint &point) {
    if (llvm::any_of(point.expected, [](auto &time) { return !!time; }))
      json_.attributeObject("predicted", [&] {
        for (size_t i = 0; i < kRungs.size(); ++i)
          if (point.expected[i])
            number(kRungs[i].name, point.expected[i]);
      });
    if (!point.limiter.empty())
      text("limiter", point.limiter);
  }

private:
  void rungs(llvm::StringRef key, llvm::ArrayRef<RungErrors> list,
             const Measurements &measured) {
    json_.attributeArray(key, [&] {
      for (const RungErrors &each : list)
        json_.object([&] { write(each, measured.points[each.worst]); });
    });
  }

  void write(const RungErrors &rung, const MeasuredPoint &worst) {
    text("rung", kRungs[rung.rung].name);
    integer("count", static_cast<int64_t>(rung.errors.count));
    number("mean_absolute", rung.errors.meanAbsolute);
    number("bias", rung.errors.bias);
    number("median_measured_over_predicted", rung.errors.medianRatio);
    if (rung.meanAbsoluteBefore)
      number("mean_absolute_of_r5", rung.meanAbsoluteBefore);
    json_.attributeObject("worst", [&] {
      text("kernel", worst.kernel);
      bindings("bindings", worst.bindings);
      number("error", rung.worstError);
    });
  }

  void write(const FittedEfficiency &fit) {
    text("family", fit.family);
    number("efficiency", fit.efficiency);
    names("fitted_on", fit.fittedOn);
  }
};

} // namespace

void writeLadder(const Measurements &measured, llvm::json::OStream &json) {
  LadderWriter(json).write(measured);
}

void writeExpected(const MeasuredPoint &point, llvm::json::OStream &json) {
  LadderWriter(json).write(point);
}

} // namespace roofline
