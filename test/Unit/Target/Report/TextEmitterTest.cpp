//===- TextEmitterTest.cpp - Reports for people ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/TextEmitter.h"
#include "LlamaProfile.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

const Bindings kDefaults = {{"B", 1}, {"S", 2048}, {"C", 2048}};

std::string textOf(const Report &report, const TextOptions &options = {}) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitText(report, options, os);
  return text;
}

std::string llamaText(const Bindings &bindings,
                      const TextOptions &options = {}) {
  return textOf(reportOf(makeLlama33B(false), bindings), options);
}

size_t longestLine(const std::string &text) {
  size_t longest = 0;
  llvm::StringRef rest = text;
  while (!rest.empty()) {
    auto [line, tail] = rest.split('\n');
    EXPECT_EQ(line.rtrim(' '), line) << "blanks at the end";
    longest = std::max(longest, line.size());
    rest = tail;
  }
  return longest;
}

TEST(TextEmitterTest, BeginsWithTheDevice) {
  EXPECT_THAT(llamaText(kDefaults),
              StartsWith("Llama 33B on A100 80GB PCIe (a100-80gb-pcie): 1,935 "
                         "GB/s, 312 TFLOP/s matrix/f16, ridge 161.2 FLOP/B\n"
                         "bindings: B=1, C=2048, S=2048\n"
                         "conventions: fma=2, accumulate=wide, causal=full\n"));
}

TEST(TextEmitterTest, RowsPerSeries) {
  std::string text = llamaText(kDefaults);
  EXPECT_THAT(text, ContainsRegex("\nprefill \\(init\\)\n +group +count +FLOPs "
                                  "+bytes +FLOP/B +bound +attainable +time "
                                  "+share\n"));
  EXPECT_THAT(text,
              ContainsRegex("\n  qkv mlp +180 +32\\.66 T +25\\.76 GB +1,268 "
                            "+compute +312\\.0 TFLOP/s +104\\.7 ms +21\\.7 %"));
  EXPECT_THAT(text, ContainsRegex("\n  norm .* memory\\* .* 1\\.238 us"));
  EXPECT_THAT(text, ContainsRegex("\n  prefill +139\\.1 T +210\\.5 GB"));
  EXPECT_THAT(text, ContainsRegex("\n  module "));
  EXPECT_THAT(text, HasSubstr("\n  B*S >= 170: qkv mlp init, o proj init\n"));
}

TEST(TextEmitterTest, NotesSayHowToRead) {
  std::string text = llamaText(kDefaults);
  EXPECT_THAT(text, HasSubstr("coverage: 1,322 of 1,322 ops modelled (100 %)"));
  EXPECT_THAT(text, HasSubstr("\n*: each op's time is below the launch latency "
                              "of 2.5 us"));
  EXPECT_THAT(text, HasSubstr("no known peak, so not a bound: "
                              "transcendental/f16\n"));
  EXPECT_THAT(text, Not(HasSubstr("without a value")));
  EXPECT_THAT(text, Not(HasSubstr("mixed")));
}

TEST(TextEmitterTest, LowerBoundsAreMarked) {
  Profile profile = makeLlama33B();
  profile.coverage.ops += 2;
  profile.coverage.unknown = {{"foo.bar", 2}};
  profile.totals.atLeast = profile.functions[0].totals.atLeast = true;
  std::string text = textOf(reportOf(profile, kDefaults));
  EXPECT_THAT(text, ContainsRegex("\n  prefill +>= 139\\.1 T +>= 154\\.9 GB"));
  EXPECT_THAT(text, ContainsRegex("\n  decode +67\\.90 G"));
  EXPECT_THAT(text, ContainsRegex("\n  module +>= 139\\.1 T"));
  EXPECT_THAT(text,
              HasSubstr("coverage: 1,082 of 1,084 ops modelled (99.8 %)\n"
                        "without a cost model, so totals are lower bounds: "
                        "foo.bar (2)\n"));
}

TEST(TextEmitterTest, UpperBoundsAreMarked) {
  Profile profile = makeLlama33B();
  EXPECT_THAT(textOf(reportOf(profile, kDefaults)), Not(HasSubstr("<=")));
  markAtMost(profile.ops[0]);
  profile.totals.atMost = profile.functions[0].totals.atMost = true;
  std::string text = textOf(reportOf(profile, kDefaults));
  EXPECT_THAT(text, ContainsRegex("\n  qkv mlp +180 +<= 32\\.66 T +<= 25\\.76 "
                                  "GB +- +compute .* <= 104\\.7 ms"));
  EXPECT_THAT(text, ContainsRegex("\n  o proj +60 +10\\.89 T "));
  EXPECT_THAT(text, ContainsRegex("\n  prefill +<= 139\\.1 T +<= 154\\.9 GB"));
  EXPECT_THAT(text, ContainsRegex("\n  decode +67\\.90 G"));
  EXPECT_THAT(text, HasSubstr("\n<=: upper bounds, as "));
  // Symbolic rows too.
  text = textOf(reportOf(profile, {{"B", 1}, {"C", 2048}}));
  EXPECT_THAT(text, ContainsRegex("\n  qkv mlp +180 +<= 15948840960\\*B\\*S +"
                                  "<= 4792320\\*B"));
  // Off to both sides.
  profile.totals.atLeast = true;
  text = textOf(reportOf(profile, kDefaults));
  EXPECT_THAT(text, ContainsRegex("\n  module +~ 139\\.1 T"));
}

TEST(TextEmitterTest, UnboundRowsShowExpressions) {
  std::string text = llamaText({{"B", 1}, {"C", 2048}});
  EXPECT_THAT(text, ContainsRegex("\n  qkv mlp +180 +15948840960\\*B\\*S "
                                  "+4792320\\*B\\*S \\+ 15948840960 +B\\*S >= "
                                  "170\n"));
  EXPECT_THAT(text, HasSubstr("without a value: S; give one with, for example, "
                              "bind=S=1\n"));
  // Decode has numbers.
  EXPECT_THAT(text, ContainsRegex("\n  qkv mlp +180 +15\\.95 G +15\\.95 GB"));
}

TEST(TextEmitterTest, TopSaysWhatIsLeftOut) {
  TextOptions options;
  options.order = {SortKey::Time, 2};
  std::string text = llamaText(kDefaults, options);
  EXPECT_THAT(text,
              ContainsRegex("share\n  up/gate/down [^\n]*\n  qkv mlp [^\n]*\n"
                            "  \\.\\.\\. and 5 more rows\n"));
  options.order.top = 6;
  EXPECT_THAT(llamaText(kDefaults, options), HasSubstr("... and 1 more row\n"));
  options.order.top = 7;
  EXPECT_THAT(llamaText(kDefaults, options), Not(HasSubstr("more row")));
}

TEST(TextEmitterTest, StaysWithinTheWidth) {
  for (const Bindings &bindings :
       {kDefaults, Bindings{{"B", 1}}, Bindings{{"B", 64}, {"S", 8192}}})
    for (GroupBy groupBy : {GroupBy::Group, GroupBy::Op, GroupBy::Location})
      for (unsigned width : {80, 90, 100, 120}) {
        ReportOptions options;
        options.groupBy = groupBy;
        options.points = {{{"S", 128}}, {{"S", 8192}}};
        TextOptions textOptions;
        textOptions.width = width;
        Report report = reportOf(makeLlama33B(false), bindings, options);
        EXPECT_LE(longestLine(textOf(report, textOptions)), width);
      }
}

TEST(TextEmitterTest, ColorOnlyOnDemand) {
  TextOptions options;
  EXPECT_THAT(llamaText(kDefaults, options), Not(HasSubstr("\x1b")));
  options.color = true;
  EXPECT_THAT(llamaText(kDefaults, options),
              AllOf(HasSubstr("\x1b[32mcompute\x1b[0m"),
                    HasSubstr("\x1b[33mmemory\x1b[0m")));
}

TEST(TextEmitterTest, HostileNamesAreEscaped) {
  const std::string hostile = "\x1b[2J\n\xff";
  ProfileBuilder builder;
  builder.profile.title = hostile;
  builder.profile.conventions = {{hostile, hostile}};
  builder.profile.coverage.unknown = {{hostile, 1}};
  builder.beginFunction(hostile, hostile);
  Cost cost;
  cost.addWork(Unit::Matrix, hostile, 2 * SymbolicExpr::symbol(hostile));
  cost.addRead(Traffic::Place::Operand, 0, SymbolicExpr::symbol(hostile));
  builder.add(hostile, hostile, hostile, cost);
  Device device = makeA100();
  device.name = device.title = hostile;
  device.peaks = {{Unit::Matrix, hostile, 312'000'000'000'000}};
  ReportOptions options;
  options.points = {{{hostile, 3}}};
  for (const Bindings &bindings : {Bindings(), Bindings{{hostile, 3}}}) {
    std::string text =
        textOf(reportOf(builder.profile, bindings, options, device));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_THAT(text, Not(HasSubstr("\xff")));
    EXPECT_THAT(text, HasSubstr("\\x1b[2J\\n"));
  }
}

TEST(TextEmitterTest, MixedRowsSaySo) {
  ReportOptions options;
  options.groupBy = GroupBy::Op;
  std::string text = textOf(reportOf(makeLlama33B(), kDefaults, options));
  EXPECT_THAT(text, ContainsRegex("\n  linalg.contract +541 .* mixed "));
  EXPECT_THAT(text, HasSubstr("\nmixed: some ops"));
}

TEST(TextEmitterTest, Sweeps) {
  ReportOptions options;
  for (int64_t b = 1; b <= 64; b *= 2)
    for (int64_t s = 128; s <= 8192; s *= 2)
      options.points.push_back({{"B", b}, {"S", s}, {"C", s}});
  std::string text = textOf(reportOf(makeLlama33B(), kDefaults, options));
  EXPECT_THAT(text, HasSubstr("\nsweep: 49 settings of B (1 to 64), C (128 to "
                              "8192), S (128 to 8192)\n"));
  EXPECT_THAT(text, ContainsRegex("\n  qkv mlp init +13 +123\\.3 to 3,307 "
                                  "+238\\.5 T to 312\\.0 T +48 +1 +0\n"));
  EXPECT_THAT(text, ContainsRegex("\n  qk/pv init +7 +42\\.67 to 124\\.1 "
                                  "+82\\.56 T to 240\\.2 T +0 +49 +4\n"));
  EXPECT_THAT(text, HasSubstr("exceed the 80 GB of the device\n"));
}

TEST(TextEmitterTest, AnEmptyReport) {
  std::string text = textOf(reportOf({}, {}));
  EXPECT_THAT(text, StartsWith("A100 80GB PCIe (a100-80gb-pcie): "));
  EXPECT_THAT(text, HasSubstr("coverage: no op does work or moves bytes\n"));
}

TEST(TextEmitterTest, DevicesWithoutAMatrixUnit) {
  Device device = makeA100();
  device.peaks.erase(device.peaks.begin());
  EXPECT_THAT(textOf(reportOf({}, {}, {}, device)),
              HasSubstr(": 1,935 GB/s, 78 TFLOP/s vector/f16, ridge "
                        "40.31 FLOP/B\n"));
}

} // namespace
