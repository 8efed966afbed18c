//===- SvgOverlaps.h - Markers of several series in one place ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SVGOVERLAPS_H
#define ROOFLINE_LIB_TARGET_REPORT_SVGOVERLAPS_H

#include "SvgWriter.h"

#include <vector>

namespace roofline {

/// Sizes that a marker has: whole, and smaller on top of those of other series.
constexpr size_t kNumMarkerSizes = 4;
/// 1 for the first size.
double markerScale(size_t size);

/// The size of each marker, by series: the number of earlier series that have a
/// marker in the same place, so that the edges of all are seen. The last size
/// is that of all further ones.
std::vector<std::vector<size_t>>
findMarkerSizes(const std::vector<std::vector<Point>> &places);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SVGOVERLAPS_H
