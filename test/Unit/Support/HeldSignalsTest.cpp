//===- HeldSignalsTest.cpp - Signals that wait ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/HeldSignals.h"

#include <csignal>
#include <cstdio>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

using roofline::HeldSignals;

namespace {

void say(const char *text) { std::fputs(text, stderr); }

/// As in a program of a terminal: `nohup` and background jobs ignore some.
void listen() {
  for (int signal : {SIGHUP, SIGINT, SIGTERM})
    std::signal(signal, SIG_DFL);
}

void holdOne(int signal) {
  {
    HeldSignals held;
    std::raise(signal);
    say("still here");
  }
  say(", and after");
}

TEST(HeldSignalsDeathTest, TheSignalWaits) {
  auto run = [](int signal) {
    listen();
    holdOne(signal);
  };
  for (int signal : {SIGHUP, SIGINT, SIGTERM})
    EXPECT_EXIT(run(signal), testing::KilledBySignal(signal), "still here$");
}

TEST(HeldSignalsDeathTest, WhicheverThreadItComesTo) {
  auto run = [] {
    listen();
    HeldSignals held;
    std::thread([] { std::raise(SIGTERM); }).join();
    say("still here");
  };
  EXPECT_EXIT(run(), testing::KilledBySignal(SIGTERM), "still here$");
}

TEST(HeldSignalsDeathTest, UntilTheLastIsGone) {
  auto run = [] {
    listen();
    HeldSignals outer;
    holdOne(SIGINT);
    say(", to the end");
  };
  EXPECT_EXIT(run(), testing::KilledBySignal(SIGINT),
              "still here, and after, to the end$");
}

/// A process group's signal comes to a child twice: with the group, and from
/// its parent's end.
TEST(HeldSignalsDeathTest, ASecondWaitsToo) {
  auto run = [] {
    listen();
    HeldSignals held;
    std::raise(SIGINT);
    say("still here");
    std::raise(SIGINT);
    say(", and after");
  };
  EXPECT_EXIT(run(), testing::KilledBySignal(SIGINT), "still here, and after$");
}

TEST(HeldSignalsDeathTest, WhatIsIgnoredStaysSo) {
  auto run = [] {
    std::signal(SIGHUP, SIG_IGN);
    holdOne(SIGHUP);
    std::raise(SIGHUP);
    _exit(0);
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(0), "still here, and after$");
}

int calls = 0;

TEST(HeldSignalsTest, HandlersAreCalledAfterwards) {
  auto before = std::signal(SIGTERM, [](int) { ++calls; });
  {
    HeldSignals held;
    std::raise(SIGTERM);
    EXPECT_EQ(calls, 0);
  }
  EXPECT_EQ(calls, 1);
  {
    HeldSignals held;
  }
  EXPECT_EQ(calls, 1);
  std::signal(SIGTERM, before);
}

} // namespace
