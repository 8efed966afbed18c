//===- Choices.h - A stream of random choices -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_CHOICES_H
#define ROOFLINE_TEST_UNIT_ORACLE_CHOICES_H

#include <cstdint>
#include <random>
#include <vector>

namespace roofline::oracle {

/// What a generator decides, one number after the other. The numbers of a
/// failing case are kept and made smaller, and the generator makes a simpler
/// case of them: so 0 must stand for the simplest choice everywhere.
class Choices {
public:
  /// Random numbers, the same for the same seed on every machine.
  explicit Choices(uint64_t seed) : random(seed) {}
  /// These numbers, then zeros.
  explicit Choices(std::vector<int64_t> given)
      : given(std::move(given)), isGiven(true) {}

  /// A number in `[0, bound)`.
  int64_t below(int64_t bound);
  /// A number in `[low, high]`.
  int64_t between(int64_t low, int64_t high) {
    return low + below(high - low + 1);
  }
  /// True in about `percent` of 100 cases.
  bool chance(int64_t percent) { return below(100) >= 100 - percent; }
  template <typename List> const auto &pick(const List &list) {
    return list[below(static_cast<int64_t>(std::size(list)))];
  }
  /// Any order of 0, 1, ... `count - 1`.
  std::vector<int64_t> permutation(int64_t count);

  /// All numbers so far.
  const std::vector<int64_t> &made() const { return taken; }

private:
  std::mt19937_64 random;
  std::vector<int64_t> given, taken;
  bool isGiven = false;
};

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_CHOICES_H
