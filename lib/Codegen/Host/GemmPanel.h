//===- GemmPanel.h - Packed columns of weights ---------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_GEMMPANEL_H
#define ROOFLINE_LIB_CODEGEN_HOST_GEMMPANEL_H

#include "Product.h"

namespace roofline::host {

/// Where a panel of weights is written: for each k, `width` words along n.
struct Panel {
  mlir::Value buffer, start;
  int64_t width;
};

/// Writes the weights from `place` on into `panel`. Beyond `columns` they are
/// 0.
void packPanel(ProductBuilder &b, const Panel &panel, mlir::Value place,
               int64_t columns);

/// A square of as many vectors as they have elements, its rows as columns.
llvm::SmallVector<mlir::Value> transpose(ProductBuilder &b,
                                         llvm::SmallVector<mlir::Value> rows);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_GEMMPANEL_H
