//===- KernelFunction.cpp - Ops of a model as a function ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelFunction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

namespace {
class KernelFunctionBuilder {
public:
  KernelFunctionBuilder(const StaticSizes &sizes, IsRow isRow)
      : sizes(sizes), isRow(isRow) {}

  KernelFunction build(ArrayRef<Operation *> rows);

private:
  bool fail(const Twine &why) {
    if (problem.empty())
      problem = why.str();
    return false;
  }
  bool contains(Operation *op) const { return ops.contains(op); }

  void absorbInsertions();
  bool isFree(Operation *op) const;
  bool isInside(Value value) const;
  bool isUsedOutside(Value value) const;
  bool collectInputs(Value value);
  bool collectInputsOf(Operation *op);
  void unifyReshapes();
  void collectOutputs();
  Value tiedInput(Value value) const;

  void createFunction(Location loc);
  void createArguments(OpBuilder &builder);
  Value get(OpBuilder &builder, Value value);
  Operation *copy(OpBuilder &builder, Operation *op);
  Operation *copySlice(OpBuilder &builder, tensor::ExtractSliceOp op);
  Operation *copyInsertion(OpBuilder &builder, tensor::InsertSliceOp op);
  Operation *copyPlain(OpBuilder &builder, Operation *op);
  SmallVector<OpFoldResult> fold(Builder &builder,
                                 ArrayRef<OpFoldResult> values);
  Type staticType(Value value);

  const StaticSizes &sizes;
  IsRow isRow;
  /// Rows and the insertions of their results, in program order.
  llvm::SetVector<Operation *> ops;
  /// Tensors from outside, in order of first use.
  llvm::SetVector<Value> inputs;
  /// Values that others use, and for what is updated in place, the input.
  llvm::MapVector<Value, Value> outputs;
  llvm::SmallPtrSet<Operation *, 4> reshapes;
  llvm::DenseSet<Value> visited;
  IRMapping mapping;
  OwningOpRef<func::FuncOp> function;
  std::vector<Value> sources;
  std::string problem;
};
} // namespace

//===----------------------------------------------------------------------===//
// What belongs to the kernel
//===----------------------------------------------------------------------===//

/// Insertions without a cost of their own only say where a result lies.
void KernelFunctionBuilder::absorbInsertions() {
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

/// Ops that go with the kernel that uses them.
bool KernelFunctionBuilder::isFree(Operation *op) const {
  if (isRow(op))
    return false;
  if (isa<tensor::EmptyOp, tensor::ExtractSliceOp, linalg::FillOp>(op) ||
      reshapes.contains(op))
    return true;
  return op->hasTrait<OpTrait::ConstantLike>();
}

static bool isReshape(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op);
}

static bool isView(Operation *op) {
  return isReshape(op) || isa<tensor::ExtractSliceOp>(op);
}

/// A view of something that is computed here.
bool KernelFunctionBuilder::isInside(Value value) const {
  Operation *op = value.getDefiningOp();
  return op && (contains(op) || (isView(op) && isInside(op->getOperand(0))));
}

/// The operand `value` of an op that goes with the kernel.
bool KernelFunctionBuilder::collectInputs(Value value) {
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

/// The initial value of a result matters only where the op reads it.
static bool isRead(OpOperand &operand) {
  auto structured = dyn_cast<linalg::LinalgOp>(operand.getOwner());
  if (structured && structured.isDpsInit(&operand))
    return structured.payloadUsesValueFromOperand(&operand);
  auto softmax = dyn_cast<linalg::SoftmaxOp>(operand.getOwner());
  return !softmax || operand.getOperandNumber() == 0;
}

bool KernelFunctionBuilder::collectInputsOf(Operation *op) {
  for (OpOperand &operand : op->getOpOperands())
    if (isRead(operand) && !collectInputs(operand.get()))
      return false;
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
void KernelFunctionBuilder::unifyReshapes() {
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
Value KernelFunctionBuilder::tiedInput(Value value) const {
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
bool KernelFunctionBuilder::isUsedOutside(Value value) const {
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

void KernelFunctionBuilder::collectOutputs() {
  for (Operation *op : ops)
    for (Value result : op->getResults())
      if (isUsedOutside(result) || result.use_empty())
        outputs[result] = tiedInput(result);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

/// Of elements that the runner can fill and compare.
static bool isRunnable(Type element) {
  return element.isF32() || element.isF16() || element.isBF16() ||
         element.isSignlessInteger(32) || element.isSignlessInteger(64);
}

Type KernelFunctionBuilder::staticType(Value value) {
  if (!isa<TensorType>(value.getType()))
    return value.getType();
  RankedTensorType type = sizes.typeOf(value);
  if (!type)
    fail("a size that is not known before the kernel runs");
  return type;
}

void KernelFunctionBuilder::createFunction(Location loc) {
  OpBuilder builder(loc.getContext());
  SmallVector<Type> types;
  auto addArgument = [&](Value source) {
    auto type = dyn_cast_or_null<RankedTensorType>(staticType(source));
    if (!type)
      return;
    if (!isRunnable(type.getElementType()) || type.getEncoding())
      fail("a tensor of " + elementTypeName(type));
    sources.push_back(source);
    types.push_back(MemRefType::get(type.getShape(), type.getElementType()));
  };
  llvm::DenseSet<Value> updated;
  for (auto &[output, input] : outputs)
    if (input && !updated.insert(input).second)
      fail("two results that update one tensor");
  for (Value input : inputs)
    if (!updated.contains(input))
      addArgument(input);
  for (auto &[output, input] : outputs)
    addArgument(input ? input : output);
  if (!problem.empty())
    return;
  function =
      func::FuncOp::create(loc, "kernel", builder.getFunctionType(types, {}));
  builder.setInsertionPointToStart(function->addEntryBlock());
  createArguments(builder);
}

void KernelFunctionBuilder::createArguments(OpBuilder &builder) {
  for (size_t i = 0; i < sources.size(); ++i) {
    Value argument = function->getArgument(i), source = sources[i];
    if (!inputs.contains(source))
      continue;
    bool isUpdated = llvm::any_of(
        outputs, [&](const auto &output) { return output.second == source; });
    mapping.map(source, bufferization::ToTensorOp::create(
                            builder, source.getLoc(), sizes.typeOf(source),
                            argument, /*restrict=*/true, isUpdated));
  }
}

/// The copy of `value`, made where there is none yet.
Value KernelFunctionBuilder::get(OpBuilder &builder, Value value) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  Operation *op = value.getDefiningOp();
  if (!op || !isFree(op)) {
    // Only integers are left; collectInputs has seen that they are known.
    Location loc = value.getLoc();
    TypedAttr number =
        builder.getIntegerAttr(value.getType(), *sizes.indexOf(value));
    Value constant = arith::ConstantOp::create(builder, loc, number);
    mapping.map(value, constant);
    return constant;
  }
  copy(builder, op);
  return mapping.lookup(value);
}

SmallVector<OpFoldResult>
KernelFunctionBuilder::fold(Builder &builder, ArrayRef<OpFoldResult> values) {
  return llvm::map_to_vector(values, [&](OpFoldResult value) -> OpFoldResult {
    if (auto dynamic = dyn_cast<Value>(value))
      return builder.getIndexAttr(sizes.indexOf(dynamic).value_or(0));
    return value;
  });
}

Operation *KernelFunctionBuilder::copySlice(OpBuilder &builder,
                                            tensor::ExtractSliceOp op) {
  return tensor::ExtractSliceOp::create(
      builder, op.getLoc(), sizes.typeOf(op.getResult()),
      get(builder, op.getSource()), fold(builder, op.getMixedOffsets()),
      fold(builder, op.getMixedSizes()), fold(builder, op.getMixedStrides()));
}

Operation *KernelFunctionBuilder::copyInsertion(OpBuilder &builder,
                                                tensor::InsertSliceOp op) {
  return tensor::InsertSliceOp::create(
      builder, op.getLoc(), get(builder, op.getSource()),
      get(builder, op.getDest()), fold(builder, op.getMixedOffsets()),
      fold(builder, op.getMixedSizes()), fold(builder, op.getMixedStrides()));
}

/// An op whose sizes follow from its operands' and results' types.
Operation *KernelFunctionBuilder::copyPlain(OpBuilder &builder, Operation *op) {
  SmallVector<Value> unread;
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    if (isRead(operand)) {
      get(builder, value);
    } else if (!mapping.contains(value)) {
      unread.push_back(value);
      auto type = cast<RankedTensorType>(staticType(value));
      mapping.map(value, tensor::EmptyOp::create(builder, value.getLoc(),
                                                 type.getShape(),
                                                 type.getElementType()));
    }
  }
  llvm::SetVector<Value> captured;
  for (Region &region : op->getRegions())
    getUsedValuesDefinedAbove(region, captured);
  for (Value value : captured)
    get(builder, value);
  Operation *copied = builder.clone(*op, mapping);
  for (Value value : unread) // another op may read it
    mapping.erase(value);
  for (auto [from, to] : llvm::zip(op->getResults(), copied->getResults()))
    to.setType(staticType(from));
  return copied;
}

/// Attributes of ours speak of the model that the op was in.
static void dropAttributes(Operation *op) {
  SmallVector<StringAttr> names;
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    if (attribute.getName().getValue().starts_with("roofline."))
      names.push_back(attribute.getName());
  for (StringAttr name : names)
    op->removeDiscardableAttr(name);
}

Operation *KernelFunctionBuilder::copy(OpBuilder &builder, Operation *op) {
  Operation *copied;
  Value result = op->getResult(0);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    copied = copySlice(builder, slice);
  } else if (auto insertion = dyn_cast<tensor::InsertSliceOp>(op)) {
    copied = copyInsertion(builder, insertion);
  } else if (isa<tensor::EmptyOp>(op)) {
    auto type = cast<RankedTensorType>(staticType(result));
    copied = tensor::EmptyOp::create(builder, op->getLoc(), type.getShape(),
                                     type.getElementType());
  } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    copied = tensor::ExpandShapeOp::create(
        builder, op->getLoc(), sizes.typeOf(result),
        get(builder, expand.getSrc()), expand.getReassociationIndices());
  } else {
    copied = copyPlain(builder, op);
  }
  dropAttributes(copied);
  mapping.map(op->getResults(), copied->getResults());
  return copied;
}

KernelFunction KernelFunctionBuilder::build(ArrayRef<Operation *> rows) {
  ops.insert(rows.begin(), rows.end());
  absorbInsertions();
  for (Operation *op : ops) {
    if (op->getNumResults() == 0)
      fail("an op without a result");
    if (!collectInputsOf(op))
      break;
    for (Value result : op->getResults())
      staticType(result);
  }
  unifyReshapes();
  collectOutputs();
  if (problem.empty())
    createFunction(ops.front()->getLoc());
  if (!problem.empty())
    return {nullptr, {}, problem};

  OpBuilder builder = OpBuilder::atBlockEnd(&function->front());
  for (Operation *op : ops)
    copy(builder, op);
  for (auto [i, output] : llvm::enumerate(outputs)) {
    size_t argument = sources.size() - outputs.size() + i;
    Location loc = output.first.getLoc();
    bufferization::MaterializeInDestinationOp::create(
        builder, loc, /*result=*/Type(), mapping.lookup(output.first),
        function->getArgument(argument), /*restrict=*/true, /*writable=*/true);
  }
  func::ReturnOp::create(builder, ops.back()->getLoc());
  return {std::move(function), std::move(sources), {}};
}

KernelFunction roofline::makeKernelFunction(ArrayRef<Operation *> ops,
                                            const StaticSizes &sizes,
                                            IsRow isRow) {
  return KernelFunctionBuilder(sizes, isRow).build(ops);
}
