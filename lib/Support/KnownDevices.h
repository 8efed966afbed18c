//===- KnownDevices.h - How the registry is written down --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Private to the library: the notation of the device tables. Rules for an
// entry: the number that the vendor prints, dense (sparse figures are twice
// that), under the exact product name; what no document states is left out.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_SUPPORT_KNOWNDEVICES_H
#define ROOFLINE_LIB_SUPPORT_KNOWNDEVICES_H

#include "Roofline/Support/Device.h"

namespace roofline {

/// Devices by vendor; `knownDevices()` joins them.
std::vector<Device> amdDevices();
std::vector<Device> nvidiaDevices();

/// `312_T` is 312e12, `0.47_T` is 470e9. Rounded, for what a binary fraction
/// cannot hold.
constexpr int64_t operator""_T(long double value) {
  return static_cast<int64_t>(value * 1e12L + 0.5L);
}
constexpr int64_t operator""_T(unsigned long long value) {
  return static_cast<int64_t>(value) * 1'000'000'000'000;
}
/// `1935_G` is 1935e9: bandwidths, and DRAM capacities, which data sheets give
/// in decimal gigabytes.
constexpr int64_t operator""_G(unsigned long long value) {
  return static_cast<int64_t>(value) * 1'000'000'000;
}
/// Caches come in powers of two although data sheets print `MB`: the 40 MB of
/// an A100 are 41,943,040 B when the device is asked.
constexpr int64_t operator""_MiB(unsigned long long value) {
  return static_cast<int64_t>(value) << 20;
}

} // namespace roofline

#endif // ROOFLINE_LIB_SUPPORT_KNOWNDEVICES_H
