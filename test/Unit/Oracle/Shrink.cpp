//===- Shrink.cpp - From a failing case to a small one --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Shrink.h"

using namespace roofline::oracle;

using Numbers = std::vector<int64_t>;

namespace {
class Shrinker {
public:
  Shrinker(Numbers &best, const std::function<bool(const Numbers &)> &fails)
      : best(best), fails(fails) {}

  /// True if anything became smaller.
  bool pass() {
    bool changed = false;
    for (size_t length : {16, 8, 4, 2, 1})
      changed |= leaveOut(length);
    return lower() || changed;
  }

private:
  bool keep(Numbers candidate) {
    if (attempts-- <= 0 || !fails(candidate))
      return false;
    best = std::move(candidate);
    return true;
  }

  bool leaveOut(size_t length) {
    bool changed = false;
    for (size_t at = best.size(); at-- > 0;) {
      if (at + length > best.size())
        continue;
      Numbers candidate = best;
      candidate.erase(candidate.begin() + at, candidate.begin() + at + length);
      changed |= keep(std::move(candidate));
    }
    return changed;
  }

  bool lower() {
    bool changed = false;
    for (size_t at = 0; at < best.size(); ++at)
      for (int64_t number : {int64_t(0), best[at] / 2, best[at] - 1}) {
        if (number < 0 || at >= best.size() || number >= best[at])
          continue;
        Numbers candidate = best;
        candidate[at] = number;
        changed |= keep(std::move(candidate));
      }
    return changed;
  }

  Numbers &best;
  const std::function<bool(const Numbers &)> &fails;
  int attempts = 20000;
};
} // namespace

Numbers
roofline::oracle::shrink(Numbers choices,
                         const std::function<bool(const Numbers &)> &fails) {
  Shrinker shrinker(choices, fails);
  while (shrinker.pass())
    ;
  return choices;
}
