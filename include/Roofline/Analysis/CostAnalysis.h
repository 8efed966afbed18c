//===- CostAnalysis.h - Costs of ops, functions, modules --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_COSTANALYSIS_H
#define ROOFLINE_ANALYSIS_COSTANALYSIS_H

#include "Roofline/Analysis/SymbolicDims.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <map>

namespace roofline {

/// An op that does work or moves bytes, or a nest of loops that is one kernel.
/// An op whose sizes change from trip to trip of a loop has one for each size.
struct OpCost {
  mlir::Operation *op;
  Cost cost;
  /// Executions in one execution of the function: trip counts of loops around.
  SymbolicExpr count;
};

/// A call of a function whose body is known.
struct CallSite {
  mlir::Operation *op;
  mlir::Operation *callee;
  SymbolicExpr count;
  Substitution substitution;
  /// It may be executed less often.
  bool atMost = false;
};

/// Bytes that every execution of a function must move.
struct Floor {
  /// By argument and by result. What is written to buffers that are arguments
  /// leaves through them: it is in `stored`, by argument.
  std::vector<SymbolicExpr> arguments, stored, results;
  /// By argument, of buffers: whether the function may write to it, and whether
  /// it may read what it has written there itself.
  std::vector<bool> mayWrite, mayReadBack;
  SymbolicExpr bytes() const;
};

/// Everything directly inside of one function, or of the module itself.
struct ScopeCost {
  /// A function; the module for ops outside of any.
  mlir::Operation *scope;
  std::vector<OpCost> ops;
  std::vector<CallSite> calls;
  /// Ops whose cost is not known.
  std::vector<mlir::Operation *> unknown;
  /// Calls among them that make expressions of sizes too deep to go on with.
  llvm::SmallPtrSet<mlir::Operation *, 1> tooDeep;
  /// Of loops among them, what one trip costs.
  llvm::MapVector<mlir::Operation *, Totals> perTrip;
  /// One execution, calls included.
  Totals totals;
  /// All executions in the module, calls left out: callees have their own.
  Totals executed;
  Floor floor;
};

/// Why the cost of an op is not known, and what a user can do about it: parts
/// of sentences.
struct UnknownReason {
  std::string reason, advice;
};
UnknownReason whyUnknown(const ScopeCost &scope, mlir::Operation *op);

/// `cost` with other expressions for its dims.
Cost substitute(const Cost &cost, const Substitution &substitution);

/// One way in which a scope is executed: sizes, and how often.
struct Instance {
  const ScopeCost *scope;
  Substitution substitution;
  SymbolicExpr count;
  /// It may be executed less often.
  bool atMost = false;
};

/// Exact symbolic costs of everything under a root op, through
/// CostModelOpInterface. An op without a model is unknown, never free.
class CostAnalysis {
public:
  /// By the conventions that the module around `root` asks for.
  explicit CostAnalysis(mlir::Operation *root);
  CostAnalysis(mlir::Operation *root, const Conventions &conventions);
  CostAnalysis(const CostAnalysis &) = delete;

  /// In program order; functions without a body are left out.
  llvm::ArrayRef<ScopeCost> scopes() const { return scopes_; }
  /// How scopes are executed when every function that nobody calls runs once,
  /// in program order.
  llvm::ArrayRef<Instance> instances() const { return instances_; }
  /// What one execution of `call` costs, in the caller's dims.
  Totals totalsOf(const CallSite &call) const;
  /// All instances together. The floor is that of the functions nobody calls.
  const Totals &totals() const { return totals_; }

  /// Size of dim `dim` of `value`, as the costs have it; see `DimQuery::dim`.
  SymbolicExpr sizeOf(mlir::Value value, unsigned dim) const {
    return dimsAround(value).dim(value, dim);
  }

  /// Value of the integer or index `value`, or nothing where it is not known;
  /// see `DimQuery::index`.
  std::optional<SymbolicExpr> indexOf(mlir::Value value) const {
    return dimsAround(value).index(value);
  }

  /// The decisions that the counts follow.
  const Conventions &conventions() const { return conventions_; }

  /// Ops that do work or move bytes, unknown ones included.
  int64_t numOps() const;
  /// Names of ops without a known cost, with their numbers of occurrences.
  std::map<std::string, int64_t> unknownOps() const;

private:
  /// Scopes that are analysed apart from all others, so that several are at a
  /// time: their places in the index.
  struct Part {
    std::vector<size_t> places;
    /// Generated names are of the part's own at first.
    SymbolicDims dims;
  };

  void analyzeParts(mlir::MLIRContext *context);
  void rename(Part &part, const Substitution &names);
  void dropEmptyModules();
  SymbolicDims &dimsAround(mlir::Value value) const;
  const ScopeCost *lookup(mlir::Operation *scope) const;
  void computeTotals(Part &part);
  bool isTooDeep(const CallSite &call) const;
  void dropCalls(ScopeCost &scope);
  void computeTotals(ScopeCost &scope, SymbolicDims &dims);
  void computeInstances();
  void computeExecuted();

  Conventions conventions_;
  std::shared_ptr<const ScopeIndex> index_;
  /// Answers are remembered, and stay what they were.
  mutable std::vector<Part> parts_;
  /// By places in the index.
  std::vector<size_t> partOf_;
  /// At first all of the index, without empty ones at the end.
  std::vector<ScopeCost> scopes_;
  /// Places in `scopes_`.
  llvm::DenseMap<mlir::Operation *, size_t> places_;
  std::vector<Instance> instances_;
  Totals totals_;
};

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_COSTANALYSIS_H
