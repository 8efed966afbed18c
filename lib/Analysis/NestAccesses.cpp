//===- NestAccesses.cpp - What a nest of loops touches --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Aliases.h"
#include "BranchValues.h"
#include "LoopNest.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

/// `[start, start + stride * extent)` of a slice, in what it is a slice of.
static void throughView(OffsetSizeAndStrideOpInterface view, NestAccess &access,
                        SymbolicDims &dims) {
  auto result = cast<ShapedType>(view->getResult(0).getType());
  auto source = cast<ShapedType>(view->getOperand(0).getType());
  auto dropped =
      source.getRank() == result.getRank()
          ? std::optional(llvm::SmallDenseSet<unsigned>())
          : computeRankReductionMask(view.getStaticSizes(), result.getShape());
  if (!dropped) {
    access.isPlaced = false;
    return;
  }
  llvm::SmallVector<Access::Dim> outer;
  auto inner = access.dims.begin();
  for (auto [position, offset, stride] :
       llvm::enumerate(view.getMixedOffsets(), view.getMixedStrides())) {
    std::optional<SymbolicExpr> start = dims.index(offset);
    std::optional<int64_t> by = getConstantIntValue(stride);
    if (!by) {
      access.isPlaced = false;
      return;
    }
    Access::Dim dim;
    if (dropped->contains(position)) {
      dim.start = start;
    } else {
      dim = *inner++;
      dim.start = start && dim.start
                      ? std::optional(*start + *dim.start * SymbolicExpr(*by))
                      : std::nullopt;
      dim.stride *= *by;
    }
    outer.push_back(dim);
  }
  access.dims = std::move(outer);
}

/// Whether elements of `value`, which `op` makes of `source` in its place, lie
/// where they lie in `source`. Transposed or shifted ones have types that
/// differ in more than names of sizes, or sizes that only running it tells.
static bool keepsPlaces(Operation *op, ShapedType value, ShapedType source) {
  if (value == source &&
      (value.hasStaticShape() || isa<DestinationStyleOpInterface>(op)))
    return true;
  if (value.getShape() != source.getShape())
    return false;
  auto to = dyn_cast<MemRefType>(value), from = dyn_cast<MemRefType>(source);
  // Between tensors and buffers.
  if (!to != !from || isa<CastOpInterface, DestinationStyleOpInterface>(op))
    return true;
  return value.hasStaticShape() && to && from &&
         to.getLayout() == from.getLayout();
}

void roofline::throughAlias(Value value, Value source, NestAccess &access,
                            SymbolicDims &dims) {
  Operation *op = value.getDefiningOp();
  auto view = dyn_cast<OffsetSizeAndStrideOpInterface>(op);
  auto type = dyn_cast<ShapedType>(value.getType());
  auto sourceType = dyn_cast<ShapedType>(source.getType());
  // Where that lies is said from the buffer's beginning, not the source's.
  if (isa<memref::ReinterpretCastOp>(op))
    access.isPlaced = false;
  else if (view && source == op->getOperand(0) && access.isPlaced)
    throughView(view, access, dims);
  else if (!type || (sourceType && !keepsPlaces(op, type, sourceType)))
    access.isPlaced = false;
}

namespace {

/// Follows a box of elements from the value that an op names to the value that
/// comes into the nest.
class RootFinder {
public:
  RootFinder(LoopLikeOpInterface nest, SymbolicDims &dims)
      : nest(nest), dims(dims) {}

  /// False for what the nest made itself. Sets root and dims of `access`. Adds
  /// to `places` what may stand in the place of `box`'s source in other trips.
  bool follow(const Access &box, NestAccess &access,
              llvm::SetVector<Value> &places);

private:
  bool isOutside(Value value) const {
    return !nest->isAncestor(value.getParentBlock()->getParentOp());
  }
  Value step(Value value, NestAccess &access);

  LoopLikeOpInterface nest;
  SymbolicDims &dims;
};

} // namespace

/// The value that `value` is made from in its place; null where it is fresh.
Value RootFinder::step(Value value, NestAccess &access) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto loop =
        dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
    OpOperand *init = loop ? loop.getTiedLoopInit(argument) : nullptr;
    return init ? init->get() : passedValue(value);
  }
  auto result = cast<OpResult>(value);
  Operation *op = result.getOwner();
  // What is read of a result was made here; it is written to its destination.
  if (access.direction == Traffic::Direction::Write)
    if (auto written = dyn_cast<DestinationStyleOpInterface>(op))
      return written.getTiedOpOperand(result)->get();
  if (auto loop = dyn_cast<LoopLikeOpInterface>(op)) {
    OpOperand *init = loop.getTiedLoopInit(result);
    return init ? init->get() : passedValue(value);
  }
  if (Value passed = passedValue(value))
    return passed;
  if (isa<RegionBranchOpInterface, ChoiceOpInterface>(op) &&
      !op->getRegion(0).empty()) {
    // What the branches yield is, as a rule, the same place.
    access.atMost = true;
    return op->getRegion(0).front().getTerminator()->getOperand(
        result.getResultNumber());
  }
  Value source = aliasedValue(value);
  if (!source)
    return {};
  throughAlias(value, source, access, dims);
  return source;
}

/// What a loop has at first and after a trip where it has `init`.
static llvm::SmallVector<Value> carriedBy(OpOperand &init) {
  auto loop = cast<LoopLikeOpInterface>(init.getOwner());
  llvm::SmallVector<Value> values{init.get()};
  if (BlockArgument argument = loop.getTiedLoopRegionIterArg(&init))
    if (OpOperand *yielded = loop.getTiedLoopYieldedValue(argument))
      values.push_back(yielded->get());
  return values;
}

/// What `value` was made from in its place, in any of the ways that lead to it;
/// empty where it is fresh.
static llvm::SmallVector<Value> sourcesOf(Value value) {
  if (Value passed = passedValue(value))
    return {passed};
  auto result = dyn_cast<OpResult>(value);
  if (!result) {
    OpOperand *init = loopInit(value);
    return init ? carriedBy(*init) : llvm::SmallVector<Value>();
  }
  if (auto loop = dyn_cast<LoopLikeOpInterface>(result.getOwner()))
    if (OpOperand *init = loop.getTiedLoopInit(result))
      return carriedBy(*init);
  if (auto update = dyn_cast<DestinationStyleOpInterface>(result.getOwner()))
    return {update.getTiedOpOperand(result)->get()};
  if (Value source = aliasedValue(value))
    return {source};
  return yieldedValues(result);
}

/// True unless `value` is known to begin where the value that it aliases does.
static bool isMoved(Value value) {
  Value source = aliasedValue(value);
  Operation *op = value.getDefiningOp();
  if (!source || isa<DestinationStyleOpInterface>(op))
    return false;
  if (isa<OffsetSizeAndStrideOpInterface>(op))
    return true;
  if (isa<CastOpInterface>(op))
    return false;
  auto type = dyn_cast<ShapedType>(value.getType());
  auto sourceType = dyn_cast<ShapedType>(source.getType());
  return isa<ViewLikeOpInterface>(op) || !type || !sourceType ||
         type.getShape() != sourceType.getShape();
}

namespace {
/// What later trips have in the place of a value.
struct LaterTrips {
  /// Other values: loops exchange buffers, and tensors that will be some.
  llvm::SmallVector<Value> others;
  /// Another part of the same: loops move along in a buffer.
  bool isMoved = false;
};
} // namespace

static LaterTrips laterTripsOf(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  auto loop =
      argument
          ? dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp())
          : LoopLikeOpInterface();
  OpOperand *yielded = loop && isInMemory(value.getType())
                           ? loop.getTiedLoopYieldedValue(argument)
                           : nullptr;
  if (!yielded)
    return {};
  LaterTrips found;
  llvm::SetVector<Value> open;
  open.insert(yielded->get());
  for (size_t i = 0; i < open.size(); ++i) {
    Value next = open[i];
    if (next == value)
      continue;
    Operation *parent = next.getParentBlock()->getParentOp();
    bool isCarried = isa<BlockArgument>(next) && parent == loop;
    bool isOutside = !loop->isAncestor(parent);
    if (isCarried || isOutside) {
      found.others.push_back(next);
      continue;
    }
    found.isMoved |= isMoved(next);
    for (Value source : sourcesOf(next))
      open.insert(source);
  }
  return found;
}

bool RootFinder::follow(const Access &box, NestAccess &access,
                        llvm::SetVector<Value> &places) {
  access.dims = box.dims;
  for (const Access::Dim &dim : box.dims)
    access.elements *= dim.extent;
  access.atMost |= box.atMost;
  Value value = access.root = box.source;
  while (!isOutside(value)) {
    LaterTrips later = laterTripsOf(value);
    places.insert_range(later.others);
    if (later.isMoved) {
      access.isPlaced = false;
      access.atMost = true;
    }
    // What the nest itself carries comes in as it is.
    if (auto argument = dyn_cast<BlockArgument>(value))
      if (argument.getOwner()->getParentOp() == nest &&
          nest.getTiedLoopInit(argument))
        break;
    value = step(value, access);
    if (!value)
      return false;
    // Casts lead to what is no tensor or memref, such as a pointer.
    if (isa<ShapedType>(value.getType()))
      access.root = value;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Program order
//===----------------------------------------------------------------------===//

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
  bool isTested = loop && op->getNumRegions() == 2 && dims.loopDims(loop);
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
