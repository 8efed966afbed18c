//===- CostModels.h - How each dialect's ops are counted --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_COSTMODELS_H
#define ROOFLINE_COSTMODELS_COSTMODELS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace roofline {

/// Attach CostModelOpInterface and SymbolicShapeOpInterface to the ops of one
/// dialect, when it is loaded.
void registerAffineCostModels(mlir::DialectRegistry &registry);
void registerArithCostModels(mlir::DialectRegistry &registry);
void registerAsyncCostModels(mlir::DialectRegistry &registry);
void registerBufferizationCostModels(mlir::DialectRegistry &registry);
void registerBuiltinCostModels(mlir::DialectRegistry &registry);
void registerComplexCostModels(mlir::DialectRegistry &registry);
void registerControlFlowCostModels(mlir::DialectRegistry &registry);
void registerIndexCostModels(mlir::DialectRegistry &registry);
void registerLinalgCostModels(mlir::DialectRegistry &registry);
void registerLlamaCostModels(mlir::DialectRegistry &registry);
void registerMathCostModels(mlir::DialectRegistry &registry);
void registerMLProgramCostModels(mlir::DialectRegistry &registry);
void registerMemRefCostModels(mlir::DialectRegistry &registry);
void registerQuantCostModels(mlir::DialectRegistry &registry);
void registerSCFCostModels(mlir::DialectRegistry &registry);
void registerShapeCostModels(mlir::DialectRegistry &registry);
void registerTensorCostModels(mlir::DialectRegistry &registry);
void registerTosaCostModels(mlir::DialectRegistry &registry);
void registerUBCostModels(mlir::DialectRegistry &registry);
void registerVectorCostModels(mlir::DialectRegistry &registry);

/// LoopRangeOpInterface for the loops of affine.
void registerAffineLoopModels(mlir::DialectRegistry &registry);
/// AccessOpInterface, with the cost beside it, for the ops of memref and tensor
/// that read and write single elements.
void registerElementAccessModels(mlir::DialectRegistry &registry);
/// The same for the ops of vector that read and write memory.
void registerVectorAccessModels(mlir::DialectRegistry &registry);

/// All of them.
void registerAllCostModels(mlir::DialectRegistry &registry);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_COSTMODELS_H
