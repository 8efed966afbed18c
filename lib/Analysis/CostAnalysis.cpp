//===- CostAnalysis.cpp - Costs of a module's ops, functions and of all ---===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/CostAnalysis.h"

#include "FloorCounter.h"
#include "Roofline/Analysis/ScopeWalker.h"
#include "Roofline/Support/ExprSize.h"
#include "Substitute.h"
#include "mlir/IR/Threading.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseSet.h"

#include <functional>
#include <mutex>
#include <unordered_map>

using namespace mlir;
using namespace roofline;

CostAnalysis::CostAnalysis(Operation *root)
    : CostAnalysis(root, getConventions(root)) {}

CostAnalysis::CostAnalysis(Operation *root, const Conventions &conventions)
    : conventions_(conventions),
      index_(std::make_shared<const ScopeIndex>(root)),
      partOf_(index_->scopes().size()), scopes_(index_->scopes().size()) {
  for (auto [place, scope] : llvm::enumerate(index_->scopes())) {
    scopes_[place].scope = scope;
    places_[scope] = place;
  }
  for (std::vector<size_t> &places : index_->independentParts()) {
    for (size_t place : places)
      partOf_[place] = parts_.size();
    parts_.push_back({std::move(places), {index_, conventions}});
  }
  analyzeParts(root->getContext());
  dropEmptyModules();
  computeInstances();
  computeExecuted();
}

/// A part's generated names get their numbers in the module, in program order,
/// as soon as all parts before it have theirs: mostly at once, while its costs
/// are still in a cache.
void CostAnalysis::analyzeParts(MLIRContext *context) {
  std::mutex mutex;
  std::vector<bool> isAnalyzed(parts_.size());
  size_t numNamed = 0;
  auto next = std::make_shared<unsigned>(0);
  auto reserveNames = [&](size_t analyzed) {
    std::vector<std::pair<Part *, Substitution>> named;
    std::lock_guard<std::mutex> lock(mutex);
    isAnalyzed[analyzed] = true;
    for (; numNamed < parts_.size() && isAnalyzed[numNamed]; ++numNamed)
      named.emplace_back(&parts_[numNamed],
                         parts_[numNamed].dims.reserveNames(next));
    return named;
  };
  parallelFor(context, 0, parts_.size(), [&](size_t i) {
    for (size_t place : parts_[i].places)
      collectScope(scopes_[place], parts_[i].dims);
    computeTotals(parts_[i]);
    for (auto &[part, names] : reserveNames(i))
      rename(*part, names);
  });
}

void CostAnalysis::rename(Part &part, const Substitution &names) {
  if (names.empty())
    return;
  part.dims.rename(names);
  for (size_t place : part.places)
    roofline::rename(scopes_[place], names);
}

void CostAnalysis::dropEmptyModules() {
  llvm::erase_if(scopes_, [](const ScopeCost &scope) {
    return isa<ModuleOp>(scope.scope) && scope.ops.empty() &&
           scope.calls.empty() && scope.unknown.empty();
  });
  places_.clear();
  for (auto [place, scope] : llvm::enumerate(scopes_))
    places_[scope.scope] = place;
}

SymbolicDims &CostAnalysis::dimsAround(Value value) const {
  std::optional<size_t> place =
      parts_.size() > 1 ? index_->placeAround(value) : std::nullopt;
  return parts_[place ? partOf_[*place] : 0].dims;
}

const ScopeCost *CostAnalysis::lookup(Operation *scope) const {
  auto it = places_.find(scope);
  return it == places_.end() ? nullptr : &scopes_[it->second];
}

/// The scope's own ops, without calls.
static Totals ownTotals(const ScopeCost &scope) {
  Totals totals;
  for (const OpCost &op : scope.ops) {
    for (const Work &entry : op.cost.work())
      addWork(totals.work, entry.unit, entry.type, entry.amount * op.count);
    totals.bytesRead += op.cost.bytesRead() * op.count;
    totals.bytesWritten += op.cost.bytesWritten() * op.count;
    totals.atMost |= op.cost.atMost();
  }
  totals.bytesFused = fusedBytes(scope);
  totals.bytesFloor = scope.floor.bytes();
  totals.atLeast = !scope.unknown.empty();
  return totals;
}

Totals CostAnalysis::totalsOf(const CallSite &call) const {
  Totals totals = substitute(lookup(call.callee)->totals, call.substitution);
  totals.atMost |= call.atMost;
  if (mayBeEmpty(call))
    totals.bytesFloor = 0;
  return totals;
}

/// Its callees must have theirs.
void CostAnalysis::computeTotals(ScopeCost &scope, SymbolicDims &dims) {
  scope.floor =
      countFloor(scope, dims, [&](const CallSite &call) -> const Floor & {
        return lookup(call.callee)->floor;
      });
  scope.totals = scope.executed = ownTotals(scope);
  for (const CallSite &call : scope.calls)
    scope.totals.add(totalsOf(call), call.count);
  // What a function is given and gives may be the same, in ways that are not
  // seen.
  if (scope.totals.bytesFloor.constant() && !scope.totals.atLeast)
    if (auto fused = scope.totals.bytesFused.constant();
        fused && *scope.totals.bytesFloor.constant() > *fused)
      scope.totals.bytesFloor = scope.executed.bytesFloor = *fused;
}

static unsigned levelsOf(const Totals &totals) {
  unsigned levels = 1;
  auto visit = [&](const SymbolicExpr &expr) {
    levels = std::max(levels, writtenSize(expr).levels);
  };
  for (const Work &entry : totals.work)
    visit(entry.amount);
  for (const SymbolicExpr *bytes : {&totals.bytesRead, &totals.bytesWritten,
                                    &totals.bytesFused, &totals.bytesFloor})
    visit(*bytes);
  return levels;
}

/// True for a call whose callee's costs may nest functions too deep in the
/// caller's dims: functions that divide what they are given can call each other
/// as often as they like.
bool CostAnalysis::isTooDeep(const CallSite &call) const {
  unsigned levels = 1;
  for (const auto &[formal, actual] : call.substitution)
    levels = std::max(levels, writtenSize(actual).levels);
  return levelsOf(lookup(call.callee)->totals) + levels - 1 > kReadableLevels;
}

/// Of calls whose costs are not known.
void CostAnalysis::dropCalls(ScopeCost &scope) {
  llvm::erase_if(scope.calls, [&](const CallSite &call) {
    if (!call.callee)
      return true;
    if (!isTooDeep(call))
      return false;
    scope.unknown.push_back(call.op);
    scope.tooDeep.insert(call.op);
    return true;
  });
}

void CostAnalysis::computeTotals(Part &part) {
  // Callees first; a call that closes a circle is unknown. Calls may be nested
  // deeper than a stack is.
  struct Visit {
    ScopeCost &scope;
    size_t next = 0;
  };
  llvm::DenseSet<Operation *> finished, open;
  std::vector<Visit> visits;
  auto visit = [&](ScopeCost &scope) {
    if (finished.contains(scope.scope))
      return;
    open.insert(scope.scope);
    visits.push_back({scope});
  };
  auto follow = [&](ScopeCost &scope, CallSite &call) {
    const ScopeCost *callee = lookup(call.callee);
    if (callee && !open.contains(call.callee))
      return visit(scopes_[callee - scopes_.data()]);
    scope.unknown.push_back(call.op);
    call.callee = nullptr;
  };
  for (size_t place : part.places) {
    visit(scopes_[place]);
    while (!visits.empty()) {
      auto &[scope, next] = visits.back();
      if (next < scope.calls.size()) {
        follow(scope, scope.calls[next++]);
        continue;
      }
      dropCalls(scope);
      computeTotals(scope, part.dims);
      open.erase(scope.scope);
      finished.insert(scope.scope);
      visits.pop_back();
    }
  }
}

/// `inner` after `outer`: a callee's dims in terms of the outermost caller's.
static Substitution compose(const Substitution &inner,
                            const Substitution &outer) {
  Substitution result;
  for (const auto &[name, expr] : inner)
    result[name] = expr.substitute(outer);
  return result;
}

/// The same scope, executed in the same way.
static bool isAlike(const Instance &a, const Instance &b) {
  return a.scope == b.scope && a.atMost == b.atMost &&
         a.substitution == b.substitution;
}

static size_t hashOf(const Instance &instance) {
  llvm::hash_code hash = llvm::hash_combine(instance.scope, instance.atMost);
  for (const auto &[name, expr] : instance.substitution)
    hash = llvm::hash_combine(hash, name, expr.hash());
  return hash;
}

void CostAnalysis::computeInstances() {
  // An instance may only be expanded when all its callers have been, so that
  // equal instances meet and are added up: go by number of open call sites.
  llvm::DenseMap<Operation *, unsigned> openCallers;
  for (const ScopeCost &scope : scopes_)
    for (const CallSite &call : scope.calls)
      ++openCallers[call.callee];
  llvm::MapVector<Operation *, std::vector<Instance>> pending;
  std::vector<const ScopeCost *> ready;
  for (const ScopeCost &scope : scopes_)
    if (!openCallers.lookup(scope.scope)) {
      ready.push_back(&scope);
      pending[scope.scope].push_back({&scope, {}, 1, false});
      totals_.add(scope.totals);
      totals_.bytesFloor += scope.totals.bytesFloor;
    }
  // A callee may be called in as many ways as there are calls.
  std::unordered_multimap<size_t, size_t> placesByHash;
  auto addInstance = [&](Instance instance) {
    std::vector<Instance> &instances = pending[instance.scope->scope];
    size_t hash = hashOf(instance);
    auto [first, last] = placesByHash.equal_range(hash);
    for (auto it = first; it != last; ++it)
      if (it->second < instances.size() &&
          isAlike(instances[it->second], instance)) {
        instances[it->second].count += instance.count;
        return;
      }
    placesByHash.emplace(hash, instances.size());
    instances.push_back(std::move(instance));
  };
  for (size_t i = 0; i < ready.size(); ++i) {
    std::vector<Instance> instances = std::move(pending[ready[i]->scope]);
    for (const CallSite &call : ready[i]->calls) {
      const ScopeCost *callee = lookup(call.callee);
      for (const Instance &caller : instances)
        addInstance({callee, compose(call.substitution, caller.substitution),
                     caller.count * call.count.substitute(caller.substitution),
                     caller.atMost || call.atMost});
      if (--openCallers[call.callee] == 0)
        ready.push_back(callee);
    }
    llvm::move(instances, std::back_inserter(instances_));
  }
  llvm::stable_sort(instances_, [](const Instance &a, const Instance &b) {
    return a.scope < b.scope; // elements of one vector: program order
  });
}

void CostAnalysis::computeExecuted() {
  std::vector<Totals> executed(scopes_.size());
  for (const Instance &instance : instances_) {
    Totals once = substitute(instance.scope->executed, instance.substitution);
    once.atMost |= instance.atMost;
    Totals &sum = executed[instance.scope - scopes_.data()];
    sum.add(once, instance.count);
    sum.bytesFloor += once.bytesFloor * instance.count;
  }
  for (auto [scope, sum] : llvm::zip_equal(scopes_, executed))
    scope.executed = std::move(sum);
}

int64_t CostAnalysis::numOps() const {
  int64_t number = 0;
  for (const ScopeCost &scope : scopes_)
    number += scope.ops.size() + scope.unknown.size();
  return number;
}

std::map<std::string, int64_t> CostAnalysis::unknownOps() const {
  std::map<std::string, int64_t> names;
  for (const ScopeCost &scope : scopes_)
    for (Operation *op : scope.unknown)
      ++names[op->getName().getStringRef().str()];
  return names;
}
