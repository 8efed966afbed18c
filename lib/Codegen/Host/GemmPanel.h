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

/// Writes the weights from `place` on into `panel`, in f32: for each k, `width`
/// of them along n. Beyond `columns` they are 0.
void packPanel(ProductBuilder &b, mlir::Value panel, mlir::Value place,
               int64_t columns, int64_t width);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_GEMMPANEL_H
