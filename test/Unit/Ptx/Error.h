//===- Error.h - What is wrong with PTX -------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_ERROR_H
#define ROOFLINE_UNITTEST_PTX_ERROR_H

#include <stdexcept>
#include <string>

namespace roofline::ptx {

/// What is wrong with a PTX file or its execution. Thrown inside the library;
/// its interface returns the text, as tests are built without exceptions.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
  Error(int line, const std::string &message)
      : std::runtime_error("line " + std::to_string(line) + ": " + message) {}
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_ERROR_H
