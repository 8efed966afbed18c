//===- PageData.h - What the page computes with -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The page holds counts as formulas and evaluates them itself, for the device
// and the sizes that its reader chooses. Private to the page: other programs
// read `roofline-report/1`.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_PAGEDATA_H
#define ROOFLINE_LIB_TARGET_REPORT_PAGEDATA_H

#include "Roofline/Target/Report/Chart.h"
#include "llvm/ADT/ArrayRef.h"

#include <optional>

namespace llvm {
class raw_ostream;
namespace json {
class OStream;
class Value;
} // namespace json
} // namespace llvm

namespace roofline {

/// Writes `reports`, every device that the page offers and the options of its
/// chart as one JSON object on one line. It can stand inside of a script
/// element: neither `<` nor a line separator occurs.
void writePageData(llvm::ArrayRef<Report> reports, const ChartOptions &options,
                   llvm::raw_ostream &os);

/// A number that JavaScript, which reads doubles, takes as it is; else its
/// digits.
llvm::json::Value exactInteger(std::optional<int64_t> value);

/// Writes the attributes of a device.
void writePageDevice(const Device &device, llvm::json::OStream &json);

/// Writes the attributes of what was measured, as it was measured: the page
/// makes anew what roofs say of it.
void writePageMeasurements(const Measurements &measured,
                           llvm::json::OStream &json);

/// Writes the attributes of one report; `device` is its index in the page's
/// list.
void writePageReport(const Report &report, size_t device,
                     llvm::json::OStream &json);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_PAGEDATA_H
