//===- TextEmitter.cpp - A report for people ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/TextEmitter.h"
#include "TextParts.h"

namespace roofline {

void emitText(const Report &report, const TextOptions &options,
              llvm::raw_ostream &os) {
  TextWriter writer(os, options);
  printHeader(report, writer);
  printGroups(report, options.order, writer);
  printTotals(report, writer);
  printRegions(report, writer);
  printCrossovers(report, writer);
  printSweep(report, writer);
  printMeasured(report, options.order, writer);
  printNotes(report, writer);
  if (options.plot)
    printPlot(buildChart(report, options.chart), writer);
}

} // namespace roofline
