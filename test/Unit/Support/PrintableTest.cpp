//===- PrintableTest.cpp - Names as text that does nothing ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Printable.h"

#include <gtest/gtest.h>

using roofline::printable;

TEST(PrintableTest, namesAreKept) {
  EXPECT_EQ(printable("q_proj/linear 32x64 \"µ\" 中 😀"),
            "q_proj/linear 32x64 \"µ\" 中 😀");
  EXPECT_EQ(printable(""), "");
}

TEST(PrintableTest, controlsAreWrittenOut) {
  EXPECT_EQ(printable("\x1b[31mred\x1b]0;t\x07"), "\\x1b[31mred\\x1b]0;t\\x07");
  EXPECT_EQ(printable("a\nb\r\tc\x7f"), "a\\nb\\x0d\\x09c\\x7f");
  EXPECT_EQ(printable(std::string_view("\0", 1)), "\\x00");
  EXPECT_EQ(printable("a\n\x1b", /*keepLines=*/true), "a\n\\x1b");
  // U+009B begins a command as ESC [ does.
  EXPECT_EQ(printable("\xC2\x9B"
                      "31m"),
            "\\x9b31m");
}

TEST(PrintableTest, directionsAreWrittenOut) {
  EXPECT_EQ(printable("a\u202Eb\u2066c\u200Fd\u2028"),
            "a\\u202eb\\u2066c\\u200fd\\u2028");
}

TEST(PrintableTest, whatIsNoUtf8IsWrittenOut) {
  EXPECT_EQ(printable("a\xFF"), "a\\xff");
  EXPECT_EQ(printable("\xC3("), "\\xc3(");
  EXPECT_EQ(printable("\xED\xA0\x80"), "\\xed\\xa0\\x80"); // a surrogate
  EXPECT_EQ(printable("\xC0\x80"), "\\xc0\\x80");          // too long a form
  EXPECT_EQ(printable("\xF4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80");
  EXPECT_EQ(printable("\xE4\xB8"), "\\xe4\\xb8"); // cut off
}
