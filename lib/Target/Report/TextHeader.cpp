//===- TextHeader.cpp - What a text report begins with --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MainPeak.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {

static std::string deviceName(const Device &device) {
  if (device.title.empty())
    return device.name;
  return fmt::format("{} ({})", device.title, device.name);
}

static void printDevice(const Report &report, TextWriter &writer) {
  const Device &device = report.device;
  const std::string &title = report.displayTitle();
  std::vector<std::string> pieces = {formatBandwidth(device.dramBandwidth())};
  if (std::optional<Peak> peak = mainPeak(report, device)) {
    pieces.push_back(fmt::format("{} {}/{}", formatPeak(*peak),
                                 toString(peak->unit),
                                 escapeControls(peak->type)));
    pieces.push_back(ridgeText(*peak, device));
  }
  writer.wrapped(
      escapeControls(fmt::format("{}{}{}: ", title, title.empty() ? "" : " on ",
                                 deviceName(device))),
      pieces, ", ", Style::Bold);
}

void printHeader(const Report &report, TextWriter &writer) {
  printDevice(report, writer);
  std::vector<std::string> pieces;
  for (const auto &[dim, value] : report.bindings) {
    auto range =
        std::find_if(report.ranges.begin(), report.ranges.end(),
                     [&dim = dim](const ReportRange &each) {
                       return each.dim == dim && each.least != each.most;
                     });
    std::string least =
        range != report.ranges.end() ? fmt::format("{}..", range->least) : "";
    pieces.push_back(escapeControls(fmt::format("{}={}{}", dim, least, value)));
  }
  if (!pieces.empty())
    writer.wrapped("bindings: ", pieces, ", ");
  pieces.clear();
  for (const auto &[name, value] : report.conventions)
    pieces.push_back(escapeControls(fmt::format("{}={}", name, value)));
  if (!pieces.empty())
    writer.wrapped("conventions: ", pieces, ", ");
}

} // namespace roofline
