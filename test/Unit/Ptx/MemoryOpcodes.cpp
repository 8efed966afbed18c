//===- MemoryOpcodes.cpp - Loads and stores -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AccessDecoder.h"
#include "Execution.h"

namespace roofline::ptx {

namespace {

uint64_t loadBits(const uint8_t *from, Type type) {
  uint64_t bits = 0;
  unsigned size = sizeOf(type);
  std::memcpy(&bits, from, size);
  if (isSigned(type)) {
    unsigned unused = 64 - 8 * size;
    bits = uint64_t(int64_t(bits << unused) >> unused);
  }
  return bits;
}

void load(Block &block, Warp &warp, const Instruction &instruction,
          uint32_t mask) {
  const unsigned size = sizeOf(instruction.type),
                 bytes = size * instruction.width;
  LaneAddresses at(warp, instruction, mask);
  forLanes(mask, [&](unsigned lane) {
    const uint8_t *from = block.access(warp, instruction, lane, at.space[lane],
                                       at.address[lane], bytes, false);
    bool defined = at.space[lane] != Space::Shared ||
                   block.races.isWritten(at.address[lane], bytes);
    for (unsigned i = 0; i < instruction.width; ++i) {
      uint32_t reg = instruction.result(i);
      warp.registers[reg][lane] = loadBits(from + i * size, instruction.type);
      if (!defined)
        warp.defined[reg] &= ~(1u << lane);
    }
  });
  at.count(block, instruction, mask, bytes);
}

void store(Block &block, Warp &warp, const Instruction &instruction,
           uint32_t mask) {
  const unsigned size = sizeOf(instruction.type),
                 bytes = size * instruction.width;
  LaneAddresses at(warp, instruction, mask);
  forLanes(mask, [&](unsigned lane) {
    uint8_t *to = block.access(warp, instruction, lane, at.space[lane],
                               at.address[lane], bytes, true);
    for (unsigned i = 0; i < instruction.width; ++i)
      std::memcpy(to + i * size,
                  &warp.registers[instruction.source(1 + i)][lane], size);
  });
  at.count(block, instruction, mask, bytes);
}

void decodeLoad(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  readAccess(decoder);
  decoder.result(0);
  decoder.address(1);
  if (instruction.numResults != instruction.width)
    decoder.fail("a vector of other elements");
  if (instruction.space == Space::Global || instruction.space == Space::Generic)
    instruction.bytesRead = sizeOf(instruction.type) * instruction.width;
  instruction.needsDefined = true;
  instruction.run = load;
}

void decodeStore(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  readAccess(decoder);
  decoder.address(0);
  decoder.source(1, instruction.type);
  if (instruction.numOperands != instruction.width + 1)
    decoder.fail("a vector of other elements");
  if (instruction.space == Space::Global || instruction.space == Space::Generic)
    instruction.bytesWritten = sizeOf(instruction.type) * instruction.width;
  instruction.needsDefined = true;
  instruction.run = store;
}

void nothing(Block &, Warp &, const Instruction &, uint32_t) {}

void fence(Block &block, Warp &warp, const Instruction &, uint32_t) {
  block.globalRaces.fence(warp.index);
}

/// Those of one block only order nothing that barriers do not.
void decodeFence(Decoder &decoder) {
  decoder.takeOneOf({"acq_rel", "sc"});
  bool isWide = decoder.takeOneOf({"gpu", "sys", "gl"}) >= 0;
  while (!decoder.rest().empty())
    decoder.ignore(decoder.rest().front());
  decoder.instruction.run = isWide ? fence : nothing;
}

void decodeHint(Decoder &decoder) {
  while (!decoder.rest().empty())
    decoder.ignore(decoder.rest().front());
  decoder.instruction.run = nothing;
}

} // namespace

void addMemoryOpcodes(Opcodes &opcodes) {
  opcodes["ld"] = decodeLoad;
  opcodes["ldu"] = decodeLoad;
  opcodes["st"] = decodeStore;
  opcodes["prefetch"] = decodeHint;
  opcodes["prefetchu"] = decodeHint;
  opcodes["membar"] = decodeFence;
  opcodes["fence"] = decodeFence;
}

} // namespace roofline::ptx
