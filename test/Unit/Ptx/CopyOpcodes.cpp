//===- CopyOpcodes.cpp - cp.async -----------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Asynchronous copies from global to shared memory.
//
//===----------------------------------------------------------------------===//

#include "AccessDecoder.h"

namespace roofline::ptx {

namespace {

/// The copy takes place: its bytes are in shared memory.
void land(Block &block, Copy &copy) {
  uint8_t *to = block.sharedAt(copy.shared, copy.bytes, copy.bytes);
  if (copy.sourceBytes)
    std::memcpy(to, block.globalAt(copy.global, copy.sourceBytes, 1),
                copy.sourceBytes);
  std::memset(to + copy.sourceBytes, 0, copy.bytes - copy.sourceBytes);
  block.races.land(copy.shared, copy.bytes);
  copy.landed = true;
}

bool landsAtIssue(Block &block) {
  if (block.options.copies == Options::Copies::Mixed)
    return block.random() & 1;
  return block.options.copies == Options::Copies::Early;
}

void copyAsync(Block &block, Warp &warp, const Instruction &instruction,
               uint32_t mask) {
  const unsigned bytes = instruction.immediate;
  Instruction from = instruction;
  from.space = Space::Global;
  from.offset = int32_t(instruction.second);
  LaneAddresses target(warp, instruction, mask, 0), source(warp, from, mask, 1);
  uint32_t reads = 0;
  forLanes(mask, [&](unsigned lane) {
    unsigned sourceBytes = bytes;
    if (instruction.numOperands > 2)
      sourceBytes = std::min<unsigned>(
          bytes, uint32_t(warp.registers[instruction.source(2)][lane]));
    Copy copy = {uint32_t(target.address[lane]), source.address[lane],
                 uint16_t(bytes), uint16_t(sourceBytes), false};
    block.sharedAt(copy.shared, bytes, bytes);
    if (sourceBytes) {
      reads |= 1u << lane;
      block.globalAt(copy.global, sourceBytes, 1);
      if (copy.global % bytes)
        block.globalAt(copy.global, bytes, bytes);
      if (block.options.countUniqueBytes)
        block.memory.noteRead(copy.global, sourceBytes);
    }
    block.result.bytesRead += sourceBytes;
    std::string race = block.races.issueCopy(warp.index, copy.shared, bytes);
    if (!race.empty())
      block.reportRace(instruction, race);
    if (landsAtIssue(block))
      land(block, copy);
    warp.copies[lane].open.push_back(copy);
  });
  block.countWavefronts(instruction, target.address, mask, bytes);
  block.countSectors(instruction, source.address, reads, bytes);
}

void finish(Block &block, Warp &warp, std::vector<Copy> &copies) {
  for (Copy &copy : copies) {
    if (!copy.landed)
      land(block, copy);
    block.races.finishCopy(warp.index, copy.shared, copy.bytes);
  }
  copies.clear();
}

void commitGroup(Block &, Warp &warp, const Instruction &, uint32_t mask) {
  forLanes(mask, [&](unsigned lane) {
    CopyQueue &queue = warp.copies[lane];
    queue.groups.push_back(std::move(queue.open));
    queue.open.clear();
  });
}

void waitGroup(Block &block, Warp &warp, const Instruction &instruction,
               uint32_t mask) {
  forLanes(mask, [&](unsigned lane) {
    auto &groups = warp.copies[lane].groups;
    while (groups.size() > instruction.immediate) {
      finish(block, warp, groups.front());
      groups.pop_front();
    }
  });
}

void waitAll(Block &block, Warp &warp, const Instruction &instruction,
             uint32_t mask) {
  waitGroup(block, warp, instruction, mask);
  forLanes(mask,
           [&](unsigned lane) { finish(block, warp, warp.copies[lane].open); });
}

void decodeCopyAsync(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (decoder.takeOneOf({"ca", "cg"}) < 0)
    decoder.fail("neither .ca nor .cg");
  if (decoder.takeOneOf({"shared", "shared::cta"}) < 0 ||
      !decoder.take("global"))
    decoder.fail("no copy from global to shared memory");
  decoder.ignore("L2::");
  decoder.address(0);
  int64_t offset = instruction.offset;
  decoder.address(1);
  instruction.second = uint32_t(instruction.offset);
  if (int64_t(int32_t(instruction.offset)) != instruction.offset)
    decoder.fail("an offset of more than 32 bits");
  instruction.offset = offset;
  instruction.space = Space::Shared;
  instruction.immediate = uint32_t(decoder.constant(2));
  if (decoder.numOperands() > 3)
    decoder.source(3);
  if (instruction.immediate != 4 && instruction.immediate != 8 &&
      instruction.immediate != 16)
    decoder.fail("copies are of 4, 8 or 16 bytes");
  instruction.needsDefined = true;
  instruction.run = copyAsync;
}

void decodeCopy(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("async"))
    decoder.fail("unknown instruction");
  if (decoder.take("commit_group")) {
    instruction.run = commitGroup;
  } else if (decoder.take("wait_group")) {
    instruction.immediate = uint32_t(decoder.constant(0));
    instruction.run = waitGroup;
  } else if (decoder.take("wait_all")) {
    instruction.run = waitAll;
  } else {
    decodeCopyAsync(decoder);
  }
}

} // namespace

void addCopyOpcodes(Opcodes &opcodes) { opcodes["cp"] = decodeCopy; }

} // namespace roofline::ptx
