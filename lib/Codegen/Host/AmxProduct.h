//===- AmxProduct.h - Products by tiles of AMX ---------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_AMXPRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_AMXPRODUCT_H

#include "AmxLayout.h"

namespace roofline::host {

/// Writes weights into `prepared`, the panels.
void emitAmxPanels(ProductBuilder &b, const AmxLayout &layout,
                   mlir::Value prepared);

/// Writes the product of the panels from `first` up to `end`.
void emitAmxProduct(ProductBuilder &b, const AmxLayout &layout,
                    mlir::Value prepared, mlir::Value workspace,
                    mlir::Value first, mlir::Value end);

/// Writes a product whose weights are packed panel by panel, at each point of
/// the batch dims.
void emitAmxProduct(ProductBuilder &b, const AmxLayout &layout,
                    mlir::Value workspace);

/// Says in `variant` how AMX does its work.
void describeAmx(runtime::Variant &variant, const AmxLayout &layout);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_AMXPRODUCT_H
