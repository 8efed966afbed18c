//===- FusionTimes.h - Roof times of a module's scopes ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONTIMES_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONTIMES_H

#include "FusionPlan.h"
#include "ModuleSettings.h"

namespace roofline {

/// One for each of the scopes of `costs`, in their order. `settings` must
/// outlive them.
std::vector<RoofTimes> timesOf(const CostAnalysis &costs,
                               const ModuleSettings &settings);

/// The same, but an error at `loc` where a dim has no value or a count does not
/// fit a 64-bit integer.
mlir::FailureOr<std::vector<RoofTimes>>
requestTimes(mlir::Location loc, const CostAnalysis &costs,
             const ModuleSettings &settings);

/// Checks the option `on-chip-bytes`.
mlir::LogicalResult checkOnChipBytes(mlir::Location loc, int64_t bytes);

/// One execution of `op` as a kernel of its own, in all executions of its
/// scope.
struct KernelTime {
  int64_t bytes = 0;
  double time = 0;
};
KernelTime timeAlone(const OpCost &op, const RoofTimes &times);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONTIMES_H
