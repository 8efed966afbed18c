//===- FusedParts.h - Parts of a fused region -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_FUSEDPARTS_H
#define ROOFLINE_LIB_CODEGEN_FUSEDPARTS_H

#include "KernelFunction.h"
#include "Roofline/Codegen/ExtractKernels.h"

namespace roofline {

/// The parts of `region` that can be kernels: each is connected by values that
/// its ops pass on. Where a region has several contractions, as attention has,
/// every contraction is a part by itself.
std::vector<std::vector<const KernelRow *>>
splitRegion(llvm::ArrayRef<const KernelRow *> region, IsRow isRow);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_FUSEDPARTS_H
