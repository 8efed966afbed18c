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

/// The same, but an error on `module` where an option gives a value to a dim
/// that there is not, or a count does not fit a 64-bit integer, and a warning
/// where a dim has no value.
mlir::FailureOr<std::vector<RoofTimes>>
requestTimes(mlir::ModuleOp module, const CostAnalysis &costs,
             const ModuleSettings &settings);

/// `matrix/f16`
std::string nameOf(const Work &entry);

/// Checks the option `on-chip-bytes`.
mlir::LogicalResult checkOnChipBytes(mlir::Location loc, int64_t bytes);

/// What kernels move, how long they take at least, and what they do, by unit
/// and type (`vector/f32`).
struct KernelTime {
  Int128 bytes = 0;
  double time = 0;
  std::map<std::string, Int128> work;

  KernelTime &operator+=(const KernelTime &other);
};
/// `op` as a kernel of its own, in all executions of its scope.
KernelTime timeAlone(const OpCost &op, const RoofTimes &times);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONTIMES_H
