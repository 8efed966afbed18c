//===- CompileKernel.h - A kernel by all families that take it --*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_COMPILEKERNEL_H
#define ROOFLINE_CODEGEN_COMPILEKERNEL_H

#include "Roofline/Codegen/KernelFamily.h"

namespace roofline {

/// What became of a kernel.
struct KernelCode {
  std::vector<CompiledKernel> variants;
  /// By family, why it takes the kernel but cannot compile it.
  std::vector<std::pair<std::string, std::string>> problems;
  /// Those of them, where they leave nothing but fallbacks.
  std::string whyFallback;
};

/// Whether a family takes the kernel that is more than a fallback.
bool isTaken(mlir::func::FuncOp kernel, const KernelTarget &target,
             llvm::ArrayRef<KernelFamily> families);

/// Compiles `kernel` by those of `families` that take it. Fallbacks are asked
/// where none of the others has code for it: because they do not take it, or
/// because they fail, which the fallbacks' variants then say. Without variants
/// and problems where no family takes it, or the target lacks a function.
KernelCode compileKernel(mlir::func::FuncOp kernel, const KernelTarget &target,
                         llvm::ArrayRef<KernelFamily> families);

/// Of a kernel that no family takes, the first op that none has code for, for
/// people; empty where it is no op alone.
std::string obstacleOf(mlir::func::FuncOp kernel, const KernelTarget &target);

} // namespace roofline

#endif // ROOFLINE_CODEGEN_COMPILEKERNEL_H
