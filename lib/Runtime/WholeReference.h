//===- WholeReference.h - All elements of a reference -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_WHOLEREFERENCE_H
#define ROOFLINE_LIB_RUNTIME_WHOLEREFERENCE_H

#include "Roofline/Runtime/Reference.h"

#include <functional>

namespace roofline::runtime {

/// Computes every element of a kernel's results, on all processors that
/// this process may use.
class WholeReference {
public:
  /// As `Reference::parse`. `isAlive` is called from this thread now and then,
  /// while others compute.
  WholeReference(std::string text, std::vector<Argument> arguments,
                 std::function<void()> isAlive)
      : text_(std::move(text)), arguments_(std::move(arguments)),
        isAlive_(std::move(isAlive)),
        first_(Reference::parse(text_, arguments_)) {
    first_.packProducts(isAlive_);
  }

  /// All elements of the output that is the kernel's argument `argument`, in
  /// row-major order.
  std::vector<Scalar> valuesOf(size_t argument) const;
  /// The program itself.
  const Reference &first() const { return first_; }

private:
  std::string text_;
  std::vector<Argument> arguments_;
  std::function<void()> isAlive_;
  /// Holds what those of all threads share.
  Reference first_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_WHOLEREFERENCE_H
