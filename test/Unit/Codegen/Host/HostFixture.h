//===- HostFixture.h - Kernels run in this process ------------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels for the host, in all types: each variant is loaded into this process,
// run and compared with the reference.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTESTS_CODEGEN_HOSTFIXTURE_H
#define ROOFLINE_UNITTESTS_CODEGEN_HOSTFIXTURE_H

#include "gtest/gtest.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// A kernel whose last argument is written; `$T` is the type that is tested,
/// `$INF` its lowest value, `%t0`, `%t1` ... are the arguments as tensors, `%r`
/// is what is written.
struct Case {
  std::string name;
  std::vector<std::string> types;
  std::string body;
  /// The argument that is a weight of the model.
  std::optional<unsigned> weight = {};
};

/// `math.<function>` of each of as many elements of f32, or of what `prefix`
/// makes of one, %i: of `operands`.
Case elementwise(const std::string &function, size_t elements,
                 const std::string &prefix = "",
                 const std::string &operands = "%i");

class Host : public testing::Test {
protected:
  Host();
  ~Host() override;

  /// Every variant of `family`, which must be the first that takes the kernel,
  /// in each of the types.
  void check(const Case &kernel, const std::string &family,
             const std::vector<std::string> &types = {"f32", "f16", "bf16"});

  /// What each variant of the kernel, in f32, writes where its first argument
  /// has these values.
  std::vector<std::vector<float>> results(const Case &kernel,
                                          const std::vector<float> &values);

private:
  struct Run;
  std::unique_ptr<Run> run;
};

} // namespace roofline

#endif // ROOFLINE_UNITTESTS_CODEGEN_HOSTFIXTURE_H
