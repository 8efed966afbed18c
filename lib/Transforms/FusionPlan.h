//===- FusionPlan.h - Which ops should be one kernel ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONPLAN_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONPLAN_H

#include "FusionGroup.h"
#include "Roofline/Support/RooflineModel.h"

namespace roofline {

/// Costs of a scope as numbers, in all the ways in which it is executed, each
/// once: bindings, a device.
class RoofTimes {
public:
  RoofTimes(const Device &device, const Bindings &bindings,
            std::vector<Substitution> instances)
      : device(device), bindings(bindings), instances(std::move(instances)) {}

  /// Over the instances; every count must have a value. A count fits a 64-bit
  /// integer; sums of them need not.
  Int128 sum(const SymbolicExpr &expr) const;
  int64_t largest(const SymbolicExpr &expr) const;
  /// The roof's lower bound of all executions, s.
  double time(llvm::ArrayRef<Work> work, const SymbolicExpr &bytes) const;

  /// What of `expr` has no value or does not fit a 64-bit integer: names of
  /// dims, or the expression.
  void collectBad(const SymbolicExpr &expr, std::set<std::string> &unbound,
                  std::set<std::string> &tooLarge) const;
  /// The same for everything in `cost`.
  void collectBad(const OpCost &cost, std::set<std::string> &unbound,
                  std::set<std::string> &tooLarge) const;
  /// Names of the dims that `cost` depends on.
  void collectDims(const OpCost &cost, std::set<std::string> &dims) const;

private:
  const Device &device;
  const Bindings &bindings;
  std::vector<Substitution> instances;
};

/// Ops that are, or that should be, one kernel, and what that saves against a
/// kernel for each.
struct PlannedRegion {
  FusedRegion region;
  Int128 bytes, bytesSaved;
  double time, timeSaved;
};

/// Two kernels that would save time as one, and why they cannot be.
struct RefusedFusion {
  mlir::Operation *producer, *consumer;
  double timeSaved;
  std::string reason;
};

struct FusionPlan {
  /// The function, or the module.
  mlir::Operation *scope;
  /// Dims without a value. Ops whose cost depends on them are in no region.
  std::set<std::string> unbound;
  /// Those that save most time first.
  std::vector<PlannedRegion> regions;
  std::vector<RefusedFusion> refused;
};

/// Groups of `scope`'s ops whose fusion saves roof time: beginning with every
/// op for itself (and with what `roofline.fused` marks, where `keepMarks`), the
/// two neighbours that save most become one, as long as there are any. The
/// same for the same module.
FusionPlan planFusion(const ScopeCost &scope, const CostAnalysis &costs,
                      const RoofTimes &times, const ChipLimits &limits,
                      bool keepMarks);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONPLAN_H
