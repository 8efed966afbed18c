//===- KnownDevices.cpp - The registry ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownDevices.h"

#include <algorithm>
#include <iterator>

namespace roofline {

static std::vector<Device> joinVendors() {
  std::vector<Device> devices = nvidiaDevices();
  std::vector<Device> others = amdDevices();
  devices.insert(devices.end(), std::make_move_iterator(others.begin()),
                 std::make_move_iterator(others.end()));
  std::sort(devices.begin(), devices.end(),
            [](const Device &a, const Device &b) { return a.name < b.name; });
  return devices;
}

const std::vector<Device> &knownDevices() {
  static const std::vector<Device> devices = joinVendors();
  return devices;
}

} // namespace roofline
