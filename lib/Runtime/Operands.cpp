//===- Operands.cpp - What a kernel is given and returns ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Operands.h"

#include "Roofline/Runtime/ElementType.h"

#include <algorithm>

using namespace roofline::runtime;

/// Between the seeds of neighbouring sets: any number will do.
static constexpr uint64_t setSeed = 1000003;
/// More sets than this make no launch colder.
static constexpr int64_t mostSets = 1024;

int64_t roofline::runtime::elementsOf(const Argument &argument) {
  int64_t count = 1;
  for (int64_t size : argument.shape)
    count *= size;
  return count;
}

int64_t roofline::runtime::bytesOf(const Argument &argument) {
  return elementsOf(argument) * elementType(argument.type).bytes;
}

std::vector<Argument> roofline::runtime::argumentsOf(const Kernel &kernel,
                                                     uint64_t seed) {
  std::vector<Argument> arguments = kernel.arguments;
  for (Argument &argument : arguments)
    argument.init.seed += seed;
  return arguments;
}

Init roofline::runtime::initOf(const Argument &argument, int64_t set) {
  Init init = argument.init;
  init.seed += setSeed * static_cast<uint64_t>(set);
  if (argument.access == "w")
    init.distribution = "poison";
  return init;
}

int64_t roofline::runtime::workspaceOf(const Kernel &kernel) {
  int64_t bytes = 0;
  for (const Variant &variant : kernel.variants)
    bytes = std::max(bytes, variant.workspaceBytes);
  return bytes;
}

int64_t roofline::runtime::countersOf(const Kernel &kernel) {
  int64_t bytes = 0;
  for (const Variant &variant : kernel.variants)
    bytes = std::max(bytes, variant.counterBytes);
  return bytes;
}

int64_t roofline::runtime::preparedBytesOf(const Kernel &kernel) {
  int64_t bytes = 0;
  for (const Variant &variant : kernel.variants)
    bytes = std::max(bytes, variant.preparedBytes);
  return bytes;
}

int64_t roofline::runtime::setsFor(int64_t rotation, const SetBytes &set,
                                   int64_t available) {
  int64_t touched = std::max<int64_t>(set.touched, 1);
  int64_t wanted = std::min((rotation + touched - 1) / touched, mostSets);
  return std::max<int64_t>(
      std::min(wanted, available / std::max<int64_t>(set.allocated, 1)), 1);
}
