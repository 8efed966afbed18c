//===- Summary.h - What was measured, for people ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_MEASURE_SUMMARY_H
#define ROOFLINE_MEASURE_SUMMARY_H

#include "Roofline/Runtime/Results.h"

#include <cstdio>

namespace roofline::measure {

/// Prints the results in short.
void printSummary(const runtime::Results &results, std::FILE *file);

} // namespace roofline::measure

#endif // ROOFLINE_MEASURE_SUMMARY_H
