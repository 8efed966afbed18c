//===- Reach.cpp - Which ops were analysed --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reach.h"

#include "Checks.h"
#include <gtest/gtest.h>

#include <map>

using namespace mlir;
using namespace roofline::robustness;

/// Ops that the inputs reach with LLVM 22, by dialect. A number may rise.
static const std::map<StringRef, int> kFloors = {
    {"acc", 39},     {"affine", 16},        {"amdgpu", 17},  {"amx", 5},
    {"arith", 51},   {"arm_neon", 7},       {"arm_sme", 58}, {"arm_sve", 41},
    {"async", 29},   {"bufferization", 7},  {"builtin", 2},  {"cf", 4},
    {"complex", 29}, {"emitc", 38},         {"func", 5},     {"gpu", 54},
    {"index", 26},   {"irdl", 17},          {"linalg", 99},  {"llama", 11},
    {"llvm", 263},   {"math", 46},          {"memref", 32},  {"ml_program", 11},
    {"mpi", 12},     {"nvgpu", 11},         {"nvvm", 133},   {"omp", 35},
    {"pdl", 14},     {"pdl_interp", 32},    {"ptr", 8},      {"quant", 3},
    {"rocdl", 287},  {"scf", 12},           {"shape", 40},   {"shard", 14},
    {"smt", 52},     {"sparse_tensor", 24}, {"spirv", 235},  {"tensor", 21},
    {"tosa", 91},    {"transform", 195},    {"ub", 2},       {"vector", 39},
    {"wasmssa", 66}, {"x86vector", 11},     {"xegpu", 15},   {"xevm", 18},
};

namespace {
struct DialectReach {
  int reached = 0, all = 0;
  std::string missing;
};
} // namespace

/// Registered ops are numbered in the order of their names.
static std::map<StringRef, DialectReach> dialectsOf(const Outcome &outcome) {
  std::map<StringRef, DialectReach> dialects;
  for (auto [number, name] :
       llvm::enumerate(context().getRegisteredOperations())) {
    DialectReach &dialect = dialects[name.getDialectNamespace()];
    ++dialect.all;
    if (outcome.marks[number])
      ++dialect.reached;
    else
      dialect.missing += (" " + name.getStringRef().split('.').second).str();
  }
  return dialects;
}

void roofline::robustness::markReached(ModuleOp module, Notes &notes) {
  static const auto numbers = [] {
    llvm::DenseMap<OperationName, unsigned> result;
    for (RegisteredOperationName name : context().getRegisteredOperations())
      result.try_emplace(name, result.size());
    return result;
  }();
  module.walk([&](Operation *op) {
    auto it = numbers.find(op->getName());
    if (it != numbers.end())
      notes.mark(it->second);
  });
}

void roofline::robustness::printReach(const Outcome &outcome) {
  for (const auto &[name, dialect] : dialectsOf(outcome)) {
    llvm::outs() << name << ": " << dialect.reached << " of " << dialect.all
                 << " ops";
    if (!dialect.missing.empty())
      llvm::outs() << ", not" << dialect.missing;
    llvm::outs() << "\n";
  }
}

void roofline::robustness::expectReach(const Outcome &outcome) {
  std::map<StringRef, DialectReach> dialects = dialectsOf(outcome);
  for (const auto &[name, floor] : kFloors)
    EXPECT_GE(dialects[name].reached, floor)
        << name.str() << ", not" << dialects[name].missing;
}
