//===- ScopeBody.cpp - What is inside of a region -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScopeBody.h"

using namespace mlir;
using namespace roofline;

void Body::append(Body &&other) {
  llvm::move(other.ops, std::back_inserter(ops));
  llvm::move(other.calls, std::back_inserter(calls));
  llvm::append_range(unknown, other.unknown);
  llvm::move(other.deferred, std::back_inserter(deferred));
  for (auto &[op, totals] : other.perTrip)
    perTrip[op] = std::move(totals);
}

Totals roofline::totalsOf(const Body &body) {
  Totals totals;
  for (const OpCost &op : body.ops) {
    for (const Work &entry : op.cost.work())
      addWork(totals.work, entry.unit, entry.type, entry.amount * op.count);
    totals.bytesRead += op.cost.bytesRead() * op.count;
    totals.bytesWritten += op.cost.bytesWritten() * op.count;
    totals.atMost |= op.cost.atMost();
  }
  totals.atLeast = !body.unknown.empty() || !body.calls.empty();
  return totals;
}

void roofline::markAtMost(Body &body) {
  for (OpCost &op : body.ops)
    op.cost.markAtMost();
  for (CallSite &call : body.calls)
    call.atMost = true;
  for (Deferred &each : body.deferred)
    each.op.cost.markAtMost();
}

void roofline::markAccesses(Body &body) {
  for (OpCost &op : body.ops)
    if (isa<AccessOpInterface>(op.op))
      op.cost.markAtMost();
  for (Deferred &each : body.deferred)
    if (isa<AccessOpInterface>(each.op.op))
      each.op.cost.markAtMost();
}

//===----------------------------------------------------------------------===//
// What is the same in all trips, and what is not
//===----------------------------------------------------------------------===//

/// All expressions of `op`: its count first.
static std::vector<SymbolicExpr> expressionsOf(const OpCost &op) {
  std::vector<SymbolicExpr> list = {op.count};
  for (const Work &entry : op.cost.work())
    list.push_back(entry.amount);
  for (const Traffic &entry : op.cost.traffic())
    list.push_back(entry.bytes);
  return list;
}

/// `op` with other expressions, in the order of `expressionsOf`.
static OpCost withExpressions(const OpCost &op,
                              llvm::ArrayRef<SymbolicExpr> list) {
  OpCost result{op.op, {}, list.front()};
  auto next = list.begin() + 1;
  for (const Work &entry : op.cost.work())
    result.cost.addWork(entry.unit, entry.type, *next++);
  for (const Traffic &entry : op.cost.traffic())
    result.cost.addTraffic(entry.direction, entry.place, entry.index, *next++);
  result.cost.markAtMost(op.cost.atMost());
  return result;
}

/// `list` of an op (as `expressionsOf` makes it) for one execution that stands
/// for those in all trips together.
static std::optional<std::vector<SymbolicExpr>>
sumOf(llvm::ArrayRef<SymbolicExpr> list, const Trips &loop) {
  std::vector<SymbolicExpr> sums = {1};
  for (const SymbolicExpr &expr : list.drop_front()) {
    std::optional<SymbolicExpr> sum = sumOverTrips(expr * list.front(), loop);
    if (!sum)
      return std::nullopt;
    sums.push_back(*sum);
  }
  return sums;
}

/// More trips than this, of all loops together, are not gone through.
static constexpr int64_t kMaxTrips = 1 << 14;

/// The same for several loops, outermost first: their trips one by one, but for
/// those of the innermost. `left` is how many may still be gone through.
static std::optional<std::vector<SymbolicExpr>>
sumOf(llvm::ArrayRef<SymbolicExpr> list, llvm::ArrayRef<Trips> loops,
      int64_t &left) {
  const Trips &outer = loops.front();
  if (loops.size() == 1)
    return sumOf(list, outer);
  std::optional<Int128> trips = outer.trips.constant();
  if (!trips || *trips > left)
    return std::nullopt;
  left -= static_cast<int64_t>(*trips);
  std::vector<SymbolicExpr> total(list.size());
  total.front() = 1;
  for (int64_t trip = 0; trip < static_cast<int64_t>(*trips); ++trip) {
    Substitution inTrip = {{outer.number, trip}};
    std::vector<SymbolicExpr> inside(list);
    for (SymbolicExpr &expr : inside)
      expr = expr.substitute(inTrip);
    std::vector<Trips> rest(loops.drop_front());
    for (Trips &loop : rest)
      loop.trips = loop.trips.substitute(inTrip);
    auto once = sumOf(inside, rest, left);
    if (!once)
      return std::nullopt;
    for (size_t i = 1; i < total.size(); ++i)
      total[i] += (*once)[i];
  }
  return total;
}

/// The sum of a deferred op over the trips of `loop`, which is around it.
static std::optional<OpCost> sumOf(const Deferred &deferred,
                                   const Trips &loop) {
  std::vector<Trips> loops = {loop};
  llvm::append_range(loops, llvm::reverse(deferred.loops));
  int64_t left = kMaxTrips;
  std::vector<SymbolicExpr> list = expressionsOf(deferred.op);
  auto total = sumOf(list, loops, left);
  return total ? std::optional(withExpressions(deferred.op, *total))
               : std::nullopt;
}

static void leaveLoop(const OpCost &op, const Trips &loop, bool onlySums,
                      Body &left) {
  auto isFixed = [&](const SymbolicExpr &expr) {
    return !expr.dependsOn(loop.number);
  };
  std::vector<SymbolicExpr> list = expressionsOf(op);
  if (llvm::all_of(list, isFixed)) {
    left.ops.push_back(op);
    left.ops.back().count *= loop.trips;
    return;
  }
  if (llvm::all_of(llvm::drop_begin(list), isFixed))
    if (std::optional<SymbolicExpr> count = sumOverTrips(op.count, loop)) {
      left.ops.push_back(op);
      left.ops.back().count = *count;
      return;
    }
  if (!onlySums)
    if (auto cases = casesOfTrips(list, loop)) {
      for (const TripCase &each : *cases) {
        left.ops.push_back(withExpressions(op, each.values));
        // What the count does not say, the values do.
        left.ops.back().count =
            (isFixed(op.count) ? op.count : each.values.front()) * each.trips;
      }
      return;
    }
  if (auto sum = sumOf(list, loop))
    left.ops.push_back(withExpressions(op, *sum));
  else if (dependsOnTrip(loop.trips))
    left.deferred.push_back({op, {loop}});
  else
    left.addUnknown(op.op);
}

static void leaveLoop(const CallSite &call, const Trips &loop, Body &left) {
  std::vector<SymbolicExpr> list = {call.count};
  for (const auto &[name, expr] : call.substitution)
    list.push_back(expr);
  auto cases = casesOfTrips(list, loop);
  if (!cases) {
    left.unknown.push_back(call.op);
    return;
  }
  for (const TripCase &each : *cases) {
    CallSite site = call;
    site.count = each.values.front() * each.trips;
    for (auto [entry, value] :
         llvm::zip(site.substitution, llvm::drop_begin(each.values)))
      entry.second = value;
    left.calls.push_back(std::move(site));
  }
}

void roofline::leaveLoop(Body &body, const Trips &loop, bool onlySums) {
  Body left;
  left.unknown = std::move(body.unknown);
  left.perTrip = std::move(body.perTrip);
  left.ops.reserve(body.ops.size());
  for (const OpCost &op : body.ops)
    ::leaveLoop(op, loop, onlySums, left);
  for (const CallSite &call : body.calls)
    ::leaveLoop(call, loop, left);
  for (Deferred &each : body.deferred) {
    if (std::optional<OpCost> sum = sumOf(each, loop)) {
      left.ops.push_back(std::move(*sum));
    } else if (dependsOnTrip(loop.trips)) {
      each.loops.push_back(loop);
      left.deferred.push_back(std::move(each));
    } else {
      left.addUnknown(each.op.op);
    }
  }
  body = std::move(left);
}
