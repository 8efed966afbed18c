//===- HeldSignalsTest.cpp - Signals that wait ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/HeldSignals.h"

#include <atomic>
#include <chrono>
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

std::atomic<int> received{0};

TEST(HeldSignalsTest, HandlersAreCalledAfterwards) {
  auto before = std::signal(SIGTERM, [](int) { ++received; });
  {
    HeldSignals held;
    std::raise(SIGTERM);
    EXPECT_EQ(received, 0);
  }
  EXPECT_EQ(received, 1);
  {
    HeldSignals held;
  }
  EXPECT_EQ(received, 1);
  std::signal(SIGTERM, before);
  received = 0;
}

/// In the thread that it comes to, or in the one that held it: never lost, and
/// never left for the next to find.
TEST(HeldSignalsTest, NoneIsLostWhenTheLastIsReleased) {
  auto before = std::signal(SIGTERM, [](int) { ++received; });
  std::atomic<int> begun{0}, sent{0};
  std::thread sender([&] {
    for (int turn = 1; begun >= 0; ++turn) {
      while (begun >= 0 && begun < turn)
        ;
      std::raise(SIGTERM);
      sent = turn;
    }
  });
  auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
  for (int turn = 1; std::chrono::steady_clock::now() < end; ++turn) {
    {
      HeldSignals held;
      begun = turn;
    }
    while (sent < turn)
      ;
    EXPECT_EQ(received, turn);
    received = turn;
  }
  begun = -1;
  sender.join();
  std::signal(SIGTERM, before);
}

/// Like LLVM's handlers: removes something, puts back what it found, and raises
/// the signal again.
struct sigaction found;

void handOn(int signal) {
  say("; removed");
  sigaction(signal, &found, nullptr);
  std::raise(signal);
}

/// Others call what they found, and stay.
void callOn(int signal) {
  say("; called");
  found.sa_handler(signal);
}

void cover(void (*handler)(int) = handOn) {
  struct sigaction action = {};
  action.sa_handler = handler;
  sigaction(SIGTERM, &action, &found);
}

TEST(HeldSignalsDeathTest, AHandlerInstalledMeanwhileStays) {
  auto run = [](int holdsAgain) {
    listen();
    {
      HeldSignals held;
      cover();
    }
    say("covered");
    for (int i = 0; i < holdsAgain; ++i)
      HeldSignals held;
    std::raise(SIGTERM);
  };
  for (int holdsAgain : {0, 1, 2})
    EXPECT_EXIT(run(holdsAgain), testing::KilledBySignal(SIGTERM),
                "covered; removed$");
}

TEST(HeldSignalsDeathTest, AHandlerThatCallsWhatItFoundComesToAnEnd) {
  auto run = [](void (*before)(int)) {
    alarm(20);
    std::signal(SIGTERM, before);
    {
      HeldSignals held;
      cover(callOn);
    }
    say("covered");
    std::raise(SIGTERM);
    std::raise(SIGTERM);
    _exit(0);
  };
  EXPECT_EXIT(run(SIG_DFL), testing::KilledBySignal(SIGTERM),
              "covered; called$");
  EXPECT_EXIT(run([](int) { say(", done"); }), testing::ExitedWithCode(0),
              "covered; called, done; called, done$");
}

TEST(HeldSignalsDeathTest, WhatIsHandedOnWaits) {
  auto run = [](bool isInstalledBefore) {
    listen();
    if (isInstalledBefore) {
      HeldSignals held;
      cover();
    }
    HeldSignals held;
    if (!isInstalledBefore)
      cover();
    std::raise(SIGTERM);
    say("; still here");
  };
  for (bool isInstalledBefore : {false, true})
    EXPECT_EXIT(run(isInstalledBefore), testing::KilledBySignal(SIGTERM),
                "; removed; still here$");
}

} // namespace
