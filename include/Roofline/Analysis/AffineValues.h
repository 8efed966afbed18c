//===- AffineValues.h - Values of affine expressions ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_AFFINEVALUES_H
#define ROOFLINE_ANALYSIS_AFFINEVALUES_H

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/ArrayRef.h"

namespace roofline {

/// The value of an index, or nothing where it is not known.
using IndexValue = std::optional<SymbolicExpr>;

/// The value of `expr` where its dims and symbols have the values `dims` and
/// `symbols`. Nothing where it needs one that is not known, or divides by a
/// constant that is not positive.
IndexValue evaluate(mlir::AffineExpr expr, llvm::ArrayRef<IndexValue> dims,
                    llvm::ArrayRef<IndexValue> symbols);

/// The values of all results of `map`, of which `operands` are the dims and
/// then the symbols.
llvm::SmallVector<IndexValue>
evaluateMap(mlir::AffineMap map, mlir::ValueRange operands, DimQuery &dims);

/// `dividend` modulo `divisor`: never negative, as in affine maps. Nothing for
/// a constant divisor that is not positive.
IndexValue modulo(const SymbolicExpr &dividend, const SymbolicExpr &divisor);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_AFFINEVALUES_H
