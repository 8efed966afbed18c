//===- StaticSizes.h - Types at one setting of the dims ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_STATICSIZES_H
#define ROOFLINE_LIB_CODEGEN_STATICSIZES_H

#include "Roofline/Analysis/CostAnalysis.h"
#include "mlir/IR/BuiltinTypes.h"

namespace roofline {

/// The sizes that the analysis knows as expressions, as numbers.
class StaticSizes {
public:
  /// `substitution` is that of the instance whose values are asked for. All
  /// must outlive this.
  StaticSizes(const CostAnalysis &costs, const Substitution &substitution,
              const Bindings &bindings)
      : costs_(costs), substitution_(substitution), bindings_(bindings) {}

  /// The type of `value` with static sizes; null where one is not known, and
  /// for what is no ranked tensor.
  mlir::RankedTensorType typeOf(mlir::Value value) const {
    auto type = mlir::dyn_cast<mlir::RankedTensorType>(value.getType());
    if (!type || type.hasStaticShape())
      return type;
    llvm::SmallVector<int64_t> shape;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      auto size = type.isDynamicDim(dim)
                      ? evaluate(costs_.sizeOf(value, dim))
                      : std::optional<int64_t>(type.getDimSize(dim));
      if (!size)
        return {};
      shape.push_back(*size);
    }
    return mlir::RankedTensorType::get(shape, type.getElementType(),
                                       type.getEncoding());
  }

  /// The value of an integer or index.
  std::optional<int64_t> indexOf(mlir::Value value) const {
    std::optional<SymbolicExpr> expr = costs_.indexOf(value);
    return expr ? evaluate(*expr) : std::nullopt;
  }

private:
  std::optional<int64_t> evaluate(const SymbolicExpr &expr) const {
    std::optional<Int128> value =
        expr.substitute(substitution_).evaluate(bindings_);
    return value ? toInt64(*value) : std::nullopt;
  }

  const CostAnalysis &costs_;
  const Substitution &substitution_;
  const Bindings &bindings_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_STATICSIZES_H
