//===- IntegerOpcodes.cpp - Integer arithmetic ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Alu.h"

namespace roofline::ptx {

namespace {

// Arithmetic wraps around: it is done in the unsigned type.
template <class V> using Unsigned = std::make_unsigned_t<V>;
// Wide enough for the product of two values.
template <class V>
using Wide = std::conditional_t<
    sizeof(V) == 8,
    std::conditional_t<std::is_signed_v<V>, __int128, unsigned __int128>,
    std::conditional_t<std::is_signed_v<V>, int64_t, uint64_t>>;

struct Add : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const {
    return V(Unsigned<V>(a) + Unsigned<V>(b));
  }
};
struct Subtract : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const {
    return V(Unsigned<V>(a) - Unsigned<V>(b));
  }
};
struct Multiply : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b, V c = 0) const {
    return V(uint64_t(a) * uint64_t(b) + uint64_t(c));
  }
};
struct MultiplyHigh : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b, V c = 0) const {
    V high = V((Wide<V>(a) * Wide<V>(b)) >> (8 * sizeof(V)));
    return V(Unsigned<V>(high) + Unsigned<V>(c));
  }
};
struct Divide : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const {
    return b ? V(Wide<V>(a) / Wide<V>(b)) : V(-1);
  }
};
struct Remainder : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const {
    return b ? V(Wide<V>(a) % Wide<V>(b)) : a;
  }
};
struct Minimum : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return std::min(a, b); }
};
struct Maximum : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return std::max(a, b); }
};
struct Absolute : Op {
  using Op::Op;
  template <class V> V operator()(V a) const {
    return a < 0 ? V(0 - Unsigned<V>(a)) : a;
  }
};
struct Negate : Op {
  using Op::Op;
  template <class V> V operator()(V a) const { return V(0 - Unsigned<V>(a)); }
};

/// `mul.wide` and `mad.wide`: the result has twice the bits.
template <class V>
void wide(Block &, Warp &warp, const Instruction &instruction, uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  const Warp::Register *c = instruction.numOperands > 3
                                ? &warp.registers[instruction.source(2)]
                                : nullptr;
  forLanes(mask, [&](unsigned lane) {
    uint64_t product = uint64_t(Wide<V>(V(a[lane])) * Wide<V>(V(b[lane])));
    to[lane] = product + (c ? (*c)[lane] : 0);
  });
}

template <class O> void decodeBinary(Decoder &decoder) {
  Type type = decoder.type();
  decoder.operands(type);
  withInteger(decoder, type, [&](auto tag) {
    decoder.instruction.run = binary<decltype(tag), O>;
  });
}

template <class O> void decodeUnary(Decoder &decoder) {
  Type type = decoder.type();
  decoder.operands(type);
  withInteger(decoder, type, [&](auto tag) {
    decoder.instruction.run = unary<decltype(tag), O>;
  });
}

void decodeWide(Decoder &decoder, Type type) {
  withInteger(decoder, type, [&](auto tag) {
    decoder.instruction.run = wide<typename decltype(tag)::Value>;
  });
}

void decodeMultiply(Decoder &decoder) {
  int part = decoder.takeOneOf({"lo", "hi", "wide"});
  Type type = decoder.type();
  decoder.operands(type);
  if (part == 2)
    return decodeWide(decoder, type);
  withInteger(decoder, type, [&](auto tag) {
    using Tag = decltype(tag);
    decoder.instruction.run =
        part == 1 ? binary<Tag, MultiplyHigh> : binary<Tag, Multiply>;
  });
}

void decodeMultiplyAdd(Decoder &decoder) {
  int part = decoder.takeOneOf({"lo", "hi", "wide"});
  Type type = decoder.type();
  decoder.operands(type);
  if (part == 2)
    return decodeWide(decoder, type);
  withInteger(decoder, type, [&](auto tag) {
    using Tag = decltype(tag);
    decoder.instruction.run =
        part == 1 ? ternary<Tag, MultiplyHigh> : ternary<Tag, Multiply>;
  });
}

} // namespace

// Opcodes of integers and floats go to the latter if the type is one.
void addIntegerOpcodes(Opcodes &opcodes) {
  opcodes["add"] = decodeBinary<Add>;
  opcodes["sub"] = decodeBinary<Subtract>;
  opcodes["mul"] = decodeMultiply;
  opcodes["mad"] = decodeMultiplyAdd;
  opcodes["div"] = decodeBinary<Divide>;
  opcodes["rem"] = decodeBinary<Remainder>;
  opcodes["min"] = decodeBinary<Minimum>;
  opcodes["max"] = decodeBinary<Maximum>;
  opcodes["abs"] = decodeUnary<Absolute>;
  opcodes["neg"] = decodeUnary<Negate>;
}

} // namespace roofline::ptx
