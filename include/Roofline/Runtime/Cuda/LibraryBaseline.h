//===- LibraryBaseline.h - The series through a library ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_LIBRARYBASELINE_H
#define ROOFLINE_RUNTIME_CUDA_LIBRARYBASELINE_H

#include "Roofline/Runtime/Cuda/Blas.h"
#include "Roofline/Runtime/Cuda/DeviceWatch.h"
#include "Roofline/Runtime/Progress.h"
#include "Roofline/Runtime/Results.h"

namespace roofline::runtime::cuda {

/// Sizes of a decoder that the series need.
struct DecoderSizes {
  int64_t hidden = 6656, intermediate = 17920, heads = 52, headDim = 128;
};

/// A setting of a series and the products that it consists of, some of them
/// several times.
struct SeriesSetting {
  std::string group, phase;
  std::map<std::string, int64_t> bindings;
  std::vector<MatrixProduct> products;
};

/// `qkv mlp`, `up/gate/down` and `qk/pv`, each in `init` and `ar`, over batches
/// 1 to 64 and lengths 128 to 8192: the sweep of the seed chart. Attention's
/// products are batched over batch and heads.
std::vector<SeriesSetting> seedSeries(const DecoderSizes &sizes,
                                      const std::string &type);

/// Runs what a test or a later save needs after each product.
using Save = std::function<void()>;

/// Times every product of the settings, and large square ones, by the fastest
/// algorithm of the libraries on cold operands of random data; checks elements
/// of each against f64. Products that `results` already holds are not repeated.
/// Fills `results.products` and `results.points`.
void measureLibrary(Device &device, const DeviceWatch &watch, Blas &blas,
                    const std::vector<SeriesSetting> &settings,
                    Progress &progress, const Save &save, Results &results);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_LIBRARYBASELINE_H
