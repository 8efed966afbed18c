//===- Error.h - What goes wrong outside the program ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_ERROR_H
#define ROOFLINE_RUNTIME_ERROR_H

#include <stdexcept>

namespace roofline::runtime {

/// A file, a driver or a device that is not as it must be. The message is for
/// the user: lower case, what was got and expected, what to do.
class Error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// A device that this process can no longer use: a kernel faulted. Another
/// process can.
class DeviceLost : public Error {
public:
  using Error::Error;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_ERROR_H
