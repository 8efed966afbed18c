//===- Llama.h - Graph ops of decoder-only transformers ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_LLAMA_IR_LLAMA_H
#define ROOFLINE_DIALECT_LLAMA_IR_LLAMA_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <optional>

namespace roofline::llama {

/// Dim `dim` of the shaped value `value`.
struct DimSource {
  mlir::Value value;
  unsigned dim;
};

/// Function argument attribute: the parameter's name in the checkpoint.
inline constexpr llvm::StringLiteral kWeightAttr = "llama.weight";
/// Function argument attribute: how the values of a rotary table are made.
inline constexpr llvm::StringLiteral kRopeTableAttr = "llama.rope_table";

} // namespace roofline::llama

#include "Roofline/Dialect/Llama/IR/LlamaDialect.h.inc"
#include "Roofline/Dialect/Llama/IR/LlamaInterfaces.h.inc"
#define GET_OP_CLASSES
#include "Roofline/Dialect/Llama/IR/LlamaOps.h.inc"

#endif // ROOFLINE_DIALECT_LLAMA_IR_LLAMA_H
