//===- DeviceFile.cpp - Measured limits as a device description -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/DeviceFile.h"

#include "Roofline/Runtime/Error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

using namespace roofline::runtime;

/// A text of the attribute syntax.
static std::string quoted(const std::string &text) {
  std::string result = "\"";
  for (char c : text)
    result += static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'
                  ? fmt::format("\\{:02X}", static_cast<unsigned char>(c))
                  : std::string(1, c);
  return result + "\"";
}

static int64_t numberOf(const Results &results, const char *name) {
  auto it = results.device.numbers.find(name);
  return it == results.device.numbers.end() ? 0 : it->second;
}

static std::string memoryOf(const Results &results) {
  std::map<std::string, double> levels;
  for (const Ceiling &ceiling : results.ceilings)
    if (!ceiling.level.empty())
      levels[ceiling.level] =
          std::max(levels[ceiling.level], ceiling.value.median);
  if (!levels.count("dram"))
    throw Error("no DRAM bandwidth was measured: a device description needs "
                "one; measure with --ceilings");
  // DRAM comes first, then what is nearer.
  std::string text;
  auto add = [&](const std::string &level, int64_t capacity) {
    auto it = levels.find(level);
    if (it == levels.end())
      return;
    text += fmt::format("{}{} bandwidth {}", text.empty() ? "" : ", ", level,
                        std::llround(it->second));
    if (capacity > 0)
      text += fmt::format(" capacity {}", capacity);
  };
  add("dram", numberOf(results, "memory"));
  add("l3", numberOf(results, "l3"));
  add("l2", numberOf(results, "l2"));
  add("l1", numberOf(results, "l1"));
  return text;
}

static std::string peaksOf(const Results &results) {
  std::vector<const Ceiling *> peaks;
  for (const Ceiling &ceiling : results.ceilings) {
    if (ceiling.peakUnit.empty())
      continue;
    auto it = std::find_if(peaks.begin(), peaks.end(), [&](auto *peak) {
      return peak->peakUnit == ceiling.peakUnit &&
             peak->peakType == ceiling.peakType;
    });
    if (it == peaks.end())
      peaks.push_back(&ceiling);
    else if ((*it)->value.median < ceiling.value.median)
      *it = &ceiling;
  }
  std::string text;
  for (const Ceiling *peak : peaks)
    text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ", peak->peakUnit,
                        peak->peakType, std::llround(peak->value.median));
  return text;
}

std::string roofline::runtime::deviceFile(const std::string &name,
                                          const Results &results) {
  std::string text =
      fmt::format("#roofline.device<{},\n  title = {}", quoted(name),
                  quoted(results.device.name + ", measured"));
  std::string peaks = peaksOf(results);
  if (!peaks.empty())
    text += fmt::format(",\n  peaks = [{}]", peaks);
  text += fmt::format(",\n  memory = [{}]", memoryOf(results));
  for (const Ceiling &ceiling : results.ceilings)
    if (ceiling.name == "launch gap, graph")
      text += fmt::format(",\n  launch_latency_ns = {}",
                          std::llround(ceiling.value.median * 1e9));
  if (int64_t units = numberOf(results, "multiprocessors"))
    text += fmt::format(",\n  compute_units = {}", units);
  return text +
         fmt::format(",\n  source = {}>\n",
                     quoted(fmt::format("measured by {}, {}", results.producer,
                                        results.date)));
}
