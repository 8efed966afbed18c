//===- LibraryJoin.h - A library's times join the report --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_LIBRARYJOIN_H
#define ROOFLINE_LIB_TARGET_REPORT_LIBRARYJOIN_H

#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// Puts those of `points` into `report.measured` that are of one of its series:
/// a whole part of it, such as a layer, at some setting. Their bindings become
/// those of the dims that the series depends on; of points that are then at one
/// setting the fastest stays. The others are counted.
void joinLibrary(const std::vector<LibraryPoint> &points, Report &report);

/// Sets what roofs allow for the library's points.
void rateLibrary(Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_LIBRARYJOIN_H
