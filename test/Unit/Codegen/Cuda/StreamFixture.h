//===- StreamFixture.h - Kernels bound by bandwidth, executed ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_CODEGEN_CUDA_STREAMFIXTURE_H
#define ROOFLINE_UNITTEST_CODEGEN_CUDA_STREAMFIXTURE_H

#include "Roofline/Codegen/KernelFamily.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "gtest/gtest.h"

#include <functional>

namespace roofline::test {

using Reals = std::vector<double>;

/// A kernel on f16 arguments, the last of them written; `%t0`, `%t1` ... are
/// the others as tensors, `%r` is what is written.
struct StreamCase {
  std::vector<std::string> types;
  std::string body;
  /// What the last argument must hold, given the others.
  std::function<Reals(const std::vector<Reals> &)> expected;
};

/// Compiles kernels by the family that takes them first, and executes all
/// variants by the PTX interpreter.
class Stream : public testing::Test {
protected:
  Stream();

  /// What the first family that matches makes of it, which must be `family`.
  std::vector<CompiledKernel> compile(const StreamCase &kernel,
                                      mlir::StringRef family,
                                      mlir::StringRef chip = "sm_80");
  /// Compares results with those that are expected, in two orders of threads.
  void check(const StreamCase &kernel, mlir::StringRef family);

private:
  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace roofline::test

#endif // ROOFLINE_UNITTEST_CODEGEN_CUDA_STREAMFIXTURE_H
