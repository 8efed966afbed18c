//===- DeviceWatch.cpp - Clocks and power, read and never set -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/DeviceWatch.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/UtcTime.h"

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

// NVML's nvmlClockType_t and nvmlTemperatureSensors_t.
static constexpr int smClock = 1, memoryClock = 2, gpuTemperature = 0;

DeviceWatch::DeviceWatch(int ordinal) {
  try {
    library_ = std::make_unique<SharedLibrary>(
        std::vector<std::string>{"libnvidia-ml.so.1"},
        "clocks and power are not logged");
    int (*init)() = nullptr;
    int (*handle)(unsigned, DeviceTag **) = nullptr;
    library_->resolve("nvmlInit_v2", init);
    library_->resolve("nvmlShutdown", shutdown_);
    library_->resolve("nvmlDeviceGetHandleByIndex_v2", handle);
    library_->resolve("nvmlDeviceGetClockInfo", clock_);
    library_->resolve("nvmlDeviceGetPowerUsage", power_);
    library_->resolve("nvmlDeviceGetTemperature", temperature_);
    library_->resolve("nvmlDeviceGetCurrentClocksThrottleReasons", throttle_);
    if (init() != 0 || handle(ordinal, &device_) != 0)
      throw Error("NVML does not open the device; clocks are not logged");
  } catch (const Error &error) {
    absent_ = error.what();
    device_ = nullptr;
  }
}

DeviceWatch::~DeviceWatch() {
  if (device_)
    shutdown_();
}

DeviceState DeviceWatch::read(const std::string &after) const {
  DeviceState state;
  state.after = after;
  state.time = timeNow();
  if (!device_)
    return state;
  unsigned value = 0;
  // NVML speaks of MHz and mW.
  if (clock_(device_, smClock, &value) == 0)
    state.clock = int64_t(value) * 1'000'000;
  if (clock_(device_, memoryClock, &value) == 0)
    state.memoryClock = int64_t(value) * 1'000'000;
  if (power_(device_, &value) == 0)
    state.power = value * 1e-3;
  if (temperature_(device_, gpuTemperature, &value) == 0)
    state.temperature = value;
  unsigned long long reasons = 0;
  if (throttle_(device_, &reasons) == 0)
    state.throttleReasons = static_cast<int64_t>(reasons);
  return state;
}
