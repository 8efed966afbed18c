//===- Operands.h - What a kernel is given and returns ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_OPERANDS_H
#define ROOFLINE_RUNTIME_OPERANDS_H

#include "Roofline/Runtime/Manifest.h"

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

/// Counters that are enough for each of the variants, bytes.
int64_t countersOf(const Kernel &kernel);

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

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_OPERANDS_H
