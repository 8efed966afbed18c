//===- BlockLoops.h - Loops that are made of blocks -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A region of several blocks holds loops that no op stands for. Those that
// count a block argument up to a bound are understood: a test in the first
// block of the loop, or (rotated) in its last, decides whether it goes on.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_BLOCKLOOPS_H
#define ROOFLINE_LIB_ANALYSIS_BLOCKLOOPS_H

#include "Roofline/Analysis/SymbolicDims.h"
#include "mlir/Analysis/CFGLoopInfo.h"
#include "mlir/IR/Dominance.h"

namespace roofline {

class BlockLoops {
public:
  explicit BlockLoops(mlir::Region &region);

  /// Finds the trips of all loops, outer ones first, so that inner ones may
  /// depend on them. Asks `dims` for the values of bounds; `nextNumber` numbers
  /// the loops.
  void countTrips(SymbolicDims &dims, llvm::function_ref<std::string()> number);

  /// The loop that counts by `argument`, the first of whose blocks it belongs
  /// to.
  std::optional<LoopDim> inductionVariable(mlir::BlockArgument argument) const;

  /// Gives dims other names.
  void rename(const Substitution &names);

  /// True if `symbol` is in the trips of a loop.
  bool dependsOn(llvm::StringRef symbol) const;

  /// How often a block is executed in one execution of the region.
  struct Executions {
    /// Around it, outermost first.
    std::vector<Trips> loops;
    /// A branch may go around it.
    bool atMost = false;
    /// The end of the first block of a loop around it, the innermost such,
    /// whose number of trips is not known.
    mlir::Operation *unknown = nullptr;
  };
  /// Nothing for a block that is never reached.
  std::optional<Executions> executionsOf(mlir::Block *block) const;

  /// The ways that go on from `block`, by the blocks that belong to one of them
  /// alone, if each execution of it takes one: nothing where a loop begins,
  /// ends or is left. Blocks are in the order of the region.
  std::vector<std::vector<mlir::Block *>> waysFrom(mlir::Block *block) const;

private:
  struct Counter {
    mlir::BlockArgument variable;
    LoopDim dim;
    /// Executions of the first block: one more, where it holds the test.
    SymbolicExpr headerTrips;
  };
  std::optional<Counter> counterOf(mlir::CFGLoop *loop, SymbolicDims &dims,
                                   const std::string &number) const;
  bool isCertain(mlir::Block *block, mlir::CFGLoop *loop) const;
  mlir::Block *lastCertain(mlir::CFGLoop *loop) const;

  mlir::Region &region;
  mutable mlir::DominanceInfo dominance;
  mlir::CFGLoopInfo loops;
  /// The last block that every way to an exit of the region goes through; null
  /// where no way comes to one.
  mlir::Block *beforeExits = nullptr;
  /// Places of the blocks in the region.
  llvm::DenseMap<mlir::Block *, size_t> places;
  llvm::DenseMap<mlir::CFGLoop *, Counter> counters;
  /// Of a loop, the last block that every trip goes through up to its end; null
  /// where a trip may end in the middle.
  llvm::DenseMap<mlir::CFGLoop *, mlir::Block *> lastCertains;
};

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_BLOCKLOOPS_H
