//===- Blas.h - NVIDIA's own matrix products, if installed ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_BLAS_H
#define ROOFLINE_RUNTIME_CUDA_BLAS_H

#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/SharedLibrary.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace roofline::runtime::cuda {

/// y[b] = x[b] w[b], all row-major and dense: x is [M, K], w is [N, K] as
/// weights are stored (`weightsByRow`) or [K, N], y is [M, N]. 16-bit elements,
/// f32 accumulation.
struct MatrixProduct {
  std::string type = "f16";
  int64_t batch = 1, m = 1, n = 1, k = 1;
  bool weightsByRow = true;

  int64_t flops() const { return 2 * batch * m * n * k; }
  int64_t xElements() const { return batch * m * k; }
  int64_t wElements() const { return batch * n * k; }
  int64_t yElements() const { return batch * m * n; }
  /// Compulsory traffic.
  int64_t bytes() const {
    return 2 * (xElements() + wElements() + yElements());
  }
  /// e.g. `gemm-f16-nt-1x2048x6656x6656`: type, layout, batch, M, N, K.
  std::string id() const;
  friend bool operator==(const MatrixProduct &a, const MatrixProduct &b) {
    return a.id() == b.id();
  }
};

/// Operands of one product on the device.
struct ProductBuffers {
  DevicePtr x = 0, w = 0, y = 0;
};

/// cuBLASLt and cuBLAS, whichever are installed.
class Blas {
public:
  /// Throws `Error` where neither is installed.
  explicit Blas(Device &device);
  ~Blas();
  Blas(const Blas &) = delete;
  Blas &operator=(const Blas &) = delete;

  /// One way in which a library computes a product.
  struct Algorithm {
    /// e.g. `cublasLt #0`: the first of its heuristic.
    std::string name;
    /// Starts the product on the device's stream.
    std::function<void(const ProductBuffers &)> start;
  };

  /// The fastest algorithm that takes the product, timed on `sets` sets of
  /// operands, which `buffers` gives; nothing where none does. Adds the quick
  /// median of each to `times`.
  std::optional<Algorithm>
  fastest(const MatrixProduct &product, int64_t sets,
          const std::function<ProductBuffers(int64_t)> &buffers,
          std::map<std::string, double> &times);

  /// Versions of what was loaded.
  const std::string &versions() const { return versions_; }
  /// Why one of them is missing, empty where both are there.
  const std::string &absent() const { return absent_; }

private:
  std::vector<Algorithm> algorithms(const MatrixProduct &product);

  struct Lt;
  struct Classic;
  Device &device_;
  std::unique_ptr<Lt> lt_;
  std::unique_ptr<Classic> classic_;
  DevicePtr workspace_ = 0;
  std::string versions_, absent_;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_BLAS_H
