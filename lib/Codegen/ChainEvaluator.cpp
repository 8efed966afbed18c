//===- ChainEvaluator.cpp - What follows a product, computed --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChainEvaluator.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace roofline;

ChainEvaluator::ChainEvaluator(Target target, Value product, ValueRange sums,
                               OpOperand *addend)
    : target(std::move(target)), width(sums.size()) {
  Reals products(sums);
  if (addend)
    for (auto [sum, old] :
         llvm::zip_equal(products, this->target.load(*addend)))
      sum = this->target.add(sum, old);
  known[product] = products;
}

ChainEvaluator::Reals ChainEvaluator::evaluateInput(OpOperand &input) {
  if (!isa<ShapedType>(input.get().getType()))
    return Reals(width, target.constant(input.get().getDefiningOp()));
  Reals loaded = target.load(input);
  return loaded.empty() ? evaluate(input.get()) : loaded;
}

/// What a body yields, of its arguments' values.
Value ChainEvaluator::evaluateBody(
    Block &body, const llvm::DenseMap<Value, Value> &arguments) {
  llvm::DenseMap<Value, Value> values = arguments;
  auto valueOf = [&](Value value) {
    Value found = values.lookup(value);
    return found ? found : target.constant(value.getDefiningOp());
  };
  for (Operation &op : body.without_terminator()) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue;
    SmallVector<Value> operands =
        llvm::map_to_vector(op.getOperands(), valueOf);
    values[op.getResult(0)] = target.compute(&op, operands);
  }
  return valueOf(body.getTerminator()->getOperand(0));
}

ChainEvaluator::Reals ChainEvaluator::evaluate(Value tensor) {
  auto found = known.find(tensor);
  if (found != known.end())
    return found->second;
  auto op = tensor.getDefiningOp<linalg::LinalgOp>();
  SmallVector<std::pair<Value, Reals>> inputs;
  for (OpOperand &operand : op->getOpOperands())
    if (BlockArgument argument = op.getMatchingBlockArgument(&operand);
        !argument.use_empty())
      inputs.emplace_back(argument, evaluateInput(operand));
  Reals results;
  for (size_t i = 0; i < width; ++i) {
    llvm::DenseMap<Value, Value> values;
    for (const auto &[argument, reals] : inputs)
      values[argument] = reals[i];
    results.push_back(evaluateBody(*op.getBlock(), values));
  }
  known[tensor] = results;
  return results;
}
