//===- NarrowFloat.h - f16 and bf16 as bits ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Conversions by integer operations, for compilers and machines that know
// neither type. All round to nearest, ties to even.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_NARROWFLOAT_H
#define ROOFLINE_RUNTIME_NARROWFLOAT_H

#include <cstdint>
#include <cstring>

namespace roofline::runtime {

inline uint32_t toF32Bits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

inline float fromF32Bits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

/// `bits` without its lowest `count` ones (1 to 31), rounded to even.
inline uint32_t shiftRounding(uint32_t bits, unsigned count) {
  uint32_t half = uint32_t(1) << (count - 1);
  uint32_t odd = (bits >> count) & 1;
  return (bits + (half - 1) + odd) >> count;
}

inline uint16_t toBF16Bits(float value) {
  uint32_t bits = toF32Bits(value);
  if ((bits & 0x7fffffff) > 0x7f800000) // stays a NaN when cut
    return static_cast<uint16_t>((bits >> 16) | 0x40);
  return static_cast<uint16_t>(shiftRounding(bits, 16));
}

inline float fromBF16Bits(uint16_t bits) {
  return fromF32Bits(uint32_t(bits) << 16);
}

inline uint16_t toF16Bits(float value) {
  constexpr uint32_t kInfinity = 0x7c00, kNaN = 0x7e00;
  // Exponents of 1 and of the least normal f16, 2^-14.
  constexpr uint32_t kOne = 0x3f800000, kLeastNormal = 0x38800000;
  uint32_t bits = toF32Bits(value), magnitude = bits & 0x7fffffff;
  uint32_t sign = (bits >> 16) & 0x8000, result;
  if (magnitude > 0x7f800000) {
    result = kNaN;
  } else if (magnitude >= kLeastNormal) {
    // Another bias of the exponent; a carry out of the mantissa is right.
    result = shiftRounding(magnitude - (kOne - (uint32_t(15) << 23)), 13);
    result = result < kInfinity ? result : kInfinity;
  } else if (magnitude < 0x33000000) { // below half of the least, 2^-25
    result = 0;
  } else {
    // A multiple of 2^-24, the hidden bit written out.
    uint32_t mantissa = (magnitude & 0x7fffff) | 0x800000;
    result = shiftRounding(mantissa, 126 - (magnitude >> 23));
  }
  return static_cast<uint16_t>(sign | result);
}

inline float fromF16Bits(uint16_t bits) {
  uint32_t sign = uint32_t(bits & 0x8000) << 16;
  uint32_t exponent = (bits >> 10) & 0x1f, mantissa = bits & 0x3ff;
  if (exponent == 0x1f)
    return fromF32Bits(sign | 0x7f800000 | (mantissa << 13));
  if (exponent == 0) {
    float magnitude = static_cast<float>(mantissa) * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  }
  return fromF32Bits(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_NARROWFLOAT_H
