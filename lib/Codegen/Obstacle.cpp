//===- Obstacle.cpp - Why there is no code --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/CompileKernel.h"

#include "Host/Functions.h"
#include "ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

static std::string nameOf(Operation *op) {
  return op->getName().getStringRef().str();
}

/// Of an op of the kernel itself.
static std::string obstacleAround(Operation &op) {
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op);
      insert && !insert.hasUnitStride())
    return nameOf(&op) + " with strides";
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return pad.getConstantPaddingValue() ? "" : "a padding that is no constant";
  bool isKnown =
      isa<bufferization::ToTensorOp, bufferization::MaterializeInDestinationOp,
          func::ReturnOp, linalg::LinalgOp, linalg::AggregatedOpInterface,
          tensor::CollapseShapeOp, tensor::ConcatOp, tensor::EmptyOp,
          tensor::ExpandShapeOp, tensor::ExtractOp, tensor::ExtractSliceOp,
          tensor::InsertSliceOp>(op) ||
      op.hasTrait<OpTrait::ConstantLike>();
  return isKnown ? "" : nameOf(&op);
}

/// Of an op of a body.
static std::string obstacleIn(Operation &op, const KernelTarget &target) {
  if (isa<linalg::IndexOp, tensor::ExtractOp, linalg::YieldOp>(op))
    return "";
  if (!isScalarOp(&op))
    return nameOf(&op);
  if (target.isCuda() || !isa<math::MathDialect>(op.getDialect()) ||
      host::isLoweredMath(&op))
    return "";
  std::string type;
  llvm::raw_string_ostream(type) << op.getResult(0).getType();
  return nameOf(&op) + " of " + type + ", which needs a library";
}

std::string roofline::obstacleOf(func::FuncOp kernel,
                                 const KernelTarget &target) {
  for (Operation &op : kernel.getBody().front()) {
    if (std::string obstacle = obstacleAround(op); !obstacle.empty())
      return obstacle;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured)
      continue;
    for (Operation &inner : *structured.getBlock())
      if (std::string obstacle = obstacleIn(inner, target); !obstacle.empty())
        return obstacle;
  }
  return "";
}
