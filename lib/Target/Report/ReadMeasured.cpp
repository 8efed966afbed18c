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

static MeasuredPoint readPoint(const JsonPlace &place, const OpsById &ops) {
  MeasuredPoint point;
  point.kernel = place.field("kernel").string();
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
  return point;
}

void readMeasured(const JsonPlace &report, SavedReport &saved) {
  report.field("ops").forEach([&](const JsonPlace &op) {
    JsonPlace measured = op.field("measured");
    std::optional<double> time;
    if (measured.isGiven())
      time = measured.field("time").positiveNumber();
    saved.measuredTimes.push_back(time);
  });
  JsonPlace measured = report.field("measured");
  if (report.failed() || !measured.isGiven())
    return;
  saved.measuredDevice = measured.field("device").string();
  OpsById ops = collectIds(saved.profile);
  measured.field("points").forEach([&](const JsonPlace &point) {
    saved.measured.push_back(readPoint(point, ops));
  });
}

} // namespace roofline
