//===- Block.cpp - Executing a block --------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block: its warps, one after the other from barrier to barrier.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "Error.h"

#include <algorithm>

namespace roofline::ptx {

Block::Block(const Program &program, Memory &memory, const LaunchConfig &launch,
             const std::vector<uint8_t> &parameters,
             const std::map<std::string, Address> &globals,
             const Options &options, std::array<uint32_t, 3> index,
             GlobalRaces &globalRaces, LaunchResult &result)
    : program(program), memory(memory), launch(launch), options(options),
      // A NaN in each float format, and a large integer.
      shared(program.staticShared + launch.dynamicShared, 0xff),
      races(shared.size(), options.findRaces), globalRaces(globalRaces),
      random(options.seed * 1000003 + index[0] + 8191 * index[1] +
             524287 * index[2]),
      result(result), index(index), parameters(parameters), globals(globals) {
  unsigned threads = launch.block[0] * launch.block[1] * launch.block[2];
  warps.resize((threads + warpSize - 1) / warpSize);
  globalRaces.beginBlock(warps.size());
  for (unsigned i = 0; i < warps.size(); ++i) {
    warps[i].index = i;
    unsigned lanes = std::min(threads - i * warpSize, warpSize);
    warps[i].groups.push_back({0, allLanes >> (warpSize - lanes), false});
    start(warps[i]);
  }
  locals.assign(program.localBytes ? threads : 0,
                std::vector<uint8_t>(program.localBytes, 0xff));
}

void Block::start(Warp &warp) {
  Warp::Register poison;
  poison.fill(0xffffffffffffffff);
  warp.registers.assign(program.numRegisters, poison);
  warp.defined.assign(program.numRegisters, 0);
  auto set = [&](uint32_t reg, uint64_t value) {
    warp.registers[reg].fill(value);
    warp.defined[reg] = allLanes;
  };
  for (auto [value, reg] : program.constants)
    set(reg, value);
  for (const auto &[name, reg] : program.globals)
    if (auto found = globals.find(name); found != globals.end())
      set(reg, found->second);
  setSpecialRegisters(warp);
}

void Block::setSpecialRegisters(Warp &warp) {
  std::fill_n(warp.defined.begin(), uint32_t(NumSpecialRegisters), allLanes);
  for (uint32_t reg = 0; reg < NumSpecialRegisters; ++reg)
    warp.registers[reg].fill(0);
  for (unsigned dim = 0; dim < 3; ++dim) {
    warp.registers[NtidX + dim].fill(launch.block[dim]);
    warp.registers[CtaidX + dim].fill(index[dim]);
    warp.registers[NctaidX + dim].fill(launch.grid[dim]);
  }
  warp.registers[WarpId].fill(warp.index);
  warp.registers[NwarpId].fill(warps.size());
  warp.registers[NsmId].fill(1);
  warp.registers[DynamicSharedSize].fill(launch.dynamicShared);
  warp.registers[TotalSharedSize].fill(shared.size());
  for (unsigned lane = 0; lane < warpSize; ++lane) {
    unsigned thread = warp.thread(lane), x = launch.block[0],
             y = launch.block[1];
    warp.registers[TidX][lane] = thread % x;
    warp.registers[TidY][lane] = thread / x % y;
    warp.registers[TidZ][lane] = thread / x / y;
    warp.registers[LaneId][lane] = lane;
    uint32_t equal = 1u << lane;
    warp.registers[LanemaskEq][lane] = equal;
    warp.registers[LanemaskLe][lane] = equal | (equal - 1);
    warp.registers[LanemaskLt][lane] = equal - 1;
    warp.registers[LanemaskGe][lane] = ~(equal - 1);
    warp.registers[LanemaskGt][lane] = ~(equal | (equal - 1));
  }
}

void Block::run() {
  std::vector<unsigned> order(warps.size());
  for (unsigned i = 0; i < order.size(); ++i)
    order[i] =
        options.order == Options::Order::Reverse ? order.size() - 1 - i : i;
  do {
    if (options.order == Options::Order::Shuffled)
      std::shuffle(order.begin(), order.end(), random);
    for (unsigned i : order)
      runWarp(warps[i]);
  } while (releaseBarriers());
}

bool Block::releaseBarriers() {
  bool released = false, finished = true;
  for (const Warp &first : warps) {
    finished &= first.finished();
    if (first.barrier < 0)
      continue;
    int barrier = first.barrier;
    unsigned needed = first.barrierThreads, arrived = 0, present = 0;
    for (const Warp &warp : warps) {
      present += __builtin_popcount(warp.live());
      if (warp.barrier == barrier)
        arrived += warpSize;
    }
    bool all = !needed || needed >= warps.size() * warpSize;
    unsigned threads = launch.block[0] * launch.block[1] * launch.block[2];
    if (all && present < threads)
      throw Error("deadlock: warps wait at barrier " + std::to_string(barrier) +
                  " for threads that have exited");
    if (arrived < (all ? warps.size() * warpSize : needed))
      continue;
    for (Warp &warp : warps)
      if (warp.barrier == barrier)
        warp.barrier = -1;
    if (all) {
      races.barrier();
      globalRaces.barrier();
    }
    released = true;
  }
  if (!released && !finished)
    throw Error("deadlock: warps wait at different barriers");
  return released;
}

uint8_t *Block::sharedAt(uint64_t offset, unsigned bytes, unsigned alignment) {
  if (offset % alignment)
    throw Error("byte " + std::to_string(offset) +
                " of shared memory is not aligned to " +
                std::to_string(alignment) + " bytes");
  if (offset > shared.size() || bytes > shared.size() - offset)
    throw Error("byte " + std::to_string(offset) +
                " of shared memory is outside of its " +
                std::to_string(shared.size()) + " bytes");
  return shared.data() + offset;
}

uint8_t *Block::globalAt(Address address, unsigned bytes, unsigned alignment) {
  if (address % alignment)
    throw Error(memory.describe(address) + ", is not aligned to " +
                std::to_string(alignment) + " bytes");
  uint8_t *found = memory.at(address, bytes);
  if (!found)
    throw Error(memory.describe(address) + ", is outside of every buffer");
  return found;
}

uint8_t *Block::access(Warp &warp, const Instruction &instruction,
                       unsigned lane, Space space, uint64_t address,
                       unsigned bytes, bool writes) {
  if (space == Space::Shared) {
    uint8_t *found = sharedAt(address, bytes, bytes);
    std::string race = writes ? races.write(warp.index, address, bytes)
                              : races.read(warp.index, address, bytes);
    if (!race.empty())
      reportRace(instruction, race);
    return found;
  }
  if (space == Space::Local) {
    if (address % bytes || address + bytes > program.localBytes)
      throw Error("byte " + std::to_string(address) +
                  " of local memory is not aligned or outside");
    return locals[warp.thread(lane)].data() + address;
  }
  if (space == Space::Param) {
    if (writes || address % bytes || address + bytes > parameters.size())
      throw Error("byte " + std::to_string(address) +
                  " of the parameters is not aligned, outside, or written");
    return const_cast<uint8_t *>(parameters.data()) + address;
  }
  uint8_t *found = globalAt(address, bytes, bytes);
  noteGlobal(address, bytes, writes);
  if (writes)
    globalRaces.write(warp.index, address, bytes);
  else if (std::string race = globalRaces.read(warp.index, address, bytes);
           !race.empty())
    reportRace(instruction, race);
  return found;
}

void Block::noteGlobal(uint64_t address, unsigned bytes, bool writes) {
  if (!options.countUniqueBytes)
    return;
  if (writes)
    memory.noteWrite(address, bytes);
  else
    memory.noteRead(address, bytes);
}

uint8_t *Block::atomicAccess(Warp &warp, const Instruction &instruction,
                             Space space, uint64_t address) {
  const unsigned bytes = sizeOf(instruction.type) * instruction.width;
  bool isShared = space == Space::Shared;
  uint8_t *found = isShared ? sharedAt(address, bytes, bytes)
                            : globalAt(address, bytes, bytes);
  std::string race = isShared ? races.atomic(warp.index, address, bytes)
                              : globalRaces.atomic(warp.index, address, bytes);
  if (!isShared) {
    noteGlobal(address, bytes, /*writes=*/false);
    noteGlobal(address, bytes, /*writes=*/true);
  }
  if (!race.empty())
    reportRace(instruction, race);
  return found;
}

void Block::reportRace(const Instruction &instruction,
                       const std::string &race) {
  if (!options.recordRaces)
    throw Error(race);
  std::string text = "line " + std::to_string(instruction.statement->line) +
                     ": " + instruction.statement->text + ": " + race;
  if (racing.insert(&instruction).second)
    result.races.push_back(text);
}

void Block::countWavefronts(const Instruction &instruction,
                            const uint64_t (&addresses)[warpSize],
                            uint32_t mask, unsigned bytes) {
  // 4 bytes a lane are one wavefront of 32 lanes, 16 bytes four of 8 lanes.
  unsigned lanes = bytes > 4 ? warpSize * 4 / bytes : warpSize;
  InstructionStats &stats = statsOf(instruction);
  unsigned taken = 0, ideal = 0;
  for (unsigned first = 0; first < warpSize; first += lanes) {
    uint32_t part = mask & (allLanes >> (warpSize - lanes)) << first;
    unsigned worst = wordsInWorstBank(addresses, part, bytes);
    taken += worst;
    ideal += worst > 0;
  }
  stats.wavefronts += taken;
  stats.idealWavefronts += ideal;
  if (ideal)
    stats.conflictDegree =
        std::max(stats.conflictDegree, double(taken) / ideal);
}

unsigned Block::wordsInWorstBank(const uint64_t (&addresses)[warpSize],
                                 uint32_t mask, unsigned bytes) {
  std::array<std::vector<uint64_t>, 32> banks;
  size_t worst = 0;
  forLanes(mask, [&](unsigned lane) {
    uint64_t begin = addresses[lane] / 4;
    for (uint64_t word = begin; word < begin + (bytes + 3) / 4; ++word) {
      std::vector<uint64_t> &bank = banks[word % 32];
      if (std::find(bank.begin(), bank.end(), word) == bank.end())
        bank.push_back(word);
      worst = std::max(worst, bank.size());
    }
  });
  return unsigned(worst);
}

void Block::countSectors(const Instruction &instruction,
                         const uint64_t (&addresses)[warpSize], uint32_t mask,
                         unsigned bytes) {
  std::array<uint64_t, warpSize> sectors;
  size_t count = 0;
  forLanes(mask,
           [&](unsigned lane) { sectors[count++] = addresses[lane] / 32; });
  std::sort(sectors.begin(), sectors.begin() + count);
  size_t distinct =
      std::unique(sectors.begin(), sectors.begin() + count) - sectors.begin();
  statsOf(instruction).sectors += distinct * ((bytes + 31) / 32);
}

InstructionStats &Block::statsOf(const Instruction &instruction) {
  return result.statements[&instruction - program.instructions.data()];
}

} // namespace roofline::ptx
