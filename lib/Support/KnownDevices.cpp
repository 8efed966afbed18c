//===- KnownDevices.cpp - The registry ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownDevices.h"

#include "Roofline/Support/NearestName.h"

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

const Device &nearestDevice(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Device &device : knownDevices())
    names.push_back(device.name);
  return knownDevices()[nearestName(name, names)];
}

} // namespace roofline
