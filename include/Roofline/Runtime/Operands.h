//===- Operands.h - What a kernel is given and returns ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_OPERANDS_H
#define ROOFLINE_RUNTIME_OPERANDS_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Reference.h"

#include <optional>
#include <vector>

namespace roofline::runtime {

int64_t elementsOf(const Argument &argument);
int64_t bytesOf(const Argument &argument);

/// The kernel's arguments in a run with `seed`, which is added to theirs.
std::vector<Argument> argumentsOf(const Kernel &kernel, uint64_t seed);

/// What `argument` is filled with in set number `set` of the operands: another
/// seed for each set, and poison where the kernel writes only.
Init initOf(const Argument &argument, int64_t set);

/// Scratch memory that is enough for each of the kernel's variants.
int64_t workspaceOf(const Kernel &kernel);

/// Memory for weights laid out anew that is enough for each of the variants.
int64_t preparedBytesOf(const Kernel &kernel);

/// What one set of operands takes.
struct SetBytes {
  /// Read or written by a launch, and allocated.
  int64_t touched = 1, allocated = 1;
};

/// How many sets of operands must be rotated through so that a launch finds its
/// own no more in a cache: `rotation` bytes in all, within `available` bytes;
/// at least one set.
int64_t setsFor(int64_t rotation, const SetBytes &set, int64_t available);

/// Results where they are: on a device, or in memory.
class ResultSource {
public:
  virtual ~ResultSource() = default;
  /// How many elements of an argument are NaN.
  virtual int64_t notNumbers(size_t argument) const = 0;
  virtual double element(size_t argument, int64_t index) const = 0;
};

/// How far results are from the reference.
struct Deviation {
  /// ||result - reference|| / ||reference|| over sampled elements; NaN where an
  /// element of a result was left unwritten or is NaN.
  double relative = 0;
  int64_t elements = 0;
};

/// Compares the results of a kernel's variants with its reference.
class ResultCheck {
public:
  /// `arguments` are the kernel's in this run.
  ResultCheck(const Kernel &kernel, const std::vector<Argument> &arguments)
      : kernel_(kernel), arguments_(arguments) {}

  /// Throws `Error` where the kernel has no reference.
  Deviation compare(const ResultSource &results);

private:
  const Kernel &kernel_;
  const std::vector<Argument> &arguments_;
  /// Remembers what variants have in common.
  std::optional<Reference> reference_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_OPERANDS_H
