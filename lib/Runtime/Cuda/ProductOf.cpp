//===- ProductOf.cpp - Kernels that a library computes, too ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProductOf.h"

#include "Operands.h"

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

static bool isSixteenBit(const Argument &argument) {
  return argument.type == "f16" || argument.type == "bf16";
}

std::optional<ProductOperands> cuda::productOf(const Kernel &kernel) {
  bool isMatrixWork = !kernel.work.empty();
  for (const WorkAmount &work : kernel.work)
    isMatrixWork &= work.unit == "matrix";
  if (!isMatrixWork || kernel.arguments.size() != 3)
    return std::nullopt;
  const Argument &x = kernel.arguments[0], &w = kernel.arguments[1],
                 &y = kernel.arguments[2];
  if (!isSixteenBit(x) || w.type != x.type || y.type != x.type ||
      x.access != "r" || w.access != "r" || y.access != "w" || w.shape.empty())
    return std::nullopt;
  // With batch b: x has b M K elements, w b N K, y b M N, and b M N K products
  // are summed.
  int64_t products = kernel.flops / 2, xs = elementsOf(x), ws = elementsOf(w),
          ys = elementsOf(y);
  if (products == 0 || products % xs || products % ws || products % ys)
    return std::nullopt;
  ProductOperands operands;
  MatrixProduct &product = operands.product;
  product.type = x.type;
  product.n = products / xs;
  product.m = products / ws;
  product.k = products / ys;
  product.batch = xs / (product.m * product.k);
  product.weightsByRow = w.shape.back() == product.k;
  bool fits = product.batch >= 1 && product.xElements() == xs &&
              product.wElements() == ws && product.yElements() == ys &&
              (product.weightsByRow || w.shape.back() == product.n);
  return fits ? std::optional(operands) : std::nullopt;
}
