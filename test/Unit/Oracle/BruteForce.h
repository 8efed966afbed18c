//===- BruteForce.h - Counts by doing: no formulas, no models ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An independent reading of the counting conventions, to hold the analysis
// against. It visits every point of every iteration space, evaluates the maps
// there, and keeps what was touched in sets. It shares no code with the cost
// models or with the analysis.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_BRUTEFORCE_H
#define ROOFLINE_TEST_UNIT_ORACLE_BRUTEFORCE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <map>
#include <string>
#include <vector>

namespace roofline::oracle {

/// What one execution of an op does and moves.
struct Count {
  /// By unit and element type, e.g. `matrix f16`. No zeros.
  std::map<std::string, int64_t> work;
  /// Bytes by value. No zeros.
  std::map<std::string, int64_t> read, written;

  void addWork(const std::string &unitAndType, int64_t amount);
  bool operator==(const Count &other) const {
    return work == other.work && read == other.read && written == other.written;
  }
  /// E.g. `work {vector f32: 8} read {%arg0: 32} written {%0: 32}`.
  std::string str() const;
};

/// An op that does work or moves bytes, or could.
struct Row {
  mlir::Operation *op;
  Count once;
  int64_t executions;
};

/// The rows of a function in the order in which they are first executed; loops
/// run for real. What it cannot count, it says in `problem`.
struct Counted {
  std::vector<Row> rows;
  std::string problem;
  /// Sums over all executions; bytes of all values together.
  Count total() const;
};
Counted countByForce(mlir::func::FuncOp function);

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// What a scalar op is: its unit, and how many operations it is.
struct ScalarKind {
  const char *unit; // null for what is no operation at all
  int64_t amount;
};
/// Null for an op that is not in the table.
const ScalarKind *scalarKind(mlir::Operation *op);
/// `vector f32`: the unit, and the type that `op` works on.
std::string unitAndType(mlir::Operation *op, const ScalarKind &kind);

/// A name for `value` that is the same for every asker.
std::string nameOf(mlir::Value value);
/// Bits of an element of `type`.
int64_t bitsOf(mlir::Type type);
/// Bytes that `elements` elements of `type` take together, packed.
int64_t packed(int64_t elements, mlir::Type type);

/// The place of `expr` for these loop indices.
int64_t evaluate(mlir::AffineExpr expr, llvm::ArrayRef<int64_t> dims,
                 llvm::ArrayRef<int64_t> symbols = {});

/// True for an op that writes one scalar everywhere and computes nothing.
bool isFill(mlir::Operation *op);
/// True for a fill of accumulators and nothing else: it has no row.
bool onlyFillsAccumulators(mlir::Operation *op);
/// The multiplications and additions of sums of products of different inputs
/// into an output, as tensor cores take them, each with unit and type.
std::map<mlir::Operation *, std::string>
findMultiplyAdds(mlir::linalg::LinalgOp op);
/// One execution of a structured op; says in `problem` what it cannot count.
Count countStructured(mlir::linalg::LinalgOp op, std::string &problem);
/// One execution of an op of the table on tensors.
Count countOnTensors(mlir::Operation *op, const ScalarKind &kind);

/// True for a loop nest that holds scalar and vector ops, loads and stores
/// only: its outermost loop is one row.
bool isScalarNest(mlir::Operation *loop);
/// Executes such a nest.
Count countNest(mlir::Operation *loop, std::string &problem);

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_BRUTEFORCE_H
