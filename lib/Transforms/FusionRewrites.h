//===- FusionRewrites.h - Ops become one kernel -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What upstream's fusions make of ops of one block. None of these asks whether
// that pays.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONREWRITES_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONREWRITES_H

#include "mlir/IR/PatternMatch.h"

#include <string>

namespace roofline {

/// Ops of one block, in program order.
using KernelOps = llvm::SmallVector<mlir::Operation *>;

/// Sizes of the results of `ops` are asked of what these results are written
/// to, so that nobody keeps an op for the size of its result.
void forwardSizes(mlir::RewriterBase &rewriter,
                  llvm::ArrayRef<mlir::Operation *> ops);

/// Who else takes what `ops` make waits for the last of them, as far as nothing
/// else keeps it in its place and none of `ops` needs it.
void sinkOthers(mlir::RewriterBase &rewriter,
                llvm::ArrayRef<mlir::Operation *> ops);

/// Elementwise ops of `ops` become parts of those that take what they make, one
/// after the other. A result that others take, too, is a result of the fused op
/// then, so that nothing is computed twice; with `mayRecompute`, a value that
/// is broadcast is computed where it is taken. Returns what is left of `ops`.
KernelOps fuseElementwise(mlir::RewriterBase &rewriter,
                          llvm::ArrayRef<mlir::Operation *> ops,
                          bool mayRecompute);

/// The last of `ops` becomes a loop over tiles (by its loops; 0 is all of one),
/// in which the others compute what a tile takes: one kernel, which
/// `roofline.fused` marks. Returns what is left of `ops`; or failure, with the
/// reason as a part of a sentence, where upstream cannot do it.
mlir::FailureOr<KernelOps> tileAndFuse(mlir::RewriterBase &rewriter,
                                       llvm::ArrayRef<mlir::Operation *> ops,
                                       llvm::ArrayRef<int64_t> tile,
                                       std::string &reason);

/// What the body of `loop` computes twice, once for another op and once to give
/// it, it computes once.
void mergeRepeated(mlir::RewriterBase &rewriter, mlir::Operation *loop);

/// Erases accumulators and sizes that nobody in `block` needs any more.
void eraseUnused(mlir::Block &block);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONREWRITES_H
