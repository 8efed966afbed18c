//===- Compare.cpp - Reports side by side ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Compare.h"

#include "llvm/ADT/STLExtras.h"
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace roofline {

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

std::optional<double> ratio(std::optional<double> a, std::optional<double> b) {
  if (!a || !b || *b == 0)
    return std::nullopt;
  return *a / *b;
}

std::optional<double> timeOf(const ReportGroup *group) {
  if (!group || !group->count.value || !group->figures.known())
    return std::nullopt;
  return group->bound.time;
}

std::optional<double> timeOf(const ReportFunction *function) {
  return function ? function->time : std::nullopt;
}

std::optional<double> flopsOf(const Figures &figures) {
  if (!figures.flops.value)
    return std::nullopt;
  return static_cast<double>(*figures.flops.value);
}

std::optional<double> bytesOf(const Figures &figures) {
  if (std::optional<Int128> bytes = figures.bytes())
    return static_cast<double>(*bytes);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

template <typename Row>
static const Row &firstOf(const std::vector<const Row *> &rows) {
  return **llvm::find_if(rows, [](const Row *row) { return row != nullptr; });
}

const ReportGroup &ComparedGroup::any() const { return firstOf(of); }
const ReportFunction &ComparedFunction::any() const { return firstOf(of); }

static auto keyOf(const ReportGroup &group) {
  return std::tie(group.group, group.key, group.phase);
}
static auto keyOf(const ReportFunction &function) {
  return std::tie(function.name);
}

/// Puts row by row of all reports beside those of the same key.
template <typename Compared, typename Row>
static std::vector<Compared> join(llvm::ArrayRef<Report> reports,
                                  std::vector<Row> Report::*rows) {
  std::vector<Compared> joined;
  std::map<decltype(keyOf(std::declval<const Row &>())), size_t> placeOf;
  for (size_t i = 0; i < reports.size(); ++i)
    for (const Row &row : reports[i].*rows) {
      auto [it, isNew] = placeOf.try_emplace(keyOf(row), joined.size());
      if (isNew)
        joined.emplace_back().of.resize(reports.size());
      joined[it->second].of[i] = &row;
    }
  return joined;
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

namespace {
/// Pairs ops by what they are in the model: ids only count, and shift where one
/// report has an op more.
class OpNames {
public:
  using Name = std::tuple<std::string_view, std::string_view, std::string_view,
                          std::string_view, std::string_view>;

  /// Ops of one name are told apart by their order.
  std::pair<Name, size_t> next(const ReportOp &op) {
    Name name(*op.function, op.location, *op.op, *op.group, *op.phase);
    return {name, seen_[name]++};
  }

private:
  std::map<Name, size_t> seen_;
};
} // namespace

static std::map<std::pair<OpNames::Name, size_t>, const ReportOp *>
opsByName(const Report &report) {
  OpNames names;
  std::map<std::pair<OpNames::Name, size_t>, const ReportOp *> ops;
  for (const ReportOp &op : report.ops)
    ops[names.next(op)] = &op;
  return ops;
}

static BoundChange makeChange(size_t report, const ReportOp &from,
                              const ReportOp &to) {
  BoundChange change;
  change.report = report;
  (from.group->empty() ? change.key : change.group) =
      from.group->empty() ? from.op : from.group;
  change.phase = from.phase;
  change.from = *from.bound->kind;
  change.to = *to.bound->kind;
  return change;
}

/// Returns how many ops of the base `other` does not have.
static size_t addChanges(const Report &base, const Report &other, size_t number,
                         std::vector<BoundChange> &changes) {
  auto others = opsByName(other);
  OpNames names;
  size_t first = changes.size(), unpaired = 0;
  for (const ReportOp &op : base.ops) {
    auto it = others.find(names.next(op));
    unpaired += it == others.end();
    if (it == others.end() || !op.bound->kind || !it->second->bound->kind ||
        op.bound->kind == it->second->bound->kind)
      continue;
    BoundChange change = makeChange(number, op, *it->second);
    auto same = std::find_if(
        changes.begin() + static_cast<std::ptrdiff_t>(first), changes.end(),
        [&](const BoundChange &each) {
          return std::tie(each.group, each.key, each.phase, each.from) ==
                 std::tie(change.group, change.key, change.phase, change.from);
        });
    if (same == changes.end())
      same = changes.insert(same, std::move(change));
    same->ops.push_back(&op);
  }
  return unpaired;
}

//===----------------------------------------------------------------------===//
// All
//===----------------------------------------------------------------------===//

bool Comparison::ofDifferentModels() const {
  return llvm::any_of(reports, [&](const Report &report) {
    return report.title != reports.front().title;
  });
}

/// Numbers of different things say nothing side by side.
static llvm::Error checkCommon(const Comparison &comparison, size_t number) {
  bool anyCommon =
      llvm::any_of(comparison.groups, [&](const ComparedGroup &group) {
        return group.of.front() && group.of[number];
      });
  if (anyCommon)
    return llvm::Error::success();
  return llvm::createStringError(fmt::format(
      "expected reports with groups in common, but '{}' of '{}' and '{}' of "
      "'{}' share no group and phase; compare reports of like models",
      comparison.reports.front().displayTitle(), comparison.sources.front(),
      comparison.reports[number].displayTitle(), comparison.sources[number]));
}

llvm::Expected<Comparison> compareReports(llvm::ArrayRef<Report> reports,
                                          std::vector<std::string> sources) {
  Comparison comparison;
  comparison.reports = reports;
  comparison.sources = std::move(sources);
  comparison.groups = join<ComparedGroup>(reports, &Report::groups);
  comparison.functions = join<ComparedFunction>(reports, &Report::functions);
  for (const Report &report : reports)
    comparison.totals.of.push_back(&report.totals);
  for (size_t i = 1; i < reports.size(); ++i) {
    if (llvm::Error error = checkCommon(comparison, i))
      return error;
    comparison.unpaired.push_back(
        addChanges(reports.front(), reports[i], i, comparison.changes));
  }
  return comparison;
}

} // namespace roofline
