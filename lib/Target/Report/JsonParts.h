//===- JsonParts.h - Parts of the JSON report -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_JSONPARTS_H
#define ROOFLINE_LIB_TARGET_REPORT_JSONPARTS_H

#include "Roofline/Target/Report/Report.h"

#include "llvm/Support/JSON.h"

namespace roofline {

// Each writes attributes, and is called inside of an object.

/// Of `device`, the one of `report` or the machine's.
void writeDevice(const Report &report, const Device &device,
                 llvm::json::OStream &json);
/// All of `report.measured`.
void writeMeasurements(const Report &report, llvm::json::OStream &json);
/// `report.measured`'s `ladder` and `fits`, where it has any.
void writeLadder(const Measurements &measured, llvm::json::OStream &json);
/// What one point was expected to take, where that is known.
void writeExpected(const MeasuredPoint &point, llvm::json::OStream &json);
/// `untimed`, where there are any.
void writeUntimed(const Measurements &measured, llvm::json::OStream &json);
/// `op.measured`, which there is.
void writeMeasuredOp(const Report &report, const ReportOp &op,
                     llvm::json::OStream &json);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_JSONPARTS_H
