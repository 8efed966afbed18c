//===- OpTest.h - Fixture: one llama op in many sizes -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_OPTEST_H
#define ROOFLINE_TEST_UNIT_CONVERSION_OPTEST_H

#include "Jit.h"

#include <map>
#include <ostream>
#include <string>

namespace roofline {

/// Sizes of dims that are named by letters.
using Sizes = std::map<char, int64_t>;

/// What one test is instantiated with.
struct OpCase {
  Sizes sizes;
  /// Letters whose sizes the types leave open.
  std::string dynamic;
};

/// For messages: `B2 S3 K5, dynamic BS`.
void PrintTo(const OpCase &value, std::ostream *os);

/// Every one of `sizes` with every one of `dynamic`.
std::vector<OpCase> casesOf(const std::vector<Sizes> &sizes,
                            const std::vector<std::string> &dynamic);

/// Runs the function `@f` of a text in which letters name dims:
/// `tensor<BxSxHxf32>` is `tensor<2x?x6xf32>` in a case that says so.
class OpTest : public testing::TestWithParam<OpCase> {
protected:
  int64_t size(char letter) const { return GetParam().sizes.at(letter); }
  Shape shape(llvm::StringRef letters) const;
  Tensor random(llvm::StringRef letters) {
    return tensors.floats(shape(letters));
  }

  /// Expects `text` to give `want` for `arguments`, to `tolerance`.
  void expect(llvm::StringRef text, llvm::ArrayRef<Argument> arguments,
              llvm::ArrayRef<Tensor> want, double tolerance = kTolerance);

  RandomTensors tensors = RandomTensors(/*seed=*/33);
};

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_OPTEST_H
