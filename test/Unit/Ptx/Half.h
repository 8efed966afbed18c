//===- Half.h - 16-bit floating-point formats -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Conversions between float and the two 16-bit formats, rounding to the nearest
// even, as the hardware does.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_HALF_H
#define ROOFLINE_UNITTEST_PTX_HALF_H

#include <cmath>
#include <cstdint>
#include <cstring>

namespace roofline::ptx {

template <class To, class From> To bitCast(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof(to));
  return to;
}

inline float fromHalf(uint16_t bits) {
  uint32_t sign = (bits & 0x8000u) << 16, exponent = (bits >> 10) & 31,
           mantissa = bits & 1023;
  if (exponent == 31)
    return bitCast<float>(sign | 0x7f800000u | mantissa << 13);
  if (exponent == 0)
    return (sign ? -1.0f : 1.0f) * float(mantissa) * 0x1p-24f;
  return bitCast<float>(sign | (exponent + 112) << 23 | mantissa << 13);
}

inline uint16_t toHalf(float value) {
  uint32_t bits = bitCast<uint32_t>(value), sign = (bits >> 16) & 0x8000u;
  bits &= 0x7fffffffu;
  if (bits > 0x7f800000u)
    return 0x7fff;
  if (bits >= 0x477ff000u) // 65520 and above
    return sign | 0x7c00u;
  if (bits < 0x38800000u) // below 2^-14: a multiple of 2^-24
    return sign | uint32_t(std::nearbyint(bitCast<float>(bits) * 0x1p24f));
  bits += 0xfffu + ((bits >> 13) & 1);
  return sign | ((bits >> 13) - (112u << 10));
}

inline float fromBFloat(uint16_t bits) {
  return bitCast<float>(uint32_t(bits) << 16);
}

inline uint16_t toBFloat(float value) {
  uint32_t bits = bitCast<uint32_t>(value);
  if ((bits & 0x7fffffffu) > 0x7f800000u)
    return 0x7fff;
  return (bits + 0x7fffu + ((bits >> 16) & 1)) >> 16;
}

/// `value` such that rounding it further to a 16-bit format gives what rounding
/// the double at once would: inexact values get an odd mantissa.
inline float roundToOdd(double value) {
  float rounded = float(value);
  if (double(rounded) == value || std::isnan(value) || std::isinf(rounded))
    return rounded;
  uint32_t bits = bitCast<uint32_t>(rounded);
  if (bits & 1)
    return rounded;
  bool tooFar = std::fabs(double(rounded)) > std::fabs(value);
  return bitCast<float>(tooFar ? bits - 1 : bits + 1);
}

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_HALF_H
