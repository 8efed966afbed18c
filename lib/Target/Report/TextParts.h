//===- TextParts.h - Parts of the text report -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_TEXTPARTS_H
#define ROOFLINE_LIB_TARGET_REPORT_TEXTPARTS_H

#include "Roofline/Target/Report/Chart.h"
#include "TextWriter.h"

namespace roofline {

/// What `<=` and `~` say.
inline constexpr std::string_view kNoteOnUpperBounds =
    "<=: upper bounds, as not all that is counted need be done or moved; ~: of "
    "sums that also lack ops; bounds and times are of these figures";

/// Title and device, bindings, conventions.
void printHeader(const Report &report, TextWriter &writer);
/// A table per phase, with a row per group; symbolic rows in a table of their
/// own.
void printGroups(const Report &report, const RowOrder &order,
                 TextWriter &writer);
/// `prefill (init)`: functions of the phase's ops, and its name.
std::string phaseTitle(const Report &report, const std::string &phase);
/// `compute`, `memory`, `mixed` where its ops differ, `-` where it has none.
std::string boundText(const ReportGroup &group);
/// A row per function and one for the module.
void printTotals(const Report &report, TextWriter &writer);
/// What regions save, and the functions' times unfused, fused and at the floor.
void printRegions(const Report &report, TextWriter &writer);
/// Where groups turn compute-bound, as far as dims decide that.
void printCrossovers(const Report &report, TextWriter &writer);
/// A row per series of the sweep, and the settings' times.
void printSweep(const Report &report, TextWriter &writer);
/// What each setting of the sweep takes at least, by phase.
void printSweepTimes(const Report &report, TextWriter &writer);
/// The chart in 80 columns and 24 lines, with its legend and notes.
void printPlot(const Chart &chart, TextWriter &writer);
/// The machine's roof, its kernels at what the report shows, and what follows.
void printMeasured(const Report &report, const RowOrder &order,
                   TextWriter &writer);
/// How far the roof's times are from measured ones.
void printErrors(const Report &report, TextWriter &writer);
/// How far each rung of the expected times is off, and what was fitted.
void printLadder(const Report &report, TextWriter &writer);
/// What a library reached, by series.
void printLibrary(const Report &report, TextWriter &writer);
/// A kernel of which a prediction is the furthest off.
struct WorstKernel {
  const MeasuredPoint &point;
  std::string error;
  /// E.g. `R1 to R3`; empty for the roof itself.
  std::string rungs;
};
/// As many of `kernels` to a line as fit, with short names where one does not.
void printWorst(llvm::ArrayRef<WorstKernel> kernels, TextWriter &writer);
/// What people call a kernel that was measured.
std::string kernelName(const MeasuredPoint &point);
/// `-20.0 %`, `+3.1 %`.
std::string signedShare(double share);
/// Coverage, and how to read the tables.
void printNotes(const Report &report, TextWriter &writer);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_TEXTPARTS_H
