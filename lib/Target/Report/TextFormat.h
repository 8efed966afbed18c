//===- TextFormat.h - Numbers and names for people --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_TEXTFORMAT_H
#define ROOFLINE_LIB_TARGET_REPORT_TEXTFORMAT_H

#include "Roofline/Support/Device.h"

#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// `text` as valid UTF-8 with control characters escaped (`\n`, `\x1b`): a name
/// from the input can neither break a line, drive a terminal, nor turn the
/// direction of the text after it.
std::string escapeControls(std::string_view text);

/// Columns that `text` takes on a terminal.
size_t displayWidth(std::string_view text);

/// `text` in at most `width` columns: the middle makes way for `...`.
std::string shorten(std::string_view text, size_t width);
/// The same of several: what differs still does, so the dots may be elsewhere.
std::vector<std::string> shortenApart(const std::vector<std::string> &texts,
                                      size_t width);

/// `3,012`.
std::string formatInteger(int64_t value);

/// Whether a blank stands between number and unit.
enum class Spacing { Wide, Compact };

/// 4 significant digits and an SI prefix: `32.66 T`, `25.76 GB`, `104.7 ms`.
/// Whole numbers below 1000 are exact.
std::string formatSI(double value, std::string_view unit = "",
                     Spacing spacing = Spacing::Wide);
/// `formatSI` without zeros at the end of the fraction: `312 TFLOP/s`.
std::string formatRate(double value, std::string_view unit);
/// `312 TFLOP/s`; integer types do `OP/s`.
std::string formatPeak(const Peak &peak);
/// In GB/s, as data sheets have it: `1,935 GB/s`.
std::string formatBandwidth(int64_t bytesPerSecond);
/// 4 significant digits without prefix: `1,268`, `113.8`, `0.9997`.
std::string formatIntensity(double value);
/// What stands before figures that are lower bounds, upper bounds, or either
/// way off: `>= `, `<= `, `~ `; nothing before exact ones.
std::string markOfBounds(bool atLeast, bool atMost);
/// `23.0 %`.
std::string formatShare(double share, Spacing spacing);

/// `expr` in at most `width` columns where that can be done: exact if it fits,
/// else with coefficients of 4 significant digits, else with the last terms
/// left out, which `+ ...` stands for.
std::string formatExpr(const SymbolicExpr &expr, size_t width);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_TEXTFORMAT_H
