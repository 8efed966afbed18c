//===- Alu.h - Handlers of arithmetic ---------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How operations on values become handlers: loops over lanes, for each type
// that the opcode has.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_ALU_H
#define ROOFLINE_UNITTEST_PTX_ALU_H

#include "Decoder.h"
#include "Execution.h"

namespace roofline::ptx {

template <class Tag>
typename Tag::Value enter(uint64_t bits, const Instruction &instruction) {
  typename Tag::Value value = Tag::get(bits);
  if constexpr (Tag::floating)
    if (instruction.flushes && std::fabs(value) < Tag::smallest)
      return std::copysign(typename Tag::Value(0), value);
  return value;
}

template <class Tag>
uint64_t leave(typename Tag::Value value, const Instruction &instruction) {
  if constexpr (Tag::floating) {
    if (instruction.saturates)
      value = value > 0 ? (value < 1 ? value : 1) : 0;
    if (instruction.flushes && std::fabs(value) < Tag::smallest)
      value = std::copysign(typename Tag::Value(0), value);
  }
  return Tag::put(value);
}

/// `op` of the values in some registers.
template <class Tag, class Op, class... Bits>
uint64_t compute(const Op &op, const Instruction &instruction, Bits... bits) {
  if constexpr (Tag::packed) {
    using Element = typename Tag::Half;
    return compute<Element>(op, instruction, (bits & 0xffff)...) |
           compute<Element>(op, instruction, (bits >> 16 & 0xffff)...) << 16;
  } else {
    return leave<Tag>(op(enter<Tag>(bits, instruction)...), instruction);
  }
}

template <class Tag, class Op>
void unary(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)];
  const Op op(instruction);
  forLanes(mask, [&](unsigned lane) {
    to[lane] = compute<Tag>(op, instruction, a[lane]);
  });
}

template <class Tag, class Op>
void binary(Block &, Warp &warp, const Instruction &instruction,
            uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  const Op op(instruction);
  forLanes(mask, [&](unsigned lane) {
    to[lane] = compute<Tag>(op, instruction, a[lane], b[lane]);
  });
}

template <class Tag, class Op>
void ternary(Block &, Warp &warp, const Instruction &instruction,
             uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)],
                       &c = warp.registers[instruction.source(2)];
  const Op op(instruction);
  forLanes(mask, [&](unsigned lane) {
    to[lane] = compute<Tag>(op, instruction, a[lane], b[lane], c[lane]);
  });
}

/// An operation that looks at no modifier.
struct Op {
  explicit Op(const Instruction &) {}
};

/// Calls `what` with the tag of an integer type.
template <class F> void withInteger(Decoder &decoder, Type type, F what) {
  switch (type) {
  case Type::B8:
  case Type::U8:
    return what(Integer<uint8_t>());
  case Type::B16:
  case Type::U16:
    return what(Integer<uint16_t>());
  case Type::Pred:
  case Type::B32:
  case Type::U32:
    return what(Integer<uint32_t>());
  case Type::B64:
  case Type::U64:
    return what(Integer<uint64_t>());
  case Type::S8:
    return what(Integer<int8_t>());
  case Type::S16:
    return what(Integer<int16_t>());
  case Type::S32:
    return what(Integer<int32_t>());
  case Type::S64:
    return what(Integer<int64_t>());
  default:
    decoder.fail("the type is no integer");
  }
}

/// Calls `what` with the tag of a floating-point type.
template <class F> void withFloat(Decoder &decoder, Type type, F what) {
  switch (type) {
  case Type::F16:
    return what(Half());
  case Type::F16x2:
    return what(Packed<Half>());
  case Type::BF16:
    return what(BFloat());
  case Type::BF16x2:
    return what(Packed<BFloat>());
  case Type::F32:
    return what(Single());
  case Type::F64:
    return what(Double());
  default:
    decoder.fail("the type is no float");
  }
}

/// How many values of a type one register holds.
inline unsigned elementsOf(Type type) {
  return type == Type::F16x2 || type == Type::BF16x2 ? 2 : 1;
}

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_ALU_H
