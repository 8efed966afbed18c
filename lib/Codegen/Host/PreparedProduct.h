//===- PreparedProduct.h - Products by prepared weights ------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H

#include "Product.h"

namespace roofline::host {

/// Variants of `family` whose weights an entry of their own lays out once, in
/// panels, before any launch: none where w is no weight of the model, or is
/// not one matrix.
mlir::FailureOr<std::vector<CompiledKernel>>
compilePrepared(mlir::func::FuncOp kernel, const Product &product,
                llvm::StringRef family);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H
