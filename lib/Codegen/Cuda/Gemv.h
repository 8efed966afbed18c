//===- Gemv.h - Products with few rows, bound by bandwidth ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMV_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMV_H

#include "../Contraction.h"
#include "../EntryBuilder.h"
#include "Roofline/Codegen/KernelFamily.h"

namespace roofline::cuda {

/// Matrix times a few vectors, and batches of them: every element of the
/// larger operand is read once, 16 bytes at a time, and used for all vectors.
const KernelFamily &gemvFamily();

/// How the rows of w are given to threads where k is contiguous in w.
struct GemvRows {
  /// Threads that share a row, a power of 2; above 32 they are the block.
  int64_t threadsPerRow;
  /// Rows of each group of threads.
  int64_t rows;
  int64_t threads;
  /// Chunks of 16 bytes of each row that a thread loads before it uses them.
  int64_t unroll;
};

/// How w is given to threads where n is contiguous in w.
struct GemvColumns {
  /// Neighbouring threads, 8 columns each.
  int64_t columnThreads;
  int64_t threads;
  /// Blocks that share the sum of an output; above 1 they leave their parts in
  /// the workspace.
  int64_t splits;
};

/// Where a vector is: offsets in x, in y and in the chain's operands.
struct GemvVector {
  int64_t x = 0, y = 0;
  mlir::SmallVector<int64_t, 2> others = {};
};

/// Where the data is, for the emitters.
struct GemvProblem {
  Contraction contraction;
  /// What becomes of each element before it is stored.
  ElementwiseChain chain;
  mlir::SmallVector<mlir::MemRefType> buffers;
  /// All combinations of m.
  mlir::SmallVector<GemvVector> vectors;
};

bool canReadRows(const GemvProblem &problem);
bool canReadColumns(const GemvProblem &problem);

/// Blocks of 16 bytes need this many elements.
constexpr int64_t gemvVector = 8;

int64_t gridOf(const GemvProblem &problem, const GemvRows &config);
int64_t gridOf(const GemvProblem &problem, const GemvColumns &config);

void emitGemvRows(mlir::ModuleOp module, llvm::StringRef name,
                  const runtime::Launch &launch, const GemvProblem &problem,
                  const GemvRows &config);
/// With a workspace, its buffer comes after the arguments.
void emitGemvColumns(mlir::ModuleOp module, llvm::StringRef name,
                     const runtime::Launch &launch, const GemvProblem &problem,
                     const GemvColumns &config);

/// y = what the chain makes of the sum of `parts` arrays of its size in the
/// workspace, whose buffer comes after the arguments. What the chain reads lies
/// as y does.
void emitSumOfParts(mlir::ModuleOp module, llvm::StringRef name,
                    const runtime::Launch &launch, const GemvProblem &problem,
                    int64_t parts);

/// Stores an element of the product, or what the chain makes of it, at offsets
/// in y and in the chain's operands.
void storeElement(EntryBuilder &entry, const GemvProblem &problem,
                  mlir::Value product, mlir::Value y,
                  mlir::ArrayRef<mlir::Value> others);

/// `dim` with `factor` of its neighbours as one.
ContractedDim blocked(const ContractedDim &dim, int64_t factor);

/// Index of a row or a block by dims, slowest first, into offsets in x, w, y
/// and the `numOthers` operands of the chain.
struct GemvOffsets {
  mlir::Value x, w, y;
  mlir::SmallVector<mlir::Value, 2> others;
};
GemvOffsets offsetsOf(EntryBuilder &entry, mlir::Value index,
                      mlir::ArrayRef<ContractedDim> dims, size_t numOthers);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMV_H
