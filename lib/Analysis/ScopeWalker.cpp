//===- ScopeWalker.cpp - Collects the costs inside of one scope -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "BlockLoops.h"
#include "LoopNest.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"
#include "ScopeBody.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

namespace {
class ScopeWalker {
public:
  ScopeWalker(Operation *scope, SymbolicDims &dims)
      : dims(dims), nests(findKernelNests(scope, dims)) {}

  void visitRegions(Operation *op, Body &body);

private:
  void visitRegion(Region &region, Body &body);
  void visitBlocks(llvm::ArrayRef<Block *> blocks, const BlockLoops &loops,
                   int depth, Body &body);
  void visitBlock(Block &block, Body &body);
  void visitBlock(Block &block, const BlockLoops::Executions &executions,
                  Body &body);
  void visit(Operation *op, Body &body);
  void visitModelled(CostModelOpInterface op, Body &body);
  void visitCall(CallOpInterface call, Body &body);
  void visitLoop(LoopLikeOpInterface loop, Body &body);
  void visitTestedLoop(Operation *loop, const Trips &trips, Body &body);
  void visitUnknownLoop(Operation *loop, Body &body);
  void visitNest(LoopLikeOpInterface nest, Body &body);
  void visitBranch(RegionBranchOpInterface branch, Body &body);
  void visitChoice(Operation *choice, Body &body);

  SymbolicDims &dims;
  llvm::DenseSet<Operation *> nests;
  /// In a kernel only the sum counts, not in which trips there is how much.
  bool isInNest = false;
};
} // namespace

std::optional<SymbolicExpr> roofline::toldTrips(Operation *loop) {
  Attribute told = loop->getAttr(attr::kTrips);
  if (auto integer = dyn_cast_or_null<IntegerAttr>(told))
    return SymbolicExpr(integer.getInt());
  if (auto text = dyn_cast_or_null<StringAttr>(told))
    return SymbolicExpr::parse(text.getValue());
  return std::nullopt;
}

void ScopeWalker::visitRegion(Region &region, Body &body) {
  if (region.empty())
    return;
  if (region.hasOneBlock())
    return visitBlock(region.front(), body);
  llvm::SmallVector<Block *> blocks =
      llvm::to_vector(llvm::make_pointer_range(region));
  visitBlocks(blocks, dims.blockLoops(region), /*depth=*/0, body);
}

void ScopeWalker::visitBlock(Block &block, Body &body) {
  for (Operation &nested : block)
    visit(&nested, body);
}

/// One of several blocks: loops around it multiply; what a branch may go around
/// is an upper bound.
void ScopeWalker::visitBlock(Block &block,
                             const BlockLoops::Executions &executions,
                             Body &body) {
  Body inside;
  visitBlock(block, inside);
  std::vector<Trips> loops = executions.loops;
  std::optional<SymbolicExpr> told =
      executions.unknown ? toldTrips(executions.unknown) : std::nullopt;
  if (told)
    loops.push_back({"", *told});
  if (executions.unknown && !told) {
    if (!llvm::is_contained(body.unknown, executions.unknown))
      body.unknown.push_back(executions.unknown);
    Totals &trip = body.perTrip[executions.unknown];
    trip.add(totalsOf(inside));
    return;
  }
  for (const Trips &loop : llvm::reverse(loops))
    leaveLoop(inside, loop, isInNest);
  if (executions.atMost)
    markAtMost(inside);
  if (!loops.empty())
    markAccesses(inside);
  body.append(std::move(inside));
}

void ScopeWalker::visitRegions(Operation *op, Body &body) {
  for (Region &region : op->getRegions())
    visitRegion(region, body);
}

void ScopeWalker::visit(Operation *op, Body &body) {
  // Scopes of their own, or no code at all.
  if (isa<FunctionOpInterface, ModuleOp>(op))
    return;
  if (auto modelled = dyn_cast<CostModelOpInterface>(op))
    return visitModelled(modelled, body);
  if (auto call = dyn_cast<CallOpInterface>(op))
    return visitCall(call, body);
  if (auto loop = dyn_cast<LoopLikeOpInterface>(op))
    return visitLoop(loop, body);
  if (auto branch = dyn_cast<RegionBranchOpInterface>(op))
    return visitBranch(branch, body);
  if (isa<ChoiceOpInterface>(op))
    return visitChoice(op, body);
  if (op->hasTrait<OpTrait::IsTerminator>())
    return visitRegions(op, body); // some hold ops, e.g. how to reduce
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<SymbolOpInterface>(op))
    return;
  body.unknown.push_back(op);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

/// False for types whose elements, or whose bytes, the type alone does not
/// tell: unranked, sparse (or otherwise encoded), scalable, of no fixed width.
static bool isCountable(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped)
    return true;
  if (auto vector = dyn_cast<VectorType>(type))
    return !vector.isScalable();
  if (auto tensor = dyn_cast<RankedTensorType>(type);
      tensor && tensor.getEncoding())
    return false;
  return shaped.hasRank() && elementBits(type) != 0;
}

static bool hasCountableTypes(Operation *op) {
  return llvm::all_of(op->getOperandTypes(), isCountable) &&
         llvm::all_of(op->getResultTypes(), isCountable);
}

/// XLA's cost analysis counts whatever is done element by element as a FLOP,
/// of any type, but for transcendentals.
static Cost inUnitsOfXla(const Cost &cost) {
  Cost result;
  for (const Work &entry : cost.work()) {
    bool isFlop = entry.unit == Unit::Integer || entry.unit == Unit::Misc;
    result.addWork(isFlop ? Unit::Vector : entry.unit, entry.type,
                   entry.amount);
  }
  for (const Traffic &entry : cost.traffic())
    result.addTraffic(entry.direction, entry.place, entry.index, entry.bytes);
  result.markAtMost(cost.atMost());
  return result;
}

void ScopeWalker::visitModelled(CostModelOpInterface op, Body &body) {
  FailureOr<std::optional<Cost>> cost = op.getCost(dims);
  if (failed(cost) || (*cost && !hasCountableTypes(op)))
    body.unknown.push_back(op);
  else if (*cost && dims.conventions().preset == Conventions::Preset::Xla)
    body.ops.push_back({op, inUnitsOfXla(**cost), 1});
  else if (*cost)
    body.ops.push_back({op, std::move(**cost), 1});
}

void ScopeWalker::visitCall(CallOpInterface call, Body &body) {
  Operation *callee = dims.calleeOf(call);
  if (!callee) {
    body.unknown.push_back(call);
    return;
  }
  body.calls.push_back(
      {call, callee, 1,
       substitutionForCall(callee, call.getArgOperands(), dims)});
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

void ScopeWalker::visitLoop(LoopLikeOpInterface loop, Body &body) {
  if (nests.contains(loop) && !isInNest)
    return visitNest(loop, body);
  const std::optional<std::vector<LoopDim>> &known = dims.loopDims(loop);
  if (!known)
    return visitUnknownLoop(loop, body);
  std::vector<LoopDim> loops = *known; // a reference would not last
  if (loop->getNumRegions() == 2)
    return visitTestedLoop(loop, loops.front().trips, body);
  Body inside;
  visitRegions(loop, inside);
  for (const LoopDim &dim : llvm::reverse(loops))
    leaveLoop(inside, dim.trips, isInNest);
  if (!isInNest)
    markAccesses(inside);
  body.append(std::move(inside));
}

/// A loop whose first region tests whether there is another trip: it runs once
/// more than the second.
void ScopeWalker::visitTestedLoop(Operation *loop, const Trips &trips,
                                  Body &body) {
  Body test, inside;
  visitRegion(loop->getRegion(0), test);
  visitRegion(loop->getRegion(1), inside);
  leaveLoop(test, {trips.number, trips.trips + SymbolicExpr(1)}, isInNest);
  leaveLoop(inside, trips, isInNest);
  test.append(std::move(inside));
  if (!isInNest)
    markAccesses(test);
  body.append(std::move(test));
}

/// How often a loop runs is not known: it is in the list of unknown ops, with
/// what one trip costs, unless the user tells its trips.
void ScopeWalker::visitUnknownLoop(Operation *loop, Body &body) {
  std::optional<SymbolicExpr> trips = toldTrips(loop);
  if (trips && loop->getNumRegions() == 2)
    return visitTestedLoop(loop, {"", *trips}, body);
  Body inside;
  visitRegions(loop, inside);
  if (trips) {
    leaveLoop(inside, {"", *trips}, isInNest);
    return body.append(std::move(inside));
  }
  body.unknown.push_back(loop);
  body.perTrip[loop] = totalsOf(inside);
}

/// A kernel: one row for all that is inside.
void ScopeWalker::visitNest(LoopLikeOpInterface nest, Body &body) {
  isInNest = true;
  Body inside;
  visitLoop(nest, inside);
  isInNest = false;
  Cost cost = nestTraffic(nest, dims);
  for (const OpCost &op : inside.ops)
    cost.addWorkOf(op.cost, op.count);
  for (const Deferred &each : inside.deferred)
    inside.addUnknown(each.op.op);
  llvm::append_range(body.unknown, inside.unknown);
  for (auto &[op, totals] : inside.perTrip)
    body.perTrip[op] = std::move(totals);
  if (!inside.ops.empty())
    body.ops.push_back({nest, std::move(cost), 1});
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

static bool isAtLeast(const SymbolicExpr &a, const SymbolicExpr &b) {
  return max(a, b) == a;
}

/// True if `a` does at least as much as `b` on every unit in every type: a
/// device has a peak for each. False also where the sizes are needed to tell.
static bool covers(const Totals &a, const Totals &b) {
  auto isCovered = [&](const Work &work) {
    auto same = llvm::find_if(a.work, [&](const Work &other) {
      return other.unit == work.unit && other.type == work.type;
    });
    return same != a.work.end() && isAtLeast(same->amount, work.amount);
  };
  return llvm::all_of(b.work, isCovered) &&
         isAtLeast(a.bytesRead, b.bytesRead) &&
         isAtLeast(a.bytesWritten, b.bytesWritten);
}

/// True where `totalsOf` leaves out some of what `body` does.
static bool hidesCosts(const Body &body) {
  return !body.calls.empty() || !body.deferred.empty();
}

/// Of several that may run, the one that does most. Where none does most of
/// everything, or that is not known (yet), all of them: no less than any.
static Body largest(std::vector<Body> bodies) {
  Body result = std::move(bodies.front());
  Totals totals = totalsOf(result);
  for (Body &body : llvm::drop_begin(bodies)) {
    Totals other = totalsOf(body);
    bool isHidden = hidesCosts(result) || hidesCosts(body);
    bool isEnough = !isHidden && covers(totals, other);
    if (!isEnough && (isHidden || !covers(other, totals))) {
      totals.add(other);
      result.append(std::move(body));
      continue;
    }
    if (!isEnough) {
      std::swap(result, body);
      std::swap(totals, other);
    }
    // What is not known may be in either.
    llvm::append_range(result.unknown, body.unknown);
    for (auto &[op, trip] : body.perTrip)
      result.perTrip[op] = std::move(trip);
  }
  return result;
}

void ScopeWalker::visitBranch(RegionBranchOpInterface branch, Body &body) {
  if (branch.hasLoop())
    return visitUnknownLoop(branch, body);
  llvm::SmallVector<Attribute> constants;
  for (Value operand : branch->getOperands()) {
    Attribute constant;
    matchPattern(operand, m_Constant(&constant));
    constants.push_back(constant);
  }
  llvm::SmallVector<RegionSuccessor> successors;
  branch.getEntrySuccessorRegions(constants, successors);
  std::vector<Body> bodies;
  bool isCertain = successors.size() == 1;
  for (RegionSuccessor &successor : successors)
    if (!successor.isParent())
      visitRegion(*successor.getSuccessor(), bodies.emplace_back());
  if (bodies.empty())
    return;
  Body chosen = largest(std::move(bodies));
  if (!isCertain)
    markAtMost(chosen);
  body.append(std::move(chosen));
}

void ScopeWalker::visitChoice(Operation *choice, Body &body) {
  std::vector<Body> bodies;
  for (Region &region : choice->getRegions())
    visitRegion(region, bodies.emplace_back());
  if (bodies.empty())
    return;
  Body chosen = largest(std::move(bodies));
  markAtMost(chosen);
  body.append(std::move(chosen));
}

/// Of branches in branches deeper than this, all ways are counted.
static constexpr int kMaxDepth = 256;

/// Blocks of one region; of ways that are taken one instead of the other, the
/// largest.
void ScopeWalker::visitBlocks(llvm::ArrayRef<Block *> blocks,
                              const BlockLoops &loops, int depth, Body &body) {
  llvm::SmallPtrSet<Block *, 8> visited;
  for (Block *block : blocks) {
    auto executions = loops.executionsOf(block);
    if (!executions || visited.contains(block))
      continue;
    visitBlock(*block, *executions, body);
    if (depth == kMaxDepth)
      continue;
    std::vector<Body> bodies;
    for (const std::vector<Block *> &way : loops.waysFrom(block)) {
      visitBlocks(way, loops, depth + 1, bodies.emplace_back());
      visited.insert(way.begin(), way.end());
    }
    if (!bodies.empty())
      body.append(largest(std::move(bodies)));
  }
}

void roofline::collectScope(ScopeCost &scope, SymbolicDims &dims) {
  Body body;
  ScopeWalker(scope.scope, dims).visitRegions(scope.scope, body);
  scope.ops = std::move(body.ops);
  scope.calls = std::move(body.calls);
  for (const Deferred &each : body.deferred)
    body.addUnknown(each.op.op);
  scope.unknown = std::move(body.unknown);
  scope.perTrip = std::move(body.perTrip);
}
