//===- Memory.cpp - Elements of arguments in memory -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Memory.h"

#include "Roofline/Runtime/ElementType.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/Random.h"

#include <cmath>
#include <cstring>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {

struct F16 {
  uint16_t bits;
  F16() = default;
  explicit F16(double value) : bits(toF16Bits(static_cast<float>(value))) {}
  explicit operator double() const { return fromF16Bits(bits); }
};

struct BF16 {
  uint16_t bits;
  BF16() = default;
  explicit BF16(double value) : bits(toBF16Bits(static_cast<float>(value))) {}
  explicit operator double() const { return fromBF16Bits(bits); }
};

struct Truth {
  uint8_t byte;
  Truth() = default;
  explicit Truth(double value) : byte(value != 0) {}
  explicit operator double() const { return byte; }
};

/// Calls `action` with an element of the type that `type` names.
template <typename Action>
auto withType(const std::string &type, Action action) {
  if (type == "f16")
    return action(F16());
  if (type == "bf16")
    return action(BF16());
  if (type == "f64")
    return action(double());
  if (type == "i64")
    return action(int64_t());
  if (type == "i32")
    return action(int32_t());
  if (type == "i16")
    return action(int16_t());
  if (type == "i8")
    return action(int8_t());
  if (type == "i1")
    return action(Truth());
  return action(float());
}

} // namespace

void host::fill(void *to, const Argument &argument) {
  if (argument.init.distribution == "poison") {
    std::memset(to, 0xff, bytesOf(argument));
    return;
  }
  InitialValues values(argument);
  int64_t count = elementsOf(argument);
  withType(argument.type, [&](auto element) {
    using Element = decltype(element);
    auto *elements = static_cast<Element *>(to);
    for (int64_t i = 0; i < count; ++i)
      elements[i] = static_cast<Element>(values(i));
  });
}

void host::fillSet(const std::vector<Argument> &arguments, int64_t set,
                   const std::vector<void *> &first,
                   const std::vector<void *> &to) {
  for (size_t i = 0; i < arguments.size(); ++i) {
    Argument argument = arguments[i];
    argument.init = initOf(arguments[i], set);
    if (set > 0 && to[i] == first[i])
      continue;
    if (set > 0 && argument.init.distribution == "uniform")
      std::memcpy(to[i], first[i], bytesOf(argument));
    else
      fill(to[i], argument);
  }
}

void host::readElements(const void *from, int64_t first, int64_t count,
                        const std::string &type, Scalar *to) {
  const ElementType &element = elementType(type);
  const char *at = static_cast<const char *>(from) + first * element.bytes;
  for (int64_t i = 0; i < count; ++i)
    to[i] = readElement(at + i * element.bytes, element);
}

int64_t host::countNotNumbers(const void *from, int64_t count,
                              const std::string &type) {
  return withType(type, [&](auto element) {
    using Element = decltype(element);
    auto *elements = static_cast<const Element *>(from);
    int64_t found = 0;
    for (int64_t i = 0; i < count; ++i)
      found += std::isnan(static_cast<double>(elements[i]));
    return found;
  });
}
