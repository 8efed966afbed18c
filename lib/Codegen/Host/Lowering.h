//===- Lowering.h - From loops to a shared object ------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_LOWERING_H
#define ROOFLINE_LIB_CODEGEN_HOST_LOWERING_H

#include "Roofline/Codegen/KernelFamily.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace roofline::host {

/// An empty module in a context where host code can be built.
mlir::OwningOpRef<mlir::ModuleOp> makeHostModule(mlir::Location location);

/// Whether LLVM unrolls loops. Where sums fill the registers it must not: the
/// operands of two trips are loaded at once, and sums are spilled.
enum class Unrolling { Allowed, None };

/// An object file of functions in the `llvm` dialect.
mlir::FailureOr<std::string> compileToObject(mlir::ModuleOp module,
                                             Unrolling unrolling);

/// Compiles the functions of `module`, which take memrefs and become C
/// functions of bare pointers that do not overlap. They may hold ops of `scf`,
/// `vector`, `memref`, `arith` and `math`, and are compiled as if reals could
/// be added up in any order. Consumes the module's contents.
mlir::FailureOr<CompiledKernel>
compileVariant(mlir::ModuleOp module, runtime::Variant variant,
               Unrolling unrolling = Unrolling::Allowed);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LOWERING_H
