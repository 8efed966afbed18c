//===- Decoder.h - Statements to instructions -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_DECODER_H
#define ROOFLINE_UNITTEST_PTX_DECODER_H

#include "Error.h"
#include "Program.h"

#include <unordered_map>

namespace roofline::ptx {

/// Turns one statement into an instruction. Throws Error.
class Decoder {
public:
  Decoder(Program &program, const std::map<std::string, uint32_t> &names,
          const Statement &statement)
      : program(program), statement(statement), modifiers(statement.modifiers),
        names(names) {
    instruction.statement = &statement;
  }

  /// Reads a modifier, wherever it stands.
  bool take(const std::string &modifier);
  /// Reads the first of some modifiers that is there; -1 if none is.
  int takeOneOf(std::initializer_list<const char *> choices);
  /// Reads the next modifier that is a type.
  Type type();
  std::optional<Type> typeIfAny();
  /// Reads all modifiers that begin with it.
  void ignore(const std::string &prefix);
  /// The modifiers that are not read yet.
  const std::vector<std::string> &rest() const { return modifiers; }

  size_t numOperands() const { return statement.operands.size(); }
  const Operand &operand(size_t i) const;
  /// The operand is the next result, or its elements are.
  void result(size_t i);
  /// The operand is read next, or its elements are.
  void source(size_t i, Type type = Type::B32);
  void source(const Operand &operand, Type type);
  /// One result, the other operands are read.
  void operands(Type type);
  /// The register of the address is read next.
  void address(size_t i);
  uint64_t constant(size_t i) const;
  /// A register that holds the number.
  uint32_t constantRegister(uint64_t bits);

  [[noreturn]] void fail(const std::string &message) const {
    throw Error(statement.line, message + " in '" + statement.text + "'");
  }

  Instruction instruction;
  Program &program;
  const Statement &statement;

private:
  void addResult(const Operand &operand);
  uint32_t registerOf(const Operand &operand, Type type);
  void push(uint32_t reg);

  std::vector<std::string> modifiers;
  const std::map<std::string, uint32_t> &names;
};

using DecodeFunction = void (*)(Decoder &);
using Opcodes = std::unordered_map<std::string, DecodeFunction>;

// Each adds some opcodes, and how they are decoded.
void addIntegerOpcodes(Opcodes &opcodes);
void addBitOpcodes(Opcodes &opcodes);
void addFloatOpcodes(Opcodes &opcodes);
void addComparisonOpcodes(Opcodes &opcodes);
void addConversionOpcodes(Opcodes &opcodes);
void addMemoryOpcodes(Opcodes &opcodes);
void addAtomicOpcodes(Opcodes &opcodes);
void addCopyOpcodes(Opcodes &opcodes);
void addWarpOpcodes(Opcodes &opcodes);
void addMatrixOpcodes(Opcodes &opcodes);
void addMmaOpcodes(Opcodes &opcodes);
void addControlOpcodes(Opcodes &opcodes);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_DECODER_H
