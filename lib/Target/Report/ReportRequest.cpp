//===- ReportRequest.cpp - What a user asks of a report -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/ReportRequest.h"
#include "Roofline/Support/DimSpec.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

#include <algorithm>

namespace roofline {

//===----------------------------------------------------------------------===//
// Dims
//===----------------------------------------------------------------------===//

std::optional<Bindings> requestBindings(llvm::StringRef text,
                                        const Profile &profile,
                                        std::string &error) {
  std::optional<Bindings> given = parseBindings(text, error);
  if (!given) {
    error = "option 'bind': " + error;
    return std::nullopt;
  }
  error = findUnknownDim("bind", *given, profile.dims(), profile.bindings);
  if (!error.empty())
    return std::nullopt;
  Bindings bindings = profile.bindings;
  for (const auto &[name, value] : *given)
    bindings[name] = value;
  return bindings;
}

std::optional<std::vector<Bindings>> requestPoints(llvm::StringRef text,
                                                   const Profile &profile,
                                                   std::string &error) {
  std::optional<std::vector<Bindings>> points = parseSweep(text, error);
  if (!points) {
    error = "option 'sweep': " + error;
    return std::nullopt;
  }
  // All points bind the same dims.
  if (points->empty())
    return points;
  error = findUnknownDim("sweep", points->front(), profile.dims(),
                         profile.bindings);
  return error.empty() ? points : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

std::vector<std::string> splitNames(llvm::StringRef text) {
  std::vector<std::string> names;
  for (llvm::StringRef name : llvm::split(text, ','))
    if (name = name.trim(); !name.empty())
      names.push_back(name.str());
  return names;
}

void fitTerminal(llvm::StringRef path, llvm::raw_ostream &os,
                 TextOptions &options) {
  constexpr unsigned kPageWidth = 100;
  bool isTerminal = path == "-" && os.is_displayed();
  options.color = isTerminal && os.has_colors();
  options.width = kPageWidth;
  if (unsigned columns = llvm::sys::Process::StandardOutColumns();
      isTerminal && columns)
    options.width = std::min(columns, kPageWidth);
}

} // namespace roofline
