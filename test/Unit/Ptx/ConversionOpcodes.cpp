//===- ConversionOpcodes.cpp - Moves and conversions ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Alu.h"

#include <limits>

namespace roofline::ptx {

namespace {

/// In the order of `readRounding`.
enum Rounding : uint32_t {
  NearestInteger,
  ZeroInteger,
  DownInteger,
  UpInteger,
  Nearest,
  Zero,
  Away,
};

int readRounding(Decoder &decoder) {
  return decoder.takeOneOf({"rni", "rzi", "rmi", "rpi", "rn", "rz", "rna"});
}

double toInteger(double value, uint32_t rounding) {
  switch (rounding) {
  case ZeroInteger:
    return std::trunc(value);
  case DownInteger:
    return std::floor(value);
  case UpInteger:
    return std::ceil(value);
  default:
    return std::nearbyint(value);
  }
}

float narrowed(double value, uint32_t rounding) {
  float result = float(value);
  if (rounding == Zero && std::fabs(double(result)) > std::fabs(value))
    return std::nextafter(result, 0.0f);
  return result;
}

/// `cvt` between two types.
template <class From, class To>
uint64_t convert(const Instruction &instruction, uint64_t bits) {
  auto value = enter<From>(bits, instruction);
  using A = decltype(value);
  using B = typename To::Value;
  const uint32_t rounding = instruction.immediate;
  if constexpr (From::floating && To::floating) {
    double result = value;
    if (rounding <= UpInteger)
      result = toInteger(result, rounding);
    if (instruction.negated && result < 0) // .relu
      result = 0;
    if constexpr (std::is_same_v<To, Double>)
      return leave<To>(result, instruction);
    else if constexpr (std::is_same_v<To, Single>)
      return leave<To>(narrowed(result, rounding), instruction);
    else
      return leave<To>(roundToOdd(result), instruction);
  } else if constexpr (From::floating) {
    double rounded = toInteger(value, rounding);
    // 2^63 and 2^64 are exact in a double; the limits themselves are not.
    double end = std::ldexp(1.0, std::numeric_limits<B>::digits);
    if (std::isnan(rounded))
      return 0;
    if (rounded >= end)
      return To::put(std::numeric_limits<B>::max());
    if (rounded < double(std::numeric_limits<B>::min()))
      return To::put(std::numeric_limits<B>::min());
    return To::put(B(rounded));
  } else if constexpr (To::floating) {
    if constexpr (std::is_same_v<To, Single> || std::is_same_v<To, Double>)
      return leave<To>(B(value), instruction);
    else
      return leave<To>(roundToOdd(double(value)), instruction);
  } else {
    if (instruction.saturates) {
      __int128 wide = value;
      wide = std::max<__int128>(wide, std::numeric_limits<B>::min());
      wide = std::min<__int128>(wide, std::numeric_limits<B>::max());
      value = A(wide);
    }
    return To::put(B(value));
  }
}

template <class From, class To>
void convertLanes(Block &, Warp &warp, const Instruction &instruction,
                  uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &from = warp.registers[instruction.source()];
  forLanes(mask, [&](unsigned lane) {
    to[lane] = convert<From, To>(instruction, from[lane]);
  });
}

/// Two `f32` to one packed register; the first is the upper half.
template <class To>
void pack(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &high = warp.registers[instruction.source(0)],
                       &low = warp.registers[instruction.source(1)];
  forLanes(mask, [&](unsigned lane) {
    to[lane] = convert<Single, To>(instruction, high[lane]) << 16 |
               convert<Single, To>(instruction, low[lane]);
  });
}

/// Keeps 10 bits of the mantissa, rounding to the nearest, ties away from 0.
void toTensorFloat(Block &, Warp &warp, const Instruction &instruction,
                   uint32_t mask) {
  forLanes(mask, [&](unsigned lane) {
    uint64_t bits = warp.registers[instruction.source()][lane];
    warp.registers[instruction.result()][lane] =
        (uint32_t(bits) + 0x1000u) & 0xffffe000u;
  });
}

template <class F> void withScalar(Decoder &decoder, Type type, F what) {
  if (!isFloat(type))
    return withInteger(decoder, type, what);
  withFloat(decoder, type, [&](auto tag) {
    if constexpr (decltype(tag)::packed)
      decoder.fail("packed types are not supported");
    else
      what(tag);
  });
}

void decodeConvert(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  int rounding = readRounding(decoder);
  instruction.immediate = rounding < 0 ? uint32_t(Nearest) : rounding;
  instruction.flushes = decoder.take("ftz");
  instruction.saturates = decoder.take("sat");
  instruction.negated = decoder.take("relu");
  Type to = decoder.type(), from = decoder.type();
  decoder.operands(from);
  bool toHalf = to == Type::F16 || to == Type::BF16 || to == Type::F16x2 ||
                to == Type::BF16x2;
  if (toHalf && rounding == Zero)
    decoder.fail("rounding to zero is not supported");
  if (to == Type::F16x2 || to == Type::BF16x2) {
    instruction.run = to == Type::F16x2 ? pack<Half> : pack<BFloat>;
    return;
  }
  if (to == Type::TF32) {
    instruction.run = toTensorFloat;
    return;
  }
  withScalar(decoder, from, [&](auto fromTag) {
    withScalar(decoder, to, [&](auto toTag) {
      instruction.run = convertLanes<decltype(fromTag), decltype(toTag)>;
    });
  });
}

uint64_t allBits(unsigned bits) {
  return bits < 64 ? (uint64_t(1) << bits) - 1 : ~uint64_t(0);
}

/// `mov`: as many bits from the sources, one after the other, as the results
/// take. `width`: bits of a source; `immediate`: of a result.
void move(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  const unsigned sources = instruction.numOperands - instruction.numResults;
  const uint64_t part = allBits(instruction.immediate);
  forLanes(mask, [&](unsigned lane) {
    uint64_t bits = 0;
    for (unsigned i = 0; i < sources; ++i)
      bits |= (warp.registers[instruction.source(i)][lane] &
               allBits(instruction.width))
              << (i * instruction.width);
    for (unsigned i = 0; i < instruction.numResults; ++i)
      warp.registers[instruction.result(i)][lane] =
          bits >> (i * instruction.immediate) & part;
  });
}

void copyRegister(Block &, Warp &warp, const Instruction &instruction,
                  uint32_t mask) {
  const Warp::Register &from = warp.registers[instruction.source()];
  Warp::Register &to = warp.registers[instruction.result()];
  forLanes(mask, [&](unsigned lane) { to[lane] = from[lane]; });
}

void decodeMove(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  Type type = decoder.type();
  decoder.result(0);
  decoder.source(1, type);
  unsigned results = instruction.numResults,
           sources = instruction.numOperands - results;
  if (results == 1 && sources == 1) {
    instruction.run = copyRegister;
    return;
  }
  if (sizeOf(type) == 16)
    decoder.fail("128-bit registers are not supported");
  instruction.immediate = 8 * sizeOf(type) / results;
  instruction.width = 8 * sizeOf(type) / sources;
  instruction.run = move;
}

/// `cvta`: adds the window of the space, or takes it off.
void convertAddress(Block &, Warp &warp, const Instruction &instruction,
                    uint32_t mask) {
  const Warp::Register &from = warp.registers[instruction.source()];
  Warp::Register &to = warp.registers[instruction.result()];
  forLanes(mask, [&](unsigned lane) {
    to[lane] = from[lane] + uint64_t(instruction.offset);
  });
}

void decodeConvertAddress(Decoder &decoder) {
  bool toSpace = decoder.take("to");
  uint64_t window = 0;
  int space = decoder.takeOneOf({"global", "const", "shared", "shared::cta",
                                 "local", "param", "param::entry"});
  if (space < 0)
    decoder.fail("no state space");
  if (space == 2 || space == 3)
    window = sharedWindow;
  if (space == 4)
    window = localWindow;
  // Addresses of parameters are in their window everywhere.
  decoder.operands(decoder.type());
  decoder.instruction.offset = toSpace ? -int64_t(window) : int64_t(window);
  decoder.instruction.run = convertAddress;
}

} // namespace

void addConversionOpcodes(Opcodes &opcodes) {
  opcodes["cvt"] = decodeConvert;
  opcodes["mov"] = decodeMove;
  opcodes["cvta"] = decodeConvertAddress;
}

} // namespace roofline::ptx
