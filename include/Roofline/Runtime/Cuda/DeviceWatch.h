//===- DeviceWatch.h - Clocks and power, read and never set -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_DEVICEWATCH_H
#define ROOFLINE_RUNTIME_CUDA_DEVICEWATCH_H

#include "Roofline/Runtime/Results.h"
#include "Roofline/Runtime/SharedLibrary.h"

#include <memory>
#include <optional>
#include <string>

namespace roofline::runtime::cuda {

/// Reads clocks, power, temperature and throttle reasons through NVML, where
/// that library is there.
class DeviceWatch {
public:
  explicit DeviceWatch(int ordinal);
  ~DeviceWatch();
  DeviceWatch(const DeviceWatch &) = delete;
  DeviceWatch &operator=(const DeviceWatch &) = delete;

  /// Why nothing can be read; empty where it can.
  const std::string &absent() const { return absent_; }
  /// The state now, after `after` was done.
  DeviceState read(const std::string &after) const;

private:
  std::unique_ptr<SharedLibrary> library_;
  std::string absent_;
  struct DeviceTag *device_ = nullptr;
  int (*shutdown_)() = nullptr;
  int (*clock_)(DeviceTag *, int, unsigned *) = nullptr;
  int (*power_)(DeviceTag *, unsigned *) = nullptr;
  int (*temperature_)(DeviceTag *, int, unsigned *) = nullptr;
  int (*throttle_)(DeviceTag *, unsigned long long *) = nullptr;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_DEVICEWATCH_H
