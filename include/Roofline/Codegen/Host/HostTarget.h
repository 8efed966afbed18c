//===- HostTarget.h - What this machine runs ------------------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_HOST_HOSTTARGET_H
#define ROOFLINE_CODEGEN_HOST_HOSTTARGET_H

#include "mlir/IR/Diagnostics.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class Module;
}

namespace roofline::host {

/// What code for this machine is compiled for, and may be run on.
struct HostTarget {
  std::string triple;
  /// All that the code needs beyond the architecture's baseline, in the names
  /// of both LLVM and Linux: `avx2`, `fma`.
  std::vector<std::string> features;
  /// LLVM's name of this CPU, whose pipelines the code is scheduled for.
  std::string tuneFor;
  /// Bits of the widest vector register.
  int64_t vectorBits = 128;
  /// Whether it adds the products of two pairs of bf16 to an f32 at once.
  bool hasDotBF16 = false;
  /// Whether it multiplies tiles of bf16, by AMX, as well.
  bool hasAmxBF16 = false;
  /// Called with each module of which machine code is made next. By it tests
  /// run code for vectors and instructions that this machine lacks.
  std::function<void(llvm::Module &)> beforeCodeGeneration = {};
};

/// What this thread compiles for: this machine, unless a `TargetScope` lives.
const HostTarget &hostTarget();

/// The CPU that LLVM knows by a name; nullopt where it is none of this
/// architecture, or this architecture is not x86-64.
std::optional<HostTarget> targetOf(llvm::StringRef cpu);

/// As long as it lives, its thread compiles for another target.
class TargetScope {
public:
  explicit TargetScope(HostTarget target);
  ~TargetScope();
  TargetScope(const TargetScope &) = delete;
  TargetScope &operator=(const TargetScope &) = delete;

private:
  HostTarget target;
  const HostTarget *outer;
};

/// Fails, with an error at `location`, where this program has no LLD, without
/// which no kernel comes of any code.
mlir::LogicalResult verifyLinker(mlir::Location location);

/// Makes a shared object of an object file, by LLD within this process. What
/// it needs from outside is an error, emitted at `location` like all others.
mlir::FailureOr<std::string> linkSharedObject(llvm::StringRef object,
                                              mlir::Location location);

} // namespace roofline::host

#endif // ROOFLINE_CODEGEN_HOST_HOSTTARGET_H
