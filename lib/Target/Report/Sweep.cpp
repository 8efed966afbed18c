//===- Sweep.cpp - Costs at many settings of the dims ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Sweep.h"
#include "DistinctCosts.h"
#include "Evaluator.h"
#include "Ranges.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace roofline {

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

static std::vector<std::string> toVector(const std::set<std::string> &names) {
  return {names.begin(), names.end()};
}

Sweep::Sweep(const Profile &profile, const Device &device,
             const Bindings &bindings)
    : profile_(profile), device_(device), dims_(toVector(profile.dims())),
      exprs_(dims_) {
  for (const std::string &dim : dims_) {
    auto it = bindings.find(dim);
    defaults_.push_back(it == bindings.end() ? std::nullopt
                                             : std::optional(it->second));
  }
  DistinctCosts costs(profile);
  std::map<std::pair<std::string_view, std::string_view>, size_t> seriesOf;
  std::map<std::tuple<size_t, size_t, size_t>, size_t> entryOf;
  for (size_t i = 0; i < profile.ops.size(); ++i) {
    const ProfileOp &op = profile.ops[i];
    // As in the table: by the kind of op where it belongs to no group.
    const std::string &name = op.group->empty() ? op.op : op.group;
    ++numOps_;
    auto [key, isNewSeries] =
        seriesOf.try_emplace({name, *op.phase}, names_.size());
    if (isNewSeries) {
      names_.push_back({name, op.phase});
      entries_.emplace_back();
    }
    names_[key->second].atMost |= op.cost->atMost();
    std::vector<Entry> &entries = entries_[key->second];
    auto [entry, isNewEntry] = entryOf.try_emplace(
        {key->second, costs.of(i), exprs_.add(op.count)}, entries.size());
    if (isNewEntry)
      entries.push_back(makeEntry(i, key->second));
    ++entries[entry->second].multiplicity;
  }
}

size_t Sweep::addExpr(const SymbolicExpr &expr, size_t series) {
  size_t slot = exprs_.add(expr);
  for (const auto &[dim, range] : profile_.ranges)
    if (expr.dependsOn(dim)) {
      ranged_.push_back({expr, slot, series});
      break;
    }
  return slot;
}

Sweep::Entry Sweep::makeEntry(size_t index, size_t series) {
  const ProfileOp &op = profile_.ops[index];
  Entry entry;
  entry.op = index;
  for (const Work &work : op.cost->work())
    entry.work.push_back(
        {work.unit, work.type, addExpr(work.amount, series),
         fmt::format("{}/{}", toString(work.unit), work.type)});
  entry.count = addExpr(op.count, series);
  entry.flops = addExpr(op.cost->flops(), series);
  entry.bytesRead = addExpr(op.cost->bytesRead(), series);
  entry.bytesWritten = addExpr(op.cost->bytesWritten(), series);
  std::set<std::string> names = op.count.symbols();
  for (const Work &work : op.cost->work())
    names.merge(work.amount.symbols());
  names.merge(op.cost->bytes().symbols());
  for (const std::string &name : names)
    entry.dims.push_back(static_cast<size_t>(
        std::lower_bound(dims_.begin(), dims_.end(), name) - dims_.begin()));
  return entry;
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

/// The sums of a series at one point.
struct Sweep::Sums {
  Int128 count = 0, bytesRead = 0, bytesWritten = 0;
  double time = 0;
  /// Work and flops.
  Amounts amounts;

  Int128 &work(Unit unit, std::string_view type) {
    for (Amounts::Entry &entry : amounts.work)
      if (entry.unit == unit && entry.type == type)
        return entry.amount;
    amounts.work.push_back({unit, type, 0});
    return amounts.work.back().amount;
  }
};

bool Sweep::isBound(const Entry &entry) const {
  return std::all_of(entry.dims.begin(), entry.dims.end(),
                     [&](size_t dim) { return point_[dim].has_value(); });
}

bool Sweep::fail(const Entry &entry, std::string_view figure,
                 const std::string &problem) {
  std::vector<std::string> values;
  for (size_t i = 0; i < dims_.size(); ++i)
    if (point_[i])
      values.push_back(fmt::format("{}={}", dims_[i], *point_[i]));
  error_ =
      makeError(profile_, entry.op, figure,
                fmt::format("{} (at {})", problem, fmt::join(values, ",")));
  return false;
}

bool Sweep::add(const Entry &entry, size_t slot, std::string_view figure,
                Int128 factor, Int128 &sum) {
  if (!isCount(values_[slot]))
    return fail(entry, figure, describeBadCount(values_[slot]));
  // Both fit in 64 bits, so this fits in 128.
  sum += *values_[slot] * factor;
  return isCount(sum) || fail(entry, figure, describeBadCount(sum));
}

bool Sweep::add(const Entry &entry, Sums &sums, bool &fitsMemory) {
  Int128 count = 0;
  if (!add(entry, entry.count, "count", entry.multiplicity, count))
    return false;
  if (!add(entry, entry.count, "count", entry.multiplicity, sums.count))
    return false;
  Amounts each;
  for (const WorkSlot &work : entry.work) {
    if (!add(entry, work.amount, work.name, count,
             sums.work(work.unit, work.type)))
      return false;
    each.work.push_back({work.unit, work.type, *values_[work.amount]});
  }
  if (!add(entry, entry.flops, "flops", count, sums.amounts.flops) ||
      !add(entry, entry.bytesRead, "bytes_read", count, sums.bytesRead) ||
      !add(entry, entry.bytesWritten, "bytes_written", count,
           sums.bytesWritten))
    return false;
  each.flops = *values_[entry.flops];
  each.bytes = *values_[entry.bytesRead] + *values_[entry.bytesWritten];
  sums.time += classify(each, device_).time * static_cast<double>(count);
  if (std::optional<int64_t> capacity = device_.dramCapacity())
    fitsMemory &= each.bytes <= *capacity;
  return true;
}

bool Sweep::evaluate(const std::vector<Entry> &entries,
                     SweepPoint::Figures &result) {
  Sums sums;
  for (const Entry &entry : entries) {
    if (!isBound(entry))
      return true;
    if (!add(entry, sums, result.fitsMemory))
      return false;
  }
  sums.amounts.bytes = sums.bytesRead + sums.bytesWritten;
  result.known = true;
  result.kind = classify(sums.amounts, device_).kind;
  // Checked when they were summed.
  result.count = static_cast<int64_t>(sums.count);
  result.flops = static_cast<int64_t>(sums.amounts.flops);
  result.bytesRead = static_cast<int64_t>(sums.bytesRead);
  result.bytesWritten = static_cast<int64_t>(sums.bytesWritten);
  result.time = sums.time;
  return true;
}

std::variant<SweepPoint, ReportError> Sweep::evaluate(const Bindings &setting) {
  return evaluate(setting, OpenRanges());
}

std::variant<SweepPoint, ReportError>
Sweep::evaluate(const Bindings &setting, const OpenRanges &ranges) {
  point_ = defaults_;
  for (size_t i = 0; i < dims_.size(); ++i)
    if (auto it = setting.find(dims_[i]); it != setting.end())
      point_[i] = it->second;
  exprs_.evaluate(point_, values_);
  if (!ranges.isEmpty()) {
    Bindings all = setting;
    for (size_t i = 0; i < dims_.size(); ++i)
      if (point_[i])
        all[dims_[i]] = *point_[i];
    for (const Ranged &each : ranged_)
      if (ranges.matterFor(each.expr)) {
        values_[each.slot] = ranges.evaluate(each.expr, all);
        names_[each.series].atMost = true;
      }
  }
  return sumUp(setting);
}

std::variant<SweepPoint, ReportError> Sweep::sumUp(const Bindings &setting) {
  SweepPoint point;
  point.bindings = setting;
  point.series.resize(entries_.size());
  for (size_t i = 0; i < entries_.size(); ++i) {
    if (!evaluate(entries_[i], point.series[i]))
      return error_;
    point.fitsMemory &= point.series[i].fitsMemory;
  }
  return point;
}

//===----------------------------------------------------------------------===//
// Figures of a point
//===----------------------------------------------------------------------===//

std::optional<double> SweepPoint::Figures::intensity() const {
  double bytes =
      static_cast<double>(static_cast<Int128>(bytesRead) + bytesWritten);
  if (!known || bytes == 0)
    return std::nullopt;
  return static_cast<double>(flops) / bytes;
}

double SweepPoint::Figures::attainable() const {
  return time > 0 ? static_cast<double>(flops) / time : 0;
}

} // namespace roofline
