//===- RootFinder.cpp - Where what a nest touches comes from --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RootFinder.h"

#include "Aliases.h"
#include "BranchValues.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

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
