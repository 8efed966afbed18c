//===- BuildReport.cpp - A profile on a device, as numbers ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DistinctCosts.h"
#include "Evaluator.h"
#include "Groups.h"
#include "Ranges.h"
#include "Regions.h"
#include "Roofline/Target/Report/Sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

class ReportBuilder {
public:
  /// Of `bindings`, those in `ranges` are not certain; the points of `options`
  /// have `pointRanges` of their own.
  ReportBuilder(const Profile &profile, const Device &device,
                const Bindings &bindings, const OpenRanges &ranges,
                const ReportOptions &options,
                const std::vector<OpenRanges> &pointRanges)
      : profile_(profile), options_(options), ranges_(ranges),
        pointRanges_(pointRanges), costs_(profile) {
    report_.module = profile.module;
    report_.title = profile.title;
    report_.device = device;
    report_.conventions = profile.conventions;
    report_.bindings = bindings;
    report_.coverage = profile.coverage;
    report_.groupBy = options.groupBy;
  }

  std::variant<Report, ReportError> build() {
    collectUnbound();
    if (evaluateCosts() && addOps() && addGroups() && addFunctions() &&
        addFusion() && addPoints())
      return std::move(report_);
    return std::move(error_);
  }

private:
  const Bindings &bindings() const { return report_.bindings; }
  Evaluator evaluator() const { return Evaluator(bindings(), &ranges_); }
  const Cost &cost(size_t number) const {
    return profile_.ops[costs_.firstOp(number)].cost;
  }

  bool fail(ReportError error) {
    error_ = std::move(error);
    return false;
  }
  bool fail(size_t op, const Evaluator &evaluator) {
    return fail(
        makeError(profile_, op, evaluator.figure(), evaluator.problem()));
  }

  void collectUnbound() {
    for (size_t number = 0; number < costs_.size(); ++number)
      collectUnboundUnits(cost(number).work(), report_.device,
                          report_.unboundUnits);
    for (const std::string &dim : profile_.dims())
      if (bindings().count(dim) == 0)
        report_.unboundDims.push_back(dim);
  }

  //===--------------------------------------------------------------------===//
  // Ops
  //===--------------------------------------------------------------------===//

  bool evaluateCosts() {
    for (size_t number = 0; number < costs_.size(); ++number) {
      const Cost &each = cost(number);
      Evaluator evaluator = this->evaluator();
      Figures figures =
          evaluator.figures(each.work(), each.bytesRead(), each.bytesWritten());
      markBounds(figures, each.atMost(),
                 ranges_.matterFor(each.work()) ||
                     ranges_.matterFor(each.bytes()));
      if (evaluator.failed())
        return fail(costs_.firstOp(number), evaluator);
      Bound bound;
      if (figures.known())
        bound = classify(toAmounts(figures), report_.device);
      bound.crossover =
          crossover(each.work(), each.bytes(), report_.device, bindings());
      Shared<Figures> shared(figures), marked = shared;
      if (!ranges_.isEmpty() && !figures.atMost) {
        markBounds(figures, /*atMost=*/false, /*hasRange=*/true);
        marked = std::move(figures);
      }
      evaluated_.push_back({shared, std::move(bound), marked});
    }
    return true;
  }

  bool addOps() {
    report_.ops.reserve(profile_.ops.size());
    for (size_t i = 0; i < profile_.ops.size(); ++i) {
      const ProfileOp &op = profile_.ops[i];
      const EvaluatedCost &result = evaluated_[costs_.of(i)];
      Evaluator evaluator = this->evaluator();
      Quantity count = evaluator.quantity(op.count, "count");
      if (evaluator.failed())
        return fail(i, evaluator);
      report_.ops.push_back({op.id, op.location, op.op, op.function, op.group,
                             op.phase, op.shape, std::move(count),
                             ranges_.matterFor(op.count)
                                 ? result.ofUncertainCount
                                 : result.figures,
                             result.bound,
                             /*measured=*/std::nullopt});
    }
    return true;
  }

  bool addGroups() {
    auto error =
        roofline::addGroups(profile_, costs_, evaluated_, ranges_, report_);
    return !error || fail(std::move(*error));
  }

  //===--------------------------------------------------------------------===//
  // Functions and points
  //===--------------------------------------------------------------------===//

  bool addFunction(const std::string &name, const std::string &whose,
                   const Totals &totals, ReportFunction &result) {
    Evaluator evaluator = this->evaluator();
    result.name = name;
    result.figures =
        evaluator.figures(totals.work, totals.bytesRead, totals.bytesWritten);
    result.bytesFused = evaluator.quantity(totals.bytesFused, "bytes_fused");
    result.bytesFloor = evaluator.quantity(totals.bytesFloor, "bytes_floor");
    result.atLeast = totals.atLeast;
    markBounds(result.figures, totals.atMost, ranges_.matterFor(totals));
    result.time = 0;
    return !evaluator.failed() || fail(makeError(whose, evaluator));
  }

  static void addTime(std::optional<double> &sum,
                      std::optional<double> addend) {
    sum = sum && addend ? std::optional<double>(*sum + *addend) : std::nullopt;
  }

  bool addFunctions() {
    std::map<std::string_view, size_t> functionOf;
    report_.functions.reserve(profile_.functions.size());
    for (const ProfileFunction &function : profile_.functions) {
      functionOf.try_emplace(function.name, report_.functions.size());
      report_.functions.emplace_back();
      report_.functions.back().phase = function.phase;
      if (!addFunction(function.name, "function '" + function.name + "'",
                       function.totals, report_.functions.back()))
        return false;
    }
    if (!addFunction("", "the module", profile_.totals, report_.totals))
      return false;
    for (const ReportOp &op : report_.ops) {
      std::optional<double> time = op.totalTime();
      addTime(report_.totals.time, time);
      if (auto it = functionOf.find(*op.function); it != functionOf.end())
        addTime(report_.functions[it->second].time, time);
    }
    return true;
  }

  bool addFusion() {
    auto error = addRegions(profile_, ranges_, report_);
    return !error || fail(std::move(*error));
  }

  bool addPoints() {
    if (options_.points.empty())
      return true;
    Sweep sweep(profile_, report_.device, bindings());
    report_.points.reserve(options_.points.size());
    for (size_t i = 0; i < options_.points.size(); ++i) {
      auto point = pointRanges_.empty()
                       ? sweep.evaluate(options_.points[i])
                       : sweep.evaluate(options_.points[i], pointRanges_[i]);
      if (auto *error = std::get_if<ReportError>(&point)) {
        error_ = std::move(*error);
        return false;
      }
      report_.points.push_back(std::move(std::get<SweepPoint>(point)));
    }
    report_.series = sweep.series();
    return true;
  }

  const Profile &profile_;
  const ReportOptions &options_;
  const OpenRanges &ranges_;
  const std::vector<OpenRanges> &pointRanges_;
  DistinctCosts costs_;
  std::vector<EvaluatedCost> evaluated_;
  Report report_;
  ReportError error_;
};

} // namespace

/// Binds every setting of a sweep to the most of the ranges there, which are
/// put into `pointRanges`.
static std::optional<ReportError>
bindPoints(const Profile &profile, const Bindings &bindings,
           std::vector<Bindings> &points,
           std::vector<OpenRanges> &pointRanges) {
  for (Bindings &point : points) {
    Bindings all = point;
    all.insert(bindings.begin(), bindings.end());
    auto ranges = evaluateRanges(profile, all);
    if (auto *error = std::get_if<ReportError>(&ranges))
      return *error;
    point = bindMost(std::get<0>(ranges), point);
    pointRanges.emplace_back(std::get<0>(ranges), OpenRanges::End::Most);
  }
  return std::nullopt;
}

/// Functions and the module with the least of every figure.
static std::variant<std::vector<ReportFunction>, ReportError>
buildLeast(const Profile &profile, const Device &device,
           const Bindings &bindings, const std::vector<ReportRange> &ranges) {
  OpenRanges open(ranges, OpenRanges::End::Least);
  auto report =
      ReportBuilder(profile, device, bindLeast(ranges, bindings), open, {}, {})
          .build();
  if (auto *error = std::get_if<ReportError>(&report))
    return *error;
  auto &built = std::get<Report>(report);
  std::vector<ReportFunction> least = std::move(built.functions);
  least.push_back(std::move(built.totals));
  for (ReportFunction &function : least)
    if (function.figures.byRange)
      function.figures.atMost = function.figures.byRange = false;
  return least;
}

std::variant<Report, ReportError> buildReport(const Profile &profile,
                                              const Device &device,
                                              const Bindings &bindings,
                                              const ReportOptions &options) {
  if (profile.ranges.empty())
    return ReportBuilder(profile, device, bindings, {}, options, {}).build();
  auto ranges = evaluateRanges(profile, bindings);
  if (auto *error = std::get_if<ReportError>(&ranges))
    return *error;
  auto &open = std::get<0>(ranges);
  ReportOptions own = options;
  std::vector<OpenRanges> pointRanges;
  if (auto error = bindPoints(profile, bindings, own.points, pointRanges))
    return *error;
  std::vector<ReportFunction> least;
  if (!open.empty()) {
    auto built = buildLeast(profile, device, bindings, open);
    if (auto *error = std::get_if<ReportError>(&built))
      return *error;
    least = std::move(std::get<0>(built));
  }
  OpenRanges most(open, OpenRanges::End::Most);
  auto report = ReportBuilder(profile, device, bindMost(open, bindings), most,
                              own, pointRanges)
                    .build();
  if (auto *built = std::get_if<Report>(&report)) {
    built->ranges = std::move(open);
    built->least = std::move(least);
  }
  return report;
}

} // namespace roofline
