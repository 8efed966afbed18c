//===- ReadCosts.cpp - The symbolic costs of a saved report ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReadParts.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace roofline {

Unit readUnit(const JsonPlace &place) {
  std::string name = place.string();
  std::optional<Unit> unit = parseUnit(name);
  if (!unit)
    place.fail(fmt::format("expected one of matrix, vector, transcendental, "
                           "integer, misc, got '{}'",
                           name));
  return unit.value_or(Unit::Misc);
}

static std::vector<Work> readWork(const JsonPlace &place) {
  std::vector<Work> work;
  place.forEach([&](const JsonPlace &entry) {
    Unit unit = readUnit(entry.field("unit"));
    std::string type = entry.field("type").string();
    bool isRepeated =
        std::any_of(work.begin(), work.end(), [&](const Work &other) {
          return other.unit == unit && other.type == type;
        });
    if (isRepeated)
      entry.fail(fmt::format("expected one entry for {}/{}, got a second",
                             toString(unit), type));
    addWork(work, unit, type, entry.count("amount"));
  });
  return work;
}

/// A flag is left out where it is false.
static bool readFlag(const JsonPlace &place, const char *key) {
  JsonPlace flag = place.field(key);
  return flag.isGiven() && flag.boolean();
}

/// What is an upper bound only because dims have ranges is so no more where a
/// binding decides these.
static bool readAtMost(const JsonPlace &place) {
  return readFlag(place, "at_most") && !readFlag(place, "by_range");
}

static ProfileOp readOp(const JsonPlace &place) {
  ProfileOp op;
  op.id = place.field("id").string();
  op.op = place.field("op").string();
  op.location = place.field("location").string();
  // Reports of the first version had none.
  if (JsonPlace shape = place.field("shape"); shape.isGiven())
    op.shape = shape.string();
  op.function = place.field("function").string();
  op.group = place.field("group").optionalString();
  op.phase = place.field("phase").optionalString();
  op.count = place.count("count");
  Cost cost;
  for (const Work &work : readWork(place.field("work")))
    cost.addWork(work.unit, work.type, work.amount);
  // What is derived must agree, or the file was changed.
  if (SymbolicExpr flops = place.count("flops"); flops != cost.flops())
    place.field("flops").fail(
        fmt::format("expected the float work of 'work', {}, got {}",
                    cost.flops().str(), flops.str()));
  cost.addRead(Traffic::Place::Operand, 0, place.count("bytes_read"));
  cost.addWrite(Traffic::Place::Result, 0, place.count("bytes_written"));
  cost.markAtMost(readAtMost(place));
  op.cost = std::move(cost);
  return op;
}

static Totals readTotals(const JsonPlace &place) {
  Totals totals;
  totals.work = readWork(place.field("work"));
  totals.bytesRead = place.count("bytes_read");
  totals.bytesWritten = place.count("bytes_written");
  totals.bytesFused = place.count("bytes_fused");
  totals.bytesFloor = place.count("bytes_floor");
  totals.atLeast = readFlag(place, "at_least");
  totals.atMost = readAtMost(place);
  return totals;
}

/// Of earlier versions there are none.
static void readRegions(const JsonPlace &regions, Profile &profile) {
  if (!regions.isGiven())
    return;
  std::unordered_map<std::string, size_t> opOf;
  for (size_t i = 0; i < profile.ops.size(); ++i)
    opOf.try_emplace(profile.ops[i].id, i);
  regions.forEach([&](const JsonPlace &place) {
    ProfileRegion region;
    place.field("ops").forEach([&](const JsonPlace &id) {
      auto op = opOf.find(id.string());
      if (op == opOf.end())
        return id.fail(fmt::format("expected the id of an op that is in no "
                                   "other region, got '{}'",
                                   id.string()));
      region.ops.push_back(op->second);
      opOf.erase(op);
    });
    if (region.ops.empty())
      place.fail("expected at least one op");
    std::sort(region.ops.begin(), region.ops.end());
    region.bytes = place.count("bytes");
    profile.regions.push_back(std::move(region));
  });
}

void readCosts(const JsonPlace &report, Profile &profile) {
  report.field("ops").forEach(
      [&](const JsonPlace &op) { profile.ops.push_back(readOp(op)); });
  readRegions(report.field("regions"), profile);
  report.field("functions").forEach([&](const JsonPlace &function) {
    profile.functions.push_back({function.field("function").string(),
                                 function.field("phase").optionalString(),
                                 readTotals(function)});
  });
  profile.totals = readTotals(report.field("totals"));
}

} // namespace roofline
