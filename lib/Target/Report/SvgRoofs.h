//===- SvgRoofs.h - The lines of devices and their labels -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SVGROOFS_H
#define ROOFLINE_LIB_TARGET_REPORT_SVGROOFS_H

#include "SvgLayout.h"

namespace roofline {

/// Draws the lines of all roofs: bandwidth, peak, other ceilings, ridge.
/// Labels will keep away from them.
void drawRoofs(const Chart &chart, const SvgLayout &layout, LabelPlacer &labels,
               SvgWriter &svg);

/// Labels the lines where markers and other lines leave room.
void labelRoofs(const Chart &chart, const SvgLayout &layout,
                LabelPlacer &labels, SvgWriter &svg);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SVGROOFS_H
