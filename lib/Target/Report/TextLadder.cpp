//===- TextLadder.cpp - How far each rung is from times -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "Ladder.h"
#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

namespace roofline {

using Align = TextTable::Align;

static std::string integer(size_t value) {
  return formatInteger(static_cast<int64_t>(value));
}

/// Rungs with the same worst kernel share a piece: `R1, R2: k (-20.0 %, ...)`.
static void printWorst(const Measurements &measured,
                       llvm::ArrayRef<RungErrors> rungs, TextWriter &writer) {
  std::vector<std::string> pieces;
  while (!rungs.empty()) {
    size_t worst = rungs.front().worst;
    auto alike =
        rungs.take_while([&](auto &rung) { return rung.worst == worst; });
    rungs = rungs.drop_front(alike.size());
    std::string names(kRungs[alike.front().rung].name);
    if (alike.size() > 1)
      names += fmt::format(" to {}", kRungs[alike.back().rung].name);
    std::vector<std::string> errors;
    for (const RungErrors &rung : alike)
      errors.push_back(signedShare(rung.worstError));
    const MeasuredPoint &point = measured.points[worst];
    std::string setting = describeBindings(point.bindings);
    pieces.push_back(fmt::format("{} {}{}{} ({})", names, kernelName(point),
                                 setting.empty() ? "" : " at ", setting,
                                 llvm::join(errors, ", ")));
  }
  writer.wrapped("worst: ", pieces, "; ");
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
