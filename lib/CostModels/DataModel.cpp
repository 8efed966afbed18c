//===- DataModel.cpp - Ops that name, move or leave elements --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"

using namespace mlir;
using namespace roofline;

Cost roofline::copyCost(Operation *op, unsigned source, unsigned destination,
                        const SymbolicExpr &bytes) {
  Cost cost;
  cost.addRead(Traffic::Place::Operand, source, bytes);
  if (op->getNumResults() != 0)
    cost.addWrite(Traffic::Place::Result, 0, bytes);
  else
    cost.addWrite(Traffic::Place::Operand, destination, bytes);
  return cost;
}

SymbolicExpr roofline::moreTelling(const SymbolicExpr &a, const SymbolicExpr &b,
                                   const DimQuery &dims) {
  return dims.saysMore(b, a) ? b : a;
}

bool roofline::haveSameRank(Type a, Type b) {
  auto x = dyn_cast<ShapedType>(a), y = dyn_cast<ShapedType>(b);
  return x && y && x.hasRank() && y.hasRank() && x.getRank() == y.getRank();
}

SymbolicExpr roofline::commonElements(Value a, Value b, DimQuery &dims) {
  SymbolicExpr product = 1;
  for (int64_t i = 0; i < cast<ShapedType>(a.getType()).getRank(); ++i)
    product *= moreTelling(dims.dim(a, i), dims.dim(b, i), dims);
  return product;
}
