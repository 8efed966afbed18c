//===- KernelRun.cpp - A bundle's kernels, checked and timed --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/KernelRun.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/Prediction.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <new>

using namespace roofline::runtime;

namespace {

/// How what `check` says of all elements begins.
constexpr char kOfAll[] = "f64 at all ";
constexpr char kNoMemory[] = "there is too little memory for its reference";

/// One kernel of a bundle: its variants, their checks and times.
class KernelRun {
public:
  KernelRun(Backend &backend, const Bundle &bundle, const Kernel &kernel,
            const RunControl &control, uint64_t seed)
      : kernel_(kernel), control_(control),
        check_(kernel, argumentsOf(kernel, seed)),
        prepared_(backend.prepare(bundle, kernel, seed,
                                  /*cold=*/!control.checkOnly)) {}

  void run(KernelResult &result) {
    result.sets = prepared_->sets();
    if (kernel_.variants.empty())
      return summarizeFailure(result);
    if (control_.checkAll)
      check_.compareAll([&] { control_.begin(kernel_.id); });
    if (control_.checkOnly)
      return checkVariants(result);
    std::unique_ptr<LoadedVariantBase> best = chooseVariant(result);
    if (!best)
      return summarizeFailure(result);
    result.status = "ok";
    result.variant = best->variant().name;
    result.family = best->variant().family;
    result.instructions = best->variant().instructions;
    if (!best->variant().slowPath.empty())
      result.slowPath = best->variant().slowPath;
    control_.begin(runName(kernel_.id, best->variant().name));
    prepared_->time(*best, result);
  }

private:
  /// All variants must be right.
  void checkVariants(KernelResult &result) {
    bool right = true;
    for (const Variant &variant : kernel_.variants) {
      VariantResult tried;
      tried.name = variant.name;
      right &= tryVariant(variant, tried, result) != nullptr;
      result.variants.push_back(tried);
      result.relFro =
          std::max(result.relFro.value_or(0), tried.relFro.value_or(0));
      result.largestError = std::max(result.largestError.value_or(0),
                                     tried.largestError.value_or(0));
    }
    result.status = "ok";
    if (!right)
      summarizeFailure(result);
  }

  /// The fastest variant that is right; nothing where none is.
  std::unique_ptr<LoadedVariantBase> chooseVariant(KernelResult &result) {
    std::unique_ptr<LoadedVariantBase> best;
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
      result.largestError = tried.largestError;
    }
    return best;
  }

  /// Loads, checks and roughly times a variant; nothing where it is wrong.
  std::unique_ptr<LoadedVariantBase> tryVariant(const Variant &variant,
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
      auto loaded = prepared_->load(variant);
      check(*loaded, tried, result);
      if (tried.status != "ok")
        return nullptr;
      if (!control_.checkOnly) {
        tried.quick = prepared_->quickTime(*loaded);
      }
      return loaded;
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &error) {
      tried.status = "not_run";
      tried.reason = error.what();
    } catch (const std::bad_alloc &) {
      tried.status = "not_run";
      tried.reason = kNoMemory;
    }
    return nullptr;
  }

  void check(const LoadedVariantBase &variant, VariantResult &tried,
             KernelResult &result) {
    Deviation deviation = check_.compare(*prepared_->run(variant));
    std::string where =
        fmt::format("at {}{} elements", control_.checkAll ? "all " : "",
                    deviation.elements);
    result.check = "f64 " + where;
    if (std::isfinite(deviation.relative))
      tried.relFro = deviation.relative;
    if (std::isfinite(deviation.largest))
      tried.largestError = deviation.largest;
    bool right = deviation.isWithin(kernel_.tolerance);
    tried.status = right ? "ok" : "check_failed";
    if (deviation.different)
      tried.reason = fmt::format("{} of {} elements differ, and are integers",
                                 deviation.different, deviation.elements);
    else if (!right)
      tried.reason = fmt::format("relative error {:.3g} {}, {:.3g} of the "
                                 "worst; tolerance {:.3g}",
                                 deviation.relative, where, deviation.largest,
                                 kernel_.tolerance);
  }

  static void summarizeFailure(KernelResult &result) {
    result.status = "not_run";
    std::map<std::string, std::string> namesOf;
    for (const VariantResult &tried : result.variants) {
      if (tried.status == "ok")
        continue;
      if (tried.status == "check_failed")
        result.status = "check_failed";
      std::string &names = namesOf[tried.reason];
      names += (names.empty() ? "" : ", ") + tried.name;
    }
    for (const auto &[reason, names] : namesOf)
      result.reason += fmt::format(
          "{}{}: {}", result.reason.empty() ? "" : "; ", names, reason);
    if (result.variants.empty())
      result.reason = "the bundle holds no code for it";
  }

  const Kernel &kernel_;
  const RunControl &control_;
  ResultCheck check_;
  std::unique_ptr<PreparedKernel> prepared_;
};

} // namespace

/// Throws `Error` where that broke an earlier run.
static void beginOperands(const Kernel &kernel, const RunControl &control) {
  auto broken = control.broken.find(kernel.id);
  if (broken != control.broken.end())
    throw Error("its operands or its reference cannot be made: " +
                broken->second);
  control.begin(kernel.id);
}

static KernelResult describe(const Kernel &kernel) {
  KernelResult result;
  result.id = kernel.id;
  result.title = kernel.title;
  result.group = kernel.group;
  result.phase = kernel.phase;
  for (const CoveredOp &op : kernel.ops)
    result.ops.push_back(op.id);
  result.regionOps = kernel.regionOps;
  result.shapes = kernel.shapes;
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

/// A kernel that was only checked is still to be timed, and one of which only
/// some elements were checked may have to be checked at all of them.
static bool isDone(const KernelResult &result, const RunControl &control) {
  return result.status == "ok" && (control.checkOnly || result.isolated) &&
         (!control.checkAll || result.check.rfind(kOfAll, 0) == 0);
}

/// Keeps the times of a kernel that is checked again, if what they are of is
/// right.
static void keepTimes(KernelResult &checked, const KernelResult &before) {
  auto same = std::find_if(
      checked.variants.begin(), checked.variants.end(), [&](const auto &each) {
        return each.name == before.variant && each.status == "ok";
      });
  if (!before.isolated || same == checked.variants.end())
    return;
  KernelResult timed = before;
  timed.check = checked.check;
  timed.relFro = same->relFro;
  timed.largestError = same->largestError;
  for (VariantResult &variant : checked.variants)
    for (const VariantResult &tried : timed.variants)
      if (tried.name == variant.name)
        variant.quick = tried.quick;
  timed.variants = std::move(checked.variants);
  checked = std::move(timed);
}

void roofline::runtime::predictKernels(const Bundle &bundle, Results &results) {
  for (const Kernel &kernel : bundle.manifest().kernels) {
    KernelResult *result = find(results, kernel.id);
    if (!result || result->status != "ok")
      continue;
    for (const Variant &variant : kernel.variants) {
      if (variant.name != result->variant)
        continue;
      Expectation expected = predict(kernel, variant, results);
      result->fitClass = classOf(kernel, variant, expected);
      result->predicted = std::move(expected.rungs);
      result->limiter = std::move(expected.limiter);
    }
  }
  fitFamilies(results);
}

void roofline::runtime::measureKernels(Backend &backend, const Bundle &bundle,
                                       Progress &progress,
                                       const RunControl &control,
                                       Results &results) {
  backend.accept(bundle.manifest());
  const std::vector<Kernel> &kernels = bundle.manifest().kernels;
  progress.begin("kernels", static_cast<int64_t>(kernels.size()));
  for (const Kernel &kernel : kernels) {
    KernelResult *place = find(results, kernel.id);
    if (place && isDone(*place, control)) {
      progress.step(kernel.title);
      continue;
    }
    KernelResult result = describe(kernel);
    try {
      beginOperands(kernel, control);
      KernelRun(backend, bundle, kernel, control, results.seed).run(result);
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &error) {
      result.status = "not_run";
      result.reason = error.what();
    } catch (const std::bad_alloc &) {
      result.status = "not_run";
      result.reason = kNoMemory;
    }
    if (place && control.checkOnly)
      keepTimes(result, *place);
    control.begin("");
    if (place)
      *place = std::move(result);
    else
      results.kernels.push_back(std::move(result));
    results.states.push_back(backend.state(kernel.title));
    control.save();
    progress.step(kernel.title);
  }
  predictKernels(bundle, results);
  control.save();
  progress.end();
}
