//===- Candidate.h - An op that may be valid --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_CANDIDATE_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_CANDIDATE_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <optional>

namespace roofline::robustness {

/// Everything that makes one op, except where its operands come from.
struct Candidate {
  struct Body {
    bool isEmpty = false;
    llvm::SmallVector<mlir::Type> arguments;
    /// Name of the op at the end; none where it is empty.
    std::string terminator;
    /// What the terminator takes: arguments, or values from outside.
    llvm::SmallVector<mlir::Type> yielded;
    bool operator==(const Body &other) const {
      return isEmpty == other.isEmpty && arguments == other.arguments &&
             terminator == other.terminator && yielded == other.yielded;
    }
  };

  explicit Candidate(mlir::OperationName name) : name(name) {}

  /// One like `op`; nothing for ops whose bodies hold more than a candidate can
  /// tell.
  static std::optional<Candidate> of(mlir::Operation *op);

  /// Makes the op at `builder`, with operands that `makeValue` gives. Null
  /// where the attributes are none that the op can have.
  mlir::Operation *
  build(mlir::OpBuilder &builder,
        llvm::function_ref<mlir::Value(mlir::Type)> makeValue) const;

  /// In the body of a function whose arguments are the operands, or, for ops
  /// that take nothing, directly in the module.
  mlir::OwningOpRef<mlir::ModuleOp> buildModule(mlir::Operation *&op) const;

  mlir::OperationName name;
  llvm::SmallVector<mlir::Type> operands, results;
  /// How many operands and results each group has, of ops that say it.
  llvm::SmallVector<int32_t> operandGroups, resultGroups;
  mlir::NamedAttrList attributes;
  llvm::SmallVector<Body> bodies;
  unsigned successors = 0;
  bool isInModule = false;
};

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_CANDIDATE_H
