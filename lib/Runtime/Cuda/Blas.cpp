//===- Blas.cpp - NVIDIA's own matrix products, if installed --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/Blas.h"

#include "Roofline/Runtime/Error.h"

#include <fmt/format.h>
#include <limits>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

// Numbers of the libraries' enumerations, from library_types.h, cublas_api.h
// and cublasLt.h.
static constexpr int typeF16 = 2, typeBF16 = 14, typeF32 = 0;
static constexpr int computeF32 = 68, operationN = 0, operationT = 1;
static constexpr int descTransA = 3, descTransB = 4;
static constexpr int layoutBatchCount = 5, layoutBatchStride = 6;
static constexpr int preferenceWorkspace = 1;

static constexpr int heuristicsAsked = 8;
static constexpr int64_t workspaceBytes = int64_t(64) << 20;

std::string MatrixProduct::id() const {
  return fmt::format("gemm-{}-{}-{}x{}x{}x{}", type, weightsByRow ? "nt" : "nn",
                     batch, m, n, k);
}

static int typeOf(const MatrixProduct &product) {
  return product.type == "bf16" ? typeBF16 : typeF16;
}

static void check(int status, const char *what) {
  if (status != 0)
    throw Error(fmt::format("cuBLAS cannot {} (status {})", what, status));
}

//===----------------------------------------------------------------------===//
// cuBLASLt
//===----------------------------------------------------------------------===//

namespace {

/// cublasLtMatmulHeuristicResult_t.
struct Heuristic {
  uint64_t algorithm[8];
  size_t workspace;
  int state;
  float waves;
  int reserved[4];
};

} // namespace

struct Blas::Lt {
  explicit Lt(Device &device)
      : device(device),
        library({"libcublasLt.so.13", "libcublasLt.so.12", "libcublasLt.so"},
                "no times of cuBLASLt") {
    library.resolve("cublasLtCreate", create);
    library.resolve("cublasLtDestroy", destroy);
    library.resolve("cublasLtGetVersion", getVersion);
    library.resolve("cublasLtMatmul", matmul);
    library.resolve("cublasLtMatmulAlgoGetHeuristic", getHeuristic);
    library.resolve("cublasLtMatmulDescCreate", descCreate);
    library.resolve("cublasLtMatmulDescDestroy", descDestroy);
    library.resolve("cublasLtMatmulDescSetAttribute", descSet);
    library.resolve("cublasLtMatrixLayoutCreate", layoutCreate);
    library.resolve("cublasLtMatrixLayoutDestroy", layoutDestroy);
    library.resolve("cublasLtMatrixLayoutSetAttribute", layoutSet);
    library.resolve("cublasLtMatmulPreferenceCreate", preferenceCreate);
    library.resolve("cublasLtMatmulPreferenceDestroy", preferenceDestroy);
    library.resolve("cublasLtMatmulPreferenceSetAttribute", preferenceSet);
    check(create(&handle), "open cuBLASLt");
  }
  ~Lt() { destroy(handle); }

  /// Descriptors of one product; freed together.
  struct Plan {
    explicit Plan(const Lt &lt) : lt(lt) {}
    ~Plan() {
      for (void *layout : {w, x, y})
        if (layout)
          lt.layoutDestroy(layout);
      if (desc)
        lt.descDestroy(desc);
    }
    const Lt &lt;
    void *desc = nullptr, *w = nullptr, *x = nullptr, *y = nullptr;
  };

  void *layout(const MatrixProduct &product, int64_t rows, int64_t columns,
               int64_t batchStride) const {
    void *layout = nullptr;
    check(layoutCreate(&layout, typeOf(product), rows, columns, rows),
          "describe a matrix");
    int count = static_cast<int>(product.batch);
    check(layoutSet(layout, layoutBatchCount, &count, sizeof(count)),
          "describe a batch");
    check(
        layoutSet(layout, layoutBatchStride, &batchStride, sizeof(batchStride)),
        "describe a batch");
    return layout;
  }

  /// Row-major y = x w is column-major y^T = w^T x^T: w comes first.
  std::shared_ptr<Plan> plan(const MatrixProduct &product) const {
    auto plan = std::make_shared<Plan>(*this);
    check(descCreate(&plan->desc, computeF32, typeF32), "describe a product");
    int transposeW = product.weightsByRow ? operationT : operationN;
    int transposeX = operationN;
    check(descSet(plan->desc, descTransA, &transposeW, sizeof(int)),
          "describe a product");
    check(descSet(plan->desc, descTransB, &transposeX, sizeof(int)),
          "describe a product");
    int64_t m = product.m, n = product.n, k = product.k;
    plan->w = product.weightsByRow ? layout(product, k, n, n * k)
                                   : layout(product, n, k, n * k);
    plan->x = layout(product, k, m, m * k);
    plan->y = layout(product, n, m, m * n);
    return plan;
  }

  std::vector<Heuristic> heuristics(const Plan &plan, int most) const {
    void *preference = nullptr;
    check(preferenceCreate(&preference), "make a preference");
    size_t bytes = workspaceBytes;
    check(preferenceSet(preference, preferenceWorkspace, &bytes, sizeof(bytes)),
          "set a preference");
    std::vector<Heuristic> results(most);
    int found = 0;
    int status = getHeuristic(handle, plan.desc, plan.w, plan.x, plan.y, plan.y,
                              preference, most, results.data(), &found);
    preferenceDestroy(preference);
    // No algorithm is no error: there is nothing to time.
    results.resize(status == 0 ? found : 0);
    return results;
  }

  void start(const Plan &plan, const Heuristic &heuristic,
             const ProductBuffers &buffers, DevicePtr workspace) const {
    float alpha = 1, beta = 0;
    check(matmul(handle, plan.desc, &alpha, buffers.w, plan.w, buffers.x,
                 plan.x, &beta, buffers.y, plan.y, buffers.y, plan.y,
                 heuristic.algorithm, workspace, workspaceBytes,
                 device.stream()),
          "compute a product");
  }

  Device &device;
  SharedLibrary library;
  void *handle = nullptr;
  int (*create)(void **);
  int (*destroy)(void *);
  size_t (*getVersion)();
  int (*descCreate)(void **, int, int);
  int (*descDestroy)(void *);
  int (*descSet)(void *, int, const void *, size_t);
  int (*layoutCreate)(void **, int, uint64_t, uint64_t, int64_t);
  int (*layoutDestroy)(void *);
  int (*layoutSet)(void *, int, const void *, size_t);
  int (*preferenceCreate)(void **);
  int (*preferenceDestroy)(void *);
  int (*preferenceSet)(void *, int, const void *, size_t);
  int (*getHeuristic)(void *, void *, void *, void *, void *, void *, void *,
                      int, Heuristic *, int *);
  int (*matmul)(void *, void *, const void *, DevicePtr, void *, DevicePtr,
                void *, const void *, DevicePtr, void *, DevicePtr, void *,
                const void *, DevicePtr, size_t, Stream);
};

//===----------------------------------------------------------------------===//
// cuBLAS
//===----------------------------------------------------------------------===//

struct Blas::Classic {
  explicit Classic(Device &device)
      : library({"libcublas.so.13", "libcublas.so.12", "libcublas.so"},
                "no times of cuBLAS") {
    int (*setStream)(void *, Stream);
    int (*setWorkspace)(void *, DevicePtr, size_t);
    library.resolve("cublasCreate_v2", create);
    library.resolve("cublasDestroy_v2", destroy);
    library.resolve("cublasGetVersion_v2", getVersion);
    library.resolve("cublasSetStream_v2", setStream);
    library.resolve("cublasSetWorkspace_v2", setWorkspace);
    library.resolve("cublasGemmStridedBatchedEx", gemm);
    check(create(&handle), "open cuBLAS");
    check(setStream(handle, device.stream()), "take a stream");
    // Without a workspace of its own it allocates, which no graph may.
    check(setWorkspace(handle, device.take(workspaceBytes), workspaceBytes),
          "take a workspace");
  }
  ~Classic() { destroy(handle); }

  static bool takes(const MatrixProduct &product) {
    // Its sizes are 32 bits wide.
    constexpr int64_t most = std::numeric_limits<int>::max();
    return product.m <= most && product.n <= most && product.k <= most;
  }

  void start(const MatrixProduct &product,
             const ProductBuffers &buffers) const {
    int m = static_cast<int>(product.m), n = static_cast<int>(product.n),
        k = static_cast<int>(product.k), type = typeOf(product);
    float alpha = 1, beta = 0;
    check(gemm(handle, product.weightsByRow ? operationT : operationN,
               operationN, n, m, k, &alpha, buffers.w, type,
               product.weightsByRow ? k : n, product.n * product.k, buffers.x,
               type, k, product.m * product.k, &beta, buffers.y, type, n,
               product.m * product.n, static_cast<int>(product.batch),
               computeF32, /*default algorithm*/ -1),
          "compute a product");
  }

  SharedLibrary library;
  void *handle = nullptr;
  int (*create)(void **);
  int (*destroy)(void *);
  int (*getVersion)(void *, int *);
  int (*gemm)(void *, int, int, int, int, int, const void *, DevicePtr, int,
              int, long long, DevicePtr, int, int, long long, const void *,
              DevicePtr, int, int, long long, int, int, int);
};

//===----------------------------------------------------------------------===//
// Both
//===----------------------------------------------------------------------===//

Blas::Blas(Device &device) : device_(device) {
  try {
    lt_ = std::make_unique<Lt>(device);
    workspace_ = device.take(workspaceBytes);
    versions_ = fmt::format("cublasLt {}", lt_->getVersion());
  } catch (const Error &error) {
    absent_ = error.what();
  }
  try {
    classic_ = std::make_unique<Classic>(device);
    int number = 0;
    classic_->getVersion(classic_->handle, &number);
    versions_ +=
        fmt::format("{}cublas {}", versions_.empty() ? "" : ", ", number);
  } catch (const Error &error) {
    absent_ += (absent_.empty() ? "" : "; ") + std::string(error.what());
  }
  if (!lt_ && !classic_)
    throw Error(absent_);
}

Blas::~Blas() = default;

/// What the libraries offer: cuBLAS's own choice, and what cuBLASLt's heuristic
/// takes for the fastest.
std::vector<Blas::Algorithm> Blas::algorithms(const MatrixProduct &product) {
  std::vector<Algorithm> algorithms;
  if (classic_ && Classic::takes(product))
    algorithms.push_back({"cublas", [this, product](const ProductBuffers &b) {
                            classic_->start(product, b);
                          }});
  if (!lt_)
    return algorithms;
  std::shared_ptr<Lt::Plan> plan = lt_->plan(product);
  int number = 0;
  for (const Heuristic &heuristic : lt_->heuristics(*plan, heuristicsAsked))
    algorithms.push_back(
        {fmt::format("cublasLt #{}", number++),
         [this, plan, heuristic](const ProductBuffers &buffers) {
           lt_->start(*plan, heuristic, buffers, workspace_);
         }});
  return algorithms;
}

std::optional<Blas::Algorithm>
Blas::fastest(const MatrixProduct &product, int64_t sets,
              const std::function<ProductBuffers(int64_t)> &buffers,
              std::map<std::string, double> &times) {
  std::optional<Algorithm> best;
  double bestTime = 0;
  for (const Algorithm &algorithm : algorithms(product)) {
    double time = 0;
    try {
      time = timeForChoice(
          device_, [&](int64_t set) { algorithm.start(buffers(set)); }, sets);
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &) {
      // The heuristic also names algorithms that then refuse.
      continue;
    }
    times[algorithm.name] = time;
    if (best && time >= bestTime)
      continue;
    best = algorithm;
    bestTime = time;
  }
  return best;
}
