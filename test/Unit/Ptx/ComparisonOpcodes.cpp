//===- ComparisonOpcodes.cpp - Comparisons and choices --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Alu.h"

namespace roofline::ptx {

namespace {

enum Comparison : uint32_t {
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  // Of unsigned integers.
  Lower,
  LowerSame,
  Higher,
  HigherSame,
  // Of floats; those with U hold if an operand is NaN.
  EqualU,
  NotEqualU,
  LessU,
  LessEqualU,
  GreaterU,
  GreaterEqualU,
  AreNumbers,
  AnyNaN,
};

int readComparison(Decoder &decoder) {
  int comparison = decoder.takeOneOf({"eq", "ne", "lt", "le", "gt", "ge", "lo",
                                      "ls", "hi", "hs", "equ", "neu", "ltu",
                                      "leu", "gtu", "geu", "num", "nan"});
  if (comparison < 0)
    decoder.fail("no comparison");
  return comparison;
}

template <class V> bool isNaN(V value) {
  if constexpr (std::is_floating_point_v<V>)
    return std::isnan(value);
  else
    return false;
}

template <class V> bool holds(uint32_t comparison, V a, V b) {
  bool unordered = isNaN(a) || isNaN(b);
  switch (comparison) {
  case Equal:
    return a == b;
  case NotEqual:
    return a != b && !unordered;
  case Less:
  case Lower:
    return a < b;
  case LessEqual:
  case LowerSame:
    return a <= b;
  case Greater:
  case Higher:
    return a > b;
  case GreaterEqual:
  case HigherSame:
    return a >= b;
  case EqualU:
    return a == b || unordered;
  case NotEqualU:
    return a != b || unordered;
  case LessU:
    return a < b || unordered;
  case LessEqualU:
    return a <= b || unordered;
  case GreaterU:
    return a > b || unordered;
  case GreaterEqualU:
    return a >= b || unordered;
  case AreNumbers:
    return !unordered;
  default:
    return unordered;
  }
}

/// `second`: what a further predicate is combined by.
enum Combination : uint32_t { None, AndWith, OrWith, XorWith };

bool combined(uint32_t combination, bool a, bool b) {
  switch (combination) {
  case AndWith:
    return a && b;
  case OrWith:
    return a || b;
  case XorWith:
    return a != b;
  default:
    return a;
  }
}

/// A further result gets the comparison's opposite, or, of packed types, that
/// of the upper halves.
template <class Tag>
void setPredicate(Block &, Warp &warp, const Instruction &instruction,
                  uint32_t mask) {
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  const Warp::Register *c =
      instruction.second ? &warp.registers[instruction.source(2)] : nullptr;
  Warp::Register
      &first = warp.registers[instruction.result(0)],
      &other = warp.registers[instruction.result(instruction.numResults - 1)];
  forLanes(mask, [&](unsigned lane) {
    bool with = c && ((*c)[lane] & 1) != instruction.negated;
    auto test = [&](auto tag, unsigned shift) {
      using Element = decltype(tag);
      return holds(instruction.immediate,
                   enter<Element>(a[lane] >> shift, instruction),
                   enter<Element>(b[lane] >> shift, instruction));
    };
    bool low, high;
    if constexpr (Tag::packed) {
      low = test(typename Tag::Half(), 0);
      high = test(typename Tag::Half(), 16);
    } else {
      low = test(Tag(), 0);
      high = !low;
    }
    if (instruction.numResults > 1)
      other[lane] = combined(instruction.second, high, with);
    first[lane] = combined(instruction.second, low, with);
  });
}

/// Calls `what` with the tag of any type.
template <class F> void withType(Decoder &decoder, Type type, F what) {
  if (isFloat(type))
    withFloat(decoder, type, what);
  else
    withInteger(decoder, type, what);
}

void decodeSetPredicate(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  instruction.immediate = readComparison(decoder);
  instruction.second = decoder.takeOneOf({"and", "or", "xor"}) + 1;
  instruction.flushes = decoder.take("ftz");
  Type type = decoder.type();
  decoder.result(0);
  decoder.source(1, type);
  decoder.source(2, type);
  if (instruction.second) {
    Operand with = decoder.operand(3);
    instruction.negated = with.negated;
    with.negated = false;
    decoder.source(with, Type::Pred);
  }
  withType(decoder, type,
           [&](auto tag) { instruction.run = setPredicate<decltype(tag)>; });
}

/// `set`: all bits or 1.0 where the comparison holds.
template <class Tag>
void set(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  Warp::Register &to = warp.registers[instruction.result()];
  uint64_t one = instruction.type == Type::F32   ? 0x3f800000
                 : instruction.type == Type::F16 ? 0x3c00
                                                 : 0xffffffff;
  forLanes(mask, [&](unsigned lane) {
    bool result = holds(instruction.immediate, enter<Tag>(a[lane], instruction),
                        enter<Tag>(b[lane], instruction));
    to[lane] = result ? one : 0;
  });
}

void decodeSet(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  instruction.immediate = readComparison(decoder);
  instruction.flushes = decoder.take("ftz");
  instruction.type = decoder.type();
  Type type = decoder.type();
  decoder.operands(type);
  withType(decoder, type, [&](auto tag) {
    using Tag = decltype(tag);
    if constexpr (Tag::packed)
      decoder.fail("packed types are not supported");
    else
      instruction.run = set<Tag>;
  });
}

/// Only the choice that is taken has to be defined.
void select(Block &, Warp &warp, const Instruction &instruction,
            uint32_t mask) {
  const uint32_t a = instruction.source(0), b = instruction.source(1),
                 p = instruction.source(2);
  Warp::Register &to = warp.registers[instruction.result()];
  uint32_t defined = 0;
  forLanes(mask, [&](unsigned lane) {
    uint32_t from = warp.registers[p][lane] & 1 ? a : b;
    to[lane] = warp.registers[from][lane];
    defined |= warp.defined[from] & warp.defined[p] & (1u << lane);
  });
  uint32_t &result = warp.defined[instruction.result()];
  result = (result & ~mask) | defined;
}

void decodeSelect(Decoder &decoder) {
  Type type = decoder.type();
  decoder.result(0);
  decoder.source(1, type);
  decoder.source(2, type);
  decoder.source(3, Type::Pred);
  decoder.instruction.definesItself = true;
  decoder.instruction.run = select;
}

} // namespace

void addComparisonOpcodes(Opcodes &opcodes) {
  opcodes["setp"] = decodeSetPredicate;
  opcodes["set"] = decodeSet;
  opcodes["selp"] = decodeSelect;
}

} // namespace roofline::ptx
