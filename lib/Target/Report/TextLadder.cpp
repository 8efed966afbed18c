//===- TextLadder.cpp - How far each rung is from times -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ladder.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

using Align = TextTable::Align;

static std::string integer(size_t value) {
  return formatInteger(static_cast<int64_t>(value));
}

/// `R1 to R3`, `-20.0 % to -10.0 %`: of rungs with the same worst kernel.
static WorstKernel worstOf(const MeasuredPoint &point,
                           llvm::ArrayRef<RungErrors> rungs) {
  const RungErrors &first = rungs.front(), &last = rungs.back();
  WorstKernel worst = {point, signedShare(first.worstError),
                       std::string(kRungs[first.rung].name)};
  if (rungs.size() > 1) {
    worst.rungs += fmt::format(" to {}", kRungs[last.rung].name);
    if (std::string error = signedShare(last.worstError); error != worst.error)
      worst.error += " to " + error;
  }
  return worst;
}

static void printWorst(const Measurements &measured,
                       llvm::ArrayRef<RungErrors> rungs, TextWriter &writer) {
  std::vector<WorstKernel> kernels;
  while (!rungs.empty()) {
    size_t worst = rungs.front().worst;
    auto alike =
        rungs.take_while([&](auto &rung) { return rung.worst == worst; });
    rungs = rungs.drop_front(alike.size());
    kernels.push_back(worstOf(measured.points[worst], alike));
  }
  printWorst(kernels, writer);
}

static void printRungs(const Measurements &measured, const std::string &title,
                       llvm::ArrayRef<RungErrors> rungs, TextWriter &writer) {
  if (rungs.empty())
    return;
  TextTable table;
  table.addColumn(title, Align::Left);
  for (const char *header : {"kernels", "error", "bias", "measured/expected"})
    table.addColumn(header);
  for (const RungErrors &each : rungs) {
    const PredictionErrors &errors = each.errors;
    const Rung &rung = kRungs[each.rung];
    table.addRow(
        {fmt::format("{} {}", rung.name, rung.effect), integer(errors.count),
         formatShare(errors.meanAbsolute, Spacing::Wide),
         signedShare(errors.bias), formatIntensity(errors.medianRatio) + "x"});
  }
  writer.blankLine();
  table.print(writer);
  if (std::optional<double> before = rungs.back().meanAbsoluteBefore)
    writer.line(fmt::format("R5's error over the kernels that R6 is judged on: "
                            "{}",
                            formatShare(*before, Spacing::Wide)));
  printWorst(measured, rungs, writer);
}

static void printFits(const Measurements &measured, TextWriter &writer) {
  if (measured.fits.empty())
    return;
  TextTable table;
  table.addColumn("fitted for R6: class of kernels", Align::Left);
  table.addColumn("efficiency");
  table.addColumn("fitted on");
  for (const FittedEfficiency &fit : measured.fits)
    table.addRow({escapeControls(fit.family),
                  formatShare(fit.efficiency, Spacing::Wide),
                  fmt::format("{} kernel{}", integer(fit.fittedOn.size()),
                              fit.fittedOn.size() == 1 ? "" : "s")});
  writer.blankLine();
  table.print(writer);
}

void printLadder(const Report &report, TextWriter &writer) {
  const Measurements &measured = report.measured;
  LadderSummary ladder = summarizeLadder(measured);
  if (ladder.empty())
    return;
  printRungs(measured, "expected time: took 20 us or more", ladder.longKernels,
             writer);
  printRungs(measured, "expected time: took less", ladder.shortKernels, writer);
  printFits(measured, writer);
  writer.paragraph(
      "expected times are the measured file's, each rung with one effect more; "
      "measured/expected: median; R6: R5 over the efficiency of the kernel's "
      "class, which is the median of R5 over measured of the kernels fitted "
      "on; R6 is judged on others alone; JSON lists both");
}

} // namespace roofline
