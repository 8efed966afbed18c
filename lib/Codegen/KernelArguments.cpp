//===- KernelArguments.cpp - Names, roles and inputs ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelArguments.h"

#include "IntegerRanges.h"
#include "Roofline/Codegen/KernelFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <cmath>
#include <map>
#include <set>

using namespace mlir;
using namespace roofline;

/// A constant, or a tensor of the model's signature that has the same size for
/// every batch: the importer says so, or it is a matrix of static sizes.
static bool isWeight(Value source) {
  while (Operation *op = source.getDefiningOp()) {
    if (op->hasTrait<OpTrait::ConstantLike>())
      return isa<FloatType>(getElementTypeOrSelf(source.getType()));
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp>(op))
      return false;
    source = op->getOperand(0);
  }
  auto argument = cast<BlockArgument>(source);
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  auto type = dyn_cast<RankedTensorType>(source.getType());
  if (!function || !type || !type.hasStaticShape() ||
      !isa<FloatType>(type.getElementType()))
    return false;
  bool isMarked = false, isOther = false;
  for (NamedAttribute attribute : function_interface_impl::getArgAttrs(
           function, argument.getArgNumber())) {
    StringRef name = attribute.getName().getValue();
    isMarked |= name == "llama.weight";
    isOther |= name.starts_with("llama.") && name != "llama.weight";
  }
  return isMarked || (!isOther && type.getRank() == 2);
}

/// Products that `op` adds up for one element of its result; 0 if it is no
/// contraction.
static int64_t reductionSize(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || !linalg::isaContractionOpInterface(structured))
    return 0;
  int64_t size = 1;
  for (auto [range, kind] : llvm::zip(structured.getStaticLoopRanges(),
                                      structured.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction)
      size *= range;
  return size;
}

/// Half the width of a uniform distribution with which a sum of products with
/// values in [-1, 1) varies as these do.
static double weightBound(Value tensor) {
  int64_t size = 0;
  for (Operation *user : tensor.getUsers())
    size = std::max(size, reductionSize(user));
  return size ? std::sqrt(3.0 / static_cast<double>(size)) : 1;
}

/// The argument whose element `value` of a body is made of by operations that
/// `follow` steps over, each to an operand or null; null where it is none.
static Value elementOf(Value value, function_ref<Value(Operation *)> follow) {
  while (Operation *op = value.getDefiningOp()) {
    value = follow(op);
    if (!value)
      return {};
  }
  auto argument = cast<BlockArgument>(value);
  auto structured =
      dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
  if (!structured)
    return {};
  Value tensor = structured.getMatchingOpOperand(argument)->get();
  auto read = tensor.getDefiningOp<bufferization::ToTensorOp>();
  return read ? read.getBuffer() : Value();
}

/// What keeps its sign: a mean of squares and a little, say.
static Value skipScaling(Operation *op) {
  if (isa<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp>(op))
    return op->getOperand(0);
  bool isScaled =
      isa<arith::AddFOp, arith::MulFOp, arith::DivFOp, arith::MaximumFOp>(op);
  return isScaled && matchPattern(op->getOperand(1), m_Constant())
             ? op->getOperand(0)
             : Value();
}

/// x^2, say, which is defined for a negative x, too.
static bool isWholePower(Operation *op) {
  APFloat exponent(0.0);
  return isa<math::PowFOp>(op) &&
         matchPattern(op->getOperand(1), m_ConstantFloat(&exponent)) &&
         exponent.isInteger();
}

/// Arguments with an element that goes into one of these ops, scaled or not.
template <typename... Ops>
static std::set<unsigned> argumentsOf(func::FuncOp kernel) {
  std::set<unsigned> arguments;
  kernel.walk([&](Operation *op) {
    if (!isa<Ops...>(op) || isWholePower(op))
      return;
    if (auto argument = dyn_cast_or_null<BlockArgument>(
            elementOf(op->getOperand(0), skipScaling)))
      arguments.insert(argument.getArgNumber());
  });
  return arguments;
}

std::vector<runtime::Argument>
roofline::describeArguments(func::FuncOp kernel, ArrayRef<Value> sources) {
  FailureOr<runtime::Kernel> plain = getKernelFacts(kernel);
  assert(succeeded(plain) && "extracted kernels are in kernel form");
  IntegerRanges ranges(kernel);
  // What is negative has no root or logarithm, what is below 1 no acosh.
  std::set<unsigned> positive =
      argumentsOf<math::RsqrtOp, math::SqrtOp, math::LogOp, math::Log2Op,
                  math::Log10Op, math::PowFOp>(kernel);
  std::set<unsigned> beyondOne = argumentsOf<math::AcoshOp>(kernel);
  std::map<std::string, int> numbers;
  for (auto [i, argument] : llvm::enumerate(plain->arguments)) {
    if (argument.access == "r" && isWeight(sources[i])) {
      argument.role = "weight";
      for (Operation *user : kernel.getArgument(i).getUsers()) {
        argument.init.high = weightBound(user->getResult(0));
        argument.init.low = -argument.init.high;
      }
    }
    if (argument.init.distribution == "uniform" && positive.count(i))
      argument.init.low = argument.init.high / 8;
    if (argument.init.distribution == "uniform" && beyondOne.count(i)) {
      argument.init.low = 1;
      argument.init.high = 8;
    }
    if (argument.init.distribution == "integers") {
      auto [low, high] = ranges.of(i, sources[i], positive.count(i));
      argument.init.low = static_cast<double>(low);
      argument.init.high = static_cast<double>(high);
    }
    std::string stem = argument.role == "activation" ? "input" : argument.role;
    argument.name = stem + std::to_string(numbers[stem]++);
  }
  return plain->arguments;
}
