//===- LoopNest.h - Chains of ops as loops over elements ------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_LOOPNEST_H
#define ROOFLINE_LIB_CODEGEN_HOST_LOOPNEST_H

#include "../StreamKernel.h"

namespace roofline::host {

/// Where reductions of a kernel are computed.
enum class Reductions {
  None,
  /// Before the loop along each row of what the kernel writes.
  OnRows,
  /// By loops of their own, into the workspace.
  InWorkspace,
};

/// What the function of a kernel needs.
struct LoopFunction {
  mlir::func::FuncOp function;
  /// Bytes of the workspace, which comes after the kernel's arguments if there
  /// are any.
  int64_t workspace;
  /// Tiles that it takes the first and the end of, 0 where it takes neither.
  int64_t tiles;
};

/// The tensors that such loops would read after they were overwritten (see
/// InPlace.h); those with reductions `InWorkspace` copy them there first.
llvm::SmallVector<mlir::Value> readTooLate(const StreamKernel &kernel,
                                           Reductions reductions);

/// Adds a function to `module` that does what the kernel does, by loops along
/// which neighbours are neighbours in memory, in vectors where it can; nullopt
/// where it cannot be done that way. `fetchesAhead`: for operands in memory,
/// what is read next is asked for while there is work to do.
std::optional<LoopFunction> emitLoops(mlir::ModuleOp module,
                                      llvm::StringRef name,
                                      const StreamKernel &kernel,
                                      Reductions reductions,
                                      bool fetchesAhead = false);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LOOPNEST_H
