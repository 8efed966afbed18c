//===- DimSpec.h - Values of named dims as text -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The languages of the options `bind` and `sweep`.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_DIMSPEC_H
#define ROOFLINE_SUPPORT_DIMSPEC_H

#include "Roofline/Support/SymbolicExpr.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// A sweep of more settings is refused: its points alone would take gigabytes.
constexpr size_t kMaxSweepPoints = 1'000'000;

/// Reads `B=4,S=1024`: values are positive 64-bit integers. Empty text is no
/// binding. Malformed text and a dim given twice give nothing; `error` then
/// says which item, what was got and what is expected.
std::optional<Bindings> parseBindings(std::string_view text,
                                      std::string &error);

/// Reads `B=1..64*2,S=128,512,2048,C=S` and returns every combination, the
/// first dim varying slowest. The grammar:
///
///     sweep := dim '=' item (',' item)* (',' sweep)?
///     item  := number           one value
///            | a '..' b '*' r   a, a*r, a*r*r, ... up to b
///            | a '..' b '+' s   a, a+s, a+2*s, ... up to b
///     or a single item `other`: takes the value of the swept dim `other`, so
///     it adds no axis
///
/// Empty text is no setting. Malformed text, a dim given twice, a copy of a dim
/// that is not swept, and more than `kMaxSweepPoints` combinations give
/// nothing; `error` says why.
std::optional<std::vector<Bindings>> parseSweep(std::string_view text,
                                                std::string &error);

/// Why the option called `option` cannot give values to the dims of `given`, in
/// a module whose counts depend on `dims`, and which has `defaults`: a name
/// that is in neither is a slip of the pen. Empty where all are.
std::string findUnknownDim(std::string_view option, const Bindings &given,
                           const std::set<std::string> &dims,
                           const Bindings &defaults);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_DIMSPEC_H
