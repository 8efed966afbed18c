//===- KernelFunction.cpp - Ops of a model as a function ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelFunction.h"

#include "KernelMembers.h"
#include "Roofline/Runtime/ElementType.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace roofline;

namespace {
class KernelFunctionBuilder {
public:
  KernelFunctionBuilder(const StaticSizes &sizes, IsRow isRow)
      : sizes(sizes), members(sizes, isRow) {}

  KernelFunction build(ArrayRef<Operation *> rows);

private:
  void fail(const Twine &why) {
    if (problem.empty())
      problem = why.str();
  }

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
  KernelMembers members;
  IRMapping mapping;
  OwningOpRef<func::FuncOp> function;
  std::vector<Value> sources;
  std::string problem;
};
} // namespace

/// Of elements that the runner can fill and compare.
static bool isRunnable(RankedTensorType type) {
  return !type.getEncoding() && type.getElementType().isIntOrFloat() &&
         runtime::findElementType(elementTypeName(type));
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
    Type given = staticType(source);
    auto type = dyn_cast_or_null<RankedTensorType>(given);
    if (!type) {
      if (given)
        fail("a result that is no tensor");
      return;
    }
    if (!isRunnable(type))
      fail("a tensor of " + elementTypeName(type));
    sources.push_back(source);
    types.push_back(MemRefType::get(type.getShape(), type.getElementType()));
  };
  llvm::DenseSet<Value> updated;
  for (auto &[output, input] : members.outputs)
    if (input && !updated.insert(input).second)
      fail("two results that update one tensor");
  for (Value input : members.inputs)
    if (!updated.contains(input))
      addArgument(input);
  for (auto &[output, input] : members.outputs)
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
    if (!members.inputs.contains(source))
      continue;
    bool isUpdated = llvm::any_of(members.outputs, [&](const auto &output) {
      return output.second == source;
    });
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
  if (!op || !members.isFree(op)) {
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
  members.collect(rows);
  problem = members.problem;
  for (Operation *op : members.ops)
    for (Value result : op->getResults())
      staticType(result);
  if (problem.empty())
    createFunction(members.ops.front()->getLoc());
  if (!problem.empty())
    return {nullptr, {}, problem};

  OpBuilder builder = OpBuilder::atBlockEnd(&function->front());
  for (Operation *op : members.ops)
    copy(builder, op);
  for (auto [i, output] : llvm::enumerate(members.outputs)) {
    size_t argument = sources.size() - members.outputs.size() + i;
    Location loc = output.first.getLoc();
    bufferization::MaterializeInDestinationOp::create(
        builder, loc, /*result=*/Type(), mapping.lookup(output.first),
        function->getArgument(argument), /*restrict=*/true, /*writable=*/true);
  }
  func::ReturnOp::create(builder, members.ops.back()->getLoc());
  return {std::move(function), std::move(sources), {}};
}

KernelFunction roofline::makeKernelFunction(ArrayRef<Operation *> ops,
                                            const StaticSizes &sizes,
                                            IsRow isRow) {
  return KernelFunctionBuilder(sizes, isRow).build(ops);
}
