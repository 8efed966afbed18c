//===- ReferenceBody.h - Bodies of linalg ops as data -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_REFERENCEBODY_H
#define ROOFLINE_LIB_CODEGEN_REFERENCEBODY_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Block.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/JSON.h"

#include <functional>
#include <optional>

namespace roofline {

/// The number of the node that a tensor is; nothing where it cannot be one.
using NodeOf = std::function<std::optional<int64_t>(mlir::Value)>;

/// A number as a program has it.
llvm::json::Value referenceConstant(mlir::Attribute number);

/// The body of a structured node, see Runtime/Reference.h, in the making.
class ReferenceBody {
public:
  /// `slots` has the block arguments that have one, numbered from 0.
  ReferenceBody(llvm::DenseMap<mlir::Value, int64_t> slots, int64_t firstFree,
                NodeOf nodeOf)
      : slots_(std::move(slots)), next_(firstFree), nodeOf_(std::move(nodeOf)) {
  }

  /// The slot of `value`, whose operations are added where they are not yet.
  /// Nothing for an op that is not known; `problem` then names it.
  std::optional<int64_t> slotOf(mlir::Value value, std::string &problem);

  llvm::json::Array takeOperations() { return std::move(operations_); }

private:
  std::optional<int64_t> translate(mlir::Operation *op, std::string &problem);
  std::optional<int64_t> add(llvm::json::Array operation);
  std::optional<int64_t> addNamed(llvm::StringRef name, mlir::Operation *op,
                                  std::string &problem);
  std::optional<int64_t> addNegated(std::optional<int64_t> truth);

  llvm::DenseMap<mlir::Value, int64_t> slots_;
  int64_t next_;
  NodeOf nodeOf_;
  llvm::json::Array operations_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_REFERENCEBODY_H
