//===- RunControl.h - Who watches a run of kernels --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_RUNCONTROL_H
#define ROOFLINE_RUNTIME_RUNCONTROL_H

#include <functional>
#include <map>
#include <string>

namespace roofline::runtime {

/// What a run of kernels tells the process that watches over it, and what it
/// learns from earlier runs that broke off.
struct RunControl {
  /// Writes the results so far.
  std::function<void()> save = [] {};
  /// The name of the kernel's variant that starts now; of the kernel alone:
  /// its operands or its reference are made; an empty one: nothing that could
  /// break is running.
  std::function<void(const std::string &)> begin = [](const std::string &) {};
  /// Every variant is checked, and none is timed.
  bool checkOnly = false;
  /// All elements of results are compared, not a sample of them.
  bool checkAll = false;
  /// What broke an earlier run, by these names, and how.
  std::map<std::string, std::string> broken;
};

/// The name by which `RunControl` knows a variant.
inline std::string runName(const std::string &kernel,
                           const std::string &variant) {
  return kernel + "/" + variant;
}

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_RUNCONTROL_H
