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

/// Adds a function to `module` that does what the kernel does, by scalar loops
/// along which neighbours are neighbours in memory. Returns the elements, f32,
/// of the workspace, which is the last argument if there are any; nullopt where
/// it cannot be done that way.
std::optional<int64_t> emitLoops(mlir::ModuleOp module, llvm::StringRef name,
                                 const StreamKernel &kernel,
                                 Reductions reductions);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LOOPNEST_H
