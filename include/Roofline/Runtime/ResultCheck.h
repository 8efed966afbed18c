//===- ResultCheck.h - Whether results are right ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_RESULTCHECK_H
#define ROOFLINE_RUNTIME_RESULTCHECK_H

#include "Roofline/Runtime/Reference.h"

#include <functional>
#include <map>
#include <vector>

namespace roofline::runtime {

/// Results where they are: on a device, or in memory.
class ResultSource {
public:
  virtual ~ResultSource() = default;
  /// How many elements of an argument are NaN.
  virtual int64_t notNumbers(size_t argument) const = 0;
  /// Writes `count` elements of an argument, from the one at `first`, to `to`.
  virtual void read(size_t argument, int64_t first, int64_t count,
                    Scalar *to) const = 0;
};

/// How far results are from the reference.
struct Deviation {
  /// ||result - reference|| / ||reference|| over the elements compared; NaN
  /// where an element of a result was left unwritten or is NaN, and the
  /// reference is not.
  double relative = 0;
  /// The largest |result - reference| of an element, over its |reference| plus
  /// the root mean square of those of its tensor. Among very many, one that is
  /// wrong shows here only.
  double largest = 0;
  /// Integers that are not the reference's, though nothing was rounded on the
  /// way to them; no part of the other two.
  int64_t different = 0;
  int64_t elements = 0;

  /// Whether results are right: no integer is different, `relative` is at most
  /// `tolerance`, and `largest` at most four times that. Errors of rounding are
  /// sums of many and so nearly normal: the largest of 10^8 is six standard
  /// deviations away.
  bool isWithin(double tolerance) const {
    // Not so for a NaN.
    return different == 0 && relative <= tolerance && largest <= 4 * tolerance;
  }
};

/// Compares the results of a kernel's variants with its reference, at sampled
/// elements or at all.
class ResultCheck {
public:
  /// `arguments` are the kernel's in this run.
  ResultCheck(const Kernel &kernel, std::vector<Argument> arguments)
      : kernel_(kernel), arguments_(std::move(arguments)) {}

  /// From now on all elements are compared: computes the reference of each,
  /// on all processors. `isAlive` is called now and then. Throws `Error` where
  /// the kernel has no reference.
  void compareAll(const std::function<void()> &isAlive);

  /// Throws `Error` where the kernel has no reference, or one that is NaN
  /// wherever it is compared.
  Deviation compare(const ResultSource &results);

private:
  /// What a result must be.
  struct Expected {
    /// The places of the elements; none: all.
    std::vector<int64_t> places;
    std::vector<Scalar> values;
    /// Integers on the way to which nothing is rounded.
    bool isExact = false;
  };
  void sample();
  bool areRightlyNone(size_t argument, const ResultSource &results) const;
  /// Of an argument that is written.
  Expected &add(size_t argument, const Reference &reference);

  const Kernel &kernel_;
  std::vector<Argument> arguments_;
  /// By the number of the argument.
  std::map<size_t, Expected> expected_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_RESULTCHECK_H
