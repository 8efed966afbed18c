//===- ControlTest.cpp - Branches, barriers, collectives ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"

#include <gmock/gmock.h>

using namespace roofline::ptx;
using testing::HasSubstr;

namespace {

TEST(PtxControlTest, LanesPartAndMeet) {
  Snippet snippet;
  snippet.threads = 32;
  // Each lane loops as often as its index says; then all shuffle.
  snippet.statements = R"(
    mov.u32 %r0, 0;
    $LOOP:
    setp.ge.u32 %p0, %r0, %tid;
    @%p0 bra $END;
    add.u32 %r0, %r0, 1;
    bra $LOOP;
    $END:
    shfl.sync.bfly.b32 %r1, %r0, 1, 31, -1;
    st.global.u32 [%out], %r1;
  )";
  ASSERT_EQ(snippet.run().error, "");
  for (unsigned i = 0; i < 32; ++i)
    EXPECT_EQ(snippet.out<uint32_t>(i), i ^ 1);
}

TEST(PtxControlTest, CollectivesWaitForLanesFurtherDown) {
  Snippet snippet;
  snippet.threads = 32;
  // What all do next stands before what some do first.
  snippet.statements = R"(
    mov.u32 %r0, 5;
    setp.eq.u32 %p0, %tid, 3;
    @%p0 bra $SPECIAL;
    $ALL:
    bar.warp.sync -1;
    shfl.sync.idx.b32 %r1, %r0, 3, 31, -1;
    st.global.u32 [%out], %r1;
    ret;
    $SPECIAL:
    mov.u32 %r0, 7;
    bra $ALL;
  )";
  ASSERT_EQ(snippet.run().error, "");
  for (unsigned i = 0; i < 32; ++i)
    EXPECT_EQ(snippet.out<uint32_t>(i), 7u);
}

TEST(PtxControlTest, IndexedBranches) {
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements = R"(
    and.b32 %r0, %tid, 1;
    targets: .branchtargets $EVEN, $ODD;
    brx.idx %r0, targets;
    $EVEN:
    mov.u32 %r1, 10;
    bra $END;
    $ODD:
    mov.u32 %r1, 11;
    $END:
    st.global.u32 [%out], %r1;
  )";
  ASSERT_EQ(snippet.run().error, "");
  EXPECT_EQ(snippet.out<uint32_t>(6), 10u);
  EXPECT_EQ(snippet.out<uint32_t>(7), 11u);
}

TEST(PtxControlTest, BarriersOrderWarps) {
  for (Options options : adversarialOptions()) {
    Snippet snippet;
    snippet.threads = 96;
    snippet.options = options;
    snippet.statements = R"(
      mov.u32 %r0, tile;
      mad.lo.u32 %r1, %tid, 4, %r0;
      st.shared.u32 [%r1], %tid;
      bar.sync 0;
      sub.u32 %r2, 95, %tid;
      mad.lo.u32 %r1, %r2, 4, %r0;
      ld.shared.u32 %r3, [%r1];
      st.global.u32 [%out], %r3;
    )";
    ASSERT_EQ(snippet.run().error, "");
    for (unsigned i = 0; i < 96; ++i)
      EXPECT_EQ(snippet.out<uint32_t>(i), 95 - i);
  }
}

TEST(PtxControlTest, BarriersOfSomeWarps) {
  Snippet snippet;
  snippet.threads = 96;
  snippet.options.findRaces = false;
  snippet.statements = R"(
    setp.ge.u32 %p0, %tid, 64;
    @%p0 bra $END;
    bar.sync 1, 64;
    $END:
    bar.sync 0;
  )";
  EXPECT_EQ(snippet.run().error, "");
}

std::string errorOf(const std::string &statements, unsigned threads = 64) {
  Snippet snippet;
  snippet.threads = threads;
  snippet.statements = statements;
  return snippet.run().error;
}

TEST(PtxControlTest, Deadlocks) {
  EXPECT_THAT(errorOf("setp.lt.u32 %p0, %tid, 32; @%p0 ret; bar.sync 0;"),
              HasSubstr("threads that have exited"));
  EXPECT_THAT(errorOf("setp.lt.u32 %p0, %tid, 32; @%p0 bar.sync 1; bar.sync 0; "
                      "@!%p0 bar.sync 1;"),
              HasSubstr("different barriers"));
  EXPECT_THAT(errorOf("setp.lt.u32 %p0, %tid, 7; @%p0 bra $A; bar.sync 0; ret; "
                      "$A: bar.warp.sync -1;"),
              HasSubstr("lanes wait for each other"));
  EXPECT_THAT(errorOf("setp.lt.u32 %p0, %tid, 7; @%p0 ret; bar.warp.sync -1;"),
              HasSubstr("names lanes that do not exist or exited"));
}

TEST(PtxControlTest, Hangs) {
  Snippet snippet;
  snippet.options.maxInstructions = 1000;
  snippet.statements = "$L: bra $L;";
  EXPECT_THAT(snippet.run().error, HasSubstr("more instructions than it may"));
}

TEST(PtxControlTest, UnknownInstructionsAreNamed) {
  EXPECT_THAT(errorOf("frobnicate.b32 %r0, %r1;"),
              HasSubstr("line 17: unknown instruction 'frobnicate' in "
                        "'frobnicate.b32 %r0, %r1'"));
  EXPECT_THAT(errorOf("add.fancy.u32 %r0, %r1, %r2;"),
              HasSubstr("unknown modifier '.fancy'"));
  EXPECT_THAT(errorOf("add.u32 %r0, %r99, %r2;"),
              HasSubstr("unknown name '%r99'"));
  EXPECT_THAT(errorOf("bra $NOWHERE;"), HasSubstr("unknown label"));
}

} // namespace
