//===- AboveRoof.cpp - Times that no roof allows --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AboveRoof.h"
#include "TextFormat.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

#include <algorithm>

namespace roofline {

bool isAboveRoof(const Bound &roof, double time) {
  return roof.kind && time < roof.time * (1 - 1e-6);
}

/// The first word that has both letters and digits: `A100` of `A100 80GB PCIe`.
static llvm::StringRef productOf(llvm::StringRef title) {
  for (llvm::StringRef word : llvm::split(title, ' '))
    if (llvm::any_of(word, llvm::isDigit) && llvm::any_of(word, llvm::isAlpha))
      return word;
  return "";
}

bool isOtherMachine(const std::string &machine, const Device &device) {
  llvm::StringRef product = productOf(device.title);
  if (product.empty() || machine == device.title || machine == device.name)
    return false;
  return llvm::none_of(llvm::split(machine, ' '), [&](llvm::StringRef word) {
    return word.equals_insensitive(product);
  });
}

std::string describeOtherMachine(const Report &report) {
  const Device &device = report.device;
  if (report.measured.empty() ||
      !isOtherMachine(report.measured.device, device))
    return "";
  return escapeControls(
      fmt::format("measured on {}, which is not the {} of the roof",
                  report.measured.device, device.title));
}

/// The largest cache that the machine, or else the device, is known to have.
static const MemoryLevel *largestCache(const Report &report) {
  const Device &device =
      report.measured.roof ? *report.measured.roof : report.device;
  const MemoryLevel *largest = nullptr;
  for (const MemoryLevel &level : device.memory)
    if (level.name != "dram" && level.capacity &&
        (!largest || *level.capacity > *largest->capacity))
      largest = &level;
  return largest;
}

std::string reasonAboveRoof(const Report &report, const MeasuredPoint &point) {
  if (!isAboveRoof(point.roof, point.time))
    return "";
  if (std::string other = describeOtherMachine(report); !other.empty())
    return other;
  if (point.roof.kind == BoundKind::Compute)
    return "fewer FLOPs done than counted, or a clock above the rated one";
  const MemoryLevel *cache = largestCache(report);
  if (cache && point.bytes() <= *cache->capacity)
    return fmt::format(
        "its {} fit in the {} of {}, so they need not come from memory",
        formatSI(static_cast<double>(point.bytes()), "B"),
        escapeControls(cache->name),
        formatSI(static_cast<double>(*cache->capacity), "B"));
  return "fewer bytes moved than counted, or warm caches";
}

} // namespace roofline
