//===- Chart.h - The picture of a roofline as plain data --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `buildChart` decides what stands where on the log-log plane; the emitters
// only draw it.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_CHART_H
#define ROOFLINE_TARGET_REPORT_CHART_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/ArrayRef.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// How a chart looks.
enum class ChartStyle {
  /// Colours that colour-blind readers tell apart, a marker per series.
  Default,
  /// The founding figure's: its six series in its order, colours and crosses.
  Seed
};

/// What of the reports a chart shows, and how.
struct ChartOptions {
  ChartStyle style = ChartStyle::Default;
  /// Which series, in this order; each entry is a group and phase
  /// (`qk/pv init`), a group (`qk/pv`) or a phase (`init`). Empty: those of
  /// the style.
  std::vector<std::string> series;

  /// `series`, or those of the style; empty: all there are.
  std::vector<std::string> chosenSeries() const;
};

/// Where a point's performance comes from.
enum class PointKind {
  /// What the roof allows.
  Attainable,
  /// A kernel of ours reached it on a real machine.
  Measured,
  /// A library reached it there.
  Library
};

/// A setting of a series, or a series at the bindings.
struct ChartPoint {
  /// FLOP/B; 0 where there are no FLOPs.
  double intensity = 0;
  /// FLOP/s.
  double performance = 0;
  PointKind kind = PointKind::Attainable;
  /// The operands and results of every op fit the device's DRAM.
  bool fitsMemory = true;
  /// `B=1, S=128`, and the kernel of a measured point.
  std::string label;
};

/// A group in a phase: one colour and marker.
struct ChartSeries {
  /// `qk/pv init`; with several reports led by which it is of.
  std::string name;
  /// Its report, an index into `buildChart`'s.
  size_t report = 0;
  /// Its device, an index into `Chart::roofs`.
  size_t roof = 0;
  /// Equal for series that only differ in their report; from 0 up in order of
  /// appearance.
  size_t kind = 0;
  /// Attainable ones first.
  std::vector<ChartPoint> points;

  /// Some point has no FLOPs.
  bool hasZero() const;
};

/// A horizontal line: the rate of a unit and type.
struct ChartCeiling {
  /// FLOP/s.
  double rate = 0;
  /// `312 TFLOP/s`, or `19.5 TFLOP/s vector/f32`.
  std::string label;
};

/// The lines of one device.
struct ChartRoof {
  /// Empty where the chart has one roof.
  std::string name;
  /// B/s.
  double bandwidth = 0;
  /// `1,935GB/s`.
  std::string bandwidthLabel;
  /// What the contractions of the reports take the longest at; without any
  /// 16-bit matrix work, or the highest there is.
  std::optional<ChartCeiling> peak;
  /// `ridge 161.2 FLOP/B`, with the unit of a peak that is not what the device
  /// is known for: `ridge 19.97 FLOP/B, matrix/f32`. Empty without a peak.
  std::string ridgeLabel;
  /// Other units and types that limit an op of the chart, highest first.
  std::vector<ChartCeiling> ceilings;

  /// FLOP/B where `peak` meets the bandwidth.
  std::optional<double> ridge() const;
  /// FLOP/s that bandwidth and `peak` allow at `intensity`.
  double attainable(double intensity) const;
};

/// A logarithmic axis.
struct ChartAxis {
  struct Tick {
    double value;
    std::string label;
  };
  double min = 1, max = 10;
  std::vector<Tick> ticks;

  /// 0 at `min`, 1 at `max`.
  double position(double value) const;
};

/// What a picture does not say by itself.
struct ChartNote {
  /// What of it only holds where markers look different, such as `Hollow: `.
  std::string lead;
  std::string text;
};

/// A roofline plot: roofs and points on the log-log plane of intensity (x) and
/// performance (y).
struct Chart {
  /// `Roofline Model (Llama 33B, A100 80GB PCIe)`.
  std::string title;
  ChartStyle style = ChartStyle::Default;
  /// FLOP/B.
  ChartAxis x;
  /// FLOP/s.
  ChartAxis y;
  std::vector<ChartRoof> roofs;
  /// Of the machines that points were measured on, by their own ceilings; each
  /// has a name.
  std::vector<ChartRoof> measuredRoofs;
  /// What the legend says of a library's points; empty where there are none.
  std::string libraryLabel;
  std::vector<ChartSeries> series;
  std::vector<ChartNote> notes;

  /// There is no point; `notes` say why.
  bool isEmpty() const;
  bool has(PointKind kind) const;
  /// Some point has no FLOPs and stands at the left edge.
  bool hasZero() const;
};

/// Why `options` do not fit `reports`: an entry of `ChartOptions::series` that
/// no series answers to, and which there are. Nothing where they fit.
std::optional<std::string> invalidSeries(llvm::ArrayRef<Report> reports,
                                         const ChartOptions &options);

/// The chart of `reports`, at least one. Of a report with a sweep, every
/// setting is a point; else every group is one. Figures that are not known
/// have no point.
Chart buildChart(llvm::ArrayRef<Report> reports, const ChartOptions &options);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_CHART_H
