//===- ChartParts.h - Steps of building a chart -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_CHARTPARTS_H
#define ROOFLINE_LIB_TARGET_REPORT_CHARTPARTS_H

#include "Roofline/Target/Report/Chart.h"

namespace roofline {

/// `Roofline Model (Llama 33B, A100 80GB PCIe)`: each title and device once.
std::string chartTitle(llvm::ArrayRef<Report> reports);

/// All series of one report with their points; `roof` and `kind` are not set.
std::vector<ChartSeries> collectSeries(const Report &report);

/// What the series of `report` are keyed by: in a sweep the groups, else what
/// its table is keyed by.
GroupBy seriesKeyOf(const Report &report);

/// The series that `op` is of, without its report.
std::string nameOf(const ReportOp &op, GroupBy groupBy);

/// A kernel that was measured at a setting which the report shows: any of a
/// sweep, else that of its bindings.
bool isShown(const Report &report, const MeasuredPoint &point);

/// `library, measured on NVIDIA H200: cublasLt 130100`.
std::string describeLibrary(const Measurements &measured);

/// `B=1, S=128`.
std::string describeBindings(const Bindings &bindings);

/// True if `series` is what `entry` of `ChartOptions::series` names.
bool isNamed(const ChartSeries &series, const std::string &entry);

/// Sets the axes of `chart` so that roofs and points are inside.
void setAxes(Chart &chart);

/// Says what the points of `chart` are, and what has none.
void addNotes(llvm::ArrayRef<Report> reports, Chart &chart);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_CHARTPARTS_H
