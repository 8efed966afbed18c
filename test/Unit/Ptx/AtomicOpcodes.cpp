//===- AtomicOpcodes.cpp - atom and red -----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AccessDecoder.h"
#include "Alu.h"

namespace roofline::ptx {

namespace {

/// In the order of `decodeAtomic`.
enum AtomicOp : uint32_t {
  Add,
  Minimum,
  Maximum,
  Exchange,
  CompareAndSwap,
  And,
  Or,
  Xor,
  Increment,
};

template <class V> V applied(uint32_t operation, V old, V value, V other) {
  switch (operation) {
  case Add:
    if constexpr (std::is_floating_point_v<V>)
      return old + value;
    else
      return V(uint64_t(old) + uint64_t(value));
  case Minimum:
    return std::min(old, value);
  case Maximum:
    return std::max(old, value);
  case Exchange:
    return value;
  case CompareAndSwap:
    return old == value ? other : old;
  default:
    break;
  }
  if constexpr (std::is_integral_v<V>) {
    if (operation == Increment)
      return old >= value ? V(0) : V(old + 1);
    if (operation == And)
      return old & value;
    return operation == Or ? old | value : old ^ value;
  }
  return old;
}

/// Adds the halves one by one.
template <class Tag>
uint64_t updated(const Instruction &instruction, uint64_t old, uint64_t value,
                 uint64_t other) {
  auto apply = [&](auto a, auto b, auto c) {
    return applied(instruction.immediate, a, b, c);
  };
  return compute<Tag>(apply, instruction, old, value, other);
}

template <class Tag>
void atomic(Block &block, Warp &warp, const Instruction &instruction,
            uint32_t mask) {
  const unsigned bytes = sizeOf(instruction.type);
  LaneAddresses at(warp, instruction, mask);
  forLanes(mask, [&](unsigned lane) {
    uint8_t *place =
        block.atomicAccess(warp, instruction, at.space[lane], at.address[lane]);
    for (unsigned i = 0; i < instruction.width; ++i, place += bytes) {
      uint64_t old = 0;
      std::memcpy(&old, place, bytes);
      auto value = [&](unsigned source) {
        return warp.registers[instruction.source(source)][lane];
      };
      bool swaps = instruction.immediate == CompareAndSwap;
      uint64_t result =
          updated<Tag>(instruction, old, value(1 + i), value(swaps ? 2 : 1));
      std::memcpy(place, &result, bytes);
      if (instruction.numResults)
        warp.registers[instruction.result(i)][lane] = old;
    }
  });
}

void decodeAtomic(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  int operation = decoder.takeOneOf(
      {"add", "min", "max", "exch", "cas", "and", "or", "xor", "inc"});
  if (operation < 0)
    decoder.fail("unknown operation");
  instruction.immediate = uint32_t(operation);
  decoder.take("noftz");
  decoder.take("acq_rel");
  readAccess(decoder);
  unsigned first = 0;
  if (decoder.statement.opcode == "atom")
    decoder.result(first++);
  decoder.address(first);
  for (size_t i = first + 1; i < decoder.numOperands(); ++i)
    decoder.source(i, instruction.type);
  if (instruction.space != Space::Shared)
    instruction.bytesRead = instruction.bytesWritten =
        sizeOf(instruction.type) * instruction.width;
  instruction.needsDefined = true;
  if (isFloat(instruction.type)) {
    instruction.work.add = elementsOf(instruction.type) * instruction.width;
    withFloat(decoder, instruction.type,
              [&](auto tag) { instruction.run = atomic<decltype(tag)>; });
  } else {
    withInteger(decoder, instruction.type,
                [&](auto tag) { instruction.run = atomic<decltype(tag)>; });
  }
}

} // namespace

void addAtomicOpcodes(Opcodes &opcodes) {
  opcodes["atom"] = decodeAtomic;
  opcodes["red"] = decodeAtomic;
}

} // namespace roofline::ptx
