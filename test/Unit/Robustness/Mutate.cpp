//===- Mutate.cpp - Random changes of a module ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mutate.h"

#include "Checks.h"
#include "Pool.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace roofline::robustness;
using roofline::oracle::Choices;

namespace {
class Mutator {
public:
  Mutator(ModuleOp module, Choices &choices) : choices(choices) {
    module.walk([&](Operation *op) {
      if (!isa<ModuleOp>(op))
        ops.push_back(op);
      for (Value result : op->getResults())
        values.push_back(result);
      for (Region &region : op->getRegions())
        for (Block &block : region)
          values.append(block.args_begin(), block.args_end());
    });
  }

  void change();

private:
  void changeOperand(Operation *op);
  void changeAttribute(Operation *op);
  void changeSize(Value value);
  void changeRegions(Operation *op);
  void cloneIntoLoop(Operation *op);
  void cloneIntoBranch(Operation *op);

  Choices &choices;
  SmallVector<Operation *> ops;
  SmallVector<Value> values;
};
} // namespace

void Mutator::changeOperand(Operation *op) {
  if (op->getNumOperands() == 0)
    return;
  unsigned at = choices.below(op->getNumOperands());
  switch (choices.below(3)) {
  case 0:
    op->eraseOperand(at);
    break;
  case 1: {
    unsigned other = choices.below(op->getNumOperands());
    Value first = op->getOperand(at);
    op->setOperand(at, op->getOperand(other));
    op->setOperand(other, first);
    break;
  }
  case 2:
    op->setOperand(at, choices.pick(values));
    break;
  }
}

void Mutator::changeAttribute(Operation *op) {
  auto names = op->getName().getAttributeNames();
  if (names.empty())
    return;
  StringAttr name = choices.pick(names);
  if (name == "function_type" || name == "sym_name")
    return;
  std::optional<Attribute> old = op->getInherentAttr(name);
  auto number = dyn_cast_or_null<IntegerAttr>(old.value_or(Attribute()));
  if (number && choices.chance(80)) {
    static constexpr int64_t kNumbers[] = {0, 1, -1, 3, INT64_MAX, INT64_MIN};
    unsigned width = number.getValue().getBitWidth();
    op->setAttr(name, IntegerAttr::get(
                          number.getType(),
                          APInt(width, choices.pick(kNumbers), true, true)));
  } else if (old && choices.chance(30)) {
    op->removeAttr(name);
  } else {
    op->setAttr(name, choices.pick(attributes()));
  }
}

/// Another size or element, wherever the type stands.
void Mutator::changeSize(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  if (!type || !type.hasRank())
    return;
  Type changed;
  SmallVector<int64_t> shape(type.getShape());
  static constexpr int64_t kSizes[] = {ShapedType::kDynamic, 0, 1, 2,
                                       int64_t(1) << 40};
  if (choices.chance(20)) {
    Type element = choices.pick(types());
    if (!element.isIntOrIndexOrFloat())
      return;
    changed = type.clone(element);
  } else if (!shape.empty()) {
    int64_t to = choices.pick(kSizes);
    shape[choices.below(int64_t(shape.size()))] =
        isa<VectorType>(type) ? std::clamp<int64_t>(to, 1, 64) : to;
    changed = type.clone(shape);
  }
  if (!changed)
    return;
  Type old = type;
  bool all = choices.chance(60);
  for (Value other : values)
    if (other == value || (all && other.getType() == old))
      other.setType(changed);
}

void Mutator::cloneIntoLoop(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || !op->getBlock())
    return;
  OpBuilder builder(op);
  Location loc = op->getLoc();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  static constexpr int64_t kBounds[] = {0, 1, 10, -3, INT64_MAX};
  Value upper = constant(choices.pick(kBounds));
  for (Value value : values)
    if (value.getType().isIndex() && choices.chance(20))
      upper = value;
  auto loop = scf::ForOp::create(builder, loc, constant(0), upper,
                                 constant(choices.chance(90) ? 1 : 0));
  builder.setInsertionPointToStart(loop.getBody());
  builder.clone(*op);
}

void Mutator::cloneIntoBranch(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || !op->getBlock())
    return;
  OpBuilder builder(op);
  Location loc = op->getLoc();
  Value condition = arith::ConstantIntOp::create(builder, loc, 1, 1);
  for (Value value : values)
    if (value.getType().isInteger(1) && choices.chance(50))
      condition = value;
  auto branch = scf::IfOp::create(builder, loc, condition,
                                  /*withElseRegion=*/choices.chance(50));
  builder.setInsertionPointToStart(branch.thenBlock());
  builder.clone(*op);
}

/// Swaps two regions, cuts a function's body in two blocks, or leaves out an op
/// that nobody uses.
void Mutator::changeRegions(Operation *op) {
  if (op->getNumRegions() > 1) {
    Region &first = op->getRegion(0), &second = op->getRegion(1), other;
    other.takeBody(first);
    first.takeBody(second);
    second.takeBody(other);
  } else if (isa_and_present<FunctionOpInterface>(op->getParentOp()) &&
             choices.chance(50)) {
    Block *block = op->getBlock();
    Block *rest = block->splitBlock(op);
    OpBuilder builder = OpBuilder::atBlockEnd(block);
    cf::BranchOp::create(builder, op->getLoc(), rest);
  } else if (op->use_empty() && !op->hasTrait<OpTrait::IsTerminator>()) {
    op->erase();
  }
}

void Mutator::change() {
  if (ops.empty())
    return;
  Operation *op = choices.pick(ops);
  switch (choices.below(8)) {
  case 0:
    return changeOperand(op);
  case 1:
    return changeAttribute(op);
  case 2:
  case 3:
    if (!values.empty())
      changeSize(choices.pick(values));
    return;
  case 4:
    return cloneIntoLoop(op);
  case 5:
    return cloneIntoBranch(op);
  case 6:
  case 7:
    return changeRegions(op);
  }
}

/// Functions have the types of their arguments and of what they return.
static void repairFunctions(ModuleOp module) {
  module.walk([](FunctionOpInterface function) {
    if (function.isExternal() || !function.getFunctionBody().hasOneBlock())
      return;
    Block &entry = function.getFunctionBody().front();
    Operation *end = &entry.back();
    // Not the function types of other dialects.
    if (isa<FunctionType>(function.getFunctionType()))
      function.setType(Builder(function.getContext())
                           .getFunctionType(entry.getArgumentTypes(),
                                            end->getOperandTypes()));
  });
}

OwningOpRef<ModuleOp> roofline::robustness::mutate(StringRef text,
                                                   Choices &choices) {
  Silence silence;
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context());
  // The results of earlier runs say nothing.
  module->walk([](Operation *op) {
    op->removeDiscardableAttr("roofline.cost");
    op->removeDiscardableAttr("roofline.bound");
  });
  // What stays valid after one step may take another.
  OwningOpRef<ModuleOp> valid;
  for (int64_t i = 0, number = choices.between(1, 4); i < number; ++i) {
    OwningOpRef<ModuleOp> next = valid ? valid->clone() : module->clone();
    Mutator(*next, choices).change();
    repairFunctions(*next);
    if (succeeded(verify(*next)))
      valid = std::move(next);
  }
  return valid;
}
