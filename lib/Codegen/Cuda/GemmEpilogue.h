//===- GemmEpilogue.h - From accumulators to memory -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H

#include "DeviceBuilder.h"
#include "Roofline/Codegen/Cuda/GemmConfig.h"
#include "Roofline/Runtime/Manifest.h"

namespace roofline::cuda {

/// Where a warp's accumulators belong.
struct WarpTile {
  /// First row and column, in the product and within the block.
  mlir::Value row, column;
  /// The warp's number in its block.
  mlir::Value warp;
};

/// Writes accumulators to C, the start of this product. They go through shared
/// memory, the warp's own part of it, so that every thread stores 16 bytes next
/// to its neighbours'. All slabs must have been read.
void storeTile(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config, mlir::ValueRange accumulators,
               const WarpTile &tile, mlir::Value c);

/// Writes accumulators as f32 to rows of `stride` elements, straight from the
/// registers.
void storeReals(DeviceBuilder &b, const ContractionForm &form,
                const GemmConfig &config, mlir::ValueRange accumulators,
                const WarpTile &tile, mlir::Value c, int64_t stride);

/// A kernel that adds the parts of the shared tiles, which are in the
/// workspace, the last argument. Returns how it is launched.
runtime::Launch buildReduction(mlir::gpu::GPUModuleOp module,
                               llvm::StringRef entry,
                               const ContractionForm &form,
                               const GemmConfig &config, unsigned numArguments);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H
