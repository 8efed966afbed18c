//===- ShapeText.h - Shapes as text -----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_SHAPETEXT_H
#define ROOFLINE_TARGET_REPORT_SHAPETEXT_H

#include "Roofline/Support/SymbolicExpr.h"

namespace roofline {

/// A size of a shape, in parentheses where one could not tell without them
/// where it ends or whether it is a type: `B*S`, `(B + 1)`, `(max(B, 4))`.
std::string sizeInShape(const SymbolicExpr &size);

/// A shape as `ProfileOp` has it with numbers for its dims: `BxSx64xf16, index`
/// at B = 2, S = 8 is `2x8x64xf16, index`. Nothing where a size is not known or
/// has no value.
std::optional<std::string> shapeAt(std::string_view shape,
                                   const Bindings &bindings);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_SHAPETEXT_H
