//===- RacesTest.cpp - The race shadow ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ptx/Races.h"

#include "Snippet.h"

#include <gmock/gmock.h>

using namespace roofline::ptx;
using testing::HasSubstr;

namespace {

TEST(PtxRacesTest, ReadAfterWrite) {
  Races races(64, true);
  EXPECT_EQ(races.write(0, 16, 4), "");
  EXPECT_EQ(races.read(0, 16, 4), "");
  EXPECT_EQ(races.read(1, 20, 4), "");
  EXPECT_EQ(races.read(1, 16, 4),
            "race: warp 1 reads byte 19 of shared memory, which warp 0 wrote, "
            "without a barrier between");
  races.barrier();
  EXPECT_EQ(races.read(1, 16, 4), "");
}

TEST(PtxRacesTest, WriteAfterReadAndWrite) {
  Races races(64, true);
  EXPECT_EQ(races.write(0, 0, 4), "");
  EXPECT_THAT(races.write(1, 0, 4), HasSubstr("which warp 0 wrote"));
  races.barrier();
  EXPECT_EQ(races.read(0, 0, 4), "");
  EXPECT_EQ(races.write(0, 0, 4), "");
  races.barrier();
  EXPECT_EQ(races.read(2, 0, 4), "");
  EXPECT_THAT(races.write(0, 0, 4), HasSubstr("which warp 2 reads"));
}

TEST(PtxRacesTest, Copies) {
  Races races(64, true);
  EXPECT_EQ(races.issueCopy(0, 0, 16), "");
  EXPECT_FALSE(races.isWritten(0, 16));
  races.land(0, 16);
  EXPECT_TRUE(races.isWritten(0, 16));
  EXPECT_THAT(races.read(0, 8, 4), HasSubstr("a copy is under way"));
  EXPECT_THAT(races.write(0, 8, 4), HasSubstr("a copy is under way"));
  races.finishCopy(0, 0, 16);
  EXPECT_EQ(races.read(0, 0, 16), "");
  EXPECT_THAT(races.read(1, 0, 16), HasSubstr("which warp 0 wrote"));
  races.barrier();
  EXPECT_EQ(races.read(1, 0, 16), "");
  EXPECT_THAT(races.issueCopy(0, 0, 16), HasSubstr("which warp 1 reads"));
}

TEST(PtxRacesTest, AtomicsDoNotRaceWithEachOther) {
  Races races(64, true);
  EXPECT_EQ(races.atomic(0, 0, 4), "");
  EXPECT_EQ(races.atomic(1, 0, 4), "");
  EXPECT_THAT(races.read(1, 0, 4), HasSubstr("which an atomic operation"));
  races.barrier();
  EXPECT_EQ(races.read(1, 0, 4), "");
  EXPECT_THAT(races.atomic(0, 0, 4), HasSubstr("which warp 1 reads"));
}

TEST(PtxRacesTest, Disabled) {
  Races races(64, false);
  EXPECT_EQ(races.write(0, 0, 4), "");
  EXPECT_EQ(races.read(1, 0, 4), "");
  EXPECT_TRUE(races.isWritten(0, 4));
  EXPECT_FALSE(races.isWritten(4, 4));
}

/// Warps read what others wrote, without a barrier.
Snippet racingSnippet() {
  Snippet snippet;
  snippet.threads = 64;
  snippet.statements = R"(
    mov.u32 %r0, tile;
    mad.lo.u32 %r1, %tid, 4, %r0;
    st.shared.u32 [%r1], %tid;
    xor.b32 %r2, %tid, 32;
    mad.lo.u32 %r1, %r2, 4, %r0;
    ld.shared.u32 %r3, [%r1];
  )";
  return snippet;
}

TEST(PtxRacesTest, EndALaunch) {
  EXPECT_THAT(racingSnippet().run().error,
              HasSubstr("line 20: st.shared.u32 [%r1], %tid: race: warp 1 "
                        "writes byte 128 of shared memory, which warp 0 "
                        "reads"));
}

TEST(PtxRacesTest, AreRecorded) {
  Snippet snippet = racingSnippet();
  snippet.options.recordRaces = true;
  LaunchResult result = snippet.run();
  EXPECT_EQ(result.error, "");
  EXPECT_EQ(result.races.size(), 2u);
}

} // namespace
