//===- LlamaLowering.h - Builder of the lowered graph -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CONVERSION_LLAMATOLINALG_LLAMALOWERING_H
#define ROOFLINE_LIB_CONVERSION_LLAMATOLINALG_LLAMALOWERING_H

#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace roofline::llama {

using Sizes = llvm::SmallVector<mlir::OpFoldResult>;
/// Letters name loops: `"bsnk"`, and operands by their letters: `"bsk"`.
using Subscripts = llvm::StringRef;

/// What one llama op is lowered with: where ops go, which series they belong
/// to, and the sizes of values.
class LlamaLowering {
public:
  explicit LlamaLowering(mlir::FunctionOpInterface function);

  /// Replaces `op`, which is a llama op of the function; in program order.
  void lower(mlir::Operation *op);

private:
  // One rule per op.
  mlir::Value lower(EmbeddingOp op);
  mlir::Value lower(LinearOp op);
  mlir::Value lower(LmHeadOp op);
  mlir::Value lower(RmsNormOp op);
  mlir::Value lower(SwigluOp op);
  mlir::Value lower(ResidualAddOp op);
  mlir::Value lower(SplitHeadsOp op);
  mlir::Value lower(MergeHeadsOp op);
  mlir::Value lower(AttentionOp op);
  llvm::SmallVector<mlir::Value> lower(RopeOp op);
  llvm::SmallVector<mlir::Value> lower(KvAppendOp op);

  // Parts of rules.
  mlir::Value project(mlir::Value x, mlir::Value weight);
  mlir::Value rotate(mlir::Value heads, mlir::Value cos, mlir::Value sin);
  mlir::Value appendToCache(mlir::Value cache, mlir::Value rows);
  mlir::Value scaleAndMask(AttentionOp op, mlir::Value scores);
  mlir::Value isVisible(AttentionOp op, mlir::ImplicitLocOpBuilder &body,
                        mlir::Value older);
  mlir::Value rowInverseRms(RmsNormOp op, mlir::Type compute);
  mlir::Value rowLength(mlir::OpFoldResult size, mlir::Type type);

  // Sizes.
  Sizes sizesOf(mlir::Value value);
  mlir::OpFoldResult sizeOf(mlir::Value value, unsigned dim);
  mlir::Value constant(mlir::TypedAttr value);
  mlir::Value toValue(mlir::OpFoldResult size);
  mlir::OpFoldResult subtract(mlir::OpFoldResult a, mlir::OpFoldResult b);

  // Ops.
  mlir::Value empty(const Sizes &sizes, mlir::Type elementType);
  mlir::Value zeros(const Sizes &sizes, mlir::Type elementType);
  /// Linalg maps from loops to operands, as subscripts.
  llvm::SmallVector<mlir::AffineMap> maps(Subscripts loops,
                                          llvm::ArrayRef<Subscripts> operands);
  mlir::Value contract(Subscripts loops, mlir::Value lhs, Subscripts lhsDims,
                       mlir::Value rhs, Subscripts rhsDims,
                       const Sizes &resultSizes, Subscripts resultDims);
  using Body = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange)>;
  /// A generic op; loops that no init has are reductions.
  llvm::SmallVector<mlir::Value>
  generic(Subscripts loops, mlir::ValueRange inputs, mlir::ValueRange inits,
          llvm::ArrayRef<Subscripts> operands, Body body);
  mlir::Value expandDim(mlir::Value value, unsigned dim, int64_t outer,
                        int64_t inner);
  mlir::Value collapseDims(mlir::Value value, unsigned dim);
  /// A float constant at the function's entry, shared by all ops.
  mlir::Value constant(mlir::Type type, double value);

  /// Series that ops made from here on belong to; empty for none.
  void setGroup(llvm::StringRef name);
  /// Gives `op` the current group, and the fused id where there is one.
  void tag(mlir::Operation *op);

  mlir::FunctionOpInterface function;
  mlir::ImplicitLocOpBuilder builder;
  llvm::StringRef phase;
  /// Location of the llama op that is being lowered.
  mlir::Location opLoc;
  llvm::StringRef group;
  /// The llama op's own id, or one that is shared by what it becomes; null for
  /// a single op.
  mlir::Attribute fused;
  /// Nobody in the function has this id or a higher one.
  int64_t nextFused = 0;
  llvm::DenseMap<mlir::Attribute, mlir::Value> constants;
  /// Sizes of values: known from lowering, or asked before.
  llvm::DenseMap<mlir::Value, Sizes> sizes;
};

} // namespace roofline::llama

#endif // ROOFLINE_LIB_CONVERSION_LLAMATOLINALG_LLAMALOWERING_H
