//===- Results.h - What a run of the runner found ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plain data of measured.json, schema `roofline-measured/1`. Times are in
// seconds, sizes in bytes, rates in base units.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_RESULTS_H
#define ROOFLINE_RUNTIME_RESULTS_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Statistics.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roofline::runtime {

/// The machine, as it was found.
struct MeasuredDevice {
  std::string name;
  /// `cuda` or `host`.
  std::string backend;
  /// Results of an emulator never stand beside measured ones.
  bool emulated = false;
  /// Numbers: `multiprocessors`, `l2`, `memory`, `clock` (Hz), `threads` (that
  /// kernels run on), ...
  std::map<std::string, int64_t> numbers;
  /// `uuid_hash`, `driver`, `features`, ...
  std::map<std::string, std::string> texts;
};

/// Clocks and the like at one moment; what could not be read is left out.
struct DeviceState {
  /// What had just been done.
  std::string after;
  /// UTC, ISO 8601.
  std::string time;
  /// Hz, W, degrees Celsius; reasons for throttling as NVML's bits.
  std::optional<int64_t> clock, memoryClock, temperature, throttleReasons;
  std::optional<double> power;
};

/// A limit of the machine that a kernel of its own reached.
struct Ceiling {
  /// e.g. `dram read`, `mma.sync f16, f32 accumulate`.
  std::string name;
  /// `B/s`, `FLOP/s`, `op/s`, `s`.
  std::string unit;
  Spread value;
  /// Set where it is a peak of a device description: unit and element type, or
  /// a memory level.
  std::string peakUnit, peakType, level;
  /// How it was reached, e.g. the grid.
  std::string how;
};

/// A point of a stream's ramp: how long one pass over so many bytes takes.
struct RampPoint {
  std::string name;
  int64_t bytes = 0;
  Spread time;
};

/// Another implementation of the same kernel, timed beside ours.
struct BaselineTime {
  /// e.g. `cublasLt`.
  std::string name;
  /// Which of its algorithms.
  std::string algorithm;
  Spread time;
  /// Median of ours over theirs, paired.
  std::optional<double> ratio;
};

/// The limit of the instructions that a kernel does its work with, timed in
/// turns with it and so at the same clocks.
struct InstructionCeiling {
  /// e.g. `mma.sync f16, f32 accumulate`.
  std::string name;
  /// FLOP/s.
  double rate = 0;
  /// The kernel's rate over this one, median of the turns.
  double share = 0;
};

/// A variant of a kernel that was tried.
struct VariantResult {
  std::string name;
  /// `ok`, `check_failed`, `not_run`.
  std::string status = "not_run";
  std::string reason;
  /// As `relative` and `largest` of `Deviation`.
  std::optional<double> relFro, largestError;
  /// Seconds per launch, of a few: enough to choose by. On GPUs those of less
  /// than 50 us are launched in a graph.
  std::optional<double> quick;
};

/// What the analysis counted for a kernel.
struct Counted {
  int64_t flops = 0, bytesRead = 0, bytesWritten = 0;
};

/// A kernel that was run: its fastest variant that is right.
struct KernelResult {
  std::string id;
  std::string title;
  std::string status = "not_run";
  /// Why it is not `ok`.
  std::string reason;
  std::string variant;
  std::string family;
  std::string instructions;
  /// Why its variant is the correct but slow path, if it is.
  std::optional<std::string> slowPath;
  std::optional<std::string> group, phase;
  std::vector<std::string> ops;
  /// In groups of so many ops: what one launch stands for.
  int64_t regionOps = 1;
  /// As in `Kernel`.
  std::vector<std::string> shapes;
  std::map<std::string, int64_t> bindings;
  Counted counted;
  /// Of its variant; the largest of all variants where none is timed.
  std::optional<double> relFro, largestError;
  /// How it was checked, e.g. `f64 at 256 elements`.
  std::string check;
  std::optional<Spread> isolated, inGraph;
  /// Sets of operands that were rotated through.
  int64_t sets = 1;
  std::optional<BaselineTime> baseline;
  std::optional<InstructionCeiling> ceiling;
  /// Expected times by rung (Prediction.h), s.
  std::map<std::string, double> predicted;
  /// What limits it by R5: `compute` or `memory`.
  std::string limiter;
  /// With which other kernels it shares an efficiency (Prediction.h).
  std::string fitClass;
  std::vector<VariantResult> variants;
};

/// The efficiency of a class of kernels on this device.
struct Fit {
  /// The class of kernels, e.g. `gemm, compute`.
  std::string family;
  double efficiency = 1;
  /// Kernels that it was fitted on; it is judged on the others.
  std::vector<std::string> fittedOn;
};

/// One product of a library baseline.
struct LibraryResult {
  /// e.g. `gemm-f16-nt-1x2048x6656x6656`.
  std::string id;
  std::string status = "not_run";
  std::string reason;
  int64_t flops = 0, bytes = 0;
  std::optional<double> relFro;
  std::string algorithm;
  std::optional<Spread> isolated, inGraph;
  int64_t sets = 1;
  /// Quick medians of the candidates, for the record.
  std::map<std::string, double> candidates;
};

/// A setting of a series: the products that it consists of.
struct LibraryPoint {
  std::string group, phase;
  std::map<std::string, int64_t> bindings;
  int64_t flops = 0, bytes = 0;
  /// Sum of the products' medians; nothing where one has none.
  std::optional<double> time;
  /// Why there is no time.
  std::string reason;
  std::vector<std::string> products;
};

/// Everything in measured.json.
struct Results {
  static constexpr const char *schema = "roofline-measured/1";
  std::string producer;
  /// UTC, ISO 8601.
  std::string date;
  /// SHA-256 of the bundle's manifest; empty without a bundle.
  std::string bundle;
  uint64_t seed = 0;
  MeasuredDevice device;
  std::vector<DeviceState> states;
  std::vector<Ceiling> ceilings;
  std::vector<RampPoint> ramp;
  std::vector<KernelResult> kernels;
  std::vector<Fit> fits;
  std::vector<LibraryResult> products;
  std::vector<LibraryPoint> points;
  /// Optional parts that were not there, and why.
  std::vector<std::string> absent;
};

/// measured.json's text.
std::string writeResults(const Results &results);

/// Reads what `writeResults` wrote. Throws `Error`.
Results readResults(const std::string &text);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_RESULTS_H
