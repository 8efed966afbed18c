//===- HtmlEmitter.h - A report to explore in a browser ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_HTMLEMITTER_H
#define ROOFLINE_TARGET_REPORT_HTMLEMITTER_H

#include "Roofline/Target/Report/Chart.h"
#include "llvm/ADT/ArrayRef.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

/// Writes one page that needs no other file and no network: the chart, the
/// tables, and the symbolic counts that it recomputes them from for other
/// devices and sizes. `reports` are at least one.
void emitHtml(llvm::ArrayRef<Report> reports, const ChartOptions &options,
              llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_HTMLEMITTER_H
