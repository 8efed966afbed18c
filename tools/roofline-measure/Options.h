//===- Options.h - What roofline-measure is asked for -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_MEASURE_OPTIONS_H
#define ROOFLINE_MEASURE_OPTIONS_H

#include <cstdint>
#include <string>

namespace roofline::measure {

struct Options {
  std::string bundle;
  std::string output = "measured.json";
  bool ceilings = false;
  bool libraryBaseline = false;
  /// `host`, `cuda`, or empty where the rest decides.
  std::string backend;
  std::string type = "f16";
  int device = 0;
  std::string driver = "libcuda.so.1";
  std::string deviceFile;
  uint64_t seed = 0;
  bool resume = false;
  bool predict = false;
  int patience = 60;
  bool inProcess = false;
  bool checkOnly = false;
  bool checkAll = false;
  bool quick = false;
  int64_t threads = 1;
};

/// Parses the command line. Does not return where it asks for help or is wrong.
Options parseOptions(int argc, char **argv);

} // namespace roofline::measure

#endif // ROOFLINE_MEASURE_OPTIONS_H
