//===- Signature.h - Named arguments of a function --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_IMPORT_SIGNATURE_H
#define ROOFLINE_LIB_TARGET_IMPORT_SIGNATURE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringMap.h"

#include <string>
#include <vector>

namespace roofline {

/// A dim of a tensor: a size, or a name where it is dynamic.
struct Dim {
  Dim(int64_t size) : size(size) {}
  explicit Dim(llvm::StringRef name)
      : name(name), size(mlir::ShapedType::kDynamic) {}

  std::string name;
  int64_t size;
};

mlir::RankedTensorType tensorOf(llvm::ArrayRef<Dim> dims, mlir::Type element);

/// The arguments of a function, by name: first all are added, then the function
/// is made, then they are looked up.
class Signature {
public:
  /// Adds an argument with the names of its dims and further attributes.
  void add(llvm::StringRef name, llvm::ArrayRef<Dim> dims, mlir::Type element,
           mlir::NamedAttrList attributes = {});

  /// Makes the function, without a body but for its arguments; the locations
  /// of these bear their names.
  mlir::func::FuncOp makeFunction(mlir::OpBuilder &builder,
                                  llvm::StringRef functionName,
                                  mlir::TypeRange results);

  /// The argument `name`, which must have been added.
  mlir::Value operator[](llvm::StringRef name) const {
    return values.lookup(name);
  }

private:
  struct Argument {
    std::string name;
    mlir::RankedTensorType type;
    mlir::DictionaryAttr attributes;
  };
  std::vector<Argument> arguments;
  llvm::StringMap<mlir::Value> values;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_IMPORT_SIGNATURE_H
