//===- Groups.cpp - Ops of one key, summed up -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Groups.h"
#include "Evaluator.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace roofline {
namespace {

class GroupBuilder {
public:
  GroupBuilder(const Profile &profile, const DistinctCosts &costs,
               const std::vector<EvaluatedCost> &evaluated,
               const OpenRanges &ranges, Report &report)
      : profile_(profile), costs_(costs), evaluated_(evaluated),
        ranges_(ranges), report_(report) {}

  std::optional<ReportError> add() {
    std::map<GroupKey, size_t> groupOf;
    std::map<std::pair<size_t, size_t>, size_t> partOf;
    std::vector<std::vector<Part>> parts;
    for (size_t i = 0; i < profile_.ops.size(); ++i) {
      auto [group, isNewGroup] =
          groupOf.try_emplace(keyOf(profile_.ops[i]), report_.groups.size());
      if (isNewGroup) {
        const GroupKey &key = group->first;
        report_.groups.emplace_back();
        (key.isGroup ? report_.groups.back().group
                     : report_.groups.back().key) = key.key;
        report_.groups.back().phase = key.phase;
        parts.emplace_back();
      }
      std::vector<Part> &groupParts = parts[group->second];
      auto [part, isNewPart] =
          partOf.try_emplace({group->second, costs_.of(i)}, groupParts.size());
      if (isNewPart)
        groupParts.push_back({costs_.of(i), {}});
      groupParts[part->second].count += profile_.ops[i].count;
      tally(report_.ops[i].bound, report_.groups[group->second]);
    }
    for (size_t i = 0; i < parts.size(); ++i)
      if (auto error = sumUp(parts[i], report_.groups[i]))
        return error;
    return std::nullopt;
  }

private:
  /// Ops of one group and one cost.
  struct Part {
    size_t cost;
    SymbolicExpr count;
  };
  struct GroupKey {
    bool isGroup;
    std::string key, phase;
    bool operator<(const GroupKey &other) const {
      return std::tie(isGroup, key, phase) <
             std::tie(other.isGroup, other.key, other.phase);
    }
  };

  const Cost &cost(size_t number) const {
    return profile_.ops[costs_.firstOp(number)].cost;
  }

  GroupKey keyOf(const ProfileOp &op) const {
    switch (report_.groupBy) {
    case GroupBy::Group:
      if (!op.group->empty())
        return {true, op.group, op.phase};
      return {false, op.op, op.phase};
    case GroupBy::Op:
      return {false, op.op, op.phase};
    case GroupBy::Function:
      return {false, op.function, op.phase};
    case GroupBy::Location:
      return {false, op.location, op.phase};
    }
    return {false, op.op, op.phase};
  }

  static void tally(const Bound &bound, ReportGroup &group) {
    group.computeOps += bound.kind == BoundKind::Compute;
    group.memoryOps += bound.kind == BoundKind::Memory;
    group.latencyOps += bound.latencyLimited;
  }

  std::optional<ReportError> sumUp(const std::vector<Part> &parts,
                                   ReportGroup &group) {
    SymbolicExpr count;
    Cost work;
    SymbolicExpr bytesRead, bytesWritten;
    for (const Part &part : parts) {
      count += part.count;
      work.addWorkOf(cost(part.cost), part.count);
      bytesRead += cost(part.cost).bytesRead() * part.count;
      bytesWritten += cost(part.cost).bytesWritten() * part.count;
    }
    Evaluator evaluator(report_.bindings, &ranges_);
    group.count = evaluator.quantity(count, "count");
    group.figures = evaluator.figures(work.work(), bytesRead, bytesWritten);
    markBounds(group.figures, work.atMost(), haveRange(parts));
    if (evaluator.failed())
      return makeError("group '" + (group.group + group.key) + "'", evaluator);
    if (group.figures.known() && group.count.value)
      setBound(parts, group);
    group.bound.crossover =
        commonCrossover(parts, work.work(), bytesRead + bytesWritten);
    return std::nullopt;
  }

  bool haveRange(const std::vector<Part> &parts) const {
    return std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
      return ranges_.matterFor(part.count) ||
             ranges_.matterFor(cost(part.cost).work()) ||
             ranges_.matterFor(cost(part.cost).bytes());
    });
  }

  void setBound(const std::vector<Part> &parts, ReportGroup &group) {
    Amounts amounts = toAmounts(group.figures);
    group.bound = classify(amounts, report_.device);
    group.bound.time = 0;
    group.bound.latencyLimited = true;
    for (const Part &part : parts) {
      const Bound &each = evaluated_[part.cost].bound;
      // Known: so are the sums it is part of.
      auto count = static_cast<double>(
          ranges_.evaluate(part.count, report_.bindings).value_or(0));
      group.bound.time += each.time * count;
      group.bound.latencyLimited &= each.latencyLimited;
    }
    group.bound.attainable =
        group.bound.time > 0
            ? static_cast<double>(amounts.flops) / group.bound.time
            : 0;
  }

  /// The crossover of all parts where they agree, else that of the sums.
  std::string commonCrossover(const std::vector<Part> &parts,
                              const std::vector<Work> &work,
                              const SymbolicExpr &bytes) const {
    const std::string &first = evaluated_[parts.front().cost].bound->crossover;
    bool agree = std::all_of(parts.begin(), parts.end(), [&](const Part &part) {
      return evaluated_[part.cost].bound->crossover == first;
    });
    return agree ? first
                 : crossover(work, bytes, report_.device, report_.bindings);
  }

  const Profile &profile_;
  const DistinctCosts &costs_;
  const std::vector<EvaluatedCost> &evaluated_;
  const OpenRanges &ranges_;
  Report &report_;
};

} // namespace

std::optional<ReportError>
addGroups(const Profile &profile, const DistinctCosts &costs,
          const std::vector<EvaluatedCost> &evaluated, const OpenRanges &ranges,
          Report &report) {
  return GroupBuilder(profile, costs, evaluated, ranges, report).add();
}

} // namespace roofline
