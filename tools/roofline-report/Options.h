//===- Options.h - What roofline-report is asked for ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TOOLS_ROOFLINE_REPORT_OPTIONS_H
#define ROOFLINE_TOOLS_ROOFLINE_REPORT_OPTIONS_H

#include "Roofline/Target/Report/EmitReport.h"

#include <optional>
#include <string>
#include <vector>

/// The command line as it was written; nothing where an option was not given.
struct ToolOptions {
  /// Paths; `-` is the standard input.
  std::vector<std::string> inputs;
  /// Names of known devices.
  std::vector<std::string> devices;
  bool listDevices = false;
  std::string bind;
  std::optional<std::string> sweep;
  /// Empty: none.
  std::string measured;
  std::optional<roofline::GroupBy> groupBy;
  bool compare = false;
  std::string output;
  /// Colours and, without `width`, columns are still to be set.
  roofline::EmitOptions emit;
  std::optional<unsigned> width;
};

/// Ends the program where the command line is wrong, or asks for help.
ToolOptions parseOptions(int argc, char **argv);

#endif // ROOFLINE_TOOLS_ROOFLINE_REPORT_OPTIONS_H
