//===- ReadMeasured.cpp - The measurements of a saved report --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReadParts.h"

#include "llvm/ADT/StringMap.h"
#include <fmt/format.h>

namespace roofline {

/// Places of the ops by their ids; of equal ids, the first.
using OpsById = llvm::StringMap<size_t>;

static OpsById collectIds(const Profile &profile) {
  OpsById ops;
  for (size_t i = 0; i < profile.ops.size(); ++i)
    ops.try_emplace(profile.ops[i].id, i);
  return ops;
}

static size_t readOpId(const JsonPlace &place, const OpsById &ops) {
  std::string id = place.string();
  auto it = ops.find(id);
  if (it != ops.end())
    return it->second;
  place.fail(fmt::format("expected the id of an op in 'ops', got '{}'", id));
  return 0;
}

/// Empty where it is left out.
static std::string textIfGiven(const JsonPlace &place) {
  return place.isGiven() ? place.string() : "";
}

/// `ops` come in groups of it.
static size_t readRegionOps(const JsonPlace &place, size_t numOps) {
  if (!place.isGiven())
    return 1;
  auto regionOps = static_cast<size_t>(place.integer(/*min=*/1));
  if (place.failed() || numOps % regionOps == 0)
    return regionOps;
  place.fail(fmt::format("expected a divisor of the number of 'ops', {}, got "
                         "{}",
                         numOps, regionOps));
  return 1;
}

/// Reports of earlier versions have none.
static void readExpected(const JsonPlace &place, ExpectedTimes &expected) {
  if (!place.isGiven())
    return;
  for (size_t i = 0; i < kRungs.size(); ++i) {
    JsonPlace time = place.field(kRungs[i].name);
    if (time.isGiven())
      expected[i] = time.positiveNumber();
  }
}

static FittedEfficiency readFit(const JsonPlace &place) {
  FittedEfficiency fit;
  fit.family = place.field("family").string();
  fit.efficiency = place.field("efficiency").positiveNumber();
  place.field("fitted_on").forEach([&](const JsonPlace &kernel) {
    fit.fittedOn.push_back(kernel.string());
  });
  return fit;
}

static UntimedKernel readUntimed(const JsonPlace &place) {
  return {place.field("kernel").string(), textIfGiven(place.field("title")),
          textIfGiven(place.field("reason"))};
}

static MeasuredPoint readPoint(const JsonPlace &place, const OpsById &ops) {
  MeasuredPoint point;
  point.kernel = place.field("kernel").string();
  point.title = textIfGiven(place.field("title"));
  point.group = place.field("group").optionalString();
  point.phase = place.field("phase").optionalString();
  point.bindings = place.field("bindings").bindings();
  point.flops = place.field("flops").integer();
  point.bytesRead = place.field("bytes_read").integer();
  point.bytesWritten = place.field("bytes_written").integer();
  point.time = place.field("time").positiveNumber();
  place.field("ops").forEach(
      [&](const JsonPlace &id) { point.ops.push_back(readOpId(id, ops)); });
  if (point.ops.empty())
    place.field("ops").fail(
        "expected the ids of the ops that the kernel stands "
        "for, got none");
  point.regionOps = readRegionOps(place.field("region_ops"), point.ops.size());
  JsonPlace baseline = place.field("baseline");
  if (baseline.isGiven())
    point.baseline = {baseline.field("name").string(),
                      baseline.field("time").positiveNumber()};
  readExpected(place.field("predicted"), point.expected);
  point.limiter = textIfGiven(place.field("limiter"));
  point.slowPath = textIfGiven(place.field("slow_path"));
  return point;
}

static LibraryPoint readLibraryPoint(const JsonPlace &place) {
  LibraryPoint point;
  point.group = place.field("group").string();
  point.phase = place.field("phase").optionalString();
  point.bindings = place.field("bindings").bindings();
  point.flops = place.field("flops").integer();
  point.bytes = place.field("bytes").integer(/*min=*/1);
  point.time = place.field("time").positiveNumber();
  return point;
}

/// Reports of earlier versions have none.
static void readLibrary(const JsonPlace &place, Measurements &measured) {
  measured.libraries = textIfGiven(place.field("libraries"));
  JsonPlace leftOut = place.field("library_left_out");
  if (leftOut.isGiven())
    measured.libraryLeftOut = leftOut.integer();
  JsonPlace library = place.field("library");
  if (library.isGiven())
    library.forEach([&](const JsonPlace &point) {
      measured.libraryPoints.push_back(readLibraryPoint(point));
    });
}

void readMeasured(const JsonPlace &report, SavedReport &saved) {
  JsonPlace place = report.field("measured");
  if (report.failed() || !place.isGiven())
    return;
  Measurements &measured = saved.measured;
  measured.device = place.field("device").string();
  measured.date = textIfGiven(place.field("date"));
  JsonPlace roof = place.field("roof");
  if (roof.isGiven())
    measured.roof = readDevice(roof);
  OpsById ops = collectIds(saved.profile);
  place.field("points").forEach([&](const JsonPlace &point) {
    measured.points.push_back(readPoint(point, ops));
  });
  JsonPlace untimed = place.field("untimed");
  if (untimed.isGiven())
    untimed.forEach([&](const JsonPlace &kernel) {
      measured.untimed.push_back(readUntimed(kernel));
    });
  JsonPlace fits = place.field("fits");
  if (fits.isGiven())
    fits.forEach(
        [&](const JsonPlace &fit) { measured.fits.push_back(readFit(fit)); });
  readLibrary(place, measured);
}

} // namespace roofline
