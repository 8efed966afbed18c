//===- LoopNest.h - Loops that are one kernel -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loops around loads, stores and arithmetic on scalars and vectors are one
// kernel: what they work on is in registers, and an element that many trips
// load comes from memory once. The outermost such loop has a row of its own;
// what is inside of it has none. Loops around whole ops on tensors or memrefs
// only multiply them, but where `roofline.fused` marks the loop: then what
// these ops make in it stays on chip, too.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_LOOPNEST_H
#define ROOFLINE_LIB_ANALYSIS_LOOPNEST_H

#include "Roofline/Analysis/SymbolicDims.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace roofline {

/// A place in a block, or the trip of a loop (by its place in
/// `NestAccess::loops`): executions follow each other in the order of these.
struct PathStep {
  int64_t position = 0;
  std::optional<size_t> loop = std::nullopt;
};

/// A part of a value that comes into a nest, touched by one op in the nest.
struct NestAccess {
  Traffic::Direction direction;
  /// Defined outside of the nest, or an argument that carries such a value.
  mlir::Value root;
  /// In the dims of `root`; of no meaning where the way to it is not known.
  llvm::SmallVector<Access::Dim> dims;
  bool isPlaced = true;
  /// Elements of one execution.
  SymbolicExpr elements = 1;
  /// Loops of the nest around the op, outermost first.
  std::vector<Trips> loops;
  /// From the nest to the op: when it is executed.
  std::vector<PathStep> path;
  /// Not every execution touches all of it.
  bool atMost = false;
  mlir::Operation *op;
};

/// True for tensors and memrefs.
bool isInMemory(mlir::Type type);

/// The number of trips that the user tells.
std::optional<SymbolicExpr> toldTrips(mlir::Operation *loop);

/// True if both touch the same elements, where the loops have the same trips.
bool isSameBox(const NestAccess &a, const NestAccess &b);

/// The outermost loops under `scope` that are kernels.
llvm::DenseSet<mlir::Operation *> findKernelNests(mlir::Operation *scope,
                                                  DimQuery &dims);

/// Everything that `nest` touches of values from outside, in program order.
/// What it allocates itself stays in it.
std::vector<NestAccess> collectAccesses(mlir::LoopLikeOpInterface nest,
                                        SymbolicDims &dims);

/// All of `value`, as a box.
llvm::SmallVector<Access::Dim> wholeOf(mlir::Value value, DimQuery &dims);

/// Where `update` writes; nothing where that is not known.
std::optional<llvm::SmallVector<Access::Dim>>
placeOf(mlir::OffsetSizeAndStrideOpInterface update, DimQuery &dims);

/// Goes over from an `access` of `value` to one of `source`, the value that it
/// aliases: through a slice to where that lies.
void throughAlias(mlir::Value value, mlir::Value source, NestAccess &access,
                  SymbolicDims &dims);

/// A number of elements.
struct ElementCount {
  SymbolicExpr elements;
  /// It may be less.
  bool atMost = false;
};

/// Distinct elements of one value that `accesses` touch.
ElementCount countElements(llvm::ArrayRef<NestAccess> accesses, DimQuery &dims);

/// The same by going through all executions. Nothing where these are not
/// constant, or too many.
std::optional<SymbolicExpr> countOneByOne(llvm::ArrayRef<NestAccess> accesses);

/// Elements of one value that are read before they are written, by going
/// through all executions. Nothing where these are not constant, or too many.
std::optional<SymbolicExpr> countReadFirst(llvm::ArrayRef<NestAccess> reads,
                                           llvm::ArrayRef<NestAccess> writes);

/// Bytes that `nest` must move: per value from outside, every element that it
/// reads before it writes it, and every element that it writes, once.
Cost nestTraffic(mlir::LoopLikeOpInterface nest, SymbolicDims &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_LOOPNEST_H
