//===- MatrixOpcodes.cpp - ldmatrix and mma -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a warp does with small matrices that its lanes hold in fragments. In
// lane l, g = l / 4 and t = l % 4 tell the place of the fragment.
//
//===----------------------------------------------------------------------===//

#include "AccessDecoder.h"

namespace roofline::ptx {

namespace {

/// Rows of eight 16-bit elements; lane 8 i + r has the address of row r of
/// matrix i.
struct Rows {
  Rows(Block &block, Warp &warp, const Instruction &instruction, bool writes)
      : lanes(instruction.width == 4 ? allLanes
                                     : (1u << 8 * instruction.width) - 1),
        at(warp, instruction, lanes) {
    forLanes(lanes, [&](unsigned lane) {
      if (at.space[lane] != Space::Shared)
        throw Error("the matrix is not in shared memory");
      row[lane] = block.access(warp, instruction, lane, Space::Shared,
                               at.address[lane], 16, writes);
      if (!writes)
        written |= uint32_t(block.races.isWritten(at.address[lane], 16))
                   << lane;
    });
    at.count(block, instruction, lanes, 16);
  }

  uint16_t element(unsigned matrix, unsigned r, unsigned c) const {
    uint16_t value;
    std::memcpy(&value, row[8 * matrix + r] + 2 * c, 2);
    return value;
  }
  bool isWritten(unsigned matrix, unsigned r) const {
    return written >> (8 * matrix + r) & 1;
  }
  void setElement(unsigned matrix, unsigned r, unsigned c, uint16_t value) {
    std::memcpy(row[8 * matrix + r] + 2 * c, &value, 2);
  }

  uint32_t lanes;
  LaneAddresses at;
  uint8_t *row[warpSize];
  uint32_t written = 0;
};

/// Where element `e`, 0 or 1, of a lane's register lies in its matrix.
std::pair<unsigned, unsigned> placeOf(unsigned lane, unsigned e,
                                      bool transposed) {
  unsigned r = lane / 4, c = 2 * (lane % 4) + e;
  return transposed ? std::pair(c, r) : std::pair(r, c);
}

/// `negated`: the matrices are transposed.
void loadMatrix(Block &block, Warp &warp, const Instruction &instruction,
                uint32_t mask) {
  const Rows rows(block, warp, instruction, false);
  for (unsigned matrix = 0; matrix < instruction.width; ++matrix) {
    const uint32_t reg = instruction.result(matrix);
    forLanes(mask, [&](unsigned lane) {
      uint32_t value = 0;
      bool defined = true;
      for (unsigned e = 0; e < 2; ++e) {
        auto [r, c] = placeOf(lane, e, instruction.negated);
        value |= uint32_t(rows.element(matrix, r, c)) << 16 * e;
        defined &= rows.isWritten(matrix, r);
      }
      warp.registers[reg][lane] = value;
      if (!defined)
        warp.defined[reg] &= ~(1u << lane);
    });
  }
}

void storeMatrix(Block &block, Warp &warp, const Instruction &instruction,
                 uint32_t mask) {
  Rows rows(block, warp, instruction, true);
  for (unsigned matrix = 0; matrix < instruction.width; ++matrix)
    forLanes(mask, [&](unsigned lane) {
      uint64_t value = warp.registers[instruction.source(1 + matrix)][lane];
      for (unsigned e = 0; e < 2; ++e) {
        auto [r, c] = placeOf(lane, e, instruction.negated);
        rows.setElement(matrix, r, c, uint16_t(value >> 16 * e));
      }
    });
}

void decodeMatrixAccess(Decoder &decoder, bool loads) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("sync") || !decoder.take("aligned") ||
      !decoder.take("m8n8"))
    decoder.fail("only .sync.aligned.m8n8 is supported");
  const int counts[] = {1, 2, 4};
  int count = decoder.takeOneOf({"x1", "x2", "x4"});
  if (count < 0)
    decoder.fail("no number of matrices");
  instruction.width = counts[count];
  instruction.negated = decoder.take("trans");
  instruction.space = readSpace(decoder);
  if (decoder.type() != Type::B16)
    decoder.fail("only .b16 is supported");
  if (loads) {
    decoder.result(0);
    decoder.address(1);
  } else {
    decoder.address(0);
    decoder.source(1);
  }
  if (instruction.numOperands != instruction.width + 1)
    decoder.fail("a vector of other elements");
  instruction.kind = Instruction::Kind::Collective;
  instruction.needsDefined = true;
  instruction.run = loads ? loadMatrix : storeMatrix;
}

void decodeLoadMatrix(Decoder &decoder) { decodeMatrixAccess(decoder, true); }
void decodeStoreMatrix(Decoder &decoder) { decodeMatrixAccess(decoder, false); }

constexpr unsigned rows = 16, columns = 8;

/// The operands of an mma as matrices, and which of their rows and columns
/// have undefined elements.
struct Operands {
  double a[rows][16], b[16][columns], c[rows][columns];
  bool undefinedA[rows] = {}, undefinedB[columns] = {};
  bool undefinedC[rows][columns] = {};
};

double element(Type type, uint64_t bits, unsigned half) {
  switch (type) {
  case Type::F16:
    return fromHalf(uint16_t(bits >> 16 * half));
  case Type::BF16:
    return fromBFloat(uint16_t(bits >> 16 * half));
  default: // TF32: the hardware reads 19 bits.
    return bitCast<float>(uint32_t(bits) & 0xffffe000u);
  }
}

/// `immediate`: k. `from`: the type of A and B. `type`: that of C and D.
class MultiplyAdd {
public:
  MultiplyAdd(Warp &warp, const Instruction &instruction)
      : warp(warp), instruction(instruction), k(instruction.immediate),
        perRegister(instruction.from == Type::TF32 ? 1 : 2),
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
      c = halfC ? fromHalf(uint16_t(bits >> 16 * (i % 2)))
                : bitCast<float>(uint32_t(bits));
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

  void write(unsigned lane) {
    const unsigned g = lane / 4, t = lane % 4;
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = g + 8 * (i / 2), column = 2 * t + i % 2;
      uint32_t reg = instruction.result(halfC ? i / 2 : i);
      uint64_t &to = warp.registers[reg][lane];
      bool isDefined = !x.undefinedA[row] && !x.undefinedB[column] &&
                       !x.undefinedC[row][column];
      bool keeps = halfC && i % 2;
      uint32_t bit = 1u << lane, before = warp.defined[reg];
      warp.defined[reg] = isDefined && (!keeps || (before & bit))
                              ? before | bit
                              : before & ~bit;
      if (!halfC)
        to = bitCast<uint32_t>(float(x.c[row][column]));
      else if (i % 2)
        to |= uint64_t(toHalf(roundToOdd(x.c[row][column]))) << 16;
      else
        to = toHalf(roundToOdd(x.c[row][column]));
    }
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

void decodeMultiplyAdd(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  if (!decoder.take("sync") || !decoder.take("aligned") ||
      !decoder.take("row") || !decoder.take("col"))
    decoder.fail("only .sync.aligned.row.col is supported");
  const unsigned depths[] = {4, 8, 16};
  int shape = decoder.takeOneOf({"m16n8k4", "m16n8k8", "m16n8k16"});
  if (shape < 0)
    decoder.fail("unknown shape");
  instruction.immediate = depths[shape];
  instruction.type = decoder.type();
  instruction.from = decoder.type();
  bool tensorFloat = instruction.from == Type::TF32;
  if (decoder.type() != instruction.from ||
      decoder.type() != instruction.type ||
      (instruction.from != Type::F16 && instruction.from != Type::BF16 &&
       !tensorFloat) ||
      (instruction.type != Type::F32 &&
       (instruction.type != Type::F16 || instruction.from != Type::F16)) ||
      (shape == (tensorFloat ? 2 : 0)))
    decoder.fail("these types are not supported");
  decoder.operands(Type::B32);
  unsigned perLane = rows * instruction.immediate / (tensorFloat ? 1 : 2) / 32,
           ofC = instruction.type == Type::F16 ? 2 : 4;
  if (instruction.numResults != ofC ||
      instruction.numOperands != 2 * ofC + perLane + perLane / 2)
    decoder.fail("fragments of other registers");
  instruction.work.matrix = 2 * rows * columns * instruction.immediate;
  instruction.kind = Instruction::Kind::Collective;
  instruction.definesItself = true;
  instruction.run = multiplyAdd;
}

} // namespace

void addMatrixOpcodes(Opcodes &opcodes) {
  opcodes["ldmatrix"] = decodeLoadMatrix;
  opcodes["stmatrix"] = decodeStoreMatrix;
  opcodes["mma"] = decodeMultiplyAdd;
}

} // namespace roofline::ptx
