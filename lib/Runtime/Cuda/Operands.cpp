//===- Operands.cpp - The operands of a kernel on the device --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Operands.h"

#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"

#include <algorithm>
#include <cmath>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

/// Per result.
static constexpr int64_t sampledElements = 256;
/// Between the seeds of neighbouring sets: any number will do.
static constexpr uint64_t setSeed = 1000003;

int64_t cuda::elementsOf(const Argument &argument) {
  int64_t count = 1;
  for (int64_t size : argument.shape)
    count *= size;
  return count;
}

int64_t cuda::bytesOf(const Argument &argument) {
  const std::string &type = argument.type;
  int64_t width = type == "f16" || type == "bf16" ? 2 : type == "i64" ? 8 : 4;
  return elementsOf(argument) * width;
}

Operands::Operands(Device &device, const Kernel &kernel, uint64_t seed,
                   bool cold)
    : device_(device), arguments_(kernel.arguments) {
  SetBytes bytes = {kernel.bytesRead + kernel.bytesWritten, 0};
  int64_t scratch = 0;
  for (Argument &argument : arguments_) {
    argument.init.seed += seed;
    bytes.allocated += Device::roomFor(bytesOf(argument));
  }
  for (const Variant &variant : kernel.variants)
    scratch = std::max(scratch, variant.workspaceBytes);
  workspace_ = scratch ? device_.take(scratch) : 0;
  // Some room is left for the sums of a comparison.
  int64_t room = device_.capacity() - device_.used() - Device::roomFor(1 << 16);
  int64_t count = cold ? coldSets(device_.facts(), bytes, room) : 1;
  for (int64_t i = 0; i < count; ++i) {
    std::vector<DevicePtr> pointers;
    for (const Argument &argument : arguments_)
      pointers.push_back(device_.take(bytesOf(argument)));
    sets_.push_back(std::move(pointers));
    fill(i);
  }
}

void Operands::fill(int64_t set) {
  for (size_t i = 0; i < arguments_.size(); ++i) {
    Init init = arguments_[i].init;
    init.seed += setSeed * static_cast<uint64_t>(set);
    if (arguments_[i].access == "w")
      init.distribution = "poison";
    device_.fill(sets_[set][i], elementsOf(arguments_[i]), arguments_[i].type,
                 init);
  }
}

/// Which elements of a result of `count` are compared.
static std::vector<uint64_t> sampleOf(const Argument &result, int64_t count) {
  std::vector<uint64_t> sample;
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

Operands::Deviation Operands::compare(const Kernel &kernel) {
  if (kernel.reference.empty())
    throw Error("the bundle holds no reference for it");
  if (!reference_)
    reference_ = Reference::parse(kernel.reference, arguments_);
  Deviation deviation;
  double error = 0, norm = 0;
  for (size_t i = 0; i < arguments_.size(); ++i) {
    const Argument &result = arguments_[i];
    if (result.access == "r")
      continue;
    int64_t count = elementsOf(result);
    DevicePtr pointer = sets_.front()[i];
    if (device_.compare(pointer, pointer, count, result.type).notNumbers)
      error = NAN;
    for (uint64_t at : sampleOf(result, count)) {
      double expected = reference_->at(i, at);
      double got = device_.read(pointer, static_cast<int64_t>(at), result.type);
      error += (got - expected) * (got - expected);
      norm += expected * expected;
      ++deviation.elements;
    }
  }
  deviation.relative = norm > 0 ? std::sqrt(error / norm) : std::sqrt(error);
  return deviation;
}
