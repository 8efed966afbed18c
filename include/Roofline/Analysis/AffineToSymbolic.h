//===- AffineToSymbolic.h - Affine expressions as polynomials ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_AFFINETOSYMBOLIC_H
#define ROOFLINE_ANALYSIS_AFFINETOSYMBOLIC_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/AffineExpr.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

namespace roofline {

/// `expr` with its dims and symbols replaced by expressions, `floordiv`,
/// `ceildiv` and `mod` included. Nothing for a division by what is known not to
/// be positive.
std::optional<SymbolicExpr> toSymbolic(mlir::AffineExpr expr,
                                       llvm::ArrayRef<SymbolicExpr> dims,
                                       llvm::ArrayRef<SymbolicExpr> symbols);

/// All results of `map` on `operands`: its dims, then its symbols.
std::optional<llvm::SmallVector<SymbolicExpr>>
toSymbolic(mlir::AffineMap map, llvm::ArrayRef<SymbolicExpr> operands);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_AFFINETOSYMBOLIC_H
