//===- ReferenceFunctions.h - Functions of scalars by name ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_REFERENCEFUNCTIONS_H
#define ROOFLINE_LIB_RUNTIME_REFERENCEFUNCTIONS_H

#include "Roofline/Runtime/Scalar.h"

#include <cstddef>
#include <string_view>

namespace roofline::runtime {

/// What a body may do with its slots; see Reference.h.
struct ReferenceFunction {
  std::string_view name;
  size_t operands;
  /// Operands that it does not have are 0; `bits` are those of its integers.
  Scalar (*compute)(Scalar a, Scalar b, Scalar c, unsigned bits);
  /// A kernel that does the same with its reals may come to another result.
  bool rounds;
};

/// The function that `name` names, `mul` or `i32.mul`, and the bits of its
/// integers, 0 for one of reals; null where there is none.
const ReferenceFunction *findFunction(std::string_view name, unsigned &bits);

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_REFERENCEFUNCTIONS_H
