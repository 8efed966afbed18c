//===- TextFormatTest.cpp - Numbers and names for people ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

TEST(TextFormatTest, SIHasFourSignificantDigits) {
  EXPECT_EQ(formatSI(139'062'987'980'800), "139.1 T");
  EXPECT_EQ(formatSI(25'763'512'320, "B"), "25.76 GB");
  EXPECT_EQ(formatSI(25'763'512'320, "B", Spacing::Compact), "25.76GB");
  EXPECT_EQ(formatSI(0.45467, "s"), "454.7 ms");
  EXPECT_EQ(formatSI(4.57e-5, "s"), "45.70 us");
  EXPECT_EQ(formatSI(1.3e-11, "s"), "13.00 ps");
  EXPECT_EQ(formatSI(1000), "1.000 k");
  EXPECT_EQ(formatSI(9.2e18), "9.200 E");
}

TEST(TextFormatTest, SmallIntegersAreExact) {
  EXPECT_EQ(formatSI(0, "B"), "0 B");
  EXPECT_EQ(formatSI(7), "7");
  EXPECT_EQ(formatSI(999, "B"), "999 B");
}

TEST(TextFormatTest, RoundingMovesToTheNextPrefix) {
  EXPECT_EQ(formatSI(999'949'999), "999.9 M");
  EXPECT_EQ(formatSI(999'960'000), "1.000 G");
  EXPECT_EQ(formatSI(99'996), "100.0 k");
  EXPECT_EQ(formatSI(0.99999, "s"), "1.000 s");
}

TEST(TextFormatTest, RatesDropZeros) {
  EXPECT_EQ(formatRate(312e12, "FLOP/s"), "312 TFLOP/s");
  EXPECT_EQ(formatRate(989.4e12, "FLOP/s"), "989.4 TFLOP/s");
  EXPECT_EQ(formatRate(19.5e12, "FLOP/s"), "19.5 TFLOP/s");
  EXPECT_EQ(formatRate(100e9, "FLOP/s"), "100 GFLOP/s");
  EXPECT_EQ(formatBandwidth(1'935'000'000'000), "1,935 GB/s");
  EXPECT_EQ(formatBandwidth(51'200'000'000), "51.2 GB/s");
  EXPECT_EQ(formatBandwidth(300'000'000'000), "300 GB/s");
}

TEST(TextFormatTest, Intensities) {
  EXPECT_EQ(formatIntensity(0), "0");
  EXPECT_EQ(formatIntensity(0.9997), "0.9997");
  EXPECT_EQ(formatIntensity(0.25), "0.2500");
  EXPECT_EQ(formatIntensity(113.7778), "113.8");
  EXPECT_EQ(formatIntensity(64), "64.00");
  EXPECT_EQ(formatIntensity(9.99996), "10.00");
  EXPECT_EQ(formatIntensity(999.96), "1,000");
  EXPECT_EQ(formatIntensity(1267.81), "1,268");
  EXPECT_EQ(formatIntensity(0.00001234), "1.234e-05");
}

TEST(TextFormatTest, Integers) {
  EXPECT_EQ(formatInteger(0), "0");
  EXPECT_EQ(formatInteger(999), "999");
  EXPECT_EQ(formatInteger(3012), "3,012");
  EXPECT_EQ(formatInteger(-1234567), "-1,234,567");
  EXPECT_EQ(formatInteger(INT64_MAX), "9,223,372,036,854,775,807");
  EXPECT_EQ(formatShare(0.2304, Spacing::Wide), "23.0 %");
}

TEST(TextFormatTest, NamesCannotDriveATerminal) {
  EXPECT_EQ(escapeControls("plain \xc3\xa9"), "plain \xc3\xa9");
  EXPECT_EQ(escapeControls("a\nb\tc\r"), "a\\nb\\tc\\r");
  EXPECT_EQ(escapeControls("\x1b[31m\x7f"), "\\x1b[31m\\x7f");
  EXPECT_EQ(escapeControls("\xc2\x9b"
                           "31m"),
            "\\x9b31m");
  EXPECT_EQ(escapeControls("a\xff"), "a\xef\xbf\xbd");
  EXPECT_EQ(escapeControls(std::string_view("\0", 1)), "\\x00");
}

TEST(TextFormatTest, ShortenKeepsBothEnds) {
  EXPECT_EQ(shorten("layers.10.q_proj", 16), "layers.10.q_proj");
  EXPECT_EQ(shorten("layers.10.q_proj", 13), "layer..._proj");
  EXPECT_EQ(shorten("abcdef", 3), "abcdef");
  // Never within a character; wide ones take two columns.
  std::string kanji = "\xe5\xb1\xa4\xe5\xb1\xa4\xe5\xb1\xa4\xe5\xb1\xa4";
  EXPECT_EQ(displayWidth(kanji), 8u);
  EXPECT_EQ(shorten(kanji, 7), "\xe5\xb1\xa4...\xe5\xb1\xa4");
}

TEST(TextFormatTest, NamesStayApartWhenShortened) {
  using Names = std::vector<std::string>;
  // Apart anyway: as each by itself.
  EXPECT_EQ(shortenApart({"layers.10.q_proj", "layers.10.k_norm"}, 13),
            Names({"layer..._proj", "layer..._norm"}));
  EXPECT_EQ(shortenApart({"layers.10.q_proj", "layers.10.q_proj"}, 13),
            Names({"layer..._proj", "layer..._proj"}));
  // The dots go elsewhere; what has room stays.
  EXPECT_EQ(shortenApart({"layers.10.q_proj", "layers.10.v_proj", "x"}, 13),
            Names({"laye...q_proj", "laye...v_proj", "x"}));
  EXPECT_EQ(shortenApart({"layers.10.attn_proj", "layers.11.attn_proj"}, 13),
            Names({"layers.10...j", "layers.11...j"}));
  // In the middle of long names, what they differ in is all there is room for.
  std::string head(20, 'a'), tail(20, 'z');
  EXPECT_EQ(shortenApart({head + "1" + tail, head + "2" + tail}, 13),
            Names({"...1zzzzzz...", "...2zzzzzz..."}));
  EXPECT_EQ(
      shortenApart({head + "1" + tail + "1" + tail, head + "1" + tail + tail,
                    head + "2" + tail + "1" + tail},
                   13),
      Names({"aaa...zzzz #1", "aaa...zzzz #2", "aaa...zzzz #3"}));
}

TEST(TextFormatTest, ExpressionsAreExactWhereTheyFit) {
  SymbolicExpr b = SymbolicExpr::symbol("B"), s = SymbolicExpr::symbol("S");
  SymbolicExpr expr = 4'792'320 * b * s + Int128(15'948'840'960);
  EXPECT_EQ(formatExpr(expr, 30), "4792320*B*S + 15948840960");
  EXPECT_EQ(formatExpr(expr, 24), "4.792M*B*S + 15.95G");
  EXPECT_EQ(formatExpr(expr, 18), "4.792M*B*S + ...");
  EXPECT_EQ(formatExpr(expr, 1), "4.792M*B*S + ...");
  EXPECT_EQ(formatExpr(b * s - 123'456'789 * s, 14), "B*S - 123.5M*S");
  EXPECT_EQ(formatExpr(-123'456 * s, 6), "-123.5k*S");
}

} // namespace
