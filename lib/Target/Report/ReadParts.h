//===- ReadParts.h - Parts of the reader of reports -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_READPARTS_H
#define ROOFLINE_LIB_TARGET_REPORT_READPARTS_H

#include "JsonPlace.h"
#include "Roofline/Target/Report/ReadReport.h"

namespace roofline {

// Each reads a member of the report, or all those that a part is made from.

Unit readUnit(const JsonPlace &unit);
Device readDevice(const JsonPlace &device);
/// Ops, functions and totals.
void readCosts(const JsonPlace &report, Profile &profile);
/// All measurements; after the ops.
void readMeasured(const JsonPlace &report, SavedReport &saved);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_READPARTS_H
