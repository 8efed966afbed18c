//===- Summary.h - What was measured, for people ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_MEASURE_SUMMARY_H
#define ROOFLINE_MEASURE_SUMMARY_H

#include "Roofline/Runtime/Results.h"

namespace roofline::measure {

/// Prints the results in short to stdout.
void printSummary(const runtime::Results &results);

} // namespace roofline::measure

#endif // ROOFLINE_MEASURE_SUMMARY_H
