//===- UnknownOps.cpp - Why the cost of an op is not known ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Support/ExprSize.h"

#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

static std::string quoted(Operation *op) {
  return ("'" + op->getName().getStringRef() + "'").str();
}

static constexpr llvm::StringLiteral kAttachModel =
    "attach a CostModelOpInterface to it, or lower it to ops that have one";

/// The first op inside of `op` that has no model.
static Operation *withoutModel(Operation *op) {
  Operation *found = nullptr;
  op->walk([&](Operation *nested) {
    bool needsNone = nested == op || isa<CostModelOpInterface>(nested) ||
                     nested->hasTrait<OpTrait::IsTerminator>() ||
                     nested->hasTrait<OpTrait::ConstantLike>();
    if (needsNone)
      return WalkResult::advance();
    found = nested;
    return WalkResult::interrupt();
  });
  return found;
}

static UnknownReason whyCall(const ScopeCost &scope, CallOpInterface call) {
  if (scope.tooDeep.contains(call))
    return {quoted(call) + " makes sizes of more than " +
                std::to_string(kReadableLevels - 1) +
                " divisions, minima or maxima in each other",
            "inline the function, or give it constant sizes"};
  auto callee = dyn_cast_or_null<FunctionOpInterface>(call.resolveCallable());
  if (callee && !callee.isExternal())
    return {"calls of '" + callee.getName().str() + "' go round in a circle",
            "a recursion is not counted; write it as a loop"};
  return {quoted(call) + " calls a function whose body is not in the module",
          "link the function in, or inline it"};
}

UnknownReason roofline::whyUnknown(const ScopeCost &scope, Operation *op) {
  if (scope.perTrip.contains(op))
    return {"how often the loop of " + quoted(op) + " runs is not known",
            "say it by the attribute 'roofline.trips'"};
  if (auto call = dyn_cast<CallOpInterface>(op))
    return whyCall(scope, call);
  if (!isa<CostModelOpInterface>(op))
    return {quoted(op) + " has no cost model", kAttachModel.str()};
  if (Operation *nested = withoutModel(op))
    return {quoted(op) + " holds " + quoted(nested) +
                ", which has no cost model",
            kAttachModel.str()};
  return {"the cost of " + quoted(op) + " is not known in this form",
          "its types do not tell what it moves, its model does not cover what "
          "it does here, or the trips of the loops around it have no formula; "
          "give it constant sizes, or lower it to simpler ops"};
}
