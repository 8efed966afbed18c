//===- LinkTest.cpp - What cannot be linked -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Host/HostTarget.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace roofline;

TEST(HostLink, BadObject) {
  MLIRContext context;
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message = diagnostic.str();
    return success();
  });
  auto linked =
      host::linkSharedObject("not an object", UnknownLoc::get(&context));
  EXPECT_TRUE(failed(linked));
  EXPECT_THAT(message, testing::HasSubstr("no shared object can be linked"));
}
