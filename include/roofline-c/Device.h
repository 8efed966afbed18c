//===- Device.h - C API: peaks and bandwidths ---------------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_C_DEVICE_H
#define ROOFLINE_C_DEVICE_H

#include "mlir-c/Support.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A device as the roofline sees it. Never owned by the caller: known devices
/// live as long as the process, a report's as long as its analysis. Strings are
/// the device's, and not terminated by zero. Base SI units.
typedef struct RooflineDevice {
  const void *ptr;
} RooflineDevice;

static inline bool rooflineDeviceIsNull(RooflineDevice device) {
  return !device.ptr;
}

/// The devices that ship with the library, sorted by name.
MLIR_CAPI_EXPORTED intptr_t rooflineGetNumKnownDevices(void);
MLIR_CAPI_EXPORTED RooflineDevice rooflineGetKnownDevice(intptr_t index);
/// The known device called `name`, such as `a100-80gb-pcie`, or null.
MLIR_CAPI_EXPORTED RooflineDevice rooflineDeviceLookup(MlirStringRef name);

/// What the option `device` calls it.
MLIR_CAPI_EXPORTED MlirStringRef rooflineDeviceGetName(RooflineDevice device);
/// What people call it.
MLIR_CAPI_EXPORTED MlirStringRef rooflineDeviceGetTitle(RooflineDevice device);
/// Where its numbers come from.
MLIR_CAPI_EXPORTED MlirStringRef rooflineDeviceGetSource(RooflineDevice device);

/// Peak of `unit` (`matrix`, `vector`, `transcendental`, `integer`, `misc`) on
/// elements of `type` (`f16`, ...) in FLOP/s or op/s; 0 where none is known.
MLIR_CAPI_EXPORTED int64_t rooflineDeviceGetPeak(RooflineDevice device,
                                                 MlirStringRef unit,
                                                 MlirStringRef type);
/// Bandwidth of its memory, B/s.
MLIR_CAPI_EXPORTED int64_t
rooflineDeviceGetMemoryBandwidth(RooflineDevice device);
/// Capacity of its memory, B; 0 where it is not known.
MLIR_CAPI_EXPORTED int64_t
rooflineDeviceGetMemoryCapacity(RooflineDevice device);
/// Gap between dependent kernels, ns; 0 where it is not known.
MLIR_CAPI_EXPORTED int64_t
rooflineDeviceGetLaunchLatency(RooflineDevice device);

#ifdef __cplusplus
}
#endif

#endif // ROOFLINE_C_DEVICE_H
