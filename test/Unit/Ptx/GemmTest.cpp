//===- GemmTest.cpp - A multistage GEMM, right and broken -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel with all that makes kernels fast, right in every mode; and that what
// breaks such kernels is caught.
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"

#include "Ptx/Half.h"
#include "Ptx/Launch.h"

#include <gtest/gtest.h>

using namespace roofline::ptx;

namespace {

constexpr unsigned m = 64, n = 32, k = 256;

/// Multiples of 1/4: sums of products are exact in any order.
float element(unsigned i) { return float(int(i * 2654435761u >> 27) - 16) / 4; }

struct Outcome {
  LaunchResult result;
  /// All elements of c are what they should be.
  bool right = true;
};

Outcome multiply(const std::string &text, Options options) {
  Outcome outcome;
  auto module = parseModule(text, outcome.result.error);
  if (!module)
    return outcome;
  Memory memory;
  std::vector<uint16_t> a(m * k), b(n * k);
  for (unsigned i = 0; i < a.size(); ++i)
    a[i] = toHalf(element(i));
  for (unsigned i = 0; i < b.size(); ++i)
    b[i] = toHalf(element(i + 7777));
  Address atA = memory.allocate(2 * a.size(), "a"),
          atB = memory.allocate(2 * b.size(), "b"),
          atC = memory.allocate(4 * m * n, "c");
  memory.write(atA, a.data(), 2 * a.size());
  memory.write(atB, b.data(), 2 * b.size());
  LaunchConfig config;
  config.grid = {n / 32, m / 32, 1};
  config.block = {128, 1, 1};
  config.dynamicShared = gemmSharedBytes;
  Arguments arguments;
  arguments.add(atA).add(atB).add(atC).add(k).add(n);
  options.recordRaces = true;
  outcome.result =
      LoadedModule(module, memory).launch("gemm", config, arguments, options);
  std::vector<float> c(m * n);
  memory.read(atC, c.data(), 4 * c.size());
  for (unsigned i = 0; i < m * n; ++i) {
    float sum = 0;
    for (unsigned at = 0; at < k; ++at)
      sum += element(i / n * k + at) * element(i % n * k + at + 7777);
    outcome.right &= c[i] == sum;
  }
  return outcome;
}

TEST(PtxGemmTest, IsRightInEveryMode) {
  for (const Options &options : adversarialOptions()) {
    Outcome outcome = multiply(gemmKernel, options);
    EXPECT_EQ(outcome.result.error, "") << describe(options);
    EXPECT_TRUE(outcome.result.races.empty()) << describe(options);
    EXPECT_TRUE(outcome.right) << describe(options);
  }
}

TEST(PtxGemmTest, DoesWhatItsShapeSays) {
  LaunchResult result = multiply(gemmKernel, {}).result;
  EXPECT_EQ(result.flops.total(), 2u * m * n * k);
  EXPECT_EQ(result.flops.matrix, 2u * m * n * k);
  EXPECT_EQ(result.uniqueRead, 2u * (m * k + n * k));
  // Each block of 32 columns reads all of a.
  EXPECT_EQ(result.bytesRead, 2u * (m * k + n * k * (m / 32)));
  EXPECT_EQ(result.bytesWritten, 4u * m * n);
  EXPECT_EQ(result.uniqueWritten, 4u * m * n);
  EXPECT_EQ(result.conflictDegree, 1);
  EXPECT_EQ(result.histogram.at("mma.sync"), m * n * k / (16 * 8 * 16));
}

/// The kernel with one text in the place of another, which it must have.
std::string mutated(const std::string &from, const std::string &to,
                    bool everywhere = false) {
  std::string text = gemmKernel;
  size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  for (; at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
    if (!everywhere)
      break;
  }
  return text;
}

/// In which modes a mutation is noticed.
struct Caught {
  unsigned modes = 0, wrongEarly = 0, wrongLate = 0;
  /// A race was found, or the launch failed.
  unsigned reported = 0;
};

Caught modesThatCatch(const std::string &text) {
  Caught caught;
  for (const Options &options : adversarialOptions()) {
    Outcome outcome = multiply(text, options);
    ++caught.modes;
    caught.reported += !outcome.result.races.empty() || !outcome.result.ok();
    caught.wrongEarly +=
        !outcome.right && options.copies == Options::Copies::Early;
    caught.wrongLate +=
        !outcome.right && options.copies == Options::Copies::Late;
  }
  return caught;
}

TEST(PtxGemmTest, CatchesADroppedWait) {
  for (const char *instead : {"", "cp.async.wait_group 2;"}) {
    Caught caught = modesThatCatch(mutated("cp.async.wait_group 1;", instead));
    // Values are right as long as copies are early enough.
    EXPECT_EQ(caught.wrongEarly, 0u);
    EXPECT_GT(caught.wrongLate, 0u);
    EXPECT_EQ(caught.reported, caught.modes);
  }
}

TEST(PtxGemmTest, CatchesADroppedBarrier) {
  Caught caught = modesThatCatch(mutated("bar.sync 0;", ""));
  EXPECT_GT(caught.wrongEarly, 0u);
  EXPECT_GT(caught.wrongLate, 0u);
  EXPECT_EQ(caught.reported, caught.modes);
}

TEST(PtxGemmTest, CatchesCopiesIntoASlotThatIsRead) {
  // Three stages ahead need a second barrier before the slot is filled again.
  std::string text =
      mutated("setp.lt.u32 %p1, %ahead, 2;", "setp.lt.u32 %p1, %ahead, 3;");
  text.replace(text.find("cp.async.wait_group 1;"), 22,
               "cp.async.wait_group 2;");
  Caught caught = modesThatCatch(text);
  EXPECT_GT(caught.wrongEarly, 0u);
  EXPECT_EQ(caught.wrongLate, 0u);
  EXPECT_EQ(caught.reported, caught.modes);

  text.replace(
      text.find("setp.lt.u32 %p0, %ahead, %slabs;", text.find("$SLAB:")), 0,
      "bar.sync 0;\n");
  Caught repaired = modesThatCatch(text);
  EXPECT_EQ(repaired.wrongEarly + repaired.wrongLate + repaired.reported, 0u);
}

TEST(PtxGemmTest, CatchesAWrongSwizzle) {
  for (const char *operand : {"a", "b"}) {
    std::string comment = std::string(" // swizzle of ") + operand;
    Caught caught = modesThatCatch(
        mutated("xor.b32 %x, %x, %chunk;" + comment, "mov.b32 %x, %chunk;"));
    EXPECT_EQ(caught.wrongEarly, 3u);
    EXPECT_EQ(caught.wrongLate, 3u);
  }
}

TEST(PtxGemmTest, CatchesAWrongFragment) {
  for (auto [from, to] : {std::pair("{%a0, %a1, %a2, %a3}, {%b0, %b1}",
                                    "{%a0, %a2, %a1, %a3}, {%b0, %b1}"),
                          std::pair("{%b2, %b3}, {%c4", "{%b3, %b2}, {%c4"),
                          std::pair("st.global.v2.f32 [%gc], {%c0, %c1}",
                                    "st.global.v2.f32 [%gc], {%c1, %c0}")}) {
    Caught caught = modesThatCatch(mutated(from, to));
    EXPECT_EQ(caught.wrongEarly, 3u) << to;
    EXPECT_EQ(caught.wrongLate, 3u) << to;
  }
}

TEST(PtxGemmTest, CatchesWrongAddresses) {
  // One chunk too far: out of a buffer, or values from a neighbour.
  Caught copied =
      modesThatCatch(mutated("mad.wide.u32 %offset, %chunk, 8, %offset;",
                             "mad.wide.u32 %offset, %chunk, 4, %offset;"));
  EXPECT_EQ(copied.reported, copied.modes);
  Caught loaded = modesThatCatch(mutated("[%at_b + 2048]", "[%at_b + 2064]"));
  EXPECT_EQ(loaded.wrongEarly, 3u);
}

TEST(PtxGemmTest, CountsTheConflictsOfALayoutWithoutSwizzle) {
  std::string text = gemmKernel;
  for (const char *line :
       {"xor.b32 %x, %x, %chunk;\n  shl.b32 %x, %x, 4;\n  mad.lo.s32 %to",
        "xor.b32 %x, %x, %chunk; // swizzle of a",
        "xor.b32 %x, %x, %chunk; // swizzle of b"}) {
    size_t at = text.find(line);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, 23, "mov.b32 %x, %chunk;");
  }
  Outcome outcome = multiply(text, {});
  EXPECT_EQ(outcome.result.error, "");
  EXPECT_TRUE(outcome.right);
  EXPECT_EQ(outcome.result.conflictDegree, 4);
}

} // namespace
