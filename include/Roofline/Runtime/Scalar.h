//===- Scalar.h - A number, real or whole -----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_SCALAR_H
#define ROOFLINE_RUNTIME_SCALAR_H

#include <cstdint>

namespace roofline::runtime {

/// What a reference computes with: a real in f64, or an integer of at most 64
/// bits, whose sign is extended to 64. So a truth, of one bit, is 0 or -1.
class Scalar {
public:
  Scalar(double value = 0) : real_(value) {} // NOLINT: a real is one
  static Scalar integer(int64_t value) {
    Scalar result;
    result.integer_ = value;
    result.isInteger_ = true;
    return result;
  }
  static Scalar truth(bool value) { return integer(-int64_t(value)); }
  /// The integer of so many bits that is `bits` modulo 2^width.
  static Scalar wrapped(uint64_t bits, unsigned width) {
    unsigned unused = 64 - width;
    return integer(static_cast<int64_t>(bits << unused) >> unused);
  }

  bool isInteger() const { return isInteger_; }
  /// As a real; an integer's is rounded.
  operator double() const { // NOLINT: functions of reals take integers, too
    return isInteger_ ? static_cast<double>(integer_) : real_;
  }
  /// As an integer: 0 of a real, which is none.
  int64_t whole() const { return isInteger_ ? integer_ : 0; }
  /// Neither 0 nor false.
  explicit operator bool() const {
    return isInteger_ ? integer_ != 0 : real_ != 0;
  }

private:
  union {
    double real_;
    int64_t integer_;
  };
  bool isInteger_ = false;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_SCALAR_H
