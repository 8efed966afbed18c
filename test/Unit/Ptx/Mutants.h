//===- Mutants.h - Kernels with one mistake ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_MUTANTS_H
#define ROOFLINE_UNITTEST_PTX_MUTANTS_H

#include <string>
#include <vector>

namespace roofline::ptx {

/// PTX with one statement changed.
struct Mutant {
  /// What was done, e.g. `barrier dropped`.
  std::string kind;
  std::string text;
};

/// Mutants of a module, by kind: at most `most` of each, of statements that are
/// spread evenly. What is changed is what kernels get wrong: barriers, waits
/// for copies, swizzles, fragments, lanes, places in memory.
std::vector<Mutant> mutantsOf(const std::string &text, size_t most);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_MUTANTS_H
