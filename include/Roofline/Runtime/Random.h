//===- Random.h - The inputs of kernels -------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An element's value is a function of the seed and the element's index in
// row-major order, so that a device fills a tensor in any order and the
// reference looks at single elements. Everything is exact to the bit:
//
//     h = seed + (index + 1) * 0x9e3779b97f4a7c15          (modulo 2^64)
//     h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9
//     h = (h ^ (h >> 27)) * 0x94d049bb133111eb
//     h = h ^ (h >> 31)
//
//     uniform:  u = cvt.rn.f32.u32(h >> 40) * 2^-24         (exact)
//               x = add.rn.f32(low, mul.rn.f32(width, u))   (no fma)
//               with low and width = high - low rounded from f64 to f32,
//               then x rounded to the element type, ties to even
//     of f64:   u = cvt.rn.f64.u64(h >> 11) * 2^-53         (exact)
//               x = fma.rn.f64(width, u, low)
//     integers: x = low + (((h >> 32) * (high - low)) >> 32)
//     poison:   every byte is 0xff: a NaN, or the integer -1
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_RANDOM_H
#define ROOFLINE_RUNTIME_RANDOM_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/NarrowFloat.h"

#include <cmath>
#include <limits>

namespace roofline::runtime {

/// 64 random bits: the mixing function of splitmix64 (Steele, Lea, Flood:
/// "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
inline uint64_t randomBits(uint64_t seed, uint64_t index) {
  uint64_t h = seed + (index + 1) * 0x9e3779b97f4a7c15;
  h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9;
  h = (h ^ (h >> 27)) * 0x94d049bb133111eb;
  return h ^ (h >> 31);
}

/// In [low, low + width], before it is rounded to the element type.
inline float uniformValue(uint64_t seed, uint64_t index, float low,
                          float width) {
  float u = static_cast<float>(randomBits(seed, index) >> 40) * 0x1p-24f;
  // By way of f64, where the product is exact and the sum's second rounding is
  // harmless: compilers do not contract this to an fma.
  float scaled = static_cast<float>(static_cast<double>(width) * u);
  return static_cast<float>(static_cast<double>(low) + scaled);
}

/// In [low, low + width], an f64.
inline double uniformF64(uint64_t seed, uint64_t index, double low,
                         double width) {
  double u = static_cast<double>(randomBits(seed, index) >> 11) * 0x1p-53;
  return std::fma(width, u, low);
}

/// In [low, low + range), for a range of at most 2^32.
inline int64_t integerValue(uint64_t seed, uint64_t index, int64_t low,
                            uint64_t range) {
  return low +
         static_cast<int64_t>(((randomBits(seed, index) >> 32) * range) >> 32);
}

/// The elements of an argument before the kernel runs. A poisoned one is NaN,
/// whatever its type.
class InitialValues {
public:
  explicit InitialValues(const Argument &argument)
      : seed_(argument.init.seed),
        rounding_(argument.type == "f16"    ? Rounding::F16
                  : argument.type == "bf16" ? Rounding::BF16
                                            : Rounding::None) {
    const Init &init = argument.init;
    if (init.distribution == "poison") {
      kind_ = Kind::Poison;
    } else if (init.distribution == "integers") {
      kind_ = Kind::Integers;
      first_ = static_cast<int64_t>(init.low);
      range_ = static_cast<uint64_t>(init.high - init.low);
    } else if (argument.type == "f64") {
      kind_ = Kind::UniformF64;
      lowF64_ = init.low;
      widthF64_ = init.high - init.low;
    } else {
      low_ = static_cast<float>(init.low);
      width_ = static_cast<float>(init.high - init.low);
    }
  }

  double operator()(uint64_t index) const {
    if (kind_ == Kind::Poison)
      return std::numeric_limits<double>::quiet_NaN();
    if (kind_ == Kind::Integers)
      return static_cast<double>(integerValue(seed_, index, first_, range_));
    if (kind_ == Kind::UniformF64)
      return uniformF64(seed_, index, lowF64_, widthF64_);
    float value = uniformValue(seed_, index, low_, width_);
    if (rounding_ == Rounding::F16)
      return fromF16Bits(toF16Bits(value));
    if (rounding_ == Rounding::BF16)
      return fromBF16Bits(toBF16Bits(value));
    return value;
  }

private:
  enum class Kind { Uniform, UniformF64, Integers, Poison };
  enum class Rounding { None, F16, BF16 };

  Kind kind_ = Kind::Uniform;
  uint64_t seed_, range_ = 0;
  int64_t first_ = 0;
  float low_ = 0, width_ = 0;
  double lowF64_ = 0, widthF64_ = 0;
  Rounding rounding_;
};

/// A single one of them.
inline double initialValue(const Argument &argument, uint64_t index) {
  return InitialValues(argument)(index);
}

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_RANDOM_H
