//===- Products.h - Products in kernel form, compiled and run ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_CODEGEN_CUDA_PRODUCTS_H
#define ROOFLINE_UNITTEST_CODEGEN_CUDA_PRODUCTS_H

#include "Roofline/Codegen/Cuda/Gemm.h"

#include "Ptx/Launch.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "gtest/gtest.h"

#include <functional>
#include <set>

namespace roofline::test {

/// What follows a product in its kernel.
struct Chain {
  /// Of each operand: that of y, or of its last dim, or of all others.
  mlir::SmallVector<mlir::SmallVector<int64_t>> shapes;
  /// Ops that make `%r` of `%p`, the product, and of `%o0` and so on, or of
  /// `%y`, what y holds before; `TYPE` is that of y, a tensor, and `ELEMENT`
  /// its element's.
  std::string ops;
  /// The operands are those of the shapes, and then y's element.
  std::function<float(float product, mlir::ArrayRef<float> operands)> value;
  /// Relative error of an element that is still right.
  float tolerance = 0;
};

/// A contraction: shapes of x, w and y, and the loops that index each.
struct Product {
  mlir::SmallVector<mlir::SmallVector<int64_t>, 3> shapes;
  mlir::SmallVector<mlir::SmallVector<unsigned>, 3> loops;
  std::string type = "f16";
  Chain chain = {};
  /// What is added to: `%y`, or `%o0`, which has y's shape; zeros where it is
  /// empty.
  std::string addend = {};

  unsigned numLoops() const;
  /// Whether what y holds before matters.
  bool readsResult() const;
};

/// y = x * W^T, or x * W.
Product linear(int64_t m, int64_t n, int64_t k, bool transposed = true);

/// Scores of queries [b, s, h, g, d] and keys [b, c, h, d], and what they make
/// of values of the same shape as keys.
Product scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
               int64_t d);
Product outputs(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
                int64_t d);

std::string kernelForm(const Product &product);

/// Compiles products by the gemm family and executes them by the interpreter.
class GemmTest : public testing::Test {
protected:
  GemmTest();

  mlir::func::FuncOp parse(const Product &product);
  mlir::FailureOr<cuda::ContractionForm> match(const Product &product);
  CompiledKernel compile(const Product &product, const cuda::GemmConfig &config,
                         mlir::StringRef chip = "sm_80");
  /// Compares results with sums over all loops, in one mode of the interpreter
  /// or all.
  void check(const Product &product, const cuda::GemmConfig &config,
             bool allModes = false);
  /// What is wrong, in the first mode where anything is, once `change` was made
  /// to the PTX.
  std::string problemOf(const Product &product, const cuda::GemmConfig &config,
                        std::function<std::string(std::string)> change);
  /// Kinds of mistakes in the PTX (Mutants.h) of which none is noticed in any
  /// mode.
  std::set<std::string> survivors(const Product &product,
                                  const cuda::GemmConfig &config);

private:
  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace roofline::test

#endif // ROOFLINE_UNITTEST_CODEGEN_CUDA_PRODUCTS_H
