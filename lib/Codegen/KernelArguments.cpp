//===- KernelArguments.cpp - Names, roles and inputs ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelArguments.h"

#include "IntegerRanges.h"
#include "RealRanges.h"
#include "Roofline/Codegen/KernelFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <cmath>
#include <map>

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

std::vector<runtime::Argument>
roofline::describeArguments(func::FuncOp kernel, ArrayRef<Value> sources) {
  FailureOr<runtime::Kernel> plain = getKernelFacts(kernel);
  assert(succeeded(plain) && "extracted kernels are in kernel form");
  IntegerRanges ranges(kernel);
  RealRanges reals(kernel);
  std::map<std::string, int> numbers;
  for (auto [i, argument] : llvm::enumerate(plain->arguments)) {
    if (argument.access == "r" && isWeight(sources[i])) {
      argument.role = "weight";
      for (Operation *user : kernel.getArgument(i).getUsers()) {
        argument.init.high = weightBound(user->getResult(0));
        argument.init.low = -argument.init.high;
      }
    }
    if (argument.init.distribution == "uniform") {
      auto [low, high] = reals.of(i, argument.init.high);
      argument.init.low = low;
      argument.init.high = high;
    }
    if (argument.init.distribution == "integers") {
      auto [low, high] = ranges.of(i, sources[i], reals.isPositive(i));
      argument.init.low = static_cast<double>(low);
      argument.init.high = static_cast<double>(high);
    }
    std::string stem = argument.role == "activation" ? "input" : argument.role;
    argument.name = stem + std::to_string(numbers[stem]++);
  }
  return plain->arguments;
}
