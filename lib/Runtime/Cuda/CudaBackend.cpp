//===- CudaBackend.cpp - Kernels on a CUDA device -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/CudaBackend.h"

#include "LoadedVariant.h"
#include "Operands.h"
#include "Roofline/Runtime/Cuda/Timing.h"
#include "Turns.h"

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

/// Gives back what is taken from the device's arena while it lives.
class ArenaMark {
public:
  explicit ArenaMark(Device &device) : device_(device), mark_(device.used()) {}
  ~ArenaMark() { device_.release(mark_); }
  ArenaMark(const ArenaMark &) = delete;
  ArenaMark &operator=(const ArenaMark &) = delete;

private:
  Device &device_;
  int64_t mark_;
};

class CudaKernel : public PreparedKernel {
public:
  CudaKernel(Device &device, Blas *blas, const Bundle &bundle,
             const Kernel &kernel, uint64_t seed, bool cold)
      : device_(device), blas_(blas), bundle_(bundle), kernel_(kernel),
        mark_(device), operands_(device, kernel, seed, cold) {}

  int64_t sets() const override { return operands_.sets(); }

  std::unique_ptr<LoadedVariantBase> load(const Variant &variant) override {
    return std::make_unique<LoadedVariant>(device_, bundle_, variant);
  }

  std::unique_ptr<ResultSource> run(const LoadedVariantBase &variant) override {
    operands_.fill(0);
    operands_.clearCounters();
    loaded(variant).launch(operands_.set(0), operands_.scratch());
    device_.synchronize();
    return operands_.results();
  }

  double quickTime(const LoadedVariantBase &variant) override {
    return timeForChoice(device_, launcher(variant), sets());
  }

  void time(const LoadedVariantBase &variant, KernelResult &result) override {
    operands_.clearCounters();
    LaunchTimes times = timeLaunches(device_, launcher(variant), sets());
    result.isolated = times.isolated;
    result.inGraph = times.inGraph;
    timeInTurnsWithOthers(device_, blas_, kernel_, operands_, loaded(variant),
                          result);
  }

private:
  static const LoadedVariant &loaded(const LoadedVariantBase &variant) {
    return static_cast<const LoadedVariant &>(variant);
  }

  Launcher launcher(const LoadedVariantBase &variant) const {
    return [this, &variant](int64_t set) {
      loaded(variant).launch(operands_.set(set), operands_.scratch());
    };
  }

  Device &device_;
  Blas *blas_;
  const Bundle &bundle_;
  const Kernel &kernel_;
  ArenaMark mark_;
  Operands operands_;
};

} // namespace

std::unique_ptr<PreparedKernel> CudaBackend::prepare(const Bundle &bundle,
                                                     const Kernel &kernel,
                                                     uint64_t seed, bool cold) {
  return std::make_unique<CudaKernel>(device_, blas_, bundle, kernel, seed,
                                      cold);
}
