//===- NestEnumeration.cpp - Executions of a nest, one by one -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include <set>

using namespace mlir;
using namespace roofline;

/// Nests with more executions than this are not gone through.
static constexpr int64_t kMaxPoints = 1 << 16;

namespace {

/// One execution of an access: when, and which element.
struct Event {
  std::vector<int64_t> time, element;
  bool isWrite;
};

/// Goes through all executions of accesses whose loops and places are constant.
class Enumerator {
public:
  /// False where something is not constant, or there are too many executions.
  bool add(const NestAccess &access);
  std::vector<Event> events;

private:
  bool visit(const NestAccess &access, size_t depth);
  bool touch(const NestAccess &access, size_t dim,
             std::vector<int64_t> &element);
  std::vector<int64_t> timeOf(const NestAccess &access) const;

  Bindings numbers;
};

} // namespace

bool Enumerator::add(const NestAccess &access) {
  return access.isPlaced && visit(access, 0);
}

bool Enumerator::visit(const NestAccess &access, size_t depth) {
  std::vector<int64_t> element;
  if (depth == access.loops.size())
    return touch(access, 0, element);
  const Trips &loop = access.loops[depth];
  std::optional<Int128> trips = loop.trips.evaluate(numbers);
  if (!trips || *trips > kMaxPoints)
    return false;
  for (int64_t i = 0; i < static_cast<int64_t>(*trips); ++i) {
    numbers[loop.number] = i;
    if (!visit(access, depth + 1))
      return false;
  }
  numbers.erase(loop.number);
  return true;
}

std::vector<int64_t> Enumerator::timeOf(const NestAccess &access) const {
  std::vector<int64_t> time;
  for (const PathStep &step : access.path)
    time.push_back(step.loop ? numbers.at(access.loops[*step.loop].number)
                             : step.position);
  return time;
}

bool Enumerator::touch(const NestAccess &access, size_t dim,
                       std::vector<int64_t> &element) {
  if (dim == access.dims.size()) {
    events.push_back({timeOf(access), element,
                      access.direction == Traffic::Direction::Write});
    return events.size() <= kMaxPoints;
  }
  const Access::Dim &box = access.dims[dim];
  if (!box.start)
    return false;
  std::optional<Int128> start = box.start->evaluate(numbers);
  std::optional<Int128> extent = box.extent.evaluate(numbers);
  if (!start || !extent)
    return false;
  for (int64_t i = 0; i < static_cast<int64_t>(*extent); ++i) {
    element.push_back(static_cast<int64_t>(*start) + i * box.stride);
    if (!touch(access, dim + 1, element))
      return false;
    element.pop_back();
  }
  return true;
}

std::optional<SymbolicExpr>
roofline::countOneByOne(llvm::ArrayRef<NestAccess> accesses) {
  Enumerator enumerator;
  for (const NestAccess &access : accesses)
    if (!enumerator.add(access))
      return std::nullopt;
  std::set<std::vector<int64_t>> touched;
  for (Event &event : enumerator.events)
    touched.insert(std::move(event.element));
  return SymbolicExpr(touched.size());
}

std::optional<SymbolicExpr>
roofline::countReadFirst(llvm::ArrayRef<NestAccess> reads,
                         llvm::ArrayRef<NestAccess> writes) {
  Enumerator enumerator;
  for (llvm::ArrayRef<NestAccess> list : {reads, writes})
    for (const NestAccess &access : list)
      if (access.atMost || !enumerator.add(access))
        return std::nullopt;
  llvm::stable_sort(enumerator.events, [](const Event &a, const Event &b) {
    return a.time < b.time;
  });
  std::set<std::vector<int64_t>> read, written;
  for (const Event &event : enumerator.events)
    if (event.isWrite)
      written.insert(event.element);
    else if (!written.count(event.element))
      read.insert(event.element);
  return SymbolicExpr(read.size());
}
