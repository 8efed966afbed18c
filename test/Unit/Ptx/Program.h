//===- Program.h - An entry, ready for execution ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_PROGRAM_H
#define ROOFLINE_UNITTEST_PTX_PROGRAM_H

#include "Module.h"

#include <array>

namespace roofline::ptx {

class Block;
class Warp;
struct Instruction;

/// Executes an instruction for the lanes of `mask`. Throws Error.
using Handler = void (*)(Block &, Warp &, const Instruction &, uint32_t mask);

/// What a lane's execution of an instruction adds to; those of matrix
/// instructions are of a whole warp.
struct Work {
  unsigned matrix = 0; // 2 for each multiply-add
  unsigned fused = 0;  // 2 for each fma
  unsigned add = 0;
  unsigned multiply = 0;
  unsigned minmax = 0;
  unsigned divide = 0;
  unsigned special = 0; // ex2, rsqrt, ...
};

/// A statement, ready for execution.
struct Instruction {
  enum class Kind : uint8_t {
    /// Done by `run`, lane by lane.
    Plain,
    /// Done by `run`, once all lanes that take part have arrived.
    Collective,
    /// All lanes, then all warps.
    Barrier,
    Branch,
    Exit,
  };
  Handler run = nullptr;
  Kind kind = Kind::Plain;
  /// All registers that are read must have been written.
  bool needsDefined = false;
  /// `run` itself says which results are defined.
  bool definesItself = false;
  bool flushes = false;   // .ftz
  bool saturates = false; // .sat
  bool negated = false;
  bool guardNegated = false;
  Type type = Type::B32, from = Type::B32;
  Space space = Space::Generic;
  /// Elements of an access, matrices of an ldmatrix.
  uint8_t width = 1;
  uint8_t numResults = 0, numOperands = 0;
  /// Registers: the results, then what is read.
  std::array<uint32_t, 24> operands = {};
  int32_t guard = -1;
  /// Of a collective: the operand that names the lanes that take part; all of
  /// the warp without one.
  int8_t memberMask = -1;
  /// What is added to an address.
  int64_t offset = 0;
  /// Of a branch: an index of instructions.
  int32_t target = 0;
  /// A look-up table, a rounding, a number of groups, ...
  uint32_t immediate = 0;
  uint32_t second = 0;
  /// Bytes that each lane reads and writes in global memory.
  uint16_t bytesRead = 0, bytesWritten = 0;
  Work work;
  const Statement *statement = nullptr;

  uint32_t result(unsigned i = 0) const { return operands[i]; }
  uint32_t source(unsigned i = 0) const { return operands[numResults + i]; }
};

/// Registers with the same number in every program; their values are known
/// when a block starts.
enum SpecialRegister : uint32_t {
  TidX,
  TidY,
  TidZ,
  NtidX,
  NtidY,
  NtidZ,
  CtaidX,
  CtaidY,
  CtaidZ,
  NctaidX,
  NctaidY,
  NctaidZ,
  LaneId,
  WarpId,
  NwarpId,
  LanemaskEq,
  LanemaskLe,
  LanemaskLt,
  LanemaskGe,
  LanemaskGt,
  SmId,
  NsmId,
  GridId,
  DynamicSharedSize,
  TotalSharedSize,
  NumSpecialRegisters,
};

/// Where the spaces lie in generic addresses; buffers lie below.
constexpr uint64_t sharedWindow = 0x700000000000, localWindow = 0x710000000000,
                   paramWindow = 0x720000000000, windowSize = 0x10000000000;

/// An entry, ready for execution.
struct Program {
  const Entry *entry = nullptr;
  std::vector<Instruction> instructions;
  uint32_t numRegisters = 0;
  /// Registers that hold constants.
  std::map<uint64_t, uint32_t> constants;
  /// Registers that hold the address of a variable in global memory.
  std::map<std::string, uint32_t> globals;
  std::map<std::string, uint64_t> parameterOffsets;
  /// Lists of instructions, for `brx.idx`.
  std::vector<std::vector<int32_t>> branchTables;
  uint64_t parameterBytes = 0;
  uint64_t staticShared = 0;
  uint64_t localBytes = 0;
};

/// Throws Error: an unknown instruction, with its line.
Program decode(const Module &module, const Entry &entry);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_PROGRAM_H
