//===- MmaOpcodes.cpp - mma.sync ------------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mma.sync: a warp multiplies small matrices that its lanes hold in fragments.
// In lane l, g = l / 4 and t = l % 4 tell the place of the fragment.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Execution.h"

namespace roofline::ptx {

namespace {

constexpr unsigned rows = 16, columns = 8;

/// The operands of an mma as matrices, and which of their rows and columns
/// have undefined elements.
struct Operands {
  double a[rows][32], b[32][columns], c[rows][columns];
  bool undefinedA[rows] = {}, undefinedB[columns] = {};
  bool undefinedC[rows][columns] = {};
};

double element(Type type, uint64_t bits, unsigned half) {
  switch (type) {
  case Type::F16:
    return fromHalf(uint16_t(bits >> 16 * half));
  case Type::BF16:
    return fromBFloat(uint16_t(bits >> 16 * half));
  case Type::S8:
    return int8_t(bits >> 8 * half);
  case Type::U8:
    return uint8_t(bits >> 8 * half);
  default: // TF32: the hardware reads 19 bits.
    return bitCast<float>(uint32_t(bits) & 0xffffe000u);
  }
}

/// `immediate`: k. `from`: the type of A and B. `type`: that of C and D.
class MultiplyAdd {
public:
  MultiplyAdd(Warp &warp, const Instruction &instruction)
      : warp(warp), instruction(instruction), k(instruction.immediate),
        perRegister(4 / sizeOf(instruction.from)),
        numA(rows * k / perRegister / warpSize),
        numB(columns * k / perRegister / warpSize),
        halfC(instruction.type == Type::F16) {}

  void run() {
    for (unsigned lane = 0; lane < warpSize; ++lane)
      read(lane);
    multiply();
    for (unsigned lane = 0; lane < warpSize; ++lane)
      write(lane);
  }

private:
  void read(unsigned lane) {
    const unsigned g = lane / 4, t = lane % 4;
    for (unsigned i = 0; i < numA; ++i)
      for (unsigned e = 0; e < perRegister; ++e) {
        unsigned row = g + 8 * (i % 2),
                 at = perRegister * (t + 4 * (i / 2)) + e;
        x.a[row][at] = element(instruction.from, value(i, lane), e);
        x.undefinedA[row] |= !defined(i, lane);
      }
    for (unsigned i = 0; i < numB; ++i)
      for (unsigned e = 0; e < perRegister; ++e) {
        x.b[perRegister * (t + 4 * i) + e][g] =
            element(instruction.from, value(numA + i, lane), e);
        x.undefinedB[g] |= !defined(numA + i, lane);
      }
    for (unsigned i = 0; i < 4; ++i) {
      unsigned source = numA + numB + (halfC ? i / 2 : i);
      uint64_t bits = value(source, lane);
      double &c = x.c[g + 8 * (i / 2)][2 * t + i % 2];
      c = read(bits, i % 2);
      x.undefinedC[g + 8 * (i / 2)][2 * t + i % 2] = !defined(source, lane);
    }
  }

  /// Products and their sum are exact, or nearly so, before the last rounding.
  void multiply() {
    for (unsigned m = 0; m < rows; ++m)
      for (unsigned at = 0; at < k; ++at)
        for (unsigned n = 0; n < columns; ++n)
          x.c[m][n] += x.a[m][at] * x.b[at][n];
  }

  /// An element of C.
  double read(uint64_t bits, unsigned half) const {
    if (instruction.type == Type::S32)
      return int32_t(bits);
    return halfC ? fromHalf(uint16_t(bits >> 16 * half))
                 : bitCast<float>(uint32_t(bits));
  }

  void write(unsigned lane) {
    const unsigned g = lane / 4, t = lane % 4;
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = g + 8 * (i / 2), column = 2 * t + i % 2;
      uint32_t reg = instruction.result(halfC ? i / 2 : i);
      bool upper = halfC && i % 2;
      write(warp.registers[reg][lane], x.c[row][column], upper);
      bool isDefined = !x.undefinedA[row] && !x.undefinedB[column] &&
                       !x.undefinedC[row][column];
      uint32_t &defined = warp.defined[reg], bit = 1u << lane;
      if (!isDefined)
        defined &= ~bit;
      else if (!upper)
        defined |= bit;
    }
  }

  void write(uint64_t &to, double value, bool upper) const {
    if (instruction.type == Type::S32)
      to = uint32_t(int64_t(value));
    else if (!halfC)
      to = bitCast<uint32_t>(float(value));
    else if (upper)
      to |= uint64_t(toHalf(roundToOdd(value))) << 16;
    else
      to = toHalf(roundToOdd(value));
  }

  uint64_t value(unsigned source, unsigned lane) const {
    return warp.registers[instruction.source(source)][lane];
  }
  bool defined(unsigned source, unsigned lane) const {
    return warp.defined[instruction.source(source)] >> lane & 1;
  }

  Warp &warp;
  const Instruction &instruction;
  const unsigned k, perRegister, numA, numB;
  const bool halfC;
  Operands x;
};

void multiplyAdd(Block &, Warp &warp, const Instruction &instruction,
                 uint32_t mask) {
  if (mask != allLanes)
    throw Error("not all lanes of the warp take part");
  MultiplyAdd(warp, instruction).run();
}

/// What is supported: the type of A and B, that of C and D, and k.
struct Shape {
  Type input, sum;
  unsigned k;
};
const Shape shapes[] = {
    {Type::F16, Type::F32, 8},  {Type::F16, Type::F32, 16},
    {Type::F16, Type::F16, 8},  {Type::F16, Type::F16, 16},
    {Type::BF16, Type::F32, 8}, {Type::BF16, Type::F32, 16},
    {Type::TF32, Type::F32, 4}, {Type::TF32, Type::F32, 8},
    {Type::S8, Type::S32, 16},  {Type::S8, Type::S32, 32},
    {Type::U8, Type::S32, 16},  {Type::U8, Type::S32, 32},
};

bool isSupported(const Instruction &instruction) {
  for (const Shape &shape : shapes)
    if (shape.input == instruction.from && shape.sum == instruction.type &&
        shape.k == instruction.immediate)
      return true;
  return false;
}

void decodeMultiplyAdd(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("sync") || !decoder.take("aligned") ||
      !decoder.take("row") || !decoder.take("col"))
    decoder.fail("only .sync.aligned.row.col is supported");
  int depth = decoder.takeOneOf({"m16n8k4", "m16n8k8", "m16n8k16", "m16n8k32"});
  if (depth < 0)
    decoder.fail("unknown shape");
  instruction.immediate = 4u << depth;
  instruction.type = decoder.type();
  instruction.from = decoder.type();
  if (decoder.type() != instruction.from ||
      decoder.type() != instruction.type || !isSupported(instruction))
    decoder.fail("these types are not supported");
  decoder.operands(Type::B32);
  unsigned bytesOfA = rows * instruction.immediate * sizeOf(instruction.from),
           numA = bytesOfA / 4 / warpSize,
           numC = instruction.type == Type::F16 ? 2 : 4;
  if (instruction.numResults != numC ||
      instruction.numOperands != 2 * numC + numA + (numA + 1) / 2)
    decoder.fail("fragments of other registers");
  instruction.work.matrix = 2 * rows * columns * instruction.immediate;
  instruction.kind = Instruction::Kind::Collective;
  instruction.definesItself = true;
  instruction.run = multiplyAdd;
}

} // namespace

void addMmaOpcodes(Opcodes &opcodes) { opcodes["mma"] = decodeMultiplyAdd; }

} // namespace roofline::ptx
