//===- Types.h - Types of PTX -----------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_TYPES_H
#define ROOFLINE_UNITTEST_PTX_TYPES_H

#include "Half.h"

#include <optional>
#include <string>
#include <type_traits>

namespace roofline::ptx {

enum class Type : uint8_t {
  Pred,
  B8,
  B16,
  B32,
  B64,
  B128,
  U8,
  U16,
  U32,
  U64,
  S8,
  S16,
  S32,
  S64,
  F16,
  F16x2,
  BF16,
  BF16x2,
  TF32,
  F32,
  F64,
};

/// The type of that name without the dot, e.g. `f16x2`.
std::optional<Type> typeNamed(const std::string &name);
/// Bytes in memory.
unsigned sizeOf(Type type);
bool isSigned(Type type);
bool isFloat(Type type);

/// How a register, 64 bits wide here, holds values of an integer type. What
/// lies above the type's bits means nothing.
template <class T> struct Integer {
  using Value = T;
  static constexpr bool floating = false, packed = false;
  static T get(uint64_t bits) { return T(bits); }
  static uint64_t put(T value) { return uint64_t(value); }
};

/// The 16-bit formats are computed in `float`.
struct Half {
  using Value = float;
  static constexpr bool floating = true, packed = false;
  static float get(uint64_t bits) { return fromHalf(uint16_t(bits)); }
  static uint64_t put(float value) { return toHalf(value); }
  static constexpr float smallest = 0x1p-14f;
};

struct BFloat {
  using Value = float;
  static constexpr bool floating = true, packed = false;
  static float get(uint64_t bits) { return fromBFloat(uint16_t(bits)); }
  static uint64_t put(float value) { return toBFloat(value); }
  static constexpr float smallest = 0x1p-126f;
};

struct Single {
  using Value = float;
  static constexpr bool floating = true, packed = false;
  static float get(uint64_t bits) { return bitCast<float>(uint32_t(bits)); }
  static uint64_t put(float value) { return bitCast<uint32_t>(value); }
  static constexpr float smallest = 0x1p-126f;
};

struct Double {
  using Value = double;
  static constexpr bool floating = true, packed = false;
  static double get(uint64_t bits) { return bitCast<double>(bits); }
  static uint64_t put(double value) { return bitCast<uint64_t>(value); }
  static constexpr double smallest = 0x1p-1022;
};

/// Two 16-bit values in one register.
template <class Element> struct Packed {
  using Value = typename Element::Value;
  using Half = Element;
  static constexpr bool floating = true, packed = true;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_TYPES_H
