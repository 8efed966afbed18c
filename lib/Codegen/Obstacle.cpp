//===- Obstacle.cpp - Why there is no code --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/CompileKernel.h"

#include "Host/Functions.h"
#include "MathFormulas.h"
#include "Obstacle.h"
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

/// Whether a target has code for a function of a body. On GPUs those of f32 are
/// made of approximations; of f64, there are none.
static bool hasCode(Operation &op, const KernelTarget &target) {
  if (!isa<math::MathDialect>(op.getDialect()) || isInstruction(&op))
    return true;
  if (!target.isCuda())
    return host::isLoweredMath(&op);
  return shortPowerOf(&op) || !op.getResult(0).getType().isF64();
}

static std::string withType(Operation &op) {
  Type type = op.getResult(0).getType();
  std::string text;
  llvm::raw_string_ostream(text) << nameOf(&op) << " of " << type;
  return isa<FloatType>(type) ? text + ", which needs a library" : text;
}

/// Of an op of a body.
static std::string obstacleIn(Operation &op, const KernelTarget &target) {
  if (isa<linalg::IndexOp, tensor::ExtractOp, linalg::YieldOp>(op))
    return "";
  if (!isScalarOp(&op))
    return nameOf(&op);
  return hasCode(op, target) ? "" : withType(op);
}

std::string roofline::missingFunction(func::FuncOp kernel,
                                      const KernelTarget &target) {
  for (auto structured : kernel.getOps<linalg::LinalgOp>())
    for (Operation &op : *structured.getBlock())
      if (isScalarOp(&op) && !hasCode(op, target))
        return withType(op);
  return "";
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
