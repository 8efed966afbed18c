//===- GeneratedTest.cpp - Ops of all dialects are analysed ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Climb.h"
#include "Inputs.h"
#include "Isolated.h"
#include "Pool.h"
#include "Reach.h"
#include "Scenes.h"
#include "Trial.h"

#include "mlir/IR/SymbolTable.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/xxhash.h"
#include <gtest/gtest.h>

#include <fstream>

using namespace mlir;
using namespace roofline::robustness;

static constexpr unsigned kTries = 120;

//===----------------------------------------------------------------------===//
// What is there already
//===----------------------------------------------------------------------===//

/// The inputs, then, by the name of the op, what they hold in all scenes.
static OwningOpRef<ModuleOp> knownModule(int64_t item) {
  Silence silence;
  int64_t numInputs = static_cast<int64_t>(inputs().size());
  if (item < numInputs)
    return parseSourceString<ModuleOp>(inputs()[item], &context());
  RegisteredOperationName name =
      context().getRegisteredOperations()[item - numInputs];
  for (const Candidate &seed : seedsOf(name))
    if (complaintAbout(seed).empty())
      return stage(seed);
  return {};
}

TEST(RobustnessTest, AnalysesKnownOps) {
  inputs(); // once, for all processes
  int64_t items = static_cast<int64_t>(
      inputs().size() + context().getRegisteredOperations().size());
  Outcome outcome =
      runIsolated(items, timeBudget(300), [&](int64_t item, Notes &notes) {
        OwningOpRef<ModuleOp> module = knownModule(item);
        if (!module)
          return;
        markReached(*module, notes);
        check(*module, notes);
      });
  printReach(outcome);
  ASSERT_EQ(outcome.items, items) << "out of time";
  expectReach(outcome);
  outcome.expectNoProblems();
}

//===----------------------------------------------------------------------===//
// What is made up
//===----------------------------------------------------------------------===//

static std::optional<Candidate> findCandidate(int64_t item) {
  auto names = context().getRegisteredOperations();
  // A prime step: dialects take turns.
  int64_t number = item * 1009 % int64_t(names.size());
  int64_t round = item / int64_t(names.size());
  Choices choices(llvm::xxh3_64bits(names[number].getStringRef()) + round +
                  (seed() << 20));
  return findValid(names[number], choices, kTries);
}

static std::string print(ModuleOp module, const OpPrintingFlags &flags) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (Operation &op : *module.getBody()) {
    op.print(os, flags);
    os << "\n";
  }
  return text;
}

/// The op alone, as a file of Inputs has it.
static std::string seedText(const Candidate &candidate) {
  Operation *op = nullptr;
  OwningOpRef<ModuleOp> module = candidate.buildModule(op);
  if (Operation *callee = module->lookupSymbol("callee");
      SymbolTable::symbolKnownUseEmpty(callee, *module))
    callee->erase();
  std::string text = print(*module, OpPrintingFlags());
  Silence silence; // not all that upstream prints does it read again
  if (parseSourceString<ModuleOp>(text, &context()))
    return text;
  return print(*module, OpPrintingFlags().printGenericOpForm());
}

/// Adds the op to a file of Inputs, where none of the inputs has one of its
/// name and ROOFLINE_TEST_SEEDS says in which folder.
static void keep(const Candidate &candidate) {
  const char *folder = std::getenv("ROOFLINE_TEST_SEEDS");
  if (!folder || !seedsOf(candidate.name).empty())
    return;
  OperationName name = candidate.name;
  std::string file =
      (folder + Twine("/") + name.getDialectNamespace() + ".mlir").str();
  std::string title = ("// " + name.getStringRef() + "\n").str();
  // Other processes may have found it.
  auto known = llvm::MemoryBuffer::getFile(file);
  if (known && (*known)->getBuffer().contains(title))
    return;
  std::ofstream(file, std::ios::app) << "// -----\n"
                                     << title << seedText(candidate);
}

TEST(RobustnessTest, AnalysesGeneratedOps) {
  inputs(), types(), attributes(); // once, for all processes
  Outcome outcome = runIsolated(
      caseBudget(300), timeBudget(40), [&](int64_t item, Notes &notes) {
        std::optional<Candidate> candidate = findCandidate(item);
        if (!candidate)
          return;
        keep(*candidate);
        OwningOpRef<ModuleOp> module = stage(*candidate);
        check(*module, notes);
      });
  llvm::outs() << outcome.items << " cases, " << outcome.crashesUpstream
               << " crashes in upstream's verifiers\n";
  outcome.expectNoProblems();
}
