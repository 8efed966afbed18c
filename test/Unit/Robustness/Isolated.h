//===- Isolated.h - Runs cases that may crash -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_ISOLATED_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_ISOLATED_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace roofline::robustness {

/// What a case is doing.
enum class Stage {
  /// Upstream's code makes and verifies a module: its crash is no failure.
  Making,
  /// Ours looks at it.
  Checking,
};

/// What a child process tells its parent, in memory that both see.
class Notes {
public:
  virtual ~Notes() = default;
  virtual void enter(Stage stage) = 0;
  /// Shows this case, in case that it crashes.
  virtual void describe(llvm::StringRef text) = 0;
  /// Says what is wrong with this case.
  virtual void fail(llvm::StringRef problem) = 0;
  /// Marks `number`, below 8192.
  virtual void mark(unsigned number) = 0;
};

struct Outcome {
  struct Problem {
    int64_t item;
    std::string text;
  };
  std::vector<Problem> problems;
  /// How many cases there were.
  int64_t items = 0;
  /// How many cases crashed or hung while they were made.
  int64_t crashesUpstream = 0;
  std::vector<bool> marks;

  /// Fails the test for every problem.
  void expectNoProblems() const;
};

/// Runs `body` for the items 0, 1, ... `items - 1` for about `seconds`, in a
/// process that is started anew after a crash, a hang, and every problem.
Outcome runIsolated(int64_t items, double seconds,
                    llvm::function_ref<void(int64_t, Notes &)> body);

/// Looks for problems of `module`, which is verified.
void check(mlir::ModuleOp module, Notes &notes);

/// The usual number of seconds, many times that for ROOFLINE_TEST_LONG, or
/// ROOFLINE_TEST_SECONDS.
double timeBudget(double usual);
/// The same for a number of cases: all that the time allows, or `usual`, so
/// that every machine sees the same ones.
int64_t caseBudget(int64_t usual);
/// ROOFLINE_TEST_SEED, or 0: another one makes other cases.
uint64_t seed();

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_ISOLATED_H
