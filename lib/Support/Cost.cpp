//===- Cost.cpp - Work and traffic of one op ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Cost.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace roofline {

static constexpr std::string_view kUnitNames[] = {
    "matrix", "vector", "transcendental", "integer", "misc"};

std::string_view toString(Unit unit) {
  return kUnitNames[static_cast<size_t>(unit)];
}

std::optional<Unit> parseUnit(std::string_view name) {
  for (size_t i = 0; i < std::size(kUnitNames); ++i)
    if (kUnitNames[i] == name)
      return static_cast<Unit>(i);
  return std::nullopt;
}

bool isFloatType(std::string_view elementType) {
  auto startsWith = [&](std::string_view prefix) {
    return elementType.substr(0, prefix.size()) == prefix &&
           elementType.size() > prefix.size() &&
           elementType[prefix.size()] >= '0' &&
           elementType[prefix.size()] <= '9';
  };
  return startsWith("f") || startsWith("bf") || startsWith("tf");
}

void addWork(std::vector<Work> &work, Unit unit, std::string_view type,
             const SymbolicExpr &amount) {
  if (amount.isZero())
    return;
  auto it = std::lower_bound(work.begin(), work.end(), std::tie(unit, type),
                             [](const Work &entry, const auto &key) {
                               if (entry.unit != std::get<0>(key))
                                 return entry.unit < std::get<0>(key);
                               return entry.type < std::get<1>(key);
                             });
  if (it == work.end() || it->unit != unit || it->type != type) {
    work.insert(it, {unit, std::string(type), amount});
    return;
  }
  it->amount += amount;
  if (it->amount.isZero())
    work.erase(it);
}

SymbolicExpr flops(const std::vector<Work> &work) {
  SymbolicExpr sum;
  for (const Work &entry : work)
    if (entry.unit == Unit::Vector ||
        (entry.unit == Unit::Matrix && isFloatType(entry.type)))
      sum += entry.amount;
  return sum;
}

SymbolicExpr integers(const std::vector<Work> &work) {
  SymbolicExpr sum;
  for (const Work &entry : work)
    if (entry.unit == Unit::Integer ||
        (entry.unit == Unit::Matrix && !isFloatType(entry.type)))
      sum += entry.amount;
  return sum;
}

SymbolicExpr amount(const std::vector<Work> &work, Unit unit) {
  SymbolicExpr sum;
  for (const Work &entry : work)
    if (entry.unit == unit)
      sum += entry.amount;
  return sum;
}

//===----------------------------------------------------------------------===//
// Cost
//===----------------------------------------------------------------------===//

void Cost::addWork(Unit unit, std::string_view type,
                   const SymbolicExpr &amount) {
  roofline::addWork(work_, unit, type, amount);
}

void Cost::addTraffic(Traffic::Direction direction, Traffic::Place place,
                      unsigned index, const SymbolicExpr &bytes) {
  if (!bytes.isZero())
    traffic_.push_back({direction, place, index, bytes});
}

void Cost::addWorkOf(const Cost &other, const SymbolicExpr &times) {
  for (const Work &entry : other.work_)
    addWork(entry.unit, entry.type, entry.amount * times);
  markAtMost(other.atMost_);
}

SymbolicExpr Cost::amount(Unit unit) const {
  return roofline::amount(work_, unit);
}

SymbolicExpr Cost::flops() const { return roofline::flops(work_); }

static SymbolicExpr sumTraffic(const std::vector<Traffic> &traffic,
                               Traffic::Direction direction) {
  SymbolicExpr sum;
  for (const Traffic &entry : traffic)
    if (entry.direction == direction)
      sum += entry.bytes;
  return sum;
}

SymbolicExpr Cost::bytesRead() const {
  return sumTraffic(traffic_, Traffic::Direction::Read);
}

SymbolicExpr Cost::bytesWritten() const {
  return sumTraffic(traffic_, Traffic::Direction::Write);
}

static SymbolicExpr amountOf(const Cost &cost, const Work &like) {
  for (const Work &entry : cost.work())
    if (entry.unit == like.unit && entry.type == like.type)
      return entry.amount;
  return {};
}

static SymbolicExpr bytesOf(const Cost &cost, const Traffic &like) {
  SymbolicExpr sum;
  for (const Traffic &entry : cost.traffic())
    if (entry.direction == like.direction && entry.place == like.place &&
        entry.index == like.index)
      sum += entry.bytes;
  return sum;
}

Cost maxOf(const Cost &a, const Cost &b) {
  if (a == b)
    return a;
  Cost result;
  for (const Work &entry : a.work())
    result.addWork(entry.unit, entry.type,
                   max(entry.amount, amountOf(b, entry)));
  for (const Work &entry : b.work())
    if (amountOf(a, entry).isZero())
      result.addWork(entry.unit, entry.type, entry.amount);
  for (const Traffic &entry : a.traffic())
    result.addTraffic(entry.direction, entry.place, entry.index,
                      max(entry.bytes, bytesOf(b, entry)));
  for (const Traffic &entry : b.traffic())
    if (bytesOf(a, entry).isZero())
      result.addTraffic(entry.direction, entry.place, entry.index, entry.bytes);
  result.markAtMost();
  return result;
}

static size_t combine(size_t seed, size_t value) { return seed * 31 + value; }

static size_t hashWork(const std::vector<Work> &work) {
  size_t seed = work.size();
  for (const Work &entry : work) {
    seed = combine(seed, static_cast<size_t>(entry.unit));
    seed = combine(seed, std::hash<std::string>()(entry.type));
    seed = combine(seed, entry.amount.hash());
  }
  return seed;
}

size_t Cost::hash() const {
  size_t seed = combine(hashWork(work_), atMost_);
  for (const Traffic &entry : traffic_) {
    seed = combine(seed, static_cast<size_t>(entry.direction));
    seed = combine(seed, static_cast<size_t>(entry.place));
    seed = combine(seed, entry.index);
    seed = combine(seed, entry.bytes.hash());
  }
  return seed;
}

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

void Totals::add(const Totals &other, const SymbolicExpr &times) {
  for (const Work &entry : other.work)
    addWork(work, entry.unit, entry.type, entry.amount * times);
  bytesRead += other.bytesRead * times;
  bytesWritten += other.bytesWritten * times;
  bytesFused += other.bytesFused * times;
  atLeast |= other.atLeast;
  atMost |= other.atMost;
}

size_t Totals::hash() const {
  size_t seed = combine(combine(hashWork(work), atLeast), atMost);
  for (const SymbolicExpr *bytes :
       {&bytesRead, &bytesWritten, &bytesFused, &bytesFloor})
    seed = combine(seed, bytes->hash());
  return seed;
}

} // namespace roofline
