//===- KnownDevicesAmd.cpp - AMD parts ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownDevices.h"

namespace roofline {

std::vector<Device> amdDevices() {
  constexpr Unit matrix = Unit::Matrix, vector = Unit::Vector;
  Device mi300x;
  mi300x.name = "mi300x";
  mi300x.title = "Instinct MI300X";
  mi300x.peaks = {
      {matrix, "bf16", 1307.4_T},
      // CDNA 3 computes in its own FP8 formats, not in those of the OCP.
      {matrix, "f8E4M3FNUZ", 2614.9_T},
      {matrix, "f8E5M2FNUZ", 2614.9_T},
      {matrix, "f16", 1307.4_T},
      {matrix, "f64", 163.4_T},
      {matrix, "i8", 2614.9_T},  // ~
      {matrix, "tf32", 653.7_T}, // ~
      {vector, "f32", 163.4_T},  // ~
      {vector, "f64", 81.7_T},   // ~
  };
  // L2 is 4 MB on each of eight dies, so no level that all CUs share; the
  // level that is shared is the 256 MB Infinity Cache.
  mi300x.memory = {{"dram", 5300_G, 192_G}, {"l3", std::nullopt, 256_MiB}};
  mi300x.computeUnits = 304;
  mi300x.source = "AMD MI300X data sheet and ROCm hardware tables, dense; "
                  "~ (sources disagree or round): matrix i8 and tf32, vector "
                  "f32 and f64";
  return {mi300x};
}

} // namespace roofline
