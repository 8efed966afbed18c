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
void registerArithCostModels(mlir::DialectRegistry &registry);
void registerLinalgCostModels(mlir::DialectRegistry &registry);
void registerLlamaCostModels(mlir::DialectRegistry &registry);
void registerMathCostModels(mlir::DialectRegistry &registry);
void registerTensorCostModels(mlir::DialectRegistry &registry);
void registerTosaCostModels(mlir::DialectRegistry &registry);

/// All of them.
void registerAllCostModels(mlir::DialectRegistry &registry);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_COSTMODELS_H
