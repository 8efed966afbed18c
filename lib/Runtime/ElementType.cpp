//===- ElementType.cpp - What operands are made of ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/ElementType.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/NarrowFloat.h"

#include <cstring>

using namespace roofline::runtime;

const std::vector<ElementType> &roofline::runtime::elementTypes() {
  static const std::vector<ElementType> types = {
      {"f32", 4, 0},  {"f16", 2, 0},  {"bf16", 2, 0},
      {"f64", 8, 0},  {"i64", 8, 64}, {"i32", 4, 32},
      {"i16", 2, 16}, {"i8", 1, 8},   {"i1", 1, 1}};
  return types;
}

const ElementType *roofline::runtime::findElementType(std::string_view name) {
  for (const ElementType &type : elementTypes())
    if (type.name == name)
      return &type;
  return nullptr;
}

const ElementType &roofline::runtime::elementType(std::string_view name) {
  if (const ElementType *type = findElementType(name))
    return *type;
  throw Error("elements of type '" + std::string(name) + "' are not known");
}

template <typename T> static T load(const void *from) {
  T value;
  std::memcpy(&value, from, sizeof(value));
  return value;
}

Scalar roofline::runtime::readElement(const void *from,
                                      const ElementType &type) {
  if (!type.isInteger()) {
    if (type.bytes == 8)
      return load<double>(from);
    if (type.bytes == 4)
      return load<float>(from);
    return type.name == "f16" ? fromF16Bits(load<uint16_t>(from))
                              : fromBF16Bits(load<uint16_t>(from));
  }
  switch (type.bytes) {
  case 8:
    return Scalar::integer(load<int64_t>(from));
  case 4:
    return Scalar::integer(load<int32_t>(from));
  case 2:
    return Scalar::integer(load<int16_t>(from));
  default:
    break;
  }
  if (type.bits == 8)
    return Scalar::integer(load<int8_t>(from));
  auto byte = load<uint8_t>(from);
  return byte > 1 ? Scalar::integer(byte) : Scalar::truth(byte != 0);
}
