//===- FusionTrial.h - Fusions that are tried and measured ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONTRIAL_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONTRIAL_H

#include "FusionRewrites.h"
#include "FusionTimes.h"
#include "mlir/IR/OwningOpRef.h"

namespace roofline {

/// One way to fuse a region.
struct FusionAttempt {
  /// By the loops of the region's last op, 0 for all of one; empty for
  /// elementwise fusion only.
  llvm::SmallVector<int64_t> tile;
  /// Whether elementwise fusion may compute a value that is broadcast for every
  /// point that takes it.
  bool mayRecompute;
};

/// What may be tried of `region`, the largest tiles first.
std::vector<FusionAttempt> attemptsFor(const FusedRegion &region,
                                       const CostAnalysis &costs,
                                       const RoofTimes &times);

/// A region of the plan, and what is made of it.
struct FusionCandidate {
  const PlannedRegion *planned;
  /// Place in CostAnalysis::scopes.
  size_t scope;
  /// Those that promise most first. Of the first `numRefused` it is known that
  /// they do not pay or cannot be done.
  std::vector<FusionAttempt> attempts;
  size_t numRefused = 0;

  /// That of the member that takes most of the time.
  mlir::StringAttr group;
  /// Each member by itself.
  KernelTime before;
  /// What the attempt that is tried makes of it; of the last one where all are
  /// refused.
  KernelTime after;
  size_t numKernels = 0;
  /// Whether one of the kernels is a loop over tiles.
  bool isTiled = false;
  /// Why the first attempt that was refused was, of tiles that were too large
  /// the smallest: a part of a sentence.
  std::string reason;
  bool isTooLarge = false;
  /// What that would have taken, where it could be done.
  std::optional<KernelTime> refused;

  bool isRefused() const { return numRefused == attempts.size(); }
  const FusionAttempt &attempt() const { return attempts[numRefused]; }
};

/// Fuses candidates in a copy of a module, until all that is left in it pays.
class FusionTrial {
public:
  /// All must outlive the trial.
  FusionTrial(mlir::ModuleOp module, const ModuleSettings &settings,
              int64_t onChipBytes)
      : module(module), settings(settings), onChipBytes(onChipBytes) {}

  /// Goes from each candidate's attempts to the next as long as they are
  /// refused. An attempt is kept if its kernels together have a smaller roof
  /// time than the members.
  void run(llvm::MutableArrayRef<FusionCandidate> candidates);
  /// The module as it is now.
  mlir::OwningOpRef<mlir::ModuleOp> take() { return std::move(copy); }

private:
  bool rewrite(llvm::MutableArrayRef<FusionCandidate> candidates);
  bool measure(llvm::MutableArrayRef<FusionCandidate> candidates);

  mlir::ModuleOp module;
  const ModuleSettings &settings;
  int64_t onChipBytes;
  mlir::OwningOpRef<mlir::ModuleOp> copy;
  /// In the copy, by candidates.
  std::vector<KernelOps> kernels;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONTRIAL_H
