//===- ResultCheck.cpp - Whether results are right ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/ResultCheck.h"

#include "Roofline/Runtime/ElementType.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/Random.h"
#include "WholeReference.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace roofline::runtime;

/// Per result; of a short one, all.
static constexpr int64_t sampledElements = 256;
static constexpr int64_t fewElements = 2048;
/// So many are read at once where all are compared.
static constexpr int64_t readAtOnce = int64_t(1) << 16;

/// Which elements of a result are compared, where not all of them are.
static std::vector<int64_t> sampleOf(const Argument &result) {
  int64_t count = elementsOf(result);
  std::vector<int64_t> sample;
  if (count <= fewElements) {
    sample.resize(count);
    std::iota(sample.begin(), sample.end(), 0);
    return sample;
  }
  for (int64_t n = 0; n < std::min(sampledElements, count); ++n)
    sample.push_back(static_cast<int64_t>(randomBits(result.init.seed, n) %
                                          static_cast<uint64_t>(count)));
  // The last element is among them; of what is updated in place, where a new
  // entry comes last, a whole stretch.
  int64_t last = result.access == "rw" ? sampledElements : 1;
  for (int64_t n = std::max<int64_t>(count - last, 0); n < count; ++n)
    sample.push_back(n);
  return sample;
}

static void requireReference(const Kernel &kernel) {
  if (kernel.reference.empty())
    throw Error("the bundle holds no reference for it");
}

void ResultCheck::compareAll(const std::function<void()> &isAlive) {
  requireReference(kernel_);
  WholeReference reference(kernel_.reference, arguments_, isAlive);
  expected_.clear();
  for (size_t i = 0; i < arguments_.size(); ++i)
    if (arguments_[i].access != "r")
      add(i, reference.first()).values = reference.valuesOf(i);
}

ResultCheck::Expected &ResultCheck::add(size_t argument,
                                        const Reference &reference) {
  Expected &expected = expected_[argument];
  expected.isExact = elementType(arguments_[argument].type).isInteger() &&
                     !reference.isRounded(argument);
  return expected;
}

void ResultCheck::sample() {
  requireReference(kernel_);
  Reference reference = Reference::parse(kernel_.reference, arguments_);
  for (size_t i = 0; i < arguments_.size(); ++i) {
    if (arguments_[i].access == "r")
      continue;
    Expected &expected = add(i, reference);
    expected.places = sampleOf(arguments_[i]);
    for (int64_t place : expected.places)
      expected.values.push_back(reference.at(i, place));
  }
}

namespace {

/// Sums up how far elements are from what they must be.
class Comparison {
public:
  /// Of integers that must be equal.
  void addExact(const Scalar *expected, const Scalar *got, size_t count) {
    for (size_t i = 0; i < count; ++i)
      different_ += got[i].whole() != expected[i].whole();
    elements_ += static_cast<int64_t>(count);
  }
  void add(const Scalar *expected, const Scalar *got, size_t count,
           double scale) {
    for (size_t i = 0; i < count; ++i) {
      // Nothing is near to what is infinite, and no number to what is none.
      if (std::isinf(expected[i]) && got[i] == expected[i])
        continue;
      if (std::isnan(expected[i]) && std::isnan(got[i])) {
        ++undefined_;
        continue;
      }
      double difference = std::fabs(got[i] - expected[i]);
      error_ += difference * difference;
      norm_ += std::isinf(expected[i]) ? 0 : expected[i] * expected[i];
      if (difference > 0)
        largest_ =
            std::max(largest_, difference / (std::fabs(expected[i]) + scale));
    }
    elements_ += static_cast<int64_t>(count);
  }
  void spoil() { error_ = NAN; }
  /// Elements that are no number, as they must be.
  int64_t undefined() const { return undefined_; }

  Deviation result() const {
    return {norm_ > 0 ? std::sqrt(error_ / norm_) : std::sqrt(error_), largest_,
            different_, elements_};
  }

private:
  double error_ = 0, norm_ = 0, largest_ = 0;
  int64_t different_ = 0, elements_ = 0, undefined_ = 0;
};

} // namespace

/// The root mean square of those that are finite; 1 where all of them are 0.
static double scaleOf(const std::vector<Scalar> &values) {
  double sum = 0;
  int64_t count = 0;
  for (double value : values)
    if (std::isfinite(value)) {
      sum += value * value;
      ++count;
    }
  return sum > 0 ? std::sqrt(sum / static_cast<double>(count)) : 1;
}

/// Whether the reference is no number where a result is none: at some of these
/// places, evenly spread.
bool ResultCheck::areRightlyNone(size_t argument,
                                 const ResultSource &results) const {
  int64_t none = results.notNumbers(argument);
  if (none == 0)
    return true;
  Reference reference = Reference::parse(kernel_.reference, arguments_);
  int64_t count = elementsOf(arguments_[argument]), seen = 0;
  int64_t every = std::max<int64_t>(none / sampledElements, 1);
  std::vector<Scalar> got(readAtOnce);
  for (int64_t first = 0; first < count; first += readAtOnce) {
    int64_t some = std::min(readAtOnce, count - first);
    results.read(argument, first, some, got.data());
    for (int64_t i = 0; i < some; ++i)
      if (std::isnan(got[i]) && seen++ % every == 0 &&
          !std::isnan(double(reference.at(argument, first + i))))
        return false;
  }
  return true;
}

Deviation ResultCheck::compare(const ResultSource &results) {
  if (expected_.empty())
    sample();
  Comparison comparison;
  std::vector<Scalar> got;
  for (const auto &entry : expected_) {
    size_t argument = entry.first;
    const Expected &expected = entry.second;
    // Of all elements, each is compared.
    if (!expected.places.empty() && !areRightlyNone(argument, results))
      comparison.spoil();
    double scale = expected.isExact ? 1 : scaleOf(expected.values);
    auto count = static_cast<int64_t>(expected.values.size());
    got.resize(std::min(count, readAtOnce));
    auto compareSome = [&](int64_t first, int64_t some) {
      const Scalar *values = expected.values.data() + first;
      if (expected.isExact)
        comparison.addExact(values, got.data(), some);
      else
        comparison.add(values, got.data(), some, scale);
    };
    if (!expected.places.empty()) {
      for (int64_t i = 0; i < count; ++i)
        results.read(argument, expected.places[i], 1, &got[i]);
      compareSome(0, count);
      continue;
    }
    for (int64_t first = 0; first < count; first += readAtOnce) {
      int64_t some = std::min(readAtOnce, count - first);
      results.read(argument, first, some, got.data());
      compareSome(first, some);
    }
  }
  Deviation deviation = comparison.result();
  if (deviation.elements > 0 && comparison.undefined() == deviation.elements)
    throw Error("its reference is no number at any element compared: its "
                "functions are not defined for what it is given");
  return deviation;
}
