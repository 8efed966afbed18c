//===- Memory.h - Elements of arguments in memory ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_HOST_MEMORY_H
#define ROOFLINE_LIB_RUNTIME_HOST_MEMORY_H

#include "Roofline/Runtime/Manifest.h"

namespace roofline::runtime::host {

/// Writes the elements that `argument` has before a run (Random.h).
void fill(void *to, const Argument &argument);

double readElement(const void *from, int64_t index, const std::string &type);

/// How many of `count` elements are NaN; integers never are.
int64_t countNotNumbers(const void *from, int64_t count,
                        const std::string &type);

} // namespace roofline::runtime::host

#endif // ROOFLINE_LIB_RUNTIME_HOST_MEMORY_H
