//===- ElementTypeTest.cpp - Elements in memory ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/ElementType.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/Memory.h"

#include <gtest/gtest.h>

using namespace roofline::runtime;

namespace {

/// What the host fills is what the reference takes for it.
TEST(ElementTypeTest, FillsWhatIsRead) {
  for (const ElementType &type : elementTypes()) {
    Argument argument;
    argument.type = type.name;
    argument.shape = {64};
    double low = type.bits == 1 ? 0 : -5, high = type.bits == 1 ? 2 : 7;
    argument.init = {type.isInteger() ? "integers" : "uniform", low, high, 3};
    std::vector<char> memory(bytesOf(argument));
    ASSERT_EQ(memory.size(), static_cast<size_t>(64 * type.bytes));
    host::fill(memory.data(), argument);
    Reference reference =
        Reference::parse(R"({"nodes": [{"kind": "argument", "argument": 0}],
                             "outputs": [{"argument": 0, "node": 0}]})",
                         {argument});
    for (int64_t i = 0; i < 64; ++i) {
      Scalar element = readElement(memory.data() + i * type.bytes, type);
      EXPECT_EQ(element.isInteger(), type.isInteger()) << type.name;
      EXPECT_EQ(element, reference.at(0, i)) << type.name;
    }
  }
}

TEST(ElementTypeTest, PoisonIsNoTruth) {
  unsigned char poison = 0xff, yes = 1;
  EXPECT_EQ(readElement(&poison, elementType("i1")).whole(), 255);
  EXPECT_EQ(readElement(&yes, elementType("i1")).whole(), -1);
  EXPECT_EQ(findElementType("f8"), nullptr);
  EXPECT_THROW(elementType("f8"), Error);
}

} // namespace
