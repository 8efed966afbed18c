//===- MatrixOpcodes.cpp - ldmatrix and stmatrix --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Warps move 8 x 8 matrices between shared memory and registers.
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

} // namespace

void addMatrixOpcodes(Opcodes &opcodes) {
  opcodes["ldmatrix"] = decodeLoadMatrix;
  opcodes["stmatrix"] = decodeStoreMatrix;
}

} // namespace roofline::ptx
