//===- Stream.h - Families of kernels that stream operands ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H
#define ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H

#include "../StreamKernel.h"
#include "Roofline/Codegen/Cuda/Nvvm.h"

namespace roofline::cuda {

/// Chains of elementwise ops: each thread computes vectors of the result.
const KernelFamily &elementwiseFamily();

/// Chains with reductions along the last dim, norms and softmax: each row is
/// held in the registers of a group of threads and read once.
const KernelFamily &rowFamily();

/// Chains with reductions whose results are all that is written: each result,
/// or a few neighbours, by a group of threads.
const KernelFamily &reductionFamily();

/// Everything else that has bodies: one thread per element, in as many steps
/// as there are reductions. Slow.
const KernelFamily &loopsFamily();

/// A variant for each of a family's configurations: `emit` puts the entry that
/// it is given the name of into a module, and describes it.
template <typename Config>
mlir::FailureOr<std::vector<CompiledKernel>> compileConfigs(
    mlir::func::FuncOp kernel, const KernelTarget &target,
    llvm::ArrayRef<Config> configs,
    llvm::function_ref<runtime::Variant(mlir::ModuleOp, llvm::StringRef,
                                        const Config &)>
        emit) {
  std::vector<CompiledKernel> variants;
  std::string entry = entryName(kernel);
  for (const Config &config : configs) {
    mlir::OwningOpRef<mlir::ModuleOp> module =
        makeDeviceModule(kernel.getLoc());
    runtime::Variant variant = emit(*module, entry, config);
    mlir::FailureOr<CompiledKernel> compiled =
        compileVariant(*module, std::move(variant), target);
    if (mlir::failed(compiled))
      return mlir::failure();
    variants.push_back(std::move(*compiled));
  }
  return variants;
}

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H
