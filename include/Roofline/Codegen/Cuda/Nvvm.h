//===- Nvvm.h - From gpu.module to PTX and machine code ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_CUDA_NVVM_H
#define ROOFLINE_CODEGEN_CUDA_NVVM_H

#include "Roofline/Codegen/KernelFamily.h"
#include "mlir/IR/BuiltinOps.h"

#include <map>
#include <optional>
#include <string>

namespace roofline::cuda {

/// Everything that lowering to PTX needs in a context: dialects, conversion
/// interfaces and translations.
void registerNvvmLowering(mlir::DialectRegistry &registry);

/// PTX of the only `gpu.module` in `module`, for a chip such as `sm_80`. Its
/// kernels take memrefs, lowered to bare pointers, and may hold ops of `gpu`,
/// `nvgpu`, `scf`, `vector`, `memref`, `arith`, `math`, `nvvm` and `llvm`.
/// Consumes the module's contents. Emits an error where it fails, and where
/// the PTX would need a library (`.extern .func`).
mlir::FailureOr<std::string> lowerToPtx(mlir::ModuleOp module,
                                        llvm::StringRef chip);

/// Machine code, and what `ptxas` says about each entry.
struct Cubin {
  std::string image;
  std::map<std::string, runtime::StaticFacts> entries;
};

/// Where `ptxas` is: in PATH, or below CUDA_HOME, CUDA_PATH, /usr/local/cuda.
std::optional<std::string> findPtxas();

/// Runs `ptxas` on PTX; nullopt where there is none. Its warnings are errors,
/// emitted at `location` like all others.
mlir::FailureOr<std::optional<Cubin>>
assemble(llvm::StringRef ptx, llvm::StringRef chip, mlir::Location location);

/// Machine instructions of each entry of a cubin by opcode, those that are
/// never executed left out.
mlir::FailureOr<std::map<std::string, std::map<std::string, int64_t>>>
countInstructions(llvm::StringRef cubin);

/// Blocks of an entry that one multiprocessor of the chip holds at once.
int64_t blocksPerMultiprocessor(const runtime::StaticFacts &facts,
                                const runtime::Launch &launch,
                                llvm::StringRef chip);

/// Compiles the only `gpu.module` in `module` as `variant` describes it: name,
/// family, steps with entry and launch. Fills in the facts of its steps.
mlir::FailureOr<CompiledKernel> compileVariant(mlir::ModuleOp module,
                                               runtime::Variant variant,
                                               const KernelTarget &target);

} // namespace roofline::cuda

#endif // ROOFLINE_CODEGEN_CUDA_NVVM_H
