//===- DimQuery.h - Sizes of values as expressions --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_DIMQUERY_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_DIMQUERY_H

#include "Roofline/Support/Conventions.h"
#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/Value.h"

namespace roofline {

/// What a cost model may ask about the values around its op.
class DimQuery {
public:
  explicit DimQuery(const Conventions &conventions = {})
      : conventions_(conventions) {}
  virtual ~DimQuery() = default;

  /// The decisions that counts follow.
  const Conventions &conventions() const { return conventions_; }

  /// Size of dim `dim` of the shaped value `value`: a constant, a polynomial
  /// over named dims, or a generated name (`d0`, `d1`, ...) where nothing else
  /// is known.
  virtual SymbolicExpr dim(mlir::Value value, unsigned dim) = 0;
  /// False if a generated name is in `size`: a size that is equal to it may say
  /// more.
  virtual bool isNamed(const SymbolicExpr &size) const = 0;
  /// The value of an integer or index, or nothing where it is not known.
  virtual std::optional<SymbolicExpr> index(mlir::Value value) = 0;

  /// The same for an attribute or a value.
  std::optional<SymbolicExpr> index(mlir::OpFoldResult value);
  /// True if, of two sizes that are equal, `a` says more than `b`: a constant
  /// most, a name that the user gave more than a generated one.
  bool saysMore(const SymbolicExpr &a, const SymbolicExpr &b) const;
  /// Product of all dims; 1 for a value that is not shaped.
  SymbolicExpr elements(mlir::Value value);
  /// Bytes of all elements: 7 x i4 are 4 B, or 7 B by `packing=bytes`.
  SymbolicExpr bytes(mlir::Value value) {
    return packedBytes(elements(value), value.getType());
  }

  /// Bytes that `count` elements of `type` (or of its element type) take, as
  /// the convention `packing` has it. Index is 8 B; a type without a width
  /// counts 0.
  SymbolicExpr packedBytes(const SymbolicExpr &count, mlir::Type type) const;

private:
  Conventions conventions_;
};

/// Bits of one element of `type`; 0 where it has no fixed width.
unsigned elementBits(mlir::Type type);

/// The name MLIR prints for the element type of `type`, e.g. `f16`.
std::string elementTypeName(mlir::Type type);

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_DIMQUERY_H
