//===- CudaBackend.h - Kernels on a CUDA device -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_CUDABACKEND_H
#define ROOFLINE_RUNTIME_CUDA_CUDABACKEND_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/Cuda/Blas.h"
#include "Roofline/Runtime/Cuda/DeviceWatch.h"

namespace roofline::runtime::cuda {

/// Runs kernels on a device. Where `blas` is given, products are timed next to
/// the library's.
class CudaBackend : public Backend {
public:
  CudaBackend(Device &device, const DeviceWatch &watch, Blas *blas)
      : device_(device), watch_(watch), blas_(blas) {}

  /// Which targets run here is up to each variant.
  void accept(const Manifest &) override {}
  std::unique_ptr<PreparedKernel> prepare(const Bundle &bundle,
                                          const Kernel &kernel, uint64_t seed,
                                          bool cold) override;
  DeviceState state(const std::string &after) override {
    return watch_.read(after);
  }

private:
  Device &device_;
  const DeviceWatch &watch_;
  Blas *blas_;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_CUDABACKEND_H
