//===- WarpTest.cpp - Shuffles, votes, reductions -------------------------===//
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

/// What the 32 lanes get from `statement`, which puts it into `%r1`.
std::vector<uint32_t> results(const std::string &statement) {
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements = statement + " st.global.u32 [%out], %r1;";
  EXPECT_EQ(snippet.run().error, "");
  std::vector<uint32_t> all;
  for (unsigned i = 0; i < 32; ++i)
    all.push_back(snippet.out<uint32_t>(i));
  return all;
}

TEST(PtxWarpTest, Shuffles) {
  auto up = results("shfl.sync.up.b32 %r1, %tid, 3, 0, -1;"),
       down = results("shfl.sync.down.b32 %r1, %tid, 3, 31, -1;"),
       butterfly = results("shfl.sync.bfly.b32 %r1, %tid, 16, 31, -1;"),
       index = results("shfl.sync.idx.b32 %r1, %tid, 5, 31, -1;");
  for (unsigned i = 0; i < 32; ++i) {
    EXPECT_EQ(up[i], i < 3 ? i : i - 3);
    EXPECT_EQ(down[i], i > 28 ? i : i + 3);
    EXPECT_EQ(butterfly[i], i ^ 16);
    EXPECT_EQ(index[i], 5u);
  }
}

TEST(PtxWarpTest, ShufflesInSegments) {
  // Of 8 lanes: the segment mask 0x18 is in bits 8 onwards.
  auto down = results("shfl.sync.down.b32 %r1, %tid, 1, 0x181f, -1;"),
       index = results("shfl.sync.idx.b32 %r1, %tid, 2, 0x181f, -1;"),
       inRange = results("shfl.sync.down.b32 %r2|%p0, %tid, 1, 0x181f, -1; "
                         "selp.b32 %r1, 1, 0, %p0;");
  for (unsigned i = 0; i < 32; ++i) {
    EXPECT_EQ(down[i], i % 8 == 7 ? i : i + 1);
    EXPECT_EQ(index[i], i / 8 * 8 + 2);
    EXPECT_EQ(inRange[i], i % 8 != 7);
  }
}

TEST(PtxWarpTest, SumOfAWarp) {
  std::string sum = "mov.u32 %r1, %tid;";
  for (int distance : {16, 8, 4, 2, 1})
    sum += "shfl.sync.bfly.b32 %r2, %r1, " + std::to_string(distance) +
           ", 31, 0xffffffff; add.u32 %r1, %r1, %r2;";
  EXPECT_EQ(results(sum), std::vector<uint32_t>(32, 496));
  EXPECT_EQ(results("redux.sync.add.s32 %r1, %tid, -1;"),
            std::vector<uint32_t>(32, 496));
}

TEST(PtxWarpTest, Votes) {
  EXPECT_EQ(results("setp.lt.u32 %p0, %tid, 4; "
                    "vote.sync.ballot.b32 %r1, %p0, -1;"),
            std::vector<uint32_t>(32, 15));
  EXPECT_EQ(results("setp.lt.u32 %p0, %tid, 4; vote.sync.any.pred %p1, %p0, "
                    "-1; selp.b32 %r1, 1, 0, %p1;"),
            std::vector<uint32_t>(32, 1));
  EXPECT_EQ(results("setp.lt.u32 %p0, %tid, 4; vote.sync.all.pred %p1, !%p0, "
                    "-1; selp.b32 %r1, 1, 0, %p1;"),
            std::vector<uint32_t>(32, 0));
  auto active = results("mov.u32 %r1, 0; setp.lt.u32 %p0, %tid, 4; "
                        "@%p0 activemask.b32 %r1;");
  EXPECT_EQ(active[0], 15u);
}

TEST(PtxWarpTest, PartOfTheWarp) {
  auto partial = results("mov.u32 %r1, 77; setp.lt.u32 %p0, %tid, 4; @!%p0 bra "
                         "$L; shfl.sync.bfly.b32 %r1, %tid, 1, 31, 15; $L:");
  for (unsigned i = 0; i < 32; ++i)
    EXPECT_EQ(partial[i], i < 4 ? i ^ 1 : 77);
}

TEST(PtxWarpTest, WhatNobodyGaveIsUndefined) {
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements = "setp.lt.u32 %p0, %tid, 4; @!%p0 bra $L;"
                       "shfl.sync.bfly.b32 %r1, %tid, 16, 31, 15;"
                       "st.global.u32 [%out], %r1; $L:";
  EXPECT_THAT(snippet.run().error, HasSubstr("nothing defined was written"));
}

} // namespace
