//===- ProductCases.cpp - Products of matrices as cases -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProductCases.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace roofline;

static std::string filled(const std::string &type) {
  return "%zero = arith.constant 0.0 : $T\n%e = tensor.empty() : tensor<" +
         type + ">\n%init = linalg.fill ins(%zero : $T) outs(%e : tensor<" +
         type + ">) -> tensor<" + type + ">\n";
}

static Case contraction(const std::string &name, std::vector<std::string> types,
                        const std::string &dims, ArrayRef<const char *> maps) {
  std::string body =
      filled(types[2]) + "%r = linalg.contract indexing_maps = [";
  for (auto [i, map] : llvm::enumerate(maps))
    body += llvm::formatv("{0}affine_map<({1}) -> ({2})>", i ? ", " : "", dims,
                          map);
  body += llvm::formatv("] ins(%t0, %t1 : tensor<{0}>, tensor<{1}>) outs(%init "
                        ": tensor<{2}>) -> tensor<{2}>",
                        types[0], types[1], types[2]);
  return {name, types, body};
}

static std::string matrix(int64_t rows, int64_t columns) {
  return llvm::formatv("{0}x{1}x$T", rows, columns);
}

Case roofline::linear(int64_t m, int64_t n, int64_t k) {
  return contraction("linear", {matrix(m, k), matrix(n, k), matrix(m, n)},
                     "m, n, k", {"m, k", "n, k", "m, n"});
}

Case roofline::byWeight(int64_t m, int64_t n, int64_t k) {
  Case kernel = linear(m, n, k);
  kernel.weight = 1;
  return kernel;
}

Case roofline::byTransposedWeight(int64_t m, int64_t n, int64_t k) {
  Case kernel = contraction("transposed weight",
                            {matrix(m, k), matrix(k, n), matrix(m, n)},
                            "m, n, k", {"m, k", "k, n", "m, n"});
  kernel.weight = 1;
  return kernel;
}

Case roofline::ofTransposed(int64_t m, int64_t n, int64_t k) {
  return contraction("of transposed",
                     {matrix(k, m), matrix(n, k), matrix(m, n)}, "m, n, k",
                     {"k, m", "n, k", "m, n"});
}

Case roofline::scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d) {
  return contraction("scores",
                     {llvm::formatv("{0}x{1}x{2}x{3}x$T", b, s, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, c, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, h, s, c)},
                     "b, h, s, c, d",
                     {"b, s, h, d", "b, c, h, d", "b, h, s, c"});
}

Case roofline::weighted(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d) {
  return contraction("weighted",
                     {llvm::formatv("{0}x{1}x{2}x{3}x$T", b, h, s, c),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, c, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, s, h, d)},
                     "b, h, s, d, c",
                     {"b, h, s, c", "b, c, h, d", "b, s, h, d"});
}

Case roofline::accumulating(Case product) {
  const std::string zeros = "outs(%init";
  product.name += " accumulating";
  product.body.replace(product.body.rfind(zeros), zeros.size(), "outs(%t2");
  return product;
}
