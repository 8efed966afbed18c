//===- KernelRun.cpp - The kernels of a bundle on a CUDA device -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/KernelRun.h"

#include "LoadedVariant.h"
#include "Operands.h"
#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Prediction.h"
#include "Turns.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

/// One kernel of a bundle: its variants, their checks and times.
class KernelRun {
public:
  KernelRun(Device &device, Blas *blas, const Bundle &bundle,
            const Kernel &kernel, const RunControl &control, uint64_t seed)
      : device_(device), blas_(blas), bundle_(bundle), kernel_(kernel),
        control_(control),
        operands_(device, kernel, seed, /*cold=*/!control.checkOnly) {}

  void run(const Results &results, KernelResult &result) {
    result.sets = operands_.sets();
    if (control_.checkOnly)
      return checkAll(result);
    std::unique_ptr<LoadedVariant> best = chooseVariant(result);
    if (!best)
      return summarizeFailure(result);
    result.status = "ok";
    result.variant = best->variant().name;
    result.family = best->variant().family;
    result.instructions = best->variant().instructions;
    Expectation expected = predict(kernel_, best->variant(), results);
    result.predicted = std::move(expected.rungs);
    result.limiter = std::move(expected.limiter);
    control_.begin(runName(kernel_.id, best->variant().name));
    LaunchTimes times =
        timeLaunches(device_, launcher(*best), operands_.sets());
    result.isolated = times.isolated;
    result.inGraph = times.inGraph;
    timeInTurnsWithOthers(device_, blas_, kernel_, operands_, *best, result);
  }

private:
  Launcher launcher(const LoadedVariant &variant) const {
    return [this, &variant](int64_t set) {
      variant.launch(operands_.set(set), operands_.workspace());
    };
  }

  /// All variants must be right.
  void checkAll(KernelResult &result) {
    bool right = !kernel_.variants.empty();
    for (const Variant &variant : kernel_.variants) {
      VariantResult tried;
      tried.name = variant.name;
      right &= tryVariant(variant, tried, result) != nullptr;
      result.variants.push_back(tried);
      result.relFro =
          std::max(result.relFro.value_or(0), tried.relFro.value_or(0));
    }
    result.status = "ok";
    if (!right)
      summarizeFailure(result);
  }

  /// The fastest variant that is right; nothing where none is.
  std::unique_ptr<LoadedVariant> chooseVariant(KernelResult &result) {
    std::unique_ptr<LoadedVariant> best;
    double bestTime = 0;
    for (const Variant &variant : kernel_.variants) {
      VariantResult tried;
      tried.name = variant.name;
      auto loaded = tryVariant(variant, tried, result);
      result.variants.push_back(tried);
      if (!loaded || (best && *tried.quick >= bestTime))
        continue;
      best = std::move(loaded);
      bestTime = *tried.quick;
      result.relFro = tried.relFro;
    }
    return best;
  }

  /// Loads, checks and roughly times a variant; nothing where it is wrong.
  std::unique_ptr<LoadedVariant> tryVariant(const Variant &variant,
                                            VariantResult &tried,
                                            KernelResult &result) {
    std::string name = runName(kernel_.id, variant.name);
    auto broken = control_.broken.find(name);
    if (broken != control_.broken.end()) {
      tried.reason = broken->second;
      return nullptr;
    }
    control_.begin(name);
    try {
      auto loaded = std::make_unique<LoadedVariant>(device_, bundle_, variant);
      check(*loaded, tried, result);
      if (tried.status != "ok")
        return nullptr;
      if (!control_.checkOnly) {
        tried.quick = quickTime(device_, launcher(*loaded), operands_.sets());
      }
      return loaded;
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &error) {
      tried.status = "not_run";
      tried.reason = error.what();
      return nullptr;
    }
  }

  void check(const LoadedVariant &variant, VariantResult &tried,
             KernelResult &result) {
    operands_.fill(0);
    variant.launch(operands_.set(0), operands_.workspace());
    device_.synchronize();
    Operands::Deviation deviation = operands_.compare(kernel_);
    result.check = fmt::format("f64 at {} elements", deviation.elements);
    if (std::isfinite(deviation.relative))
      tried.relFro = deviation.relative;
    // Also false for a NaN.
    bool right = deviation.relative <= kernel_.tolerance;
    tried.status = right ? "ok" : "check_failed";
    if (!right)
      tried.reason = fmt::format("relative error {:.3g} at {} elements, "
                                 "tolerance {:.3g}",
                                 deviation.relative, deviation.elements,
                                 kernel_.tolerance);
  }

  static void summarizeFailure(KernelResult &result) {
    result.status = "not_run";
    for (const VariantResult &tried : result.variants) {
      if (tried.status == "ok")
        continue;
      if (tried.status == "check_failed")
        result.status = "check_failed";
      result.reason +=
          fmt::format("{}{}: {}", result.reason.empty() ? "" : "; ", tried.name,
                      tried.reason);
    }
    if (result.variants.empty())
      result.reason = "the bundle holds no code for it";
  }

  Device &device_;
  Blas *blas_;
  const Bundle &bundle_;
  const Kernel &kernel_;
  const RunControl &control_;
  Operands operands_;
};

} // namespace

static KernelResult describe(const Kernel &kernel) {
  KernelResult result;
  result.id = kernel.id;
  result.title = kernel.title;
  result.group = kernel.group;
  result.phase = kernel.phase;
  for (const CoveredOp &op : kernel.ops)
    result.ops.push_back(op.id);
  result.regionOps = kernel.regionOps;
  result.bindings = kernel.bindings;
  result.counted = {kernel.flops, kernel.bytesRead, kernel.bytesWritten};
  return result;
}

/// The place of the kernel's result; null where it has none.
static KernelResult *find(Results &results, const std::string &id) {
  for (KernelResult &result : results.kernels)
    if (result.id == id)
      return &result;
  return nullptr;
}

void cuda::measureKernels(Device &device, const DeviceWatch &watch, Blas *blas,
                          const Bundle &bundle, Progress &progress,
                          const RunControl &control, Results &results) {
  const std::vector<Kernel> &kernels = bundle.manifest().kernels;
  progress.begin("kernels", static_cast<int64_t>(kernels.size()));
  for (const Kernel &kernel : kernels) {
    KernelResult *place = find(results, kernel.id);
    if (place && place->status == "ok") {
      progress.step(kernel.title);
      continue;
    }
    KernelResult result = describe(kernel);
    int64_t mark = device.used();
    try {
      KernelRun(device, blas, bundle, kernel, control, results.seed)
          .run(results, result);
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &error) {
      result.status = "not_run";
      result.reason = error.what();
    }
    control.begin("");
    device.release(mark);
    if (place)
      *place = std::move(result);
    else
      results.kernels.push_back(std::move(result));
    results.states.push_back(watch.read(kernel.title));
    control.save();
    progress.step(kernel.title);
  }
  fitFamilies(results);
  control.save();
  progress.end();
}
