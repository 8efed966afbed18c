//===- HostCpuTest.cpp - What the CPU is and has --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/AtomicFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/Arena.h"
#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Host/Team.h"
#include "Roofline/Runtime/Host/Timer.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <gmock/gmock.h>
#include <thread>

using namespace roofline::runtime;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

host::CpuFacts withFlags(std::set<std::string> flags) {
  host::CpuFacts cpu;
  cpu.flags = std::move(flags);
  return cpu;
}

TEST(HostCpuTest, ReadsTheSystemsFiles) {
  std::filesystem::path root =
      std::filesystem::path(testing::TempDir()) / "roofline-cpu";
  auto write = [&](const std::string &path, const std::string &text) {
    std::filesystem::create_directories((root / path).parent_path());
    writeFile((root / path).string(), text);
  };
  write("proc/cpuinfo", "processor\t: 0\nmodel\t\t: 1\nmodel name\t: A CPU\n"
                        "flags\t\t: sse2 avx512_bf16\n");
  write("proc/meminfo", "MemTotal:  4096 kB\nMemAvailable:  1024 kB\n");
  host::CpuFacts here = host::readCpu();
  ASSERT_FALSE(here.processors.empty());
  for (int processor : here.processors) {
    std::string folder =
        "sys/devices/system/cpu/cpu" + std::to_string(processor) + "/cache/";
    auto cache = [&](int index, const char *level, const char *type,
                     const char *size) {
      std::string at = folder + "index" + std::to_string(index) + "/";
      write(at + "level", level);
      write(at + "type", type);
      write(at + "size", size);
      write(at + "shared_cpu_list", "all");
    };
    cache(0, "1", "Data", "48K\n");
    cache(1, "1", "Instruction", "32K\n");
    cache(2, "2", "Unified", "2M\n");
    cache(3, "3", "Unified", "16384K\n");
  }
  host::CpuFacts cpu = host::readCpu(root.string());
  EXPECT_EQ(cpu.name, "A CPU");
  EXPECT_TRUE(host::hasFeature(cpu, "avx512bf16"));
  EXPECT_EQ(cpu.l1, 48 << 10);
  EXPECT_EQ(cpu.l2, 2 << 20);
  // One for all processors.
  EXPECT_EQ(cpu.l3, 16 << 20);
  EXPECT_EQ(cpu.lastLevel(), 16 << 20);
  EXPECT_EQ(cpu.memory, 4 << 20);
  EXPECT_EQ(cpu.memoryFree, 1 << 20);
  MeasuredDevice device = host::describe(cpu);
  EXPECT_EQ(device.backend, "host");
  EXPECT_EQ(device.numbers.at("l2"), (2 << 20) * cpu.count());
  std::filesystem::remove_all(root);
}

TEST(HostCpuTest, FeaturesByTheNamesOfLLVM) {
  host::CpuFacts cpu = withFlags(
      {"sse4_1", "pni", "abm", "bmi1", "avx512_bf16", "pclmulqdq", "avx512f"});
  EXPECT_THAT(host::missingFeatures(cpu, {"sse4.1", "+sse3", "lzcnt", "bmi",
                                          "avx512bf16", "pclmul", "evex512",
                                          "prefer-256-bit", "-avx", "shstk"}),
              ElementsAre());
  EXPECT_THAT(
      host::missingFeatures(cpu, {"avx2", "sse4.1", "avx512fp16", "bmi2"}),
      ElementsAre("avx2", "avx512fp16", "bmi2"));
}

TEST(HostArenaTest, BuffersAreAlignedAndStaggered) {
  host::Arena arena(4 << 20);
  std::set<uint64_t> places;
  int64_t room = 0;
  for (int i = 0; i < 8; ++i) {
    auto address = reinterpret_cast<uint64_t>(arena.take(8192));
    room += host::Arena::roomFor(8192);
    EXPECT_EQ(address % 256, 0u);
    places.insert(address % 4096);
  }
  EXPECT_EQ(places.size(), 8u);
  EXPECT_LE(arena.used(), room);
  EXPECT_EQ(reinterpret_cast<uint64_t>(arena.take(1, 16384)) % 16384, 0u);
  arena.release(0);
  EXPECT_EQ(arena.used(), 0);
}

TEST(HostArenaTest, SaysWhereMemoryIsShort) {
  host::Arena arena(2 << 20);
  try {
    arena.take(3 << 20);
    FAIL() << "expected an error";
  } catch (const Error &error) {
    EXPECT_THAT(error.what(), HasSubstr("more than the 2097152 bytes"));
  }
}

TEST(HostTeamTest, EveryThreadWorksInEveryRound) {
  host::Team team(host::readCpu().processors);
  std::vector<std::atomic<int>> rounds(team.size());
  for (int round = 0; round < 3; ++round)
    team.run([&](int64_t thread) { ++rounds[thread]; });
  for (const auto &count : rounds)
    EXPECT_EQ(count, 3);
}

/// Between rounds that follow each other its threads are awake, later asleep.
TEST(HostTeamTest, WakesUpForLaterRounds) {
  host::Team team(std::vector<int>(3, host::readCpu().processors.front()));
  ASSERT_EQ(team.size(), 3);
  std::atomic<int64_t> sum = 0;
  for (int round = 0; round < 200; ++round) {
    team.run([&](int64_t thread) {
      if (round % 50 == 1 && thread == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
      sum += thread + 1;
    });
    EXPECT_EQ(sum, 6 * (round + 1));
    if (round % 50 == 0)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

TEST(HostTeamTest, TheCallerIsTheLastThread) {
  host::Team team(host::readCpu().processors);
  std::vector<std::thread::id> threads(team.size());
  team.run(
      [&](int64_t thread) { threads[thread] = std::this_thread::get_id(); });
  EXPECT_EQ(threads.back(), std::this_thread::get_id());
}

TEST(HostTimerTest, GoesThroughAllWork) {
  int64_t next = 0, outOfTurn = 0;
  host::Effort effort;
  effort.sampleSeconds = 1e-5;
  effort.warmUpSeconds = 0;
  Spread spread =
      host::timeWork([&](int64_t index) { outOfTurn += index != next++; },
                     host::Clock::Wall, effort);
  EXPECT_EQ(outOfTurn, 0);
  EXPECT_EQ(spread.count, 20);
  EXPECT_GE(next, 20);
  EXPECT_GT(spread.median, 0);
}

} // namespace
