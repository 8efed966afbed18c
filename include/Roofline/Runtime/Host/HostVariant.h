//===- HostVariant.h - A variant of a kernel, loaded ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_HOSTVARIANT_H
#define ROOFLINE_RUNTIME_HOST_HOSTVARIANT_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/Host/Team.h"
#include "Roofline/Runtime/SharedLibrary.h"

namespace roofline::runtime::host {

/// The memory that a launch works on.
struct LaunchMemory {
  /// Of the kernel's arguments.
  std::vector<void *> arguments;
  /// One for each thread.
  std::vector<void *> workspaces;
  /// What `prepare` fills.
  void *prepared = nullptr;
};

/// The shared object of a variant and the entries of its steps.
class HostVariant : public LoadedVariantBase {
public:
  /// An entry takes at most so many pointers and numbers.
  static constexpr size_t mostArguments = 10;

  /// Throws `Error` where the file is missing, altered, or lacks an entry.
  HostVariant(const Bundle &bundle, const Variant &variant);

  /// Lays the weights among the arguments out as `launch` needs them.
  void prepare(const LaunchMemory &memory) const;
  /// Runs all steps; those made of tiles on the threads of `team`, if there is
  /// one.
  void launch(const LaunchMemory &memory, Team *team = nullptr) const;

private:
  std::vector<void *> load(const std::vector<Step> &steps) const;

  std::unique_ptr<SharedLibrary> library_;
  std::vector<void *> entries_, preparing_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_HOSTVARIANT_H
