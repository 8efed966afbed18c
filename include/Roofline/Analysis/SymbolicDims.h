//===- SymbolicDims.h - Sizes of a module's values --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_SYMBOLICDIMS_H
#define ROOFLINE_ANALYSIS_SYMBOLICDIMS_H

#include "Roofline/Analysis/DeepCalls.h"
#include "Roofline/Analysis/ScopeIndex.h"
#include "Roofline/Dialect/Roofline/IR/DimQuery.h"
#include "Roofline/Support/Trips.h"
#include "mlir/IR/Operation.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <map>
#include <memory>
#include <set>

namespace roofline {

class BlockLoops;

/// Dims in terms of others, e.g. those of a callee in terms of its caller's.
using Substitution = std::map<std::string, SymbolicExpr>;

/// One induction variable of a loop: `lower + step * number` in trip `number`.
struct LoopDim {
  SymbolicExpr lower, step;
  Trips trips;

  LoopDim substitute(const Substitution &names) const {
    return {lower.substitute(names),
            step.substitute(names),
            {trips.number, trips.trips.substitute(names)}};
  }

  bool dependsOn(llvm::StringRef symbol) const {
    return lower.dependsOn(symbol) || step.dependsOn(symbol) ||
           trips.trips.dependsOn(symbol);
  }
};

/// Answers DimQuery for every value of a module, without changing it. Sizes
/// come, in this order, from the type; from `roofline.dims` on a function
/// argument; from the init of a destination-style op; from an op's
/// SymbolicShapeOpInterface; from the function that a call names. What none of
/// them knows gets a generated name, the same at every ask. So do integers that
/// are fixed in a function, such as its arguments. What loops carry has the
/// size of its init. Inside of a loop sizes and integers may depend on the
/// number of the trip, a symbol that no user can write.
class SymbolicDims : public DimQuery {
public:
  SymbolicDims(mlir::Operation *root, const Conventions &conventions);
  /// For a part of what `index` is of.
  SymbolicDims(std::shared_ptr<const ScopeIndex> index,
               const Conventions &conventions);

  SymbolicExpr dim(mlir::Value value, unsigned dim) override;
  bool isNamed(const SymbolicExpr &size) const override;
  std::optional<SymbolicExpr> index(mlir::Value value) override;
  using DimQuery::index;

  /// The induction variables of `loop`, outermost first; nothing where a bound
  /// is not known.
  const std::optional<std::vector<LoopDim>> &
  loopDims(mlir::LoopLikeOpInterface loop);

  /// What `next` is more than the block argument `argument`, in every trip of
  /// the loop that counts by it; nothing where that is not known.
  std::optional<SymbolicExpr> stepFrom(mlir::BlockArgument argument,
                                       mlir::Value next);

  /// The loops of a region of several blocks.
  const BlockLoops &blockLoops(mlir::Region &region);

  /// The function that `call` names, with a body; null where it is not known.
  mlir::Operation *calleeOf(mlir::CallOpInterface call) const {
    return index_->calleeOf(call);
  }

  /// Others for the names that were generated so far, by the numbers from
  /// `next` on. Names that follow are numbered by it, too, so that several
  /// queries that share it have no name in common. Nothing where all names
  /// stay what they are.
  Substitution reserveNames(std::shared_ptr<unsigned> next);
  /// Goes over to the names that `reserveNames` gave.
  void rename(const Substitution &names);

private:
  std::optional<SymbolicExpr> inferLoopDim(mlir::Value value, unsigned dim);
  std::optional<SymbolicExpr> inferInductionVariable(mlir::Value value);
  std::optional<std::vector<LoopDim>>
  computeLoopDims(mlir::LoopLikeOpInterface loop);
  std::optional<SymbolicExpr> findDim(mlir::Value value, unsigned dim);
  std::optional<SymbolicExpr> findIndex(mlir::Value value);
  std::optional<SymbolicExpr> inferDim(mlir::Value value, unsigned dim);
  std::optional<SymbolicExpr> inferResultDim(mlir::OpResult result,
                                             unsigned dim);
  std::optional<SymbolicExpr> inferElementwiseDim(mlir::Operation *op,
                                                  unsigned dim);
  SymbolicExpr generateName();

  /// What was remembered since a point in time, and is forgotten again if an
  /// assumption turns out to be wrong.
  struct Journal {
    std::vector<std::pair<mlir::Value, unsigned>> dims;
    std::vector<mlir::Value> indices;
    std::vector<mlir::Operation *> loops;
    std::vector<mlir::Region *> regions;
    std::vector<std::string> names;
  };
  /// Where a journal was, and the next numbers.
  struct Mark {
    size_t dims, indices, loops, regions, names;
    unsigned nextName, nextLoop;
  };
  /// True for a size, or an index where there is no number of a dim, that has
  /// been asked for.
  bool isKnown(mlir::Value value, std::optional<unsigned> dim) const;
  void remember(mlir::Value value, unsigned dim, const SymbolicExpr &size);
  Mark mark() const;
  void forgetSince(const Mark &mark);
  /// Keeps what is known now, whatever `symbol` stands for. So names that an
  /// answer holds stay those of the same values.
  void forgetWhatDependsOn(llvm::StringRef symbol, const Mark &mark);

  llvm::DenseMap<std::pair<mlir::Value, unsigned>, SymbolicExpr> dims_;
  /// Asked and not yet answered: recursive functions ask in circles.
  llvm::DenseSet<std::pair<mlir::Value, unsigned>> pending_;
  llvm::DenseMap<mlir::Value, std::optional<SymbolicExpr>> indices_;
  llvm::DenseMap<mlir::Operation *, std::optional<std::vector<LoopDim>>> loops_;
  llvm::DenseMap<mlir::Region *, std::shared_ptr<BlockLoops>> blockLoops_;
  std::shared_ptr<const ScopeIndex> index_;
  std::set<std::string, std::less<>> generatedNames_;
  /// Written while `numTrials_` assumptions are tried, one in the other.
  Journal journal_;
  unsigned numTrials_ = 0;
  /// What loops carry in other sizes than they start with.
  llvm::DenseSet<std::pair<mlir::Value, unsigned>> resized_;
  /// What an answer follows from may be as far away as the module is long.
  DeepCalls deepCalls_;
  std::shared_ptr<unsigned> nextName_ = std::make_shared<unsigned>(0);
  unsigned nextLoop_ = 0;
};

/// True if `expr` depends on the number of a trip.
bool dependsOnTrip(const SymbolicExpr &expr);

/// The replacement of the dims and integers that the arguments of `function`
/// are named by, when it is called with `operands`.
Substitution substitutionForCall(mlir::Operation *function,
                                 mlir::OperandRange operands, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_SYMBOLICDIMS_H
