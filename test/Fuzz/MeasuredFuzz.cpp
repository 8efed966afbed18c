//===- MeasuredFuzz.cpp - Measured files from any JSON --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As the runner reads its own, for `--resume`.
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Runtime/DeviceFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Prediction.h"
#include "Roofline/Runtime/Results.h"

using namespace roofline::fuzz;
using namespace roofline::runtime;

static void checkResults(const std::string &text) {
  Results results;
  try {
    results = readResults(text);
  } catch (const Error &) {
    return;
  }
  std::string written = writeResults(results);
  try {
    require(writeResults(readResults(written)) == written,
            "writes what it read", written);
    fitFamilies(results);
    rungErrors(results, 0);
  } catch (const Error &error) {
    fail("reads what it writes", error.what() + ("\n" + written));
  }
  try {
    deviceFile("name", results);
  } catch (const Error &) {
    // Without a bandwidth there is none.
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  checkResults(std::string(textOf(data, size)));
  return 0;
}
