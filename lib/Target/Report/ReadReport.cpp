//===- ReadReport.cpp - What a saved report was made from -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/ReadReport.h"
#include "LibraryJoin.h"
#include "RateMeasurements.h"
#include "ReadParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

//===----------------------------------------------------------------------===//
// Context
//===----------------------------------------------------------------------===//

/// Other JSON, and reports that other versions wrote.
static void checkSchema(const JsonPlace &report) {
  constexpr std::string_view kSchema = "roofline-report/1";
  JsonPlace schema = report.field("schema");
  if (!report.failed() && !schema.isGiven())
    return schema.fail(fmt::format("expected a report as format=json writes "
                                   "it, with the schema '{}', got no schema",
                                   kSchema));
  std::string name = schema.string();
  if (name != kSchema)
    schema.fail(fmt::format(
        "expected '{}', the only schema that this version reads, got '{}'",
        kSchema, name));
}

/// Numbers were text once: `"fma": 2`.
static std::string readConvention(const JsonPlace &value) {
  return value.isInteger() ? std::to_string(value.integer(INT64_MIN))
                           : value.string();
}

/// In the order of `convention_order`; others follow, from A to Z.
static void readConventions(const JsonPlace &report, Profile &profile) {
  auto &conventions = profile.conventions;
  report.field("conventions")
      .forEachField([&](llvm::StringRef name, const JsonPlace &value) {
        conventions.emplace_back(name, readConvention(value));
      });
  JsonPlace order = report.field("convention_order");
  if (!order.isGiven())
    return;
  auto next = conventions.begin();
  order.forEach([&](const JsonPlace &name) {
    std::string wanted = name.string();
    auto it = std::find_if(next, conventions.end(), [&](const auto &each) {
      return each.first == wanted;
    });
    if (it != conventions.end())
      std::rotate(next++, it, it + 1);
  });
}

static void readCoverage(const JsonPlace &place, Coverage &coverage) {
  coverage.ops = place.field("ops").integer();
  coverage.modelled = place.field("modelled").integer();
  if (coverage.modelled > coverage.ops)
    place.fail(fmt::format("expected at most as many 'modelled' ops as there "
                           "are 'ops', got {} of {}",
                           coverage.modelled, coverage.ops));
  place.field("unknown").forEach([&](const JsonPlace &entry) {
    coverage.unknown.emplace_back(entry.field("op").string(),
                                  entry.field("count").integer());
  });
  JsonPlace loops = place.field("loops");
  if (loops.isGiven())
    loops.forEach([&](const JsonPlace &entry) {
      coverage.loops.push_back({entry.field("op").string(),
                                entry.field("location").string(),
                                entry.field("flops_expr").string(),
                                entry.field("bytes_expr").string()});
    });
}

/// Dims with a range are bound to its most; nobody asked for that.
static void readRanges(const JsonPlace &place, Profile &profile) {
  if (!place.isGiven())
    return;
  place.forEach([&](const JsonPlace &range) {
    std::string dim = range.field("dim").string();
    profile.ranges[dim] = {range.count("least"), range.count("most")};
    profile.bindings.erase(dim);
  });
}

static GroupBy readGroupBy(const JsonPlace &place) {
  // Reports of earlier versions have no such key.
  if (!place.isGiven())
    return GroupBy::Group;
  std::string name = place.string();
  std::optional<GroupBy> groupBy = parseGroupBy(name);
  if (!groupBy)
    place.fail(fmt::format(
        "expected one of group, op, function, location, got '{}'", name));
  return groupBy.value_or(GroupBy::Group);
}

static bool bindSameDims(const Bindings &a, const Bindings &b) {
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const auto &x, const auto &y) { return x.first == y.first; });
}

static void readPoints(const JsonPlace &place, std::vector<Bindings> &points) {
  if (!place.isGiven())
    return;
  place.forEach([&](const JsonPlace &point) {
    JsonPlace bindings = point.field("bindings");
    points.push_back(bindings.bindings());
    if (!bindSameDims(points.front(), points.back()))
      bindings.fail("expected the dims that the first point binds");
  });
}

/// In points, too, unless the sweep is over the dim itself.
static void dropRangesFromPoints(const Profile &profile,
                                 std::vector<Bindings> &points) {
  for (const auto &[name, range] : profile.ranges) {
    auto isAtMost = [&, &dim = name, &most = range.most](Bindings point) {
      auto own = point.extract(dim);
      point.insert(profile.bindings.begin(), profile.bindings.end());
      return !own.empty() && most.evaluate(point) == Int128(own.mapped());
    };
    if (std::all_of(points.begin(), points.end(), isAtMost))
      for (Bindings &point : points)
        point.erase(name);
  }
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

static SavedReport readReport(const JsonPlace &report) {
  SavedReport saved;
  checkSchema(report);
  if (report.failed())
    return saved;
  saved.profile.module = report.field("module").string();
  saved.profile.title = report.field("title").string();
  saved.profile.bindings = report.field("bindings").bindings();
  readRanges(report.field("ranges"), saved.profile);
  readConventions(report, saved.profile);
  readCoverage(report.field("coverage"), saved.profile.coverage);
  saved.device = readDevice(report.field("device"));
  readCosts(report, saved.profile);
  saved.options.groupBy = readGroupBy(report.field("group_by"));
  readPoints(report.field("points"), saved.options.points);
  dropRangesFromPoints(saved.profile, saved.options.points);
  readMeasured(report, saved);
  return saved;
}

llvm::Expected<std::vector<SavedReport>> readReports(llvm::StringRef text,
                                                     llvm::StringRef file) {
  llvm::Expected<llvm::json::Value> value = parseJson(text);
  if (!value)
    return llvm::createStringError(file + ":" +
                                   llvm::toString(value.takeError()));
  std::string error;
  std::vector<SavedReport> reports;
  JsonPlace root(*value, error);
  if (!value->getAsArray())
    reports.push_back(readReport(root));
  else
    root.forEach([&](const JsonPlace &report) {
      reports.push_back(readReport(report));
    });
  if (reports.empty())
    root.fail("expected at least one report, got an empty list");
  if (root.failed())
    return llvm::createStringError(file + ": " + error);
  return reports;
}

//===----------------------------------------------------------------------===//
// Made again
//===----------------------------------------------------------------------===//

/// Points lie over the bindings of their report: what these said, and the new
/// ones do not, each must say now.
static void keepSettings(std::vector<MeasuredPoint> &points,
                         const Bindings &saved, const Bindings &bindings) {
  for (const auto &[dim, value] : saved) {
    auto it = bindings.find(dim);
    if (it != bindings.end() && it->second == value)
      continue;
    for (MeasuredPoint &point : points)
      point.bindings.try_emplace(dim, value);
  }
}

std::variant<Report, ReportError> buildReport(const SavedReport &saved,
                                              const Device &device,
                                              const Bindings &bindings,
                                              const ReportOptions &options) {
  auto result = buildReport(saved.profile, device, bindings, options);
  auto *report = std::get_if<Report>(&result);
  if (!report)
    return result;
  report->measured = saved.measured;
  keepSettings(report->measured.points, saved.profile.bindings, bindings);
  rateMeasurements(*report);
  rateLibrary(*report);
  return result;
}

} // namespace roofline
