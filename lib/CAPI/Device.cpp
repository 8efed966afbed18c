//===- Device.cpp - C API: peaks and bandwidths ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "roofline-c/Device.h"

#include "Handles.h"

using namespace roofline;

intptr_t rooflineGetNumKnownDevices() { return knownDevices().size(); }

RooflineDevice rooflineGetKnownDevice(intptr_t index) {
  return wrap(&knownDevices()[index]);
}

RooflineDevice rooflineDeviceLookup(MlirStringRef name) {
  return wrap(findDevice(unwrap(name)));
}

MlirStringRef rooflineDeviceGetName(RooflineDevice device) {
  return wrap(unwrap(device)->name);
}

MlirStringRef rooflineDeviceGetTitle(RooflineDevice device) {
  return wrap(unwrap(device)->title);
}

MlirStringRef rooflineDeviceGetSource(RooflineDevice device) {
  return wrap(unwrap(device)->source);
}

int64_t rooflineDeviceGetPeak(RooflineDevice device, MlirStringRef unit,
                              MlirStringRef type) {
  std::optional<Unit> known = parseUnit(unwrap(unit));
  return known ? unwrap(device)->peak(*known, unwrap(type)).value_or(0) : 0;
}

int64_t rooflineDeviceGetMemoryBandwidth(RooflineDevice device) {
  return unwrap(device)->dramBandwidth();
}

int64_t rooflineDeviceGetMemoryCapacity(RooflineDevice device) {
  return unwrap(device)->dramCapacity().value_or(0);
}

int64_t rooflineDeviceGetLaunchLatency(RooflineDevice device) {
  return unwrap(device)->launchLatencyNs.value_or(0);
}
