//===- GemvChain.cpp - Elements of a product of few rows ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Gemv.h"

#include "../ChainEvaluator.h"
#include "../ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

ContractedDim cuda::blocked(const ContractedDim &dim, int64_t factor) {
  ContractedDim result = dim;
  result.extent = llvm::divideCeil(dim.extent, factor);
  result.w *= factor;
  result.y *= factor;
  for (int64_t &other : result.others)
    other *= factor;
  return result;
}

GemvOffsets cuda::offsetsOf(EntryBuilder &entry, Value index,
                            ArrayRef<ContractedDim> dims, size_t numOthers) {
  Value zero = entry.index(0);
  GemvOffsets result{zero, zero, zero, {}};
  result.others.assign(numOthers, zero);
  for (size_t i = dims.size(); i-- > 0;) {
    const ContractedDim &dim = dims[i];
    Value at = i == 0 ? index : entry.rem(index, dim.extent);
    index = i == 0 ? index : entry.div(index, dim.extent);
    result.x = entry.add(result.x, entry.mul(at, dim.x));
    result.w = entry.add(result.w, entry.mul(at, dim.w));
    result.y = entry.add(result.y, entry.mul(at, dim.y));
    for (auto [other, stride] : llvm::zip_equal(result.others, dim.others))
      other = entry.add(other, entry.mul(at, stride));
  }
  return result;
}

void cuda::storeElement(EntryBuilder &entry, const GemvProblem &problem,
                        Value product, Value y, ArrayRef<Value> others) {
  const ElementwiseChain &chain = problem.chain;
  ChainEvaluator::Target target;
  target.load = [&](OpOperand &input) -> SmallVector<Value> {
    for (auto [operand, at] : llvm::zip_equal(chain.operands, others))
      if (operand.use == &input)
        return {entry.widen(entry.load(entry.buffer(operand.argument), at, 1))};
    return {};
  };
  target.compute = [&](Operation *op, ValueRange operands) {
    return computeScalar(entry.b, op, operands);
  };
  target.constant = [&](Operation *op) { return scalarConstant(entry.b, op); };
  target.add = [&](Value x, Value y) -> Value {
    return arith::AddFOp::create(entry.b, x, y);
  };
  Value result = ChainEvaluator(target, chain.product, product, chain.addend)
                     .evaluate(chain.result)
                     .front();
  entry.store(result, entry.buffer(problem.contraction.y), y);
}
