//===- Backend.h - What runs kernels ----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_BACKEND_H
#define ROOFLINE_RUNTIME_BACKEND_H

#include "Roofline/Runtime/Bundle.h"
#include "Roofline/Runtime/ResultCheck.h"
#include "Roofline/Runtime/Results.h"

#include <memory>

namespace roofline::runtime {

/// A variant of a kernel, loaded and ready to start.
class LoadedVariantBase {
public:
  explicit LoadedVariantBase(const Variant &variant) : variant_(variant) {}
  virtual ~LoadedVariantBase() = default;
  const Variant &variant() const { return variant_; }

private:
  const Variant &variant_;
};

/// A kernel with its operands, which are given back with this object. What it
/// is given are variants that it loaded itself.
class PreparedKernel {
public:
  virtual ~PreparedKernel() = default;

  /// Sets of operands that are rotated through.
  virtual int64_t sets() const = 0;
  /// Throws `Error` where the variant cannot run here.
  virtual std::unique_ptr<LoadedVariantBase> load(const Variant &variant) = 0;
  /// Runs the variant on the first set, filled anew and its results poisoned;
  /// returns what it leaves, until the next run.
  virtual std::unique_ptr<ResultSource>
  run(const LoadedVariantBase &variant) = 0;
  /// Median of a few launches, for choosing between variants: seconds.
  virtual double quickTime(const LoadedVariantBase &variant) = 0;
  /// Times the variant, and beside it what it is judged by. Fills times,
  /// baseline and ceiling of `result`; may find it wrong after all.
  virtual void time(const LoadedVariantBase &variant, KernelResult &result) = 0;
};

/// A machine that runs kernels.
class Backend {
public:
  virtual ~Backend() = default;

  /// Throws `Error` where nothing of the bundle can run here.
  virtual void accept(const Manifest &manifest) = 0;
  /// Allocates and fills the kernel's operands: so many sets that a launch
  /// finds its own cold, or a single one.
  virtual std::unique_ptr<PreparedKernel> prepare(const Bundle &bundle,
                                                  const Kernel &kernel,
                                                  uint64_t seed, bool cold) = 0;
  /// The machine's state now, after `after` was done.
  virtual DeviceState state(const std::string &after) = 0;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_BACKEND_H
