//===- GemmChain.cpp - What follows a product in its kernel ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmChain.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace roofline::cuda;

static constexpr int64_t width = 8;

SmallVector<Value> GemmChain::apply(ValueRange products, Value atRow,
                                    Value atColumn) {
  known.clear();
  known[form.product] = Reals(products);
  row = atRow;
  column = atColumn;
  return valuesOf(form.result);
}

GemmChain::Reals GemmChain::load(unsigned number) {
  const ChainOperand &operand = form.operands[number];
  int64_t bytes = operand.type.getIntOrFloatBitWidth() / 8;
  Value inProduct = b.add(b.mul(b.widen(row), operand.strideM * bytes),
                          b.mul(b.widen(column), operand.strideN * bytes));
  Value pointer = b.offset(b.argument(operand.argument),
                           b.add(place.others[number], inProduct));
  if (operand.strideN == 0)
    return Reals(width, b.loadReals(operand.type, pointer, 1, bytes).front());
  return b.loadReals(operand.type, pointer, width, operand.alignment);
}

GemmChain::Reals GemmChain::valuesOf(OpOperand &input) {
  if (!isa<ShapedType>(input.get().getType()))
    return Reals(width, b.constant(input.get().getDefiningOp()));
  for (auto [i, operand] : llvm::enumerate(form.operands))
    if (operand.use == &input)
      return load(i);
  return valuesOf(input.get());
}

/// What a body yields, of its arguments' values.
Value GemmChain::compute(Operation *yield,
                         const llvm::DenseMap<Value, Value> &inputs) {
  llvm::DenseMap<Value, Value> values = inputs;
  auto valueOf = [&](Value value) {
    Value found = values.lookup(value);
    return found ? found : b.constant(value.getDefiningOp());
  };
  for (Operation &op : yield->getBlock()->without_terminator()) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue;
    SmallVector<Value> operands =
        llvm::map_to_vector(op.getOperands(), valueOf);
    values[op.getResult(0)] = b.compute(&op, operands);
  }
  return valueOf(yield->getOperand(0));
}

GemmChain::Reals GemmChain::valuesOf(Value tensor) {
  auto found = known.find(tensor);
  if (found != known.end())
    return found->second;
  auto op = tensor.getDefiningOp<linalg::LinalgOp>();
  SmallVector<std::pair<Value, Reals>> inputs;
  for (OpOperand *input : op.getDpsInputOperands())
    if (BlockArgument argument = op.getMatchingBlockArgument(input);
        !argument.use_empty())
      inputs.emplace_back(argument, valuesOf(*input));
  Reals results;
  for (int64_t i = 0; i < width; ++i) {
    llvm::DenseMap<Value, Value> values;
    for (const auto &[argument, reals] : inputs)
      values[argument] = reals[i];
    results.push_back(compute(op.getBlock()->getTerminator(), values));
  }
  known[tensor] = results;
  return results;
}
