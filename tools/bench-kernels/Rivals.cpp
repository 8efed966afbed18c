//===- Rivals.cpp - What kernels are held against -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rivals.h"

#include <memory>

using namespace roofline::bench;

static constexpr const char *hint = "run this through tools/bench kernels";

Rivals::Rivals(const std::string &loops, const std::string &oneDnn,
               const std::string &openBlas)
    : loops_({loops}, hint), oneDnn_({oneDnn}, hint),
      openBlas_({openBlas}, hint) {
  loops_.resolve("multiply", multiply);
  loops_.resolve("read_all", read);
  loops_.resolve("copy_all", copy);
  loops_.resolve("triad_all", triad);
  void (*setThreads)(int);
  openBlas_.resolve("openblas_set_num_threads", setThreads);
  setThreads(1);
}

void Rivals::addProducts(const Row &row,
                         const std::vector<std::vector<void *>> &sets,
                         std::vector<Rival> &rivals) const {
  int64_t m = row.sizes[0], n = row.sizes[1], k = row.sizes[2];
  if (row.type == "f32") {
    // Constants of cblas.h: rows are contiguous, x as it is, w transposed.
    constexpr int rowMajor = 101, asIs = 111, transposed = 112;
    void (*gemm)(int, int, int, int, int, int, float, const void *, int,
                 const void *, int, float, void *, int);
    void (*gemv)(int, int, int, int, float, const void *, int, const void *,
                 int, float, void *, int);
    openBlas_.resolve("cblas_sgemm", gemm);
    openBlas_.resolve("cblas_sgemv", gemv);
    int im = static_cast<int>(m), in = static_cast<int>(n),
        ik = static_cast<int>(k);
    rivals.push_back({"OpenBLAS", [=](const std::vector<void *> &a, int64_t) {
                        if (im == 1)
                          gemv(rowMajor, asIs, in, ik, 1, a[1], ik, a[0], 1, 0,
                               a[2], 1);
                        else
                          gemm(rowMajor, asIs, transposed, im, in, ik, 1, a[0],
                               ik, a[1], ik, 0, a[2], in);
                      }});
  }
  void *(*prepare)(int64_t, int64_t, int64_t, const char *, const void *);
  void (*run)(void *, const void *, void *);
  oneDnn_.resolve("prepare_product", prepare);
  oneDnn_.resolve("run_product", run);
  std::vector<void *> products;
  for (const std::vector<void *> &set : sets)
    products.push_back(prepare(m, n, k, row.type.c_str(), set[1]));
  if (products.front())
    rivals.push_back({"oneDNN", [=](const std::vector<void *> &a, int64_t set) {
                        run(products[static_cast<size_t>(set)], a[0], a[2]);
                      }});
}

std::vector<Rival>
Rivals::of(const Row &row, const std::vector<std::vector<void *>> &sets) const {
  std::vector<Rival> rivals;
  if (row.kind == "product") {
    addProducts(row, sets, rivals);
    return rivals;
  }
  void (*loop)(void *const *, const int64_t *);
  loops_.resolve((row.kind + "_" + row.type).c_str(), loop);
  std::vector<int64_t> sizes = row.sizes;
  rivals.push_back({"clang loop", [=](const std::vector<void *> &a, int64_t) {
                      loop(a.data(), sizes.data());
                    }});
  return rivals;
}
