//===- Measurements.h - What a real machine took ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The measured part of a report. Times come from a measured file; what roofs
// say of them is made from the report by `rateMeasurements`.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_MEASUREMENTS_H
#define ROOFLINE_TARGET_REPORT_MEASUREMENTS_H

#include "Roofline/Support/Device.h"
#include "Roofline/Support/RooflineModel.h"
#include "Roofline/Support/SymbolicExpr.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// Another implementation of a kernel, timed beside it.
struct MeasuredBaseline {
  /// e.g. `cublasLt`.
  std::string name;
  /// Median, s.
  double time = 0;
};

/// A step of the ladder of expected times: what it adds to the one before.
struct Rung {
  std::string_view name, effect;
};

/// From the hard lower bound to what this machine is known to need. No rung
/// uses a time of the kernel that it predicts, but the last.
inline constexpr std::array<Rung, 7> kRungs = {{{"R0", "roof of the device"},
                                                {"R1", "measured ceilings"},
                                                {"R2", "+ padding of tiles"},
                                                {"R3", "+ waves, shared units"},
                                                {"R4", "+ launch, fill, drain"},
                                                {"R5", "+ ramp, L2, overlap"},
                                                {"R6", "/ fitted efficiency"}}};
inline constexpr size_t kFittedRung = kRungs.size() - 1;

/// Seconds, in the order of `kRungs`; nothing where what a rung needs was not
/// known.
using ExpectedTimes = std::array<std::optional<double>, kRungs.size()>;

/// The one number of a class of kernels that the last rung divides by.
struct FittedEfficiency {
  /// Family and what limits it, e.g. `gemm, compute`.
  std::string family;
  double efficiency = 1;
  /// Ids of the kernels that it was fitted on; it is judged on the others.
  std::vector<std::string> fittedOn;
};

/// A kernel's time on a real machine, at one setting of the dims.
struct MeasuredPoint {
  /// Its id in the measured file.
  std::string kernel;
  /// Those of its ops; of a region's, that of `lead`.
  std::string group, phase;
  /// Laid over the report's bindings.
  Bindings bindings;
  /// What one launch of the kernel does at this setting.
  int64_t flops = 0, bytesRead = 0, bytesWritten = 0;
  /// Median, s.
  double time = 0;
  /// Indices into `Report::ops`, at least one: what the kernel stands for, in
  /// groups of `regionOps`.
  std::vector<size_t> ops;
  /// So many ops are one launch: a fused region.
  size_t regionOps = 1;
  /// What people call it; may be empty.
  std::string title = "";
  std::optional<MeasuredBaseline> baseline = std::nullopt;
  ExpectedTimes expected = {};
  /// What limits it by those: `compute`, `memory`; may be empty.
  std::string limiter = "";
  /// Why its code is the correct but slow path; empty where it is not.
  std::string slowPath = "";
  /// Of a launch's ops the one that does most: what the point is shown as.
  size_t lead = 0;
  /// What the report's device allows. `time` is 0 where nothing is done.
  Bound roof = {};
  /// What the machine's own roof allows, if that was measured.
  std::optional<Bound> measuredRoof = std::nullopt;

  Int128 bytes() const { return Int128(bytesRead) + bytesWritten; }
  /// FLOP/s and B/s: what was counted over the time.
  double flopRate() const { return static_cast<double>(flops) / time; }
  double byteRate() const { return static_cast<double>(bytes()) / time; }
};

/// A kernel of the measured file that has no time.
struct UntimedKernel {
  /// Its id in the measured file.
  std::string kernel;
  /// What people call it; may be empty.
  std::string title;
  /// For people, in the words of who measured; may be empty.
  std::string reason;
};

/// A series at one setting of the dims, as a library's products took it: some
/// of the series' executions, such as one layer's.
struct LibraryPoint {
  std::string group, phase;
  /// Laid over the report's bindings.
  Bindings bindings;
  /// What the products do together.
  int64_t flops = 0, bytes = 0;
  /// Sum of their medians, s.
  double time = 0;
  /// What the report's device allows for the same part of the series, s; 0
  /// where nothing is done.
  double roofTime = 0;
  /// What the machine's own roof allows, if that was measured.
  std::optional<double> measuredRoofTime = std::nullopt;

  /// FLOP/B; the point moves something.
  double intensity() const {
    return static_cast<double>(flops) / static_cast<double>(bytes);
  }
  /// FLOP/s and B/s: what was counted over the time.
  double flopRate() const { return static_cast<double>(flops) / time; }
  double byteRate() const { return static_cast<double>(bytes) / time; }
};

/// What was measured, and on which machine.
struct Measurements {
  /// The machine; empty where nothing was measured.
  std::string device;
  /// UTC, ISO 8601; may be empty.
  std::string date;
  /// The machine's own roof, by the ceilings that were measured on it.
  std::optional<Device> roof;
  std::vector<MeasuredPoint> points;
  std::vector<UntimedKernel> untimed;
  /// What the last rung of the points' expected times was fitted with.
  std::vector<FittedEfficiency> fits;
  /// Names and versions of the libraries; may be empty.
  std::string libraries;
  std::vector<LibraryPoint> libraryPoints;
  /// Points of a library for other series or shapes than the report's.
  int64_t libraryLeftOut = 0;

  bool empty() const { return device.empty(); }
};

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_MEASUREMENTS_H
