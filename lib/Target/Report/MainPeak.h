//===- MainPeak.h - The roof that a report shows first ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_MAINPEAK_H
#define ROOFLINE_LIB_TARGET_REPORT_MAINPEAK_H

#include "Roofline/Target/Report/Report.h"

#include <optional>

namespace roofline {

/// The peak of `device` that the contractions of `report` take the longest at,
/// so that most of them lie below it: bf16's for a module of bf16. A dim
/// without a value counts as 1. Where nothing else follows, `Device::mainPeak`:
/// without contractions of a known peak, and at a rate that is its own.
std::optional<Peak> mainPeak(const Report &report, const Device &device);

/// FLOP/B (or op/B) where `peak` meets the DRAM bandwidth of `device`.
double ridgeOf(const Peak &peak, const Device &device);
/// `ridge 161.2 FLOP/B`, in OP/B for integers.
std::string ridgeText(const Peak &peak, const Device &device);

/// 16-bit matrix work against DRAM, FLOP/B: of bf16 where that is the main
/// peak, else `Device::ridge`.
std::optional<double> sixteenBitRidge(const Report &report,
                                      const Device &device);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_MAINPEAK_H
