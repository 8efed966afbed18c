//===- Index.cpp - How index ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"

using namespace mlir;
using namespace roofline;

static void attachValues(MLIRContext *context) {
  using namespace index_function;
  attachBinaryIndex<add, index::AddOp>(context);
  attachBinaryIndex<sub, index::SubOp>(context);
  attachBinaryIndex<mul, index::MulOp>(context);
  attachBinaryIndex<ceilDivide, index::CeilDivSOp, index::CeilDivUOp>(context);
  attachBinaryIndex<floorDivide, index::FloorDivSOp, index::DivUOp>(context);
  attachBinaryIndex<signedDivide, index::DivSOp>(context);
  attachBinaryIndex<remainder, index::RemUOp>(context);
  attachBinaryIndex<signedRemainder, index::RemSOp>(context);
  attachBinaryIndex<smaller, index::MinSOp, index::MinUOp>(context);
  attachBinaryIndex<larger, index::MaxSOp, index::MaxUOp>(context);
  attachSameIndex<index::CastSOp, index::CastUOp>(context);
}

void roofline::registerIndexCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, index::IndexDialect *) {
    using namespace index;
    attachScalarModels<Unit::Integer, 1, AddOp, SubOp, MulOp, DivSOp, DivUOp,
                       CeilDivSOp, CeilDivUOp, FloorDivSOp, RemSOp, RemUOp,
                       MaxSOp, MaxUOp, MinSOp, MinUOp, ShlOp, ShrSOp, ShrUOp,
                       AndOp, OrOp, XOrOp>(context);
    attachScalarModels<Unit::Misc, 1, CmpOp>(context);
    attachScalarModels<Unit::Misc, 0, CastSOp, CastUOp>(context);
    attachFreeModels<ConstantOp, BoolConstantOp, SizeOfOp>(context);
    attachValues(context);
  });
}
