//===- RateMeasurements.h - Roofs beside measured times ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_RATEMEASUREMENTS_H
#define ROOFLINE_LIB_TARGET_REPORT_RATEMEASUREMENTS_H

#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// Sets what `report.measured` does not bring along: each point's lead and
/// roofs, and the measured point of each op.
void rateMeasurements(Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_RATEMEASUREMENTS_H
