//===- KernelMembers.cpp - What belongs to a kernel -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelMembers.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace roofline;

/// Insertions without a cost of their own only say where a result lies.
void KernelMembers::absorbInsertions() {
  for (size_t i = 0; i < ops.size(); ++i)
    for (Value result : ops[i]->getResults())
      for (Operation *user : result.getUsers())
        if (isa<tensor::InsertSliceOp>(user) && !isRow(user) &&
            user->getBlock() == ops[i]->getBlock())
          ops.insert(user);
  SmallVector<Operation *> sorted(ops.begin(), ops.end());
  llvm::sort(sorted,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  ops.clear();
  ops.insert(sorted.begin(), sorted.end());
}

/// A scalar at a place of a tensor that is known.
static bool isKnownElement(Operation *op, const StaticSizes &sizes) {
  auto extract = dyn_cast<tensor::ExtractOp>(op);
  return extract && llvm::all_of(extract.getIndices(), [&](Value index) {
           return sizes.indexOf(index).has_value();
         });
}

bool KernelMembers::isFree(Operation *op) const {
  // A row of its own, but no argument can be a scalar.
  if (isKnownElement(op, sizes))
    return true;
  if (isRow(op))
    return false;
  if (isa<tensor::EmptyOp, tensor::ExtractSliceOp, linalg::FillOp>(op) ||
      reshapes.contains(op))
    return true;
  // A constant tensor, such as weights or indices, is data as arguments are.
  return op->hasTrait<OpTrait::ConstantLike>() &&
         !isa<ShapedType>(op->getResult(0).getType());
}

static bool isReshape(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op);
}

static bool isView(Operation *op) {
  return isReshape(op) || isa<tensor::ExtractSliceOp>(op);
}

/// A view of something that is computed here.
bool KernelMembers::isInside(Value value) const {
  Operation *op = value.getDefiningOp();
  return op && (contains(op) || (isView(op) && isInside(op->getOperand(0))));
}

/// The operand `value` of an op that goes with the kernel.
bool KernelMembers::collectInputs(Value value) {
  if (!visited.insert(value).second)
    return true;
  Operation *op = value.getDefiningOp();
  if (op && isReshape(op) && isInside(value))
    reshapes.insert(op);
  if (op && contains(op))
    return true;
  if (op && isFree(op))
    return collectInputsOf(op);
  if (value.getType().isIntOrIndex())
    return sizes.indexOf(value) || fail("an index that is not known before the "
                                        "kernel runs");
  if (!isa<RankedTensorType>(value.getType()))
    return fail("an operand that is no tensor");
  inputs.insert(value);
  return true;
}

bool roofline::isRead(OpOperand &operand) {
  auto structured = dyn_cast<linalg::LinalgOp>(operand.getOwner());
  if (structured && structured.isDpsInit(&operand))
    return structured.payloadUsesValueFromOperand(&operand);
  auto softmax = dyn_cast<linalg::SoftmaxOp>(operand.getOwner());
  return !softmax || operand.getOperandNumber() == 0;
}

/// Is it a stretch of memory?
static bool isContiguousSlice(Operation *op, const StaticSizes &sizes) {
  auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op);
  if (!slice || !slice.hasUnitStride())
    return false;
  RankedTensorType whole = sizes.typeOf(slice.getSource());
  if (!whole)
    return false;
  bool isWhole = true;
  for (auto [size, of] : llvm::reverse(
           llvm::zip_equal(slice.getMixedSizes(), whole.getShape()))) {
    std::optional<int64_t> known = getConstantIntValue(size);
    if (auto value = dyn_cast<Value>(size); value && !known)
      known = sizes.indexOf(value);
    if (!known || (!isWhole && *known != 1))
      return false;
    isWhole = isWhole && *known == of;
  }
  return true;
}

bool KernelMembers::reaches(Operation *user) const {
  if (contains(user))
    return true;
  return isView(user) &&
         llvm::any_of(user->getResult(0).getUsers(),
                      [&](Operation *next) { return reaches(next); });
}

bool KernelMembers::isOnlyViewOfItsSource(Operation *slice) const {
  return llvm::none_of(slice->getOperand(0).getUsers(), [&](Operation *user) {
    return user != slice && reaches(user);
  });
}

bool KernelMembers::collectInputsOf(Operation *op) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isRead(operand))
      continue;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    Operation *made = operand.get().getDefiningOp();
    // What lies together is an argument as it is; which part of a larger one it
    // is makes no difference to what reads it.
    if (structured && structured.isDpsInput(&operand) &&
        isContiguousSlice(made, sizes) && !isInside(operand.get()) &&
        isOnlyViewOfItsSource(made)) {
      inputs.insert(operand.get());
      visited.insert(operand.get());
      continue;
    }
    if (!collectInputs(operand.get()))
      return false;
  }
  llvm::SetVector<Value> captured;
  for (Region &region : op->getRegions())
    getUsedValuesDefinedAbove(region, captured);
  return llvm::all_of(captured,
                      [&](Value value) { return collectInputs(value); });
}

/// The value that `value` is another shape of.
static Value reshapedFrom(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isReshape(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// A tensor that is read in several shapes is one argument all the same.
void KernelMembers::unifyReshapes() {
  llvm::MapVector<Value, SmallVector<Value>> shapesOf;
  for (Value input : inputs)
    shapesOf[reshapedFrom(input)].push_back(input);
  llvm::SetVector<Value> unified;
  for (auto &[root, shapes] : shapesOf) {
    unified.insert(shapes.size() == 1 ? shapes.front() : root);
    if (shapes.size() == 1)
      continue;
    for (Value shape : shapes)
      for (Value value = shape; value != root;
           value = value.getDefiningOp()->getOperand(0))
        reshapes.insert(value.getDefiningOp());
  }
  inputs = std::move(unified);
}

/// The input that `value`, computed here, is an update of; null for a new one.
Value KernelMembers::tiedInput(Value value) const {
  while (true) {
    if (inputs.contains(value))
      return value;
    auto result = dyn_cast<OpResult>(value);
    if (!result || !contains(result.getOwner()))
      return {};
    auto op = dyn_cast<DestinationStyleOpInterface>(result.getOwner());
    if (!op || !isRead(*op.getTiedOpOperand(result)))
      return {};
    value = op.getTiedOpOperand(result)->get();
  }
}

/// Whether anything but this kernel uses `value` or a view of it.
bool KernelMembers::isUsedOutside(Value value) const {
  Block *block = ops.front()->getBlock();
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    if (!ancestor)
      return true;
    if (contains(ancestor) || isa<ShapedDimOpInterface>(ancestor))
      return false;
    return !isView(ancestor) || isUsedOutside(ancestor->getResult(0));
  });
}

void KernelMembers::collectOutputs() {
  for (Operation *op : ops)
    for (Value result : op->getResults())
      if (isUsedOutside(result) || result.use_empty())
        outputs[result] = tiedInput(result);
}

void KernelMembers::collect(ArrayRef<Operation *> rows) {
  ops.insert(rows.begin(), rows.end());
  absorbInsertions();
  for (Operation *op : ops) {
    if (op->getNumResults() == 0)
      fail("buffers in place of tensors; write the bundle before "
           "bufferization");
    if (!collectInputsOf(op))
      break;
  }
  unifyReshapes();
  collectOutputs();
}
