//===- Operands.h - The operands of a kernel on the device ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_CUDA_OPERANDS_H
#define ROOFLINE_LIB_RUNTIME_CUDA_OPERANDS_H

#include "Roofline/Runtime/Cuda/Device.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/ResultCheck.h"

#include <vector>

namespace roofline::runtime::cuda {

/// So many sets of a kernel's operands that they are cold when their turn comes
/// again, filled with random data, the workspace and the counters. Cut from the
/// device's arena; the owner gives the space back.
class Operands {
public:
  /// `seed` is added to those of the arguments. Without `cold` there is one
  /// set.
  Operands(Device &device, const Kernel &kernel, uint64_t seed, bool cold);

  int64_t sets() const { return static_cast<int64_t>(sets_.size()); }
  const std::vector<DevicePtr> &set(int64_t index) const {
    return sets_[index];
  }
  /// What entries take after the arguments: the workspace, the counters.
  std::vector<DevicePtr> scratch() const { return {workspace_, counters_}; }
  /// With the seeds of the first set.
  const std::vector<Argument> &arguments() const { return arguments_; }

  /// Puts a set back to what it is before a run; results are poisoned.
  void fill(int64_t set);
  /// A launch that went wrong may have left something there.
  void clearCounters();

  /// Of the first set.
  std::unique_ptr<ResultSource> results() const;

private:
  Device &device_;
  std::vector<Argument> arguments_;
  std::vector<std::vector<DevicePtr>> sets_;
  DevicePtr workspace_ = 0, counters_ = 0;
  int64_t counterBytes_ = 0;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_LIB_RUNTIME_CUDA_OPERANDS_H
