//===- NestAccesses.cpp - What a nest of loops touches --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Aliases.h"
#include "LoopNest.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"
#include "RootFinder.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace roofline;

namespace {
class AccessCollector {
public:
  AccessCollector(LoopLikeOpInterface nest, SymbolicDims &dims)
      : finder(nest, dims), dims(dims) {}

  void visit(Operation *op);
  std::vector<NestAccess> accesses;

private:
  void addAccesses(AccessOpInterface op);
  void addTraffic(CostModelOpInterface op);
  void add(const Access &box, NestAccess access);
  void enter(LoopLikeOpInterface loop);
  void enter(const Trips &loop);
  void visitBlocks(Region &region);

  RootFinder finder;
  SymbolicDims &dims;
  std::vector<Trips> loops;
  std::vector<PathStep> path;
  /// Inside of a branch, or of a loop that may not run at all.
  bool isConditional = false;
  /// Loops of which only the user tells the trips.
  unsigned numTold = 0;
};
} // namespace

void AccessCollector::add(const Access &box, NestAccess access) {
  access.direction = box.direction;
  access.loops = loops;
  access.path = path;
  access.atMost |= isConditional;
  llvm::SetVector<Value> places;
  places.insert(box.source);
  for (size_t i = 0; i < places.size(); ++i) {
    Access from = box;
    from.source = places[i];
    NestAccess each = access;
    if (!finder.follow(from, each, places))
      continue;
    if (box.dims.empty())
      each.elements = access.elements;
    if (places.size() > 1) {
      each.isPlaced = false;
      each.atMost = true;
    }
    accesses.push_back(std::move(each));
  }
}

void AccessCollector::addAccesses(AccessOpInterface op) {
  FailureOr<SmallVector<Access, 1>> touched = op.getAccesses(dims);
  if (failed(touched))
    return;
  for (const Access &each : *touched) {
    NestAccess access;
    access.op = op;
    add(each, std::move(access));
  }
}

SmallVector<Access::Dim> roofline::wholeOf(Value value, DimQuery &dims) {
  SmallVector<Access::Dim> box;
  for (unsigned i = 0, e = cast<ShapedType>(value.getType()).getRank(); i < e;
       ++i)
    box.push_back({SymbolicExpr(0), dims.dim(value, i)});
  return box;
}

std::optional<SmallVector<Access::Dim>>
roofline::placeOf(OffsetSizeAndStrideOpInterface update, DimQuery &dims) {
  SmallVector<Access::Dim> box;
  for (auto [offset, size, stride] :
       llvm::zip_equal(update.getMixedOffsets(), update.getMixedSizes(),
                       update.getMixedStrides())) {
    std::optional<SymbolicExpr> extent = dims.index(size);
    std::optional<int64_t> by = getConstantIntValue(stride);
    if (!extent || !by)
      return std::nullopt;
    box.push_back({dims.index(offset), *extent, *by});
  }
  return box;
}

/// Of an op on whole tensors, what its cost says: all of a value, or some of
/// its elements.
void AccessCollector::addTraffic(CostModelOpInterface op) {
  FailureOr<std::optional<Cost>> cost = op.getCost(dims);
  if (failed(cost) || !*cost)
    return;
  TrafficValues values(op);
  auto update = dyn_cast<OffsetSizeAndStrideOpInterface>(op.getOperation());
  for (const Traffic &entry : (*cost)->traffic()) {
    Value value = values.of(entry);
    auto type = value ? dyn_cast<ShapedType>(value.getType()) : ShapedType();
    if (!isa_and_present<TensorType, BaseMemRefType>(type) || !type.hasRank())
      continue;
    Access box{entry.direction, value, {}, (*cost)->atMost()};
    NestAccess access;
    access.op = op;
    std::optional<SmallVector<Access::Dim>> place;
    if (update && entry.direction == Traffic::Direction::Write)
      place = placeOf(update, dims);
    else if (entry.bytes == dims.bytes(value))
      place = wholeOf(value, dims);
    access.isPlaced = place.has_value();
    if (place)
      box.dims = std::move(*place);
    else if (unsigned bits = elementBits(type))
      access.elements = ceilDiv(entry.bytes * SymbolicExpr(8), bits);
    add(box, std::move(access));
  }
}

void AccessCollector::enter(const Trips &loop) {
  path.push_back({0, loops.size()});
  loops.push_back(loop);
}

void AccessCollector::enter(LoopLikeOpInterface loop) {
  if (const auto &known = dims.loopDims(loop)) {
    for (const LoopDim &dim : *known)
      enter(dim.trips);
    return;
  }
  isConditional = true;
  if (std::optional<SymbolicExpr> told = toldTrips(loop))
    enter({"%told" + std::to_string(numTold++), *told});
}

void AccessCollector::visitBlocks(Region &region) {
  for (Block &block : region)
    for (Operation &nested : block) {
      ++path.back().position;
      visit(&nested);
    }
}

void AccessCollector::visit(Operation *op) {
  if (auto access = dyn_cast<AccessOpInterface>(op))
    addAccesses(access);
  else if (auto modelled = dyn_cast<CostModelOpInterface>(op))
    addTraffic(modelled);
  if (isa<CostModelOpInterface>(op))
    return;
  size_t numLoops = loops.size(), pathLength = path.size();
  bool wasConditional = isConditional;
  auto loop = dyn_cast<LoopLikeOpInterface>(op);
  if (loop)
    enter(loop);
  else if (isa<RegionBranchOpInterface, ChoiceOpInterface>(op))
    isConditional = true;
  path.emplace_back();
  // The first of two regions tests whether there is another trip.
  bool isTested = op->getNumRegions() == 2 && loops.size() > numLoops;
  for (Region &region : op->getRegions()) {
    SymbolicExpr extra = region.getRegionNumber() == 0 ? 1 : -1;
    if (isTested)
      loops.back().trips += extra;
    visitBlocks(region);
  }
  path.resize(pathLength);
  loops.resize(numLoops);
  isConditional = wasConditional;
}

std::vector<NestAccess> roofline::collectAccesses(LoopLikeOpInterface nest,
                                                  SymbolicDims &dims) {
  AccessCollector collector(nest, dims);
  collector.visit(nest);
  return std::move(collector.accesses);
}
