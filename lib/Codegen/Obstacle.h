//===- Obstacle.h - What there is no code for -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_OBSTACLE_H
#define ROOFLINE_LIB_CODEGEN_OBSTACLE_H

#include "Roofline/Codegen/KernelFamily.h"

namespace roofline {

/// The first function of `math` in the kernel that a target has no code for, in
/// whichever family, for people; empty where there is none.
std::string missingFunction(mlir::func::FuncOp kernel,
                            const KernelTarget &target);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_OBSTACLE_H
