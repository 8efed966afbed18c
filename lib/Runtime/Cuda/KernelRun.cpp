//===- KernelRun.cpp - The kernels of a bundle on a CUDA device -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/KernelRun.h"

#include "LoadedVariant.h"
#include "ProductOf.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"
#include "Roofline/Runtime/Reference.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

constexpr int64_t sampledElements = 256;
constexpr int libraryCandidates = 8;

int64_t elementsOf(const Argument &argument) {
  int64_t count = 1;
  for (int64_t size : argument.shape)
    count *= size;
  return count;
}

int64_t widthOf(const std::string &type) {
  return type == "f16" || type == "bf16"  ? 2
         : type == "i64" || type == "f64" ? 8
         : type == "i8" || type == "i1"   ? 1
                                          : 4;
}

/// One kernel of a bundle: its operands on the device, its variants, its
/// checks and times.
class KernelRun {
public:
  KernelRun(Device &device, Blas *blas, const Bundle &bundle,
            const Kernel &kernel, uint64_t seed)
      : device_(device), blas_(blas), bundle_(bundle), kernel_(kernel),
        arguments_(kernel.arguments) {
    for (Argument &argument : arguments_)
      argument.init.seed += seed;
  }

  void run(KernelResult &result) {
    describe(result);
    allocate();
    result.sets = static_cast<int64_t>(sets_.size());
    std::unique_ptr<LoadedVariant> best;
    double bestTime = 0;
    for (const Variant &variant : kernel_.variants) {
      VariantResult tried;
      tried.name = variant.name;
      auto loaded = tryVariant(variant, tried);
      result.variants.push_back(tried);
      if (!loaded)
        continue;
      double time = tried.isolated->median;
      if (best && time >= bestTime)
        continue;
      best = std::move(loaded);
      bestTime = time;
      result.relFro = tried.relFro;
    }
    if (!best)
      return summarizeFailure(result);
    result.status = "ok";
    result.variant = best->variant().name;
    result.family = best->variant().family;
    result.instructions = best->variant().instructions;
    LaunchTimes times = timeLaunches(device_, launcher(*best), sets_.size());
    result.isolated = times.isolated;
    result.inGraph = times.inGraph;
    if (blas_)
      measureBaseline(*best, result);
  }

private:
  void describe(KernelResult &result) const {
    result.id = kernel_.id;
    result.title = kernel_.title;
    result.group = kernel_.group;
    result.phase = kernel_.phase;
    for (const CoveredOp &op : kernel_.ops)
      result.ops.push_back(op.id);
    result.regionOps = kernel_.regionOps;
    result.bindings = kernel_.bindings;
    result.counted = {kernel_.flops, kernel_.bytesRead, kernel_.bytesWritten};
  }

  /// Sets of operands, as many as keep them out of the cache.
  void allocate() {
    int64_t bytes = 0;
    for (const Argument &argument : arguments_)
      bytes += elementsOf(argument) * widthOf(argument.type);
    int64_t workspace = 0;
    for (const Variant &variant : kernel_.variants)
      workspace = std::max(workspace, variant.workspaceBytes);
    // Split-K steps add to it before any of them reads it.
    workspace_ = workspace ? device_.take(workspace) : 0;
    int64_t count = coldSets(device_.facts(), std::max<int64_t>(bytes, 1),
                             device_.capacity() - device_.used());
    for (int64_t i = 0; i < count; ++i) {
      std::vector<DevicePtr> pointers;
      for (const Argument &argument : arguments_)
        pointers.push_back(
            device_.take(elementsOf(argument) * widthOf(argument.type)));
      sets_.push_back(std::move(pointers));
      fill(i);
    }
  }

  /// Fills the operands of a set; those of the first are the reference's.
  void fill(int64_t set) {
    for (size_t i = 0; i < arguments_.size(); ++i) {
      Init init = arguments_[i].init;
      init.seed += 1000003 * static_cast<uint64_t>(set);
      if (arguments_[i].access == "w")
        init.distribution = "poison";
      device_.fill(sets_[set][i], elementsOf(arguments_[i]), arguments_[i].type,
                   init);
    }
  }

  Launcher launcher(const LoadedVariant &variant) {
    return [this, &variant](int64_t set) {
      variant.launch(sets_[set], workspace_);
    };
  }

  /// Loads, checks and roughly times a variant; nothing where it is wrong.
  std::unique_ptr<LoadedVariant> tryVariant(const Variant &variant,
                                            VariantResult &tried) {
    try {
      auto loaded = std::make_unique<LoadedVariant>(device_, bundle_, variant);
      tried.status = "check_failed";
      check(*loaded, tried);
      if (tried.status != "ok")
        return nullptr;
      double time = quickTime(device_, launcher(*loaded), sets_.size());
      tried.isolated = Spread{time, time, time, 1};
      return loaded;
    } catch (const Error &error) {
      tried.status = "not_run";
      tried.reason = error.what();
      return nullptr;
    }
  }

  void check(const LoadedVariant &variant, VariantResult &tried) {
    if (kernel_.reference.empty())
      throw Error("the bundle holds no reference for it");
    fill(0);
    variant.launch(sets_.front(), workspace_);
    device_.synchronize();
    Reference reference = Reference::parse(kernel_.reference, arguments_);
    double error = 0, norm = 0;
    for (size_t i = 0; i < arguments_.size(); ++i)
      if (arguments_[i].access != "r")
        compare(reference, i, error, norm);
    double relative = norm > 0 ? std::sqrt(error / norm) : std::sqrt(error);
    if (std::isfinite(relative))
      tried.relFro = relative;
    // Also false for a NaN.
    if (relative <= kernel_.tolerance)
      tried.status = "ok";
    else
      tried.reason = fmt::format("relative error {:.3g} at {} elements, "
                                 "tolerance {:.3g}",
                                 relative, sampledElements, kernel_.tolerance);
  }

  /// Adds up the error at sampled elements of one result. All of it must have
  /// been written.
  void compare(Reference &reference, size_t argument, double &error,
               double &norm) {
    const Argument &output = arguments_[argument];
    int64_t count = elementsOf(output);
    DevicePtr pointer = sets_.front()[argument];
    if (device_.compare(pointer, pointer, count, output.type).notNumbers)
      error = NAN;
    for (int64_t i = 0; i < std::min(sampledElements, count); ++i) {
      int64_t at = i == 0
                       ? count - 1
                       : static_cast<int64_t>(randomBits(output.init.seed, i) %
                                              static_cast<uint64_t>(count));
      double expected = reference.at(argument, at);
      double got = device_.read(pointer, at, output.type);
      error += (got - expected) * (got - expected);
      norm += expected * expected;
    }
  }

  static void summarizeFailure(KernelResult &result) {
    result.status = "not_run";
    for (const VariantResult &tried : result.variants) {
      if (tried.status == "check_failed")
        result.status = "check_failed";
      result.reason +=
          fmt::format("{}{}: {}", result.reason.empty() ? "" : "; ", tried.name,
                      tried.reason);
    }
    if (result.variants.empty())
      result.reason = "the bundle holds no code for it";
  }

  /// The library's product on the same operands, in turns with ours.
  void measureBaseline(const LoadedVariant &best, KernelResult &result) {
    std::optional<ProductOperands> product = productOf(kernel_);
    if (!product)
      return;
    const std::vector<Blas::Algorithm> algorithms =
        blas_->algorithms(product->product, libraryCandidates);
    const Blas::Algorithm *fastest = nullptr;
    double fastestTime = 0;
    auto launcherOf = [&](const Blas::Algorithm &algorithm) {
      return [&](int64_t set) {
        const std::vector<DevicePtr> &pointers = sets_[set];
        algorithm.start(
            {pointers[product->x], pointers[product->w], pointers[product->y]});
      };
    };
    for (const Blas::Algorithm &algorithm : algorithms) {
      try {
        double time = quickTime(device_, launcherOf(algorithm), sets_.size());
        if (fastest && time >= fastestTime)
          continue;
        fastest = &algorithm;
        fastestTime = time;
      } catch (const Error &) {
        // The heuristic also names algorithms that then refuse.
      }
    }
    if (!fastest)
      return;
    compareInFull(best, *product, launcherOf(*fastest), result);
    PairedTimes times =
        timePaired(device_, launcher(best), launcherOf(*fastest), sets_.size());
    BaselineTime baseline;
    baseline.name = "cublas";
    baseline.algorithm = fastest->name;
    baseline.time = times.second;
    baseline.ratio = times.ratio.median;
    result.baseline = baseline;
  }

  /// Every element of a product against the library's.
  void compareInFull(const LoadedVariant &best, const ProductOperands &product,
                     const Launcher &library, KernelResult &result) {
    // The layouts agree where there is no batch.
    if (product.product.batch != 1)
      return;
    int64_t mark = device_.used();
    const Argument &output = arguments_[product.y];
    int64_t count = elementsOf(output);
    DevicePtr pointer = sets_.front()[product.y];
    try {
      DevicePtr ours = device_.take(count * widthOf(output.type));
      fill(0);
      best.launch(sets_.front(), workspace_);
      device_.copy(ours, pointer, count * widthOf(output.type));
      library(0);
      device_.synchronize();
      Device::Difference difference =
          device_.compare(ours, pointer, count, output.type);
      double relative = difference.error / difference.norm;
      result.check += fmt::format(", {:.2e} against the library at all {}",
                                  relative, count);
      // Also true for a NaN.
      if (!(relative <= kernel_.tolerance) || difference.notNumbers) {
        result.status = "check_failed";
        result.reason = fmt::format("differs from the library by {:.3g}, {} "
                                    "elements are NaN",
                                    relative, difference.notNumbers);
      }
    } catch (const Error &) {
      // No room for a second result: the sampled check stands.
    }
    device_.release(mark);
  }

  Device &device_;
  Blas *blas_;
  const Bundle &bundle_;
  const Kernel &kernel_;
  std::vector<Argument> arguments_;
  std::vector<std::vector<DevicePtr>> sets_;
  DevicePtr workspace_ = 0;
};

} // namespace

static bool isDone(const Results &results, const std::string &id) {
  return std::any_of(results.kernels.begin(), results.kernels.end(),
                     [&](const KernelResult &result) {
                       return result.id == id && result.status == "ok";
                     });
}

void cuda::measureKernels(Device &device, const DeviceWatch &watch, Blas *blas,
                          const Bundle &bundle, Progress &progress,
                          const std::function<void()> &save, Results &results) {
  const std::vector<Kernel> &kernels = bundle.manifest().kernels;
  progress.begin("kernels", static_cast<int64_t>(kernels.size()));
  for (const Kernel &kernel : kernels) {
    if (isDone(results, kernel.id))
      continue;
    KernelResult result;
    result.check = fmt::format("f64 at {} elements", sampledElements);
    int64_t mark = device.used();
    try {
      KernelRun(device, blas, bundle, kernel, results.seed).run(result);
    } catch (const Error &error) {
      result.status = "not_run";
      result.reason = error.what();
    }
    device.release(mark);
    auto &done = results.kernels;
    done.erase(std::remove_if(done.begin(), done.end(),
                              [&](const KernelResult &old) {
                                return old.id == result.id;
                              }),
               done.end());
    done.push_back(std::move(result));
    results.states.push_back(watch.read(kernel.title));
    save();
    progress.step(kernel.title);
  }
  progress.end();
}
