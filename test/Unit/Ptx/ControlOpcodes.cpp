//===- ControlOpcodes.cpp - Branches and barriers -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"
#include "Execution.h"

namespace roofline::ptx {

namespace {

void nothing(Block &, Warp &, const Instruction &, uint32_t) {}

int32_t targetOf(Decoder &decoder, const std::string &label) {
  const auto &labels = decoder.program.entry->labels;
  auto found = labels.find(label);
  if (found == labels.end())
    decoder.fail("unknown label '" + label + "'");
  return found->second;
}

void decodeBranch(Decoder &decoder) {
  decoder.take("uni");
  decoder.instruction.kind = Instruction::Kind::Branch;
  decoder.instruction.target = targetOf(decoder, decoder.operand(0).name);
}

void decodeIndexedBranch(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  decoder.take("uni");
  if (!decoder.take("idx"))
    decoder.fail("only .idx is supported");
  decoder.source(0);
  const auto &lists = decoder.program.entry->branchTargets;
  auto found = lists.find(decoder.operand(1).name);
  if (found == lists.end())
    decoder.fail("unknown list of targets");
  std::vector<int32_t> table;
  for (const std::string &label : found->second)
    table.push_back(targetOf(decoder, label));
  instruction.target = int32_t(decoder.program.branchTables.size());
  decoder.program.branchTables.push_back(table);
  instruction.kind = Instruction::Kind::Branch;
}

void decodeExit(Decoder &decoder) {
  decoder.take("uni");
  decoder.instruction.kind = Instruction::Kind::Exit;
}

void trap(Block &, Warp &, const Instruction &, uint32_t) {
  throw Error("the kernel trapped");
}

void decodeTrap(Decoder &decoder) { decoder.instruction.run = trap; }

void decodeBarrier(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  instruction.run = nothing;
  instruction.needsDefined = true;
  if (!decoder.take("sync"))
    decoder.fail("only .sync is supported");
  decoder.take("aligned");
  decoder.take("cta");
  if (decoder.take("warp")) {
    decoder.source(0);
    instruction.kind = Instruction::Kind::Collective;
    instruction.memberMask = 0;
    return;
  }
  instruction.kind = Instruction::Kind::Barrier;
  for (size_t i = 0; i < decoder.numOperands(); ++i)
    decoder.source(i);
}

/// What only says how fast to go on.
void decodeHint(Decoder &decoder) {
  while (!decoder.rest().empty())
    decoder.ignore(decoder.rest().front());
  decoder.instruction.run = nothing;
}

} // namespace

void addControlOpcodes(Opcodes &opcodes) {
  opcodes["bra"] = decodeBranch;
  opcodes["brx"] = decodeIndexedBranch;
  opcodes["ret"] = decodeExit;
  opcodes["exit"] = decodeExit;
  opcodes["trap"] = decodeTrap;
  opcodes["bar"] = decodeBarrier;
  opcodes["barrier"] = decodeBarrier;
  opcodes["nanosleep"] = decodeHint;
  opcodes["griddepcontrol"] = decodeHint;
  opcodes["setmaxnreg"] = decodeHint;
}

} // namespace roofline::ptx
