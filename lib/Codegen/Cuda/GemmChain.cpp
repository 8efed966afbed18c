//===- GemmChain.cpp - What follows a product in its kernel ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmChain.h"

#include "../ChainEvaluator.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// Neighbours of an operand; `others` is where its product begins.
static SmallVector<Value> load(DeviceBuilder &b, const ChainOperand &operand,
                               Value others, Value row, Value column,
                               size_t width) {
  int64_t bytes = operand.type.getIntOrFloatBitWidth() / 8;
  Value inProduct = b.add(b.mul(b.widen(row), operand.strideM * bytes),
                          b.mul(b.widen(column), operand.strideN * bytes));
  Value pointer =
      b.offset(b.argument(operand.argument), b.add(others, inProduct));
  if (operand.strideN == 0)
    return SmallVector<Value>(
        width, b.loadReals(operand.type, pointer, 1, bytes).front());
  return b.loadReals(operand.type, pointer, width, operand.alignment);
}

SmallVector<Value> cuda::applyChain(DeviceBuilder &b,
                                    const ContractionForm &form,
                                    const TilePlace &place, ValueRange products,
                                    Value row, Value column) {
  ChainEvaluator::Target target;
  target.load = [&](OpOperand &input) {
    for (auto [operand, others] : llvm::zip_equal(form.operands, place.others))
      if (operand.use == &input)
        return load(b, operand, others, row, column, products.size());
    return SmallVector<Value>();
  };
  target.compute = [&](Operation *op, ValueRange operands) {
    return b.compute(op, operands);
  };
  target.constant = [&](Operation *op) { return b.constant(op); };
  target.add = [&](Value x, Value y) { return b.addReals(x, y); };
  return ChainEvaluator(target, form.product, products, form.addend)
      .evaluate(form.result);
}
