//===- SvgEmitter.h - The chart as a vector graphic -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_SVGEMITTER_H
#define ROOFLINE_TARGET_REPORT_SVGEMITTER_H

#include "Roofline/Target/Report/Chart.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

/// Writes `chart` as one self-contained SVG 1.1 document.
void emitSvg(const Chart &chart, llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_SVGEMITTER_H
