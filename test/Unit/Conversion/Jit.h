//===- Jit.h - Llama ops as functions to call -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_JIT_H
#define ROOFLINE_TEST_UNIT_CONVERSION_JIT_H

#include "Tensor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/StringMap.h"

#include <memory>

namespace roofline {

/// A tensor of the caller, which a function reads and may write in place.
struct Argument {
  template <typename T>
  Argument(TensorOf<T> &tensor)
      : data(tensor.values.data()), shape(tensor.shape) {}

  void *data;
  llvm::ArrayRef<int64_t> shape;
};

/// The functions of a module with llama ops, lowered by
/// `convert-llama-to-linalg` and compiled for this machine.
class Jit {
public:
  /// Null after an error, which has been emitted. The module must live in
  /// `hostContext()`.
  static std::unique_ptr<Jit> compile(mlir::ModuleOp module);

  /// Calls `function`, all of whose results are f32 tensors. A call that cannot
  /// be made fails the test and gives nothing.
  std::vector<Tensor> run(llvm::StringRef function,
                          llvm::ArrayRef<Argument> arguments);

private:
  llvm::StringMap<mlir::FunctionType> functions;
  std::unique_ptr<mlir::ExecutionEngine> engine;
};

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_JIT_H
