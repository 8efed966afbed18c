//===- Decoder.cpp - Statements to instructions ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"

#include <algorithm>

namespace roofline::ptx {

bool Decoder::take(const std::string &modifier) {
  auto found = std::find(modifiers.begin(), modifiers.end(), modifier);
  if (found == modifiers.end())
    return false;
  modifiers.erase(found);
  return true;
}

int Decoder::takeOneOf(std::initializer_list<const char *> choices) {
  int index = 0;
  for (const char *choice : choices) {
    if (take(choice))
      return index;
    ++index;
  }
  return -1;
}

std::optional<Type> Decoder::typeIfAny() {
  for (size_t i = 0; i < modifiers.size(); ++i)
    if (auto type = typeNamed(modifiers[i])) {
      modifiers.erase(modifiers.begin() + i);
      return type;
    }
  return std::nullopt;
}

Type Decoder::type() {
  if (auto type = typeIfAny())
    return *type;
  fail("no type");
}

void Decoder::ignore(const std::string &prefix) {
  modifiers.erase(std::remove_if(modifiers.begin(), modifiers.end(),
                                 [&](const std::string &modifier) {
                                   return modifier.rfind(prefix, 0) == 0;
                                 }),
                  modifiers.end());
}

const Operand &Decoder::operand(size_t i) const {
  if (i >= statement.operands.size())
    fail("too few operands");
  return statement.operands[i];
}

void Decoder::push(uint32_t reg) {
  if (instruction.numOperands == instruction.operands.size())
    fail("too many operands");
  instruction.operands[instruction.numOperands++] = reg;
}

void Decoder::addResult(const Operand &operand) {
  using Kind = Operand::Kind;
  if (operand.kind == Kind::Vector || operand.kind == Kind::Pair) {
    for (const Operand &element : operand.elements)
      addResult(element);
    return;
  }
  if (operand.kind == Operand::Kind::Sink) {
    push(program.numRegisters++);
  } else {
    auto found = names.find(operand.name);
    if (operand.kind != Operand::Kind::Name || found == names.end() ||
        found->second < NumSpecialRegisters)
      fail("a result that is no register");
    push(found->second);
  }
  ++instruction.numResults;
}

void Decoder::result(size_t i) { addResult(operand(i)); }

void Decoder::source(const Operand &operand, Type type) {
  if (operand.kind != Operand::Kind::Vector)
    return push(registerOf(operand, type));
  for (const Operand &element : operand.elements)
    source(element, type);
}

void Decoder::source(size_t i, Type type) { source(operand(i), type); }

void Decoder::operands(Type type) {
  result(0);
  for (size_t i = 1; i < numOperands(); ++i)
    source(i, type);
}

uint32_t Decoder::constantRegister(uint64_t bits) {
  auto [found, added] = program.constants.try_emplace(bits, 0);
  if (added)
    found->second = program.numRegisters++;
  return found->second;
}

uint32_t Decoder::registerOf(const Operand &operand, Type type) {
  if (operand.negated)
    fail("a negated operand is not supported");
  if (operand.kind == Operand::Kind::Number) {
    uint64_t bits = operand.bits;
    if (operand.type == Type::F64 && type == Type::F32)
      bits = bitCast<uint32_t>(float(bitCast<double>(bits)));
    else if (operand.type == Type::F32 && type == Type::F64)
      bits = bitCast<uint64_t>(double(bitCast<float>(uint32_t(bits))));
    return constantRegister(bits);
  }
  if (operand.kind != Operand::Kind::Name)
    fail("an operand that is no register and no number");
  if (operand.name == "WARP_SZ")
    return constantRegister(32);
  auto found = names.find(operand.name);
  if (found == names.end())
    fail("unknown name '" + operand.name + "'");
  if (operand.offset)
    fail("an offset outside of an address is not supported");
  return found->second;
}

void Decoder::address(size_t i) {
  const Operand &operand = this->operand(i);
  if (operand.kind != Operand::Kind::Address)
    fail("expected an address in brackets");
  instruction.offset = operand.offset;
  if (operand.name.empty())
    return push(constantRegister(0));
  auto found = names.find(operand.name);
  if (found == names.end())
    fail("unknown name '" + operand.name + "'");
  push(found->second);
}

uint64_t Decoder::constant(size_t i) const {
  if (operand(i).kind != Operand::Kind::Number)
    fail("expected a number");
  return operand(i).bits;
}

namespace {

const char *const specialNames[] = {
    "%tid.x",          "%tid.y",       "%tid.z",       "%ntid.x",
    "%ntid.y",         "%ntid.z",      "%ctaid.x",     "%ctaid.y",
    "%ctaid.z",        "%nctaid.x",    "%nctaid.y",    "%nctaid.z",
    "%laneid",         "%warpid",      "%nwarpid",     "%lanemask_eq",
    "%lanemask_le",    "%lanemask_lt", "%lanemask_ge", "%lanemask_gt",
    "%smid",           "%nsmid",       "%gridid",      "%dynamic_smem_size",
    "%total_smem_size"};
static_assert(std::size(specialNames) == NumSpecialRegisters);

Opcodes allOpcodes() {
  Opcodes opcodes;
  addIntegerOpcodes(opcodes);
  addBitOpcodes(opcodes);
  addFloatOpcodes(opcodes);
  addComparisonOpcodes(opcodes);
  addConversionOpcodes(opcodes);
  addMemoryOpcodes(opcodes);
  addAtomicOpcodes(opcodes);
  addCopyOpcodes(opcodes);
  addWarpOpcodes(opcodes);
  addMatrixOpcodes(opcodes);
  addMmaOpcodes(opcodes);
  addControlOpcodes(opcodes);
  return opcodes;
}

/// Names of an entry: what register holds each.
class Layout {
public:
  Layout(const Module &module, const Entry &entry, Program &program)
      : program(program) {
    program.numRegisters = NumSpecialRegisters;
    for (uint32_t i = 0; i < NumSpecialRegisters; ++i)
      names[specialNames[i]] = i;
    for (const auto &[name, type] : entry.registers)
      names[name] = program.numRegisters++;
    for (const Variable &parameter : entry.parameters)
      place(parameter, program.parameterBytes, paramWindow);
    for (const Variable &variable : module.variables)
      place(variable);
    for (const Variable &variable : entry.variables)
      place(variable);
    placeExternShared(module);
  }

  std::map<std::string, uint32_t> names;

private:
  static uint64_t alignedUp(uint64_t value, uint64_t alignment) {
    return (value + alignment - 1) / alignment * alignment;
  }

  void place(const Variable &variable, uint64_t &end, uint64_t window = 0) {
    end = alignedUp(end, variable.alignment);
    addConstant(variable.name, window + end);
    if (window == paramWindow)
      program.parameterOffsets[variable.name] = end;
    end += variable.size;
  }

  void place(const Variable &variable) {
    if (variable.space == Space::Shared && !variable.isExtern)
      place(variable, program.staticShared);
    else if (variable.space == Space::Local)
      place(variable, program.localBytes);
    else if (variable.space != Space::Shared)
      program.globals[variable.name] = names[variable.name] =
          program.numRegisters++;
  }

  /// All external arrays begin where the static ones end.
  void placeExternShared(const Module &module) {
    uint64_t &end = program.staticShared;
    for (const Variable &variable : module.variables)
      if (variable.space == Space::Shared && variable.isExtern)
        end = alignedUp(end, variable.alignment);
    for (const Variable &variable : module.variables)
      if (variable.space == Space::Shared && variable.isExtern)
        addConstant(variable.name, end);
  }

  void addConstant(const std::string &name, uint64_t value) {
    auto [found, added] = program.constants.try_emplace(value, 0);
    if (added)
      found->second = program.numRegisters++;
    names[name] = found->second;
  }

  Program &program;
};

void decodeGuard(Decoder &decoder,
                 const std::map<std::string, uint32_t> &names) {
  const Statement &statement = decoder.statement;
  if (statement.guard.empty())
    return;
  auto found = names.find(statement.guard);
  if (found == names.end())
    decoder.fail("unknown predicate '" + statement.guard + "'");
  decoder.instruction.guard = int32_t(found->second);
  decoder.instruction.guardNegated = statement.guardNegated;
}

} // namespace

Program decode(const Module &module, const Entry &entry) {
  static const Opcodes opcodes = allOpcodes();
  Program program;
  program.entry = &entry;
  Layout layout(module, entry, program);
  for (const Statement &statement : entry.statements) {
    Decoder decoder(program, layout.names, statement);
    auto found = opcodes.find(statement.opcode);
    if (found == opcodes.end())
      decoder.fail("unknown instruction '" + statement.opcode + "'");
    found->second(decoder);
    if (!decoder.rest().empty())
      decoder.fail("unknown modifier '." + decoder.rest().front() + "'");
    decodeGuard(decoder, layout.names);
    program.instructions.push_back(decoder.instruction);
  }
  return program;
}

} // namespace roofline::ptx
