//===- ProgramBuilder.h - A kernel's meaning in the making ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_PROGRAMBUILDER_H
#define ROOFLINE_LIB_CODEGEN_PROGRAMBUILDER_H

#include "ReferenceBody.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace roofline {

/// Makes the nodes of a reference program (Runtime/Reference.h).
class ProgramBuilder {
public:
  /// The node of `value`, added with what it needs where it is not there yet.
  std::optional<int64_t> nodeOf(mlir::Value value);
  std::optional<std::string> build(mlir::func::FuncOp kernel);

  std::string problem;

private:
  using Node = std::optional<llvm::json::Object>;

  Node makeNode(mlir::OpResult result);
  Node makeStructured(mlir::OpResult result, mlir::linalg::LinalgOp op);
  Node makeFill(mlir::linalg::FillOp op, mlir::ShapedType type);
  Node makePadded(mlir::tensor::PadOp op);
  Node makeConcatenated(mlir::tensor::ConcatOp op);
  /// A tensor without dims.
  std::optional<int64_t> scalarNode(mlir::Value scalar);
  std::optional<llvm::json::Array> makeInputs(mlir::linalg::LinalgOp op);
  /// What is stored of the body, into `node`: in the first result, and in
  /// others that are reduced with it.
  bool addResults(mlir::linalg::LinalgOp op, ReferenceBody &body,
                  llvm::ArrayRef<mlir::OpOperand *> inits,
                  llvm::json::Object &node);
  int64_t add(llvm::json::Object node) {
    nodes.push_back(std::move(node));
    return static_cast<int64_t>(nodes.size()) - 1;
  }
  Node fail(const llvm::Twine &what) {
    if (problem.empty())
      problem = what.str();
    return std::nullopt;
  }

  llvm::DenseMap<mlir::Value, int64_t> numbers;
  llvm::json::Array nodes;
};

/// A list of numbers.
inline llvm::json::Array toArray(llvm::ArrayRef<int64_t> values) {
  llvm::json::Array array;
  for (int64_t value : values)
    array.push_back(value);
  return array;
}

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_PROGRAMBUILDER_H
