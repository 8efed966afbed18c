//===- Driver.cpp - The CUDA driver, loaded at run time -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/Driver.h"

#include "Roofline/Runtime/Error.h"

#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

Driver::Driver(const std::string &library)
    : library_({library}, "a CUDA device needs NVIDIA's driver, which installs "
                          "this library") {
#define ROOFLINE_RESOLVE(MEMBER, SYMBOL, PARAMETERS)                           \
  library_.resolve(#SYMBOL, MEMBER);
  ROOFLINE_CUDA_DRIVER_CALLS(ROOFLINE_RESOLVE)
#undef ROOFLINE_RESOLVE
  check(init(0), "initialise the CUDA driver");
}

/// Errors of a kernel that leave the context unusable: illegal address,
/// timeout, assertion, and 714 to 720, from hardware stack to launch failure
/// (cuda.h).
static bool isSticky(int result) {
  return result == 700 || result == 702 || result == 710 ||
         (result >= 714 && result <= 720);
}

void Driver::check(int result, const std::string &what) const {
  if (result == 0)
    return;
  const char *name = nullptr, *text = nullptr;
  getErrorName(result, &name);
  getErrorString(result, &text);
  std::string message =
      fmt::format("cannot {}: {} ({}, error {})", what,
                  text ? text : "unknown error", name ? name : "?", result);
  if (isSticky(result))
    throw DeviceLost(message);
  throw Error(message);
}
