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

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

using Align = TextTable::Align;

static std::string integer(size_t value) {
  return formatInteger(static_cast<int64_t>(value));
}

/// `R1 to R3 k at S=8 (-20.0 % to -10.0 %)`: rungs with the same worst kernel.
static std::string describeWorst(const MeasuredPoint &point,
                                 llvm::ArrayRef<RungErrors> rungs,
                                 size_t width) {
  const RungErrors &first = rungs.front(), &last = rungs.back();
  std::string names(kRungs[first.rung].name);
  std::string error = signedShare(first.worstError);
  if (rungs.size() > 1) {
    names += fmt::format(" to {}", kRungs[last.rung].name);
    if (std::string other = signedShare(last.worstError); other != error)
      error += " to " + other;
  }
  std::string setting = describeBindings(point.bindings);
  std::string rest =
      fmt::format("{}{} ({})", setting.empty() ? "" : " at ", setting, error);
  constexpr size_t kShortestName = 16;
  size_t used = names.size() + 1 + displayWidth(rest);
  size_t left = std::max(width, used + kShortestName) - used;
  return fmt::format("{} {}{}", names, shorten(kernelName(point), left), rest);
}

static void printWorst(const Measurements &measured,
                       llvm::ArrayRef<RungErrors> rungs, TextWriter &writer) {
  constexpr std::string_view kLead = "worst: ", kSeparator = "; ";
  std::vector<std::string> pieces;
  while (!rungs.empty()) {
    size_t worst = rungs.front().worst;
    auto alike =
        rungs.take_while([&](auto &rung) { return rung.worst == worst; });
    rungs = rungs.drop_front(alike.size());
    pieces.push_back(
        describeWorst(measured.points[worst], alike,
                      writer.width() - kLead.size() - kSeparator.size()));
  }
  writer.wrapped(kLead, pieces, kSeparator);
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
