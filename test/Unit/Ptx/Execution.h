//===- Execution.h - Blocks and warps while they run ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_EXECUTION_H
#define ROOFLINE_UNITTEST_PTX_EXECUTION_H

#include "Copies.h"
#include "GlobalRaces.h"
#include "Launch.h"
#include "Memory.h"
#include "Program.h"
#include "Races.h"

#include <random>
#include <set>

namespace roofline::ptx {

constexpr unsigned warpSize = 32;
constexpr uint32_t allLanes = 0xffffffff;

/// Lanes with the same program counter.
struct Group {
  int32_t pc = 0;
  uint32_t lanes = 0;
  /// Stands before a collective until the other lanes come.
  bool waits = false;
};

/// 32 threads, each with its registers. Lanes that part meet again wherever
/// they come to the same instruction: those that are behind run first.
class Warp {
public:
  using Register = std::array<uint64_t, warpSize>;

  unsigned index = 0;
  std::vector<Register> registers;
  /// The lanes in which a register has been written with something defined.
  std::vector<uint32_t> defined;
  /// By program counter; those that exited are in none.
  std::vector<Group> groups;
  std::array<CopyQueue, warpSize> copies;
  /// The barrier at which all lanes wait; -1 if they do not.
  int barrier = -1;
  /// Threads that this barrier needs; 0: all of the block.
  unsigned barrierThreads = 0;

  bool finished() const { return groups.empty(); }
  uint32_t live() const {
    uint32_t lanes = 0;
    for (const Group &group : groups)
      lanes |= group.lanes;
    return lanes;
  }
  unsigned thread(unsigned lane) const { return index * warpSize + lane; }
};

/// A block while it runs.
class Block {
public:
  Block(const Program &program, Memory &memory, const LaunchConfig &launch,
        const std::vector<uint8_t> &parameters,
        const std::map<std::string, Address> &globals, const Options &options,
        std::array<uint32_t, 3> index, GlobalRaces &globalRaces,
        LaunchResult &result);

  /// Throws Error.
  void run();

  /// Where an instruction's lane reads or writes `bytes` bytes. Throws Error
  /// where they are outside of every buffer, or not aligned.
  uint8_t *access(Warp &warp, const Instruction &instruction, unsigned lane,
                  Space space, uint64_t address, unsigned bytes, bool writes);
  /// The same for an atomic operation.
  uint8_t *atomicAccess(Warp &warp, const Instruction &instruction, Space space,
                        uint64_t address);
  /// Counts the bytes.
  void noteGlobal(uint64_t address, unsigned bytes, bool writes);
  uint8_t *sharedAt(uint64_t offset, unsigned bytes, unsigned alignment);
  uint8_t *globalAt(Address address, unsigned bytes, unsigned alignment);

  /// Throws Error, or records the race.
  void reportRace(const Instruction &instruction, const std::string &race);

  /// Counts the shared-memory wavefronts of the lanes' accesses of `bytes`
  /// bytes each.
  void countWavefronts(const Instruction &instruction,
                       const uint64_t (&addresses)[warpSize], uint32_t mask,
                       unsigned bytes);
  void countSectors(const Instruction &instruction,
                    const uint64_t (&addresses)[warpSize], uint32_t mask,
                    unsigned bytes);

  const Program &program;
  Memory &memory;
  const LaunchConfig &launch;
  const Options &options;
  std::vector<uint8_t> shared;
  Races races;
  GlobalRaces &globalRaces;
  std::mt19937_64 random;
  LaunchResult &result;

private:
  void start(Warp &warp);
  void setSpecialRegisters(Warp &warp);
  /// Runs the warp until it waits at a barrier or ends.
  void runWarp(Warp &warp);
  /// Runs a group until it branches, waits, or may meet another.
  void runGroup(Warp &warp, size_t at);
  /// Executes a plain instruction or a complete collective.
  void execute(Warp &warp, const Instruction &instruction, uint32_t mask);
  void jump(Warp &warp, size_t at, const Instruction &instruction);
  /// Executes a collective if all lanes that take part are there; otherwise
  /// the group waits for them.
  void meet(Warp &warp, size_t at, const Instruction &instruction);
  /// The lanes whose predicate lets them execute.
  uint32_t guarded(Warp &warp, const Instruction &instruction, uint32_t mask);
  /// False once all warps have ended.
  bool releaseBarriers();
  static unsigned wordsInWorstBank(const uint64_t (&addresses)[warpSize],
                                   uint32_t mask, unsigned bytes);
  InstructionStats &statsOf(const Instruction &instruction);
  [[noreturn]] void failDeadlock(const Warp &warp) const;

  std::array<uint32_t, 3> index;
  const std::vector<uint8_t> &parameters;
  const std::map<std::string, Address> &globals;
  std::vector<Warp> warps;
  std::vector<std::vector<uint8_t>> locals;
  uint64_t executed = 0;
  const Instruction *current = nullptr;
  std::set<const Instruction *> racing;
};

/// Calls `what(lane)` for each lane of `mask`.
template <class F> void forLanes(uint32_t mask, F what) {
  if (mask == allLanes) {
    for (unsigned lane = 0; lane < warpSize; ++lane)
      what(lane);
    return;
  }
  for (; mask; mask &= mask - 1)
    what(unsigned(__builtin_ctz(mask)));
}

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_EXECUTION_H
