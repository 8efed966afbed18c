//===- Memory.h - Elements of arguments in memory ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_MEMORY_H
#define ROOFLINE_RUNTIME_HOST_MEMORY_H

#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/ResultCheck.h"

namespace roofline::runtime::host {

/// Writes the elements that `argument` has before a run (Random.h).
void fill(void *to, const Argument &argument);

/// Fills set number `set` of the operands, at `to`; those of set 0, at `first`,
/// are filled before. Reals are the same in each set, for drawing billions of
/// them takes minutes and no kernel's time depends on them; integers are not,
/// for as indices they say where a kernel reads. What lies at the same place in
/// both is shared, and left as it is.
void fillSet(const std::vector<Argument> &arguments, int64_t set,
             const std::vector<void *> &first, const std::vector<void *> &to);

/// Writes `count` elements from the one at `first` to `to`.
void readElements(const void *from, int64_t first, int64_t count,
                  const std::string &type, Scalar *to);

/// How many of `count` elements are NaN; integers never are.
int64_t countNotNumbers(const void *from, int64_t count,
                        const std::string &type);

/// Results in this process's memory.
class MemoryResults : public ResultSource {
public:
  MemoryResults(const std::vector<Argument> &arguments,
                const std::vector<void *> &pointers)
      : arguments_(arguments), pointers_(pointers) {}

  int64_t notNumbers(size_t argument) const override {
    return countNotNumbers(pointers_[argument],
                           elementsOf(arguments_[argument]),
                           arguments_[argument].type);
  }
  void read(size_t argument, int64_t first, int64_t count,
            Scalar *to) const override {
    readElements(pointers_[argument], first, count, arguments_[argument].type,
                 to);
  }

private:
  const std::vector<Argument> &arguments_;
  const std::vector<void *> &pointers_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_MEMORY_H
