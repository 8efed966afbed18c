//===- BuildProfile.h - From the analysis to plain data ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_PIPELINES_BUILDPROFILE_H
#define ROOFLINE_PIPELINES_BUILDPROFILE_H

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Target/Report/Profile.h"

namespace roofline {

/// A module's profile, and where its rows come from.
struct ModuleProfile {
  Profile profile;
  /// The op behind each of `profile.ops`.
  std::vector<mlir::Operation *> ops;
  /// Places of their instances in `CostAnalysis::instances`.
  std::vector<size_t> instances;
};

/// Rows in program order; a function that is called with different sizes has
/// rows for each.
ModuleProfile buildProfile(mlir::ModuleOp module, const CostAnalysis &costs);

} // namespace roofline

#endif // ROOFLINE_PIPELINES_BUILDPROFILE_H
