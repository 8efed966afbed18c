//===- Operands.cpp - The operands of a kernel on the device --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Operands.h"

#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/ElementType.h"

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

Operands::Operands(Device &device, const Kernel &kernel, uint64_t seed,
                   bool cold)
    : device_(device), arguments_(argumentsOf(kernel, seed)) {
  SetBytes bytes = {kernel.bytesRead + kernel.bytesWritten, 0};
  for (const Argument &argument : arguments_)
    bytes.allocated += Device::roomFor(bytesOf(argument));
  int64_t scratch = workspaceOf(kernel);
  workspace_ = scratch ? device_.take(scratch) : 0;
  counterBytes_ = countersOf(kernel);
  counters_ = counterBytes_ ? device_.take(counterBytes_) : 0;
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

void Operands::clearCounters() { device_.clear(counters_, counterBytes_); }

void Operands::fill(int64_t set) {
  for (size_t i = 0; i < arguments_.size(); ++i)
    device_.fill(sets_[set][i], elementsOf(arguments_[i]), arguments_[i].type,
                 initOf(arguments_[i], set));
}

namespace {

/// Results in a device's memory.
class DeviceResults : public ResultSource {
public:
  DeviceResults(Device &device, const std::vector<Argument> &arguments,
                const std::vector<DevicePtr> &pointers)
      : device_(device), arguments_(arguments), pointers_(pointers) {}

  int64_t notNumbers(size_t argument) const override {
    DevicePtr pointer = pointers_[argument];
    const Argument &result = arguments_[argument];
    // Integers never are.
    if (elementType(result.type).isInteger())
      return 0;
    return device_.compare(pointer, pointer, elementsOf(result), result.type)
        .notNumbers;
  }
  void read(size_t argument, int64_t first, int64_t count,
            Scalar *to) const override {
    device_.read(pointers_[argument], first, count, arguments_[argument].type,
                 to);
  }

private:
  Device &device_;
  const std::vector<Argument> &arguments_;
  const std::vector<DevicePtr> &pointers_;
};

} // namespace

std::unique_ptr<ResultSource> Operands::results() const {
  return std::make_unique<DeviceResults>(device_, arguments_, sets_.front());
}
