//===- FloorCounter.h - What no order of execution can avoid ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_FLOORCOUNTER_H
#define ROOFLINE_LIB_ANALYSIS_FLOORCOUNTER_H

#include "MovedParts.h"
#include "Roofline/Analysis/ScopeWalker.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace roofline {

/// Where a value comes from, and the outermost loop that carries it there, of
/// which only the first trip has it.
struct Root {
  mlir::Value value;
  mlir::Operation *carrier = nullptr;
};

/// What an op touches in one of its executions, and in all of them.
struct Moved {
  SymbolicExpr once, all;
};

/// What `op` reads of a buffer.
struct BufferRead {
  MovedPart part;
  mlir::Operation *op;
  /// All of a value, which it then writes over.
  bool isWrittenOver;
};

/// What is touched of a buffer that is an argument.
struct BufferParts {
  std::vector<BufferRead> reads;
  std::vector<MovedPart> writes;
  /// Ops that may write to it.
  llvm::SmallVector<mlir::Operation *> writers;
  /// A callee may read what was written in the same call.
  bool mayBeReadBack = false;
};

/// Whether a size of the call may be 0: a floor takes dims to be 1 or more.
bool mayBeEmpty(const CallSite &site);

/// Counts the floor of one function: what must come from its arguments
/// (FloorBytes.cpp) and, where these are buffers, go to them
/// (FloorBuffers.cpp), and go to its results (FloorResults.cpp).
class FloorCounter {
public:
  FloorCounter(const ScopeCost &scope, SymbolicDims &dims, CalleeLookup lookup)
      : scope(scope), dims(dims), lookup(lookup) {}

  Floor count();

private:
  Root rootOf(mlir::Value value);
  bool isInFirstTrip(mlir::Operation *op, mlir::Operation *carrier);
  void touchBy(llvm::ArrayRef<OpCost> costs);
  void touchByTests();
  void touch(mlir::Value value, mlir::Operation *op, const SymbolicExpr &once,
             const SymbolicExpr &all);
  NestAccess accessOf(mlir::Value value, mlir::Value root, mlir::Operation *op);
  MovedPart partBy(mlir::Operation *op, mlir::Value value, const Root &root,
                   const Moved &moved);

  bool isBuffer(const Root &root) const;
  bool mayBeSame(const Root &root, const Root &other) const;
  void touchBuffer(mlir::Operation *op, mlir::Value value, const Moved &read,
                   const Moved &written);
  void touchByCall(const CallSite &site);
  void findWriters();
  bool isFirst(const BufferRead &read, const BufferParts &parts);
  void splitBuffer(mlir::BlockArgument argument, Floor &floor);

  SymbolicExpr resultBytes(mlir::Value value);
  SymbolicExpr countResult(mlir::Value value);
  mlir::Value viewedFrom(mlir::Value value);
  mlir::Value bufferOf(mlir::Value value);
  mlir::Value reshapedFrom(mlir::Value value);
  mlir::Value addWritten(mlir::Value value, std::vector<MovedPart> &parts,
                         bool isPlaced);
  void addWritten(mlir::Operation *op, const SymbolicExpr &bytes,
                  mlir::OffsetSizeAndStrideOpInterface place,
                  std::vector<MovedPart> &parts);
  void addWrittenBy(const OpCost &kernel, unsigned result,
                    std::vector<MovedPart> &parts);
  void addWrittenByWays(mlir::OpResult result, std::vector<MovedPart> &parts);
  void addWrittenByModelled(CostModelOpInterface op, mlir::Value value,
                            bool isPlaced, std::vector<MovedPart> &parts);
  bool addWrittenInLoop(mlir::LoopLikeOpInterface loop, mlir::OpResult result,
                        std::vector<MovedPart> &parts, bool isPlaced);
  SymbolicExpr writtenByCall(mlir::CallOpInterface call, unsigned result);

  const ScopeCost &scope;
  SymbolicDims &dims;
  CalleeLookup lookup;
  /// Loops that are one row.
  llvm::DenseMap<mlir::Operation *, const OpCost *> kernels;
  /// Of ways in ways that are followed.
  unsigned depth = 0;
  /// Updates in place follow each other as long as the function is.
  llvm::DenseMap<mlir::Value, Root> roots;
  /// Of arguments what is read or written, of other buffers what is written.
  llvm::DenseMap<mlir::Value, std::vector<MovedPart>> touched;
  /// Ways lead to the same values again and again.
  llvm::DenseMap<mlir::Value, SymbolicExpr> written;
  /// Buffers that are arguments.
  llvm::DenseMap<mlir::Value, BufferParts> buffers;
  /// Values of which all is.
  llvm::DenseSet<mlir::Value> wholes;
};

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_FLOORCOUNTER_H
