//===- KernelAttribute.h - What a kernel's function says --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_KERNELATTRIBUTE_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_KERNELATTRIBUTE_H

#include "llvm/ADT/StringRef.h"

namespace roofline::attr {

/// On a function in kernel form: a dictionary, see `roofline-extract-kernels`.
inline constexpr llvm::StringLiteral kKernel = "roofline.kernel";

} // namespace roofline::attr

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_KERNELATTRIBUTE_H
