//===- FloatOpcodes.cpp - Floating-point arithmetic -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Alu.h"

namespace roofline::ptx {

namespace {

struct Add : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a + b; }
};
struct Subtract : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a - b; }
};
struct Multiply : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a * b; }
};
struct Divide : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a / b; }
};
/// Of NaN and a number: the number, or NaN with `.NaN`, which is `negated`.
template <bool isMaximum> struct Extreme {
  explicit Extreme(const Instruction &instruction)
      : propagates(instruction.negated) {}
  template <class V> V operator()(V a, V b) const {
    if (std::isnan(a) || std::isnan(b))
      return propagates ? V(NAN) : std::isnan(a) ? b : a;
    if (a == b) // -0 is less than 0
      return std::signbit(a) == isMaximum ? b : a;
    return (a < b) == isMaximum ? b : a;
  }
  bool propagates;
};
struct FusedSingle : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b, V c) const {
    return std::fma(a, b, c);
  }
};
/// Of 16-bit values: exact but for the last rounding. `.relu` is `negated`.
struct FusedHalf {
  explicit FusedHalf(const Instruction &instruction)
      : relu(instruction.negated) {}
  float operator()(float a, float b, float c) const {
    float result = roundToOdd(std::fma(double(a), double(b), double(c)));
    return relu && result < 0 ? 0 : result;
  }
  bool relu;
};
struct Absolute : Op {
  using Op::Op;
  template <class V> V operator()(V a) const { return std::fabs(a); }
};
struct Negate : Op {
  using Op::Op;
  template <class V> V operator()(V a) const { return -a; }
};
struct CopySign : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const {
    return std::copysign(b, a);
  }
};
#define ROOFLINE_PTX_FUNCTION(Name, Expression)                                \
  struct Name : Op {                                                           \
    using Op::Op;                                                              \
    template <class V> V operator()(V a) const { return Expression; }          \
  };
ROOFLINE_PTX_FUNCTION(Reciprocal, 1 / a)
ROOFLINE_PTX_FUNCTION(SquareRoot, std::sqrt(a))
ROOFLINE_PTX_FUNCTION(InverseSquareRoot, V(1 / std::sqrt(double(a))))
ROOFLINE_PTX_FUNCTION(Exponential, std::exp2(a))
ROOFLINE_PTX_FUNCTION(Logarithm, std::log2(a))
ROOFLINE_PTX_FUNCTION(Sine, std::sin(a))
ROOFLINE_PTX_FUNCTION(Cosine, std::cos(a))
ROOFLINE_PTX_FUNCTION(HyperbolicTangent, std::tanh(a))
#undef ROOFLINE_PTX_FUNCTION

/// What rounds as we do, and what the results are after it.
void readRounding(Decoder &decoder) {
  decoder.takeOneOf({"rn", "approx", "full"});
  decoder.instruction.flushes = decoder.take("ftz");
  decoder.instruction.saturates = decoder.take("sat");
}

bool hasFloat(const Decoder &decoder) {
  for (const std::string &modifier : decoder.rest())
    if (auto type = typeNamed(modifier); type && isFloat(*type))
      return true;
  return false;
}

DecodeFunction integerAdd, integerSubtract, integerMultiply, integerMad,
    integerDivide, integerMinimum, integerMaximum, integerAbsolute,
    integerNegate;

template <class O> void decodeUnary(Decoder &decoder, unsigned Work::*work) {
  readRounding(decoder);
  Type type = decoder.type();
  decoder.operands(type);
  if (work)
    decoder.instruction.work.*work = elementsOf(type);
  withFloat(decoder, type, [&](auto tag) {
    decoder.instruction.run = unary<decltype(tag), O>;
  });
}

template <class O> void decodeBinary(Decoder &decoder, unsigned Work::*work) {
  readRounding(decoder);
  decoder.instruction.negated = decoder.take("NaN");
  Type type = decoder.type();
  decoder.operands(type);
  if (work)
    decoder.instruction.work.*work = elementsOf(type);
  withFloat(decoder, type, [&](auto tag) {
    decoder.instruction.run = binary<decltype(tag), O>;
  });
}

template <class O, unsigned Work::*work, DecodeFunction &integer>
void decodeBinaryOrInteger(Decoder &decoder) {
  if (!hasFloat(decoder))
    return integer(decoder);
  decodeBinary<O>(decoder, work);
}

template <class O, DecodeFunction &integer> void decodeSign(Decoder &decoder) {
  if (!hasFloat(decoder))
    return integer(decoder);
  decodeUnary<O>(decoder, nullptr);
}

template <class O> void decodeSpecial(Decoder &decoder) {
  decodeUnary<O>(decoder, &Work::special);
}

void decodeCopySign(Decoder &decoder) {
  decodeBinary<CopySign>(decoder, nullptr);
}

void decodeFused(Decoder &decoder) {
  readRounding(decoder);
  decoder.instruction.negated = decoder.take("relu");
  Type type = decoder.type();
  decoder.operands(type);
  decoder.instruction.work.fused = 2 * elementsOf(type);
  withFloat(decoder, type, [&](auto tag) {
    using Tag = decltype(tag);
    if constexpr (std::is_same_v<Tag, Single> || std::is_same_v<Tag, Double>)
      decoder.instruction.run = ternary<Tag, FusedSingle>;
    else
      decoder.instruction.run = ternary<Tag, FusedHalf>;
  });
}

void decodeMad(Decoder &decoder) {
  if (!hasFloat(decoder))
    return integerMad(decoder);
  decodeFused(decoder);
}

} // namespace

void addFloatOpcodes(Opcodes &opcodes) {
  auto replace = [&](const char *name, DecodeFunction &integer,
                     DecodeFunction function) {
    integer = opcodes.at(name);
    opcodes[name] = function;
  };
  replace("add", integerAdd,
          decodeBinaryOrInteger<Add, &Work::add, integerAdd>);
  replace("sub", integerSubtract,
          decodeBinaryOrInteger<Subtract, &Work::add, integerSubtract>);
  replace("mul", integerMultiply,
          decodeBinaryOrInteger<Multiply, &Work::multiply, integerMultiply>);
  replace("div", integerDivide,
          decodeBinaryOrInteger<Divide, &Work::divide, integerDivide>);
  replace("min", integerMinimum,
          decodeBinaryOrInteger<Extreme<false>, &Work::minmax, integerMinimum>);
  replace("max", integerMaximum,
          decodeBinaryOrInteger<Extreme<true>, &Work::minmax, integerMaximum>);
  replace("abs", integerAbsolute, decodeSign<Absolute, integerAbsolute>);
  replace("neg", integerNegate, decodeSign<Negate, integerNegate>);
  replace("mad", integerMad, decodeMad);
  opcodes["fma"] = decodeFused;
  opcodes["copysign"] = decodeCopySign;
  opcodes["rcp"] = decodeSpecial<Reciprocal>;
  opcodes["sqrt"] = decodeSpecial<SquareRoot>;
  opcodes["rsqrt"] = decodeSpecial<InverseSquareRoot>;
  opcodes["ex2"] = decodeSpecial<Exponential>;
  opcodes["lg2"] = decodeSpecial<Logarithm>;
  opcodes["sin"] = decodeSpecial<Sine>;
  opcodes["cos"] = decodeSpecial<Cosine>;
  opcodes["tanh"] = decodeSpecial<HyperbolicTangent>;
}

} // namespace roofline::ptx
