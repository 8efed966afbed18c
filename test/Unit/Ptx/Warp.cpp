//===- Warp.cpp - Executing a warp ----------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the lanes of a warp part and meet.
//
//===----------------------------------------------------------------------===//

#include "Execution.h"

#include "Error.h"

#include <algorithm>

namespace roofline::ptx {

namespace {

/// Puts groups at the same instruction together, in order.
void mergeGroups(std::vector<Group> &groups) {
  std::sort(groups.begin(), groups.end(),
            [](const Group &a, const Group &b) { return a.pc < b.pc; });
  size_t kept = 0;
  for (size_t i = 0; i < groups.size(); ++i) {
    if (!groups[i].lanes)
      continue;
    if (kept && groups[kept - 1].pc == groups[i].pc) {
      groups[kept - 1].lanes |= groups[i].lanes;
      groups[kept - 1].waits = false;
    } else {
      groups[kept++] = groups[i];
    }
  }
  groups.resize(kept);
}

} // namespace

void Block::runWarp(Warp &warp) {
  try {
    while (!warp.finished() && warp.barrier < 0) {
      size_t next = 0;
      while (next < warp.groups.size() && warp.groups[next].waits)
        ++next;
      if (next == warp.groups.size())
        failDeadlock(warp);
      runGroup(warp, next);
      mergeGroups(warp.groups);
    }
  } catch (const Error &error) {
    const Instruction &at = *current;
    throw Error(at.statement->line, at.statement->text + ": " + error.what() +
                                        " (block " + std::to_string(index[0]) +
                                        "," + std::to_string(index[1]) + "," +
                                        std::to_string(index[2]) + ", warp " +
                                        std::to_string(warp.index) + ")");
  }
}

void Block::failDeadlock(const Warp &warp) const {
  std::string lines;
  for (const Group &group : warp.groups)
    lines +=
        " " + std::to_string(program.instructions[group.pc].statement->line);
  throw Error("deadlock: lanes wait for each other in lines" + lines);
}

void Block::runGroup(Warp &warp, size_t at) {
  const bool alone = warp.groups.size() == 1;
  do {
    Group &group = warp.groups[at];
    if (size_t(group.pc) == program.instructions.size()) {
      group.lanes = 0;
      return;
    }
    const Instruction &instruction = program.instructions[group.pc];
    current = &instruction;
    if (options.maxInstructions && ++executed > options.maxInstructions)
      throw Error("the launch takes more instructions than it may");
    using Kind = Instruction::Kind;
    if (instruction.kind == Kind::Plain) {
      execute(warp, instruction, guarded(warp, instruction, group.lanes));
      ++group.pc;
      continue;
    }
    if (instruction.kind == Kind::Branch || instruction.kind == Kind::Exit)
      return jump(warp, at, instruction);
    meet(warp, at, instruction);
    if (warp.groups.size() > 1 || warp.barrier >= 0)
      return;
  } while (alone);
}

uint32_t Block::guarded(Warp &warp, const Instruction &instruction,
                        uint32_t mask) {
  if (instruction.guard < 0)
    return mask;
  if (mask & ~warp.defined[instruction.guard])
    throw Error("its predicate was never written");
  const Warp::Register &guard = warp.registers[instruction.guard];
  uint32_t passed = 0;
  forLanes(mask, [&](unsigned lane) {
    passed |= uint32_t((guard[lane] & 1) != instruction.guardNegated) << lane;
  });
  return passed;
}

void Block::execute(Warp &warp, const Instruction &instruction, uint32_t mask) {
  if (!mask)
    return;
  InstructionStats &stats = statsOf(instruction);
  ++stats.warps;
  stats.lanes += __builtin_popcount(mask);
  uint32_t defined = allLanes;
  for (unsigned i = instruction.numResults; i < instruction.numOperands; ++i)
    defined &= warp.defined[instruction.operands[i]];
  if (instruction.needsDefined && (mask & ~defined))
    throw Error("reads a register that nothing defined was written to");
  if (!instruction.definesItself)
    for (unsigned i = 0; i < instruction.numResults; ++i) {
      uint32_t &result = warp.defined[instruction.operands[i]];
      result = (result & ~mask) | (defined & mask);
    }
  instruction.run(*this, warp, instruction, mask);
}

void Block::jump(Warp &warp, size_t at, const Instruction &instruction) {
  Group &group = warp.groups[at];
  uint32_t taken = guarded(warp, instruction, group.lanes);
  if (taken) {
    InstructionStats &stats = statsOf(instruction);
    ++stats.warps;
    stats.lanes += __builtin_popcount(taken);
  }
  group.lanes &= ~taken;
  ++group.pc;
  if (instruction.kind == Instruction::Kind::Exit)
    return;
  if (!instruction.numOperands) {
    warp.groups.push_back({instruction.target, taken, false});
    return;
  }
  const std::vector<int32_t> &table = program.branchTables[instruction.target];
  const Warp::Register &choice = warp.registers[instruction.source()];
  forLanes(taken, [&](unsigned lane) {
    if (uint32_t(choice[lane]) >= table.size())
      throw Error("the index is outside of the list of targets");
    warp.groups.push_back(
        {table[uint32_t(choice[lane])], uint32_t(1) << lane, false});
  });
}

void Block::meet(Warp &warp, size_t at, const Instruction &instruction) {
  Group &group = warp.groups[at];
  uint32_t takePart = guarded(warp, instruction, group.lanes);
  if (takePart != group.lanes) {
    Group passing = {group.pc + 1, group.lanes & ~takePart, false};
    group.lanes = takePart;
    warp.groups.push_back(passing);
    return;
  }
  uint32_t needed = warp.live();
  if (instruction.memberMask >= 0) {
    uint32_t reg = instruction.operands[instruction.memberMask];
    unsigned first = unsigned(__builtin_ctz(takePart));
    uint32_t named = uint32_t(warp.registers[reg][first]);
    if (named & ~needed)
      throw Error("the member mask names lanes that do not exist or exited");
    if (!(named >> first & 1))
      throw Error("the member mask does not name the executing lane");
    needed = named;
  }
  if (needed & ~takePart) {
    group.waits = true;
    return;
  }
  if (instruction.kind == Instruction::Kind::Barrier) {
    warp.barrier = int(warp.registers[instruction.source(0)][0]);
    warp.barrierThreads =
        instruction.numOperands > 1
            ? unsigned(warp.registers[instruction.source(1)][0])
            : 0;
  }
  execute(warp, instruction, takePart);
  ++group.pc;
}

} // namespace roofline::ptx
