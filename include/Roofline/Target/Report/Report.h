//===- Report.h - A profile on a device, as numbers -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `buildReport` evaluates a Profile under bindings on a device; the emitters
// only print what stands here.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_REPORT_H
#define ROOFLINE_TARGET_REPORT_REPORT_H

#include "Roofline/Support/Device.h"
#include "Roofline/Support/RooflineModel.h"
#include "Roofline/Target/Report/Measurements.h"
#include "Roofline/Target/Report/Profile.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace roofline {

/// A count: its polynomial, and its value where all dims are bound.
struct Quantity {
  SymbolicExpr expr;
  std::optional<int64_t> value;
};

/// The figures of an op, a group, a function or the module.
struct Figures {
  struct WorkEntry {
    Unit unit;
    std::string type;
    Quantity amount;
  };
  std::vector<WorkEntry> work;
  Quantity flops, transcendentals, integer, misc;
  Quantity bytesRead, bytesWritten;
  /// Some figure is an upper bound; see `Cost::atMost`.
  bool atMost = false;
  /// It is one only because dims have a range: a binding makes it exact.
  bool byRange = false;

  /// Every figure has a value.
  bool known() const;
  /// Read and written bytes; nothing where one is not known.
  std::optional<Int128> bytes() const;
};

/// One op, per execution.
struct ReportOp {
  /// As in ProfileOp.
  std::string id, location;
  Shared<std::string> op, function, group, phase, shape;
  Quantity count;
  Shared<Figures> figures;
  Shared<Bound> bound;
  /// The fastest kernel that was measured with what the op costs at the
  /// report's bindings: an index into `Measurements::points`.
  std::optional<size_t> measured = std::nullopt;

  /// Roof time of all executions, s; nothing where a dim is unbound.
  std::optional<double> totalTime() const;
};

/// Ops of one key, multiplied by their executions.
struct ReportGroup {
  /// Group name; empty where the key is no group.
  std::string group;
  /// Op kind, function or location: what the group is keyed by if not a group.
  std::string key;
  std::string phase;
  Quantity count;
  Figures figures;
  /// Of the sums, but `time` is the sum of the ops' roof times, `attainable`
  /// is flops over that time, and `latencyLimited` says that every op is.
  Bound bound;
  /// Ops of this group by bound, and how many of them are latency-limited.
  int64_t computeOps = 0, memoryOps = 0, latencyOps = 0;
};

/// Ops that are one kernel, in all executions.
struct ReportRegion {
  /// Indices into `Report::ops`, ascending.
  std::vector<size_t> ops;
  /// What enters and leaves.
  Quantity bytes;
  /// What the ops move as kernels of their own; nothing where a dim is unbound.
  std::optional<int64_t> bytesUnfused;
  /// Roof times of the kernel, and of its ops as kernels of their own, s;
  /// nothing where a dim is unbound.
  std::optional<double> time, timeUnfused;
};

struct ReportFunction {
  std::string name, phase;
  Figures figures;
  Quantity bytesFused, bytesFloor;
  bool atLeast = false;
  /// Sum of the roof times of its ops, s; nothing where a dim is unbound.
  std::optional<double> time;
  /// The same where every region is one kernel, and where the whole function is
  /// one that moves its floor; of the module, the sums.
  std::optional<double> timeFused, timeFloor;
};

/// A dim without a binding, of which only the ends are known.
struct ReportRange {
  std::string dim;
  DimRange ends;
  int64_t least, most;
};

/// What a sweep follows: the ops of one group and phase.
struct SweepSeries {
  std::string group, phase;
  /// Figures of some op are upper bounds.
  bool atMost = false;
};

/// One setting of a sweep. Kept small: a sweep may have a million.
struct SweepPoint {
  /// The figures of one series, multiplied by the ops' executions.
  struct Figures {
    /// False where a dim is unbound: then no figure is set.
    bool known = false;
    /// Every op's own operands and results fit the device's DRAM; true where
    /// that is not known.
    bool fitsMemory = true;
    std::optional<BoundKind> kind;
    int64_t count = 0, flops = 0, bytesRead = 0, bytesWritten = 0;
    /// Sum of the ops' roof times, s.
    double time = 0;

    /// FLOP/B; nothing for zero bytes.
    std::optional<double> intensity() const;
    /// FLOP/s: flops over time.
    double attainable() const;
  };
  /// Values of the swept dims.
  Bindings bindings;
  /// All series fit.
  bool fitsMemory = true;
  /// In the order of `Report::series`.
  std::vector<Figures> series;
};

/// What the rows of the group table are keyed by.
enum class GroupBy { Group, Op, Function, Location };

/// `group`, `op`, `function`, `location`.
std::string_view toString(GroupBy groupBy);
/// Nothing for another name.
std::optional<GroupBy> parseGroupBy(std::string_view name);

struct Report {
  std::string module, title;
  /// What tells it from others that are shown with it, where title and device
  /// do not; else empty.
  std::string label;
  Device device;
  std::vector<std::pair<std::string, std::string>> conventions;
  /// Dims with a range have its most, which is not what every figure is the
  /// most at.
  Bindings bindings;
  std::vector<ReportRange> ranges;
  Coverage coverage;
  std::vector<ReportOp> ops;
  GroupBy groupBy = GroupBy::Group;
  /// In order of first appearance.
  std::vector<ReportGroup> groups;
  std::vector<ReportRegion> regions;
  std::vector<ReportFunction> functions;
  /// The module; `name` is empty.
  ReportFunction totals;
  /// Where there are ranges: the functions, and last the module, with the least
  /// of every figure.
  std::vector<ReportFunction> least;
  /// Of the sweep, in order of first appearance; empty without a sweep.
  std::vector<SweepSeries> series;
  std::vector<SweepPoint> points;
  Measurements measured;
  /// Dims without a value, sorted.
  std::vector<std::string> unboundDims;
  /// `unit/type` pairs that occur and have no known peak on the device.
  std::vector<std::string> unboundUnits;

  /// What people call the module: its title, or else its file.
  const std::string &displayTitle() const {
    return title.empty() ? module : title;
  }
};

struct ReportOptions {
  /// By group also means: by op kind where an op has no group.
  GroupBy groupBy = GroupBy::Group;
  /// Settings of a sweep, each laid over `bindings`.
  std::vector<Bindings> points;
};

/// Why a report cannot be made.
struct ReportError {
  /// Index into `Profile::ops` where one op is to blame.
  std::optional<size_t> op;
  std::string message;
};

/// Evaluates `profile` under `bindings` on `device`. Dims without a binding
/// stay symbolic; of what depends on one with a range the most stands there,
/// marked as an upper bound. Fails where an exact count is negative or does not
/// fit int64.
std::variant<Report, ReportError> buildReport(const Profile &profile,
                                              const Device &device,
                                              const Bindings &bindings,
                                              const ReportOptions &options);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_REPORT_H
