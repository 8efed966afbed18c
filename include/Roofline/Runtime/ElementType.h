//===- ElementType.h - What operands are made of ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_ELEMENTTYPE_H
#define ROOFLINE_RUNTIME_ELEMENTTYPE_H

#include "Roofline/Runtime/Scalar.h"

#include <string>
#include <string_view>
#include <vector>

namespace roofline::runtime {

/// A type of elements that the runner fills, reads and compares.
struct ElementType {
  std::string name;
  /// In memory.
  int64_t bytes;
  /// Of an integer, without those that its bytes have beyond; of a real 0.
  unsigned bits;

  bool isInteger() const { return bits > 0; }
};

/// All there are.
const std::vector<ElementType> &elementTypes();

/// The one of that name; null where there is none.
const ElementType *findElementType(std::string_view name);

/// The one of that name. Throws `Error` where there is none.
const ElementType &elementType(std::string_view name);

/// The element at `from`. A byte that is no truth is neither of the two.
Scalar readElement(const void *from, const ElementType &type);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_ELEMENTTYPE_H
