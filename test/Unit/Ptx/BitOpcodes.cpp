//===- BitOpcodes.cpp - Logic, shifts, bit fields -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Alu.h"

namespace roofline::ptx {

namespace {

struct And : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a & b; }
};
struct Or : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a | b; }
};
struct Xor : Op {
  using Op::Op;
  template <class V> V operator()(V a, V b) const { return a ^ b; }
};
struct Not : Op {
  using Op::Op;
  template <class V> V operator()(V a) const { return ~a; }
};
struct NotPredicate : Op {
  using Op::Op;
  template <class V> V operator()(V a) const { return ~a & 1; }
};
/// Amounts of the width and more shift everything out.
template <class V>
void shiftLeft(Block &, Warp &warp, const Instruction &instruction,
               uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  forLanes(mask, [&](unsigned lane) {
    uint32_t amount = uint32_t(b[lane]);
    to[lane] = amount < 8 * sizeof(V)
                   ? uint64_t(V(uint64_t(V(a[lane])) << amount))
                   : 0;
  });
}
template <class V>
void shiftRight(Block &, Warp &warp, const Instruction &instruction,
                uint32_t mask) {
  Warp::Register &to = warp.registers[instruction.result()];
  const Warp::Register &a = warp.registers[instruction.source(0)],
                       &b = warp.registers[instruction.source(1)];
  forLanes(mask, [&](unsigned lane) {
    uint32_t amount = uint32_t(b[lane]), bits = 8 * sizeof(V);
    V value = V(a[lane]);
    if (amount < bits)
      to[lane] = uint64_t(V(value >> amount));
    else
      to[lane] = uint64_t(value < 0 ? V(-1) : V(0));
  });
}
/// `shf`: 32 bits of two registers after a shift; `immediate` 1: to the right,
/// `second` 1: amounts wrap around.
struct Funnel {
  explicit Funnel(const Instruction &instruction)
      : right(instruction.immediate), wraps(instruction.second) {}
  uint32_t operator()(uint32_t low, uint32_t high, uint32_t amount) const {
    uint64_t both = uint64_t(high) << 32 | low;
    amount = wraps ? amount & 31 : std::min(amount, 32u);
    return uint32_t(right ? both >> amount : (both << amount) >> 32);
  }
  bool right, wraps;
};
/// `immediate` has the result of each combination of three bits.
struct Lookup {
  explicit Lookup(const Instruction &instruction)
      : table(instruction.immediate) {}
  uint32_t operator()(uint32_t a, uint32_t b, uint32_t c) const {
    uint32_t result = 0;
    for (unsigned i = 0; i < 8; ++i)
      if (table >> i & 1)
        result |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c);
    return result;
  }
  uint32_t table;
};
struct Permute : Op {
  using Op::Op;
  uint32_t operator()(uint32_t a, uint32_t b, uint32_t selector) const {
    uint64_t bytes = uint64_t(b) << 32 | a;
    uint32_t result = 0;
    for (unsigned i = 0; i < 4; ++i) {
      unsigned choice = selector >> (4 * i) & 15;
      uint8_t byte = uint8_t(bytes >> (8 * (choice & 7)));
      if (choice & 8)
        byte = byte & 0x80 ? 0xff : 0;
      result |= uint32_t(byte) << (8 * i);
    }
    return result;
  }
};
struct ExtractField : Op {
  using Op::Op;
  template <class V> V operator()(V a, V position, V length) const {
    unsigned bits = 8 * sizeof(V), from = uint8_t(position),
             count = uint8_t(length);
    if (!count)
      return 0;
    bool sign = a >> std::min(from + count - 1, bits - 1) & 1;
    std::make_unsigned_t<V> result = 0;
    for (unsigned i = 0; i < bits; ++i) {
      bool bit = i < count && from + i < bits ? a >> (from + i) & 1
                                              : std::is_signed_v<V> && sign;
      result |= std::make_unsigned_t<V>(bit) << i;
    }
    return V(result);
  }
};
template <class V>
void insertField(Block &, Warp &warp, const Instruction &instruction,
                 uint32_t mask) {
  auto read = [&](unsigned source, unsigned lane) {
    return warp.registers[instruction.source(source)][lane];
  };
  forLanes(mask, [&](unsigned lane) {
    V from = V(read(0, lane)), into = V(read(1, lane));
    unsigned position = uint8_t(read(2, lane)), count = uint8_t(read(3, lane));
    for (unsigned i = 0; i < count && position + i < 8 * sizeof(V); ++i) {
      V bit = V(1) << (position + i);
      into = from >> i & 1 ? V(into | bit) : V(into & ~bit);
    }
    warp.registers[instruction.result()][lane] = into;
  });
}
struct Reverse : Op {
  using Op::Op;
  template <class V> V operator()(V a) const {
    V result = 0;
    for (unsigned i = 0; i < 8 * sizeof(V); ++i)
      result = V(result << 1 | (a >> i & 1));
    return result;
  }
};
struct Population : Op {
  using Op::Op;
  template <class V> V operator()(V a) const {
    return V(__builtin_popcountll(std::make_unsigned_t<V>(a)));
  }
};
struct LeadingZeros : Op {
  using Op::Op;
  template <class V> V operator()(V a) const {
    unsigned zeros = 0;
    for (int i = 8 * int(sizeof(V)) - 1; i >= 0 && !(a >> i & 1); --i)
      ++zeros;
    return V(zeros);
  }
};
/// The position of the highest bit that differs from the sign; -1 if none.
struct FindBit : Op {
  using Op::Op;
  template <class V> V operator()(V a) const {
    V value = a < 0 ? V(~a) : a;
    int i = 8 * int(sizeof(V)) - 1;
    while (i >= 0 && !(value >> i & 1))
      --i;
    return V(i);
  }
};

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

template <class O> void decodeTernary(Decoder &decoder) {
  Type type = decoder.type();
  decoder.operands(type);
  withInteger(decoder, type, [&](auto tag) {
    decoder.instruction.run = ternary<decltype(tag), O>;
  });
}

void decodeNot(Decoder &decoder) {
  Type type = decoder.type();
  decoder.operands(type);
  withInteger(decoder, type, [&](auto tag) {
    using Tag = decltype(tag);
    decoder.instruction.run =
        type == Type::Pred ? unary<Tag, NotPredicate> : unary<Tag, Not>;
  });
}

void decodeShift(Decoder &decoder) {
  bool left = decoder.statement.opcode == "shl";
  Type type = decoder.type();
  decoder.operands(type);
  withInteger(decoder, type, [&](auto tag) {
    using V = typename decltype(tag)::Value;
    decoder.instruction.run = left ? shiftLeft<V> : shiftRight<V>;
  });
}

void decodeFunnel(Decoder &decoder) {
  decoder.instruction.immediate = decoder.takeOneOf({"l", "r"}) == 1;
  decoder.instruction.second = decoder.takeOneOf({"clamp", "wrap"}) == 1;
  decoder.operands(decoder.type());
  decoder.instruction.run = ternary<Integer<uint32_t>, Funnel>;
}

void decodeLookup(Decoder &decoder) {
  decoder.type();
  decoder.result(0);
  for (unsigned i = 1; i < 4; ++i)
    decoder.source(i);
  decoder.instruction.immediate = uint32_t(decoder.constant(4));
  decoder.instruction.run = ternary<Integer<uint32_t>, Lookup>;
}

void decodePermute(Decoder &decoder) {
  decoder.operands(decoder.type());
  decoder.instruction.run = ternary<Integer<uint32_t>, Permute>;
}

void decodeInsert(Decoder &decoder) {
  Type type = decoder.type();
  decoder.operands(type);
  decoder.instruction.run =
      sizeOf(type) == 8 ? insertField<uint64_t> : insertField<uint32_t>;
}

} // namespace

void addBitOpcodes(Opcodes &opcodes) {
  opcodes["and"] = decodeBinary<And>;
  opcodes["or"] = decodeBinary<Or>;
  opcodes["xor"] = decodeBinary<Xor>;
  opcodes["not"] = decodeNot;
  opcodes["shl"] = decodeShift;
  opcodes["shr"] = decodeShift;
  opcodes["shf"] = decodeFunnel;
  opcodes["lop3"] = decodeLookup;
  opcodes["prmt"] = decodePermute;
  opcodes["bfe"] = decodeTernary<ExtractField>;
  opcodes["bfi"] = decodeInsert;
  opcodes["brev"] = decodeUnary<Reverse>;
  opcodes["popc"] = decodeUnary<Population>;
  opcodes["clz"] = decodeUnary<LeadingZeros>;
  opcodes["bfind"] = decodeUnary<FindBit>;
}

} // namespace roofline::ptx
