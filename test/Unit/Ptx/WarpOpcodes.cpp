//===- WarpOpcodes.cpp - shfl, vote, redux --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What lanes of a warp do together: shuffles, votes, reductions.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Execution.h"

namespace roofline::ptx {

namespace {

enum ShuffleMode : uint32_t { Up, Down, Butterfly, Index };

/// The lane that `lane` reads from, and whether it is in range.
std::pair<unsigned, bool> partner(uint32_t mode, unsigned lane, uint32_t b,
                                  uint32_t c) {
  const unsigned segment = c >> 8 & 31, clamp = c & 31, shift = b & 31;
  const int last = int((lane & segment) | (clamp & ~segment)),
            first = int(lane & segment);
  int from = int(lane);
  bool inRange = true;
  switch (mode) {
  case Up:
    from -= int(shift);
    inRange = from >= last;
    break;
  case Down:
    from += int(shift);
    inRange = from <= last;
    break;
  case Butterfly:
    from ^= int(shift);
    inRange = from <= last;
    break;
  default:
    from = first | int(shift & ~segment);
    inRange = from <= last;
  }
  return {inRange ? unsigned(from) : lane, inRange};
}

void shuffle(Block &, Warp &warp, const Instruction &instruction,
             uint32_t mask) {
  const uint32_t a = instruction.source(0);
  const Warp::Register values = warp.registers[a];
  const uint32_t valuesDefined = warp.defined[a];
  auto read = [&](unsigned source, unsigned lane) {
    return uint32_t(warp.registers[instruction.source(source)][lane]);
  };
  uint32_t defined = 0, inRangeLanes = 0;
  Warp::Register results = {};
  forLanes(mask, [&](unsigned lane) {
    auto [from, inRange] =
        partner(instruction.immediate, lane, read(1, lane), read(2, lane));
    results[lane] = values[from];
    inRangeLanes |= uint32_t(inRange) << lane;
    // What a lane has that does not take part is undefined.
    defined |= ((valuesDefined & mask) >> from & 1) << lane;
  });
  forLanes(mask, [&](unsigned lane) {
    warp.registers[instruction.result(0)][lane] = results[lane];
    if (instruction.numResults > 1)
      warp.registers[instruction.result(1)][lane] = inRangeLanes >> lane & 1;
  });
  uint32_t &result = warp.defined[instruction.result(0)];
  result = (result & ~mask) | defined;
  if (instruction.numResults > 1)
    warp.defined[instruction.result(1)] |= mask;
}

void decodeShuffle(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("sync"))
    decoder.fail("only .sync is supported");
  int mode = decoder.takeOneOf({"up", "down", "bfly", "idx"});
  if (mode < 0)
    decoder.fail("no mode");
  instruction.immediate = uint32_t(mode);
  decoder.operands(decoder.type());
  instruction.kind = Instruction::Kind::Collective;
  instruction.memberMask = int8_t(instruction.numOperands - 1);
  instruction.definesItself = true;
  instruction.run = shuffle;
}

enum VoteMode : uint32_t { All, Any, Uniform, Ballot };

void vote(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  const Warp::Register &predicate = warp.registers[instruction.source(0)],
                       &members = warp.registers[instruction.source(1)];
  uint32_t ballot = 0;
  forLanes(mask, [&](unsigned lane) {
    ballot |= uint32_t((predicate[lane] & 1) != instruction.negated) << lane;
  });
  forLanes(mask, [&](unsigned lane) {
    uint32_t voters = uint32_t(members[lane]) & mask, votes = ballot & voters;
    const uint64_t results[] = {votes == voters, votes != 0,
                                votes == voters || !votes, votes};
    warp.registers[instruction.result()][lane] = results[instruction.immediate];
  });
}

void decodeVote(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("sync"))
    decoder.fail("only .sync is supported");
  int mode = decoder.takeOneOf({"all", "any", "uni", "ballot"});
  if (mode < 0)
    decoder.fail("no mode");
  instruction.immediate = uint32_t(mode);
  decoder.type();
  decoder.result(0);
  Operand predicate = decoder.operand(1);
  instruction.negated = predicate.negated;
  predicate.negated = false;
  decoder.source(predicate, Type::Pred);
  decoder.source(2);
  instruction.kind = Instruction::Kind::Collective;
  instruction.memberMask = 2;
  instruction.needsDefined = true;
  instruction.run = vote;
}

void activeMask(Block &, Warp &warp, const Instruction &instruction,
                uint32_t mask) {
  forLanes(mask, [&](unsigned lane) {
    warp.registers[instruction.result()][lane] = mask;
  });
}

void decodeActiveMask(Decoder &decoder) {
  decoder.operands(decoder.type());
  decoder.instruction.run = activeMask;
}

uint32_t reduced(uint32_t operation, bool isSigned, uint32_t a, uint32_t b) {
  bool less = isSigned ? int32_t(a) < int32_t(b) : a < b;
  const uint32_t results[] = {a + b, less ? a : b, less ? b : a,
                              a & b, a | b,        a ^ b};
  return results[operation];
}

void reduce(Block &, Warp &warp, const Instruction &instruction,
            uint32_t mask) {
  const Warp::Register &value = warp.registers[instruction.source(0)];
  uint32_t sum = 0;
  bool first = true;
  forLanes(mask, [&](unsigned lane) {
    sum = first ? uint32_t(value[lane])
                : reduced(instruction.immediate, isSigned(instruction.type),
                          sum, uint32_t(value[lane]));
    first = false;
  });
  forLanes(mask, [&](unsigned lane) {
    warp.registers[instruction.result()][lane] = sum;
  });
}

void decodeReduce(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  int operation = decoder.takeOneOf({"add", "min", "max", "and", "or", "xor"});
  if (!decoder.take("sync") || operation < 0)
    decoder.fail("unknown operation");
  instruction.immediate = uint32_t(operation);
  instruction.type = decoder.type();
  decoder.operands(instruction.type);
  instruction.kind = Instruction::Kind::Collective;
  instruction.memberMask = 2;
  instruction.needsDefined = true;
  instruction.run = reduce;
}

} // namespace

void addWarpOpcodes(Opcodes &opcodes) {
  opcodes["shfl"] = decodeShuffle;
  opcodes["vote"] = decodeVote;
  opcodes["activemask"] = decodeActiveMask;
  opcodes["redux"] = decodeReduce;
}

} // namespace roofline::ptx
