//===- SymbolicDims.h - Sizes of a module's values --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_SYMBOLICDIMS_H
#define ROOFLINE_ANALYSIS_SYMBOLICDIMS_H

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <set>

namespace roofline {

/// Answers DimQuery for every value of a module, without changing it. Sizes
/// come, in this order, from the type; from `roofline.dims` on a function
/// argument; from the init of a destination-style op; from an op's
/// SymbolicShapeOpInterface; from the function that a call names. What none of
/// them knows gets a generated name, the same at every ask. So do integers that
/// are fixed in a function, such as its arguments.
class SymbolicDims : public DimQuery {
public:
  SymbolicDims(mlir::Operation *root, const Conventions &conventions);

  SymbolicExpr dim(mlir::Value value, unsigned dim) override;
  bool isNamed(const SymbolicExpr &size) const override;
  std::optional<SymbolicExpr> index(mlir::Value value) override;
  using DimQuery::index;

private:
  std::optional<SymbolicExpr> inferDim(mlir::Value value, unsigned dim);
  std::optional<SymbolicExpr> inferResultDim(mlir::OpResult result,
                                             unsigned dim);
  std::optional<SymbolicExpr> inferElementwiseDim(mlir::Operation *op,
                                                  unsigned dim);
  SymbolicExpr generateName();

  llvm::DenseMap<std::pair<mlir::Value, unsigned>, SymbolicExpr> dims_;
  /// Asked and not yet answered: recursive functions ask in circles.
  llvm::DenseSet<std::pair<mlir::Value, unsigned>> pending_;
  llvm::DenseMap<mlir::Value, std::optional<SymbolicExpr>> indices_;
  /// Names that the user gave, which generated ones must avoid.
  std::set<std::string, std::less<>> usedNames_;
  std::set<std::string, std::less<>> generatedNames_;
  unsigned nextName_ = 0;
};

/// The replacement of the dims and integers that the arguments of `function`
/// are named by, when it is called with `operands`.
std::map<std::string, SymbolicExpr>
substitutionForCall(mlir::Operation *function, mlir::OperandRange operands,
                    DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_SYMBOLICDIMS_H
