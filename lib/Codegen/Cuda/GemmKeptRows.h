//===- GemmKeptRows.h - Rows of A stay, columns of B pass -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMKEPTROWS_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMKEPTROWS_H

#include "DeviceBuilder.h"
#include "Roofline/Codegen/Cuda/GemmConfig.h"

namespace roofline::cuda {

/// The body of a kernel for products of one slab, short sums whose result is
/// larger than both operands: where tiles are as short as that, shared memory
/// and the cache are as busy as tensor cores are, with operands that are read
/// again and with results on their way out.
///
/// A block walks rows of tiles side by side with others (RowRounds.h). Its
/// warps keep their rows of A in registers along such a row, and read tiles of
/// B that arrive by cyclic copies, `stages - 1` ahead, the next row's too. Each
/// lane ends with eight neighbours of C (FragmentLoads::Layout::BNeighbours)
/// and stores them from its registers.
void buildKeptRows(DeviceBuilder &b, const ContractionForm &form,
                   const GemmConfig &config);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMKEPTROWS_H
