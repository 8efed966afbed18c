//===- KnownDevicesNvidia.cpp - NVIDIA parts ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// "~" marks a number on which public documents disagree, or that comes from a
// rounded sheet. The tilde is kept in the `source` that users see.
//
//===----------------------------------------------------------------------===//

#include "KnownDevices.h"

#include <fmt/format.h>

namespace roofline {
namespace {

/// Results per clock and SM by compute capability: CUDA C++ Programming Guide
/// (Best Practices Guide from 13.0 on), table "Throughput of Native Arithmetic
/// Instructions".
struct Throughput {
  std::string_view computeCapability;
  int f64Fma, f32Fma, f16Fma, bf16Fma;
  /// 32-bit add.
  int integer;
  /// exp2, log2, rcp, rsqrt, sin or cos of an f32.
  int transcendental;
};
constexpr Throughput kAmpere = {"8.0", 32, 64, 256, 128, 64, 16};
constexpr Throughput kAda = {"8.9", 2, 128, 128, 128, 64, 16};
constexpr Throughput kHopper = {"9.0", 64, 128, 256, 256, 64, 16};

/// Gap between dependent kernels in a stream: about 2.5 us on A100 and H200,
/// estimated from the small sizes of RRZE's gpu-benches (1.3 us in a graph).
constexpr int64_t kStreamGapNs = 2500;

using Rate = std::optional<int64_t>;
/// Not stated by the part's documents, or not as one number.
constexpr std::nullopt_t na = std::nullopt;

struct VectorPeaks {
  Rate f64, f32, f16, bf16;
};
struct MatrixPeaks {
  Rate f64, tf32, f16, bf16, f8, i8, i4, f4;
};
struct Dram {
  int64_t bandwidth;
  std::optional<int64_t> capacity;
};
struct Chip {
  std::optional<int64_t> l2, sms, boostMHz;
  std::optional<int64_t> launchLatencyNs;
  /// Prices what the documents leave open.
  const Throughput *perSm;
};

/// What the documents of a product state.
struct Part {
  const char *name, *title;
  VectorPeaks vector;
  MatrixPeaks matrix;
  Dram dram;
  Chip chip;
  const char *source;
};

// f16 and bf16 outside of the tensor cores, and L2: GA100 white paper.
constexpr VectorPeaks kA100Vector = {9.7_T, 19.5_T, 78_T, 39_T};
constexpr MatrixPeaks kA100Matrix = {19.5_T, 156_T, 312_T,  312_T,
                                     na,     624_T, 1248_T, na};
constexpr Chip kA100Chip = {40_MiB, 108, 1410, kStreamGapNs, &kAmpere};
constexpr const char *kA100Source =
    "dense: NVIDIA A100 data sheet (nvidia-us-2188504), GA100 white paper; "
    "launch: estimate from RRZE gpu-benches";

constexpr Part kParts[] = {
    {"a100-40gb-pcie",
     "A100 40GB PCIe",
     kA100Vector,
     kA100Matrix,
     {1555_G, 40_G},
     kA100Chip,
     kA100Source},
    {"a100-40gb-sxm",
     "A100 40GB SXM4",
     kA100Vector,
     kA100Matrix,
     {1555_G, 40_G},
     kA100Chip,
     kA100Source},
    {"a100-80gb-pcie",
     "A100 80GB PCIe",
     kA100Vector,
     kA100Matrix,
     {1935_G, 80_G},
     kA100Chip,
     kA100Source},
    {"a100-80gb-sxm",
     "A100 80GB SXM4",
     kA100Vector,
     kA100Matrix,
     {2039_G, 80_G},
     kA100Chip,
     kA100Source},

    // The Medusa paper draws two lines per device; nothing else is known here.
    {"a40",
     "A40",
     {na, na, na, na},
     {na, na, 149.7_T, na, na, na, na, na},
     {696_G, na},
     {na, na, na, na, nullptr},
     "only as drawn in the Medusa paper (arXiv 2401.10774), appendix G.1"},
    {"rtx-a6000",
     "RTX A6000",
     {na, na, na, na},
     {na, na, 181_T, na, na, na, na, na},
     {768_G, na},
     {na, na, na, na, nullptr},
     "only as drawn in the Medusa paper (arXiv 2401.10774), appendix G.1; the "
     "product sheet's sparse 309.7 TFLOP/s implies about 155 dense"},

    {"h100-pcie",
     "H100 PCIe",
     {26_T, 51_T, na, na},
     {51_T, 378_T, 756_T, 756_T, 1513_T, 1513_T, na, na},
     {2000_G, 80_G}, // product sheet; 2,039 GB/s in the white paper
     {50_MiB, 114, 1755, na, &kHopper},
     "dense: NVIDIA H100 product sheet, white paper v1.04 (~: vector f64; "
     "bandwidth, 2,039 GB/s in the white paper)"},
    {"h100-sxm",
     "H100 SXM5",
     {33.5_T, 66.9_T, 133.8_T, 133.8_T},
     {66.9_T, 494.7_T, 989.4_T, 989.4_T, 1978.9_T, 1978.9_T, na, na},
     {3350_G, 80_G},
     {50_MiB, 132, 1980, na, &kHopper},
     "dense: NVIDIA H100 white paper v1.04, tables 1 to 3 (matrix rates at "
     "1830 MHz)"},
    {"h200-sxm",
     "H200 SXM",
     {34_T, 67_T, na, na},
     {67_T, 494.7_T, 989_T, 989_T, 1979_T, 1979_T, na, na},
     {4800_G, 141_G},
     {50_MiB, 132, 1980, kStreamGapNs, &kHopper},
     "dense: NVIDIA H200 product sheet (~: L2, about 60 MB also reported); "
     "launch: estimate from RRZE gpu-benches"},

    // Ada runs f16 and bf16 at the f32 rate outside of the tensor cores.
    {"l4",
     "L4",
     {0.47_T, 30.3_T, 30.3_T, 30.3_T},
     {na, 60_T, 121_T, 121_T, 242_T, 242_T, 485_T, na},
     {300_G, 24_G},
     {48_MiB, 58, 2040, na, &kAda},
     "dense: NVIDIA L4 product sheet, Ada white paper v2.1 (~: matrix i4)"},
    {"l40s",
     "L40S",
     {1.43_T, 91.6_T, 91.6_T, 91.6_T},
     {na, 183_T, 362_T, 362_T, 733_T, 733_T, na, na}, // i4: 733 or 1,466
     {864_G, 48_G},
     {96_MiB, 142, 2520, na, &kAda},
     "dense: NVIDIA L40S product sheet, Ada white paper v2.1"},
    {"rtx-4090",
     "GeForce RTX 4090",
     {1.29_T, 82.6_T, 82.6_T, 82.6_T},
     // f16 and f8 with f32 accumulators; with f16 ones they run twice as fast.
     {na, 82.6_T, 165.2_T, 165.2_T, 330.3_T, 660.6_T, 1321.2_T, na},
     {1008_G, 24_G},
     {72_MiB, 128, 2520, na, &kAda},
     "dense, f32 accumulators: Ada white paper v2.1, appendix A"},

    // Vector rates are known as ranges only, L2 not at all (65.5 to 126 MB).
    {"b200",
     "B200 (HGX, 1000 W)",
     {na, na, na, na},
     {na, 1125_T, 2250_T, 2250_T, 4500_T, 4500_T, na, 9000_T},
     {7700_G, 180_G},
     {na, 148, na, na, nullptr},
     "dense: NVIDIA HGX B200 product sheet (~: tf32; bandwidth, 8,000 GB/s "
     "nominal; usable capacity)"},
};

//===----------------------------------------------------------------------===//
// Parts to devices
//===----------------------------------------------------------------------===//

void addPeak(Device &device, Unit unit, const char *type, Rate rate) {
  if (rate)
    device.peaks.push_back({unit, type, *rate});
}

void addStatedPeaks(Device &device, const VectorPeaks &vector,
                    const MatrixPeaks &matrix) {
  addPeak(device, Unit::Matrix, "f64", matrix.f64);
  addPeak(device, Unit::Matrix, "tf32", matrix.tf32);
  addPeak(device, Unit::Matrix, "f16", matrix.f16);
  addPeak(device, Unit::Matrix, "bf16", matrix.bf16);
  addPeak(device, Unit::Matrix, "f8E4M3FN", matrix.f8);
  addPeak(device, Unit::Matrix, "f8E5M2", matrix.f8);
  addPeak(device, Unit::Matrix, "i8", matrix.i8);
  addPeak(device, Unit::Matrix, "i4", matrix.i4);
  addPeak(device, Unit::Matrix, "f4E2M1FN", matrix.f4);
  addPeak(device, Unit::Vector, "f64", vector.f64);
  addPeak(device, Unit::Vector, "f32", vector.f32);
  addPeak(device, Unit::Vector, "f16", vector.f16);
  addPeak(device, Unit::Vector, "bf16", vector.bf16);
}

/// Adds the rates that are not stated: results per clock and SM x SMs x boost
/// clock, an FMA being 2 FLOP. E.g. f16 on an H200: 2 x 256 x 132 x 1980 MHz =
/// 133.8e12 FLOP/s.
void addDerivedPeaks(Device &device, const Chip &chip) {
  const Throughput &perSm = *chip.perSm;
  int64_t smClocks = *chip.sms * *chip.boostMHz * 1'000'000;
  auto derive = [&](Unit unit, const char *type, int64_t perClock) {
    if (!device.peak(unit, type))
      addPeak(device, unit, type, perClock * smClocks);
  };
  derive(Unit::Vector, "f64", 2 * perSm.f64Fma);
  derive(Unit::Vector, "f32", 2 * perSm.f32Fma);
  derive(Unit::Vector, "f16", 2 * perSm.f16Fma);
  derive(Unit::Vector, "bf16", 2 * perSm.bf16Fma);
  derive(Unit::Transcendental, "f32", perSm.transcendental);
  derive(Unit::Integer, "i32", perSm.integer);
  device.source +=
      fmt::format("; rates not stated there: CUDA C++ Programming "
                  "Guide, throughput for {} x {} SMs x {} MHz",
                  perSm.computeCapability, *chip.sms, *chip.boostMHz);
}

Device toDevice(const Part &part) {
  Device device;
  device.name = part.name;
  device.title = part.title;
  device.source = part.source;
  device.memory.push_back({"dram", part.dram.bandwidth, part.dram.capacity});
  if (part.chip.l2)
    device.memory.push_back({"l2", std::nullopt, part.chip.l2});
  device.launchLatencyNs = part.chip.launchLatencyNs;
  device.computeUnits = part.chip.sms;
  addStatedPeaks(device, part.vector, part.matrix);
  if (part.chip.perSm)
    addDerivedPeaks(device, part.chip);
  return device;
}

} // namespace

std::vector<Device> nvidiaDevices() {
  std::vector<Device> devices;
  for (const Part &part : kParts)
    devices.push_back(toDevice(part));
  return devices;
}

} // namespace roofline
