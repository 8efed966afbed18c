//===- Operands.cpp - What a kernel is given and returns ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Operands.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace roofline::runtime;

/// Per result; of a short one, all.
static constexpr int64_t sampledElements = 256;
static constexpr int64_t fewElements = 2048;
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
  const std::string &type = argument.type;
  int64_t width = type == "f16" || type == "bf16" ? 2 : type == "i64" ? 8 : 4;
  return elementsOf(argument) * width;
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

/// Which elements of a result of `count` are compared.
static std::vector<uint64_t> sampleOf(const Argument &result, int64_t count) {
  std::vector<uint64_t> sample;
  if (count <= fewElements) {
    sample.resize(count);
    std::iota(sample.begin(), sample.end(), 0);
    return sample;
  }
  for (int64_t n = 0; n < std::min(sampledElements, count); ++n)
    sample.push_back(randomBits(result.init.seed, n) %
                     static_cast<uint64_t>(count));
  // The last element is among them; of what is updated in place, where a new
  // entry comes last, a whole stretch.
  int64_t last = result.access == "rw" ? sampledElements : 1;
  for (int64_t n = std::max<int64_t>(count - last, 0); n < count; ++n)
    sample.push_back(n);
  return sample;
}

Deviation ResultCheck::compare(const ResultSource &results) {
  if (kernel_.reference.empty())
    throw Error("the bundle holds no reference for it");
  if (!reference_)
    reference_ = Reference::parse(kernel_.reference, arguments_);
  Deviation deviation;
  double error = 0, norm = 0;
  for (size_t i = 0; i < arguments_.size(); ++i) {
    const Argument &result = arguments_[i];
    if (result.access == "r")
      continue;
    if (results.notNumbers(i))
      error = NAN;
    for (uint64_t at : sampleOf(result, elementsOf(result))) {
      double expected = reference_->at(i, at);
      double got = results.element(i, static_cast<int64_t>(at));
      ++deviation.elements;
      // Nothing is near to what is infinite.
      if (std::isinf(expected) && got == expected)
        continue;
      error += (got - expected) * (got - expected);
      norm += std::isinf(expected) ? 0 : expected * expected;
    }
  }
  deviation.relative = norm > 0 ? std::sqrt(error / norm) : std::sqrt(error);
  return deviation;
}
