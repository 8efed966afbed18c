//===- GlobalRacesTest.cpp - Tests of the shadow of global memory ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GlobalRaces.h"

#include <gmock/gmock.h>

using namespace roofline::ptx;
using testing::HasSubstr;

namespace {

constexpr uint64_t data = 0x1000, word = 0x2000;

TEST(PtxGlobalRacesTest, BarriersOrderTheWarpsOfABlock) {
  GlobalRaces races(true);
  races.beginBlock(2);
  races.write(0, data, 16);
  EXPECT_EQ(races.read(0, data, 16), "");
  EXPECT_THAT(races.read(1, data + 14, 2), HasSubstr("warp 0 of block 0"));
  EXPECT_EQ(races.read(1, data + 16, 4), "");
  races.barrier();
  EXPECT_EQ(races.read(1, data, 16), "");
}

TEST(PtxGlobalRacesTest, NothingOrdersBlocksByItself) {
  GlobalRaces races(true);
  races.beginBlock(1);
  races.write(0, data, 4);
  races.barrier();
  races.fence(0);
  races.beginBlock(1);
  races.fence(0);
  EXPECT_THAT(races.read(0, data, 4), HasSubstr("nothing orders the two"));
  // Of two writes none is a race.
  races.write(0, data, 4);
  EXPECT_EQ(races.read(0, data, 4), "");
}

/// Warp 1 of a block writes; warp 0 counts; warp 0 of another one counts; its
/// warp 1 reads. Any of the steps in between may be missing.
struct Arrival {
  bool barrier = true, fence = true, acquire = true, meets = true;
  uint64_t counted = word;

  std::string race() const {
    GlobalRaces races(true);
    races.beginBlock(2);
    races.write(1, data, 16);
    if (barrier)
      races.barrier();
    if (fence)
      races.fence(0);
    EXPECT_EQ(races.atomic(0, word, 4), "");
    races.beginBlock(2);
    EXPECT_EQ(races.atomic(0, counted, 4), "");
    if (acquire)
      races.fence(0);
    if (meets)
      races.barrier();
    return races.read(1, data, 16);
  }
};

TEST(PtxGlobalRacesTest, ArrivalsOrderBlocks) {
  EXPECT_EQ(Arrival().race(), "");
  Arrival arrival;
  arrival.barrier = false;
  EXPECT_THAT(arrival.race(), HasSubstr("race"));
  arrival = {};
  arrival.fence = false;
  EXPECT_THAT(arrival.race(), HasSubstr("race"));
  arrival = {};
  arrival.acquire = false;
  EXPECT_THAT(arrival.race(), HasSubstr("race"));
  arrival = {};
  arrival.meets = false;
  EXPECT_THAT(arrival.race(), HasSubstr("race"));
  arrival = {};
  arrival.counted = word + 4;
  EXPECT_THAT(arrival.race(), HasSubstr("race"));
}

TEST(PtxGlobalRacesTest, OrderPassesThroughBlocksBetween) {
  GlobalRaces races(true);
  races.beginBlock(1);
  races.write(0, data, 4);
  races.fence(0);
  races.atomic(0, word, 4);
  // Writes after the fence are not ordered by it.
  races.write(0, data + 4, 4);
  races.beginBlock(1);
  races.atomic(0, word, 4);
  races.fence(0);
  races.atomic(0, word + 4, 4);
  races.beginBlock(1);
  races.atomic(0, word + 4, 4);
  races.fence(0);
  EXPECT_EQ(races.read(0, data, 4), "");
  EXPECT_THAT(races.read(0, data + 4, 4), HasSubstr("race"));
}

TEST(PtxGlobalRacesTest, PlainAccessesRaceWithAtomicOnes) {
  GlobalRaces races(true);
  races.beginBlock(1);
  races.atomic(0, word, 4);
  races.write(0, word + 4, 4);
  races.beginBlock(1);
  EXPECT_EQ(races.atomic(0, word, 4), "");
  EXPECT_THAT(races.atomic(0, word + 4, 4), HasSubstr("race"));
  races.beginBlock(1);
  EXPECT_THAT(races.read(0, word, 4), HasSubstr("race"));
}

TEST(PtxGlobalRacesTest, Disabled) {
  GlobalRaces races(false);
  races.beginBlock(1);
  races.write(0, data, 4);
  races.beginBlock(1);
  EXPECT_EQ(races.read(0, data, 4), "");
}

} // namespace
