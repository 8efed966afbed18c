//===- ScopeIndex.h - Functions, and who calls whom -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_SCOPEINDEX_H
#define ROOFLINE_ANALYSIS_SCOPEINDEX_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace roofline {

/// What all parts of an analysis of `root` ask for and none changes: its
/// scopes, whom they call, and the names that the user gave. Found in one walk.
class ScopeIndex {
public:
  explicit ScopeIndex(mlir::Operation *root);

  /// Functions with a body, and modules, in program order.
  llvm::ArrayRef<mlir::Operation *> scopes() const { return scopes_; }
  /// The place of `scope` in `scopes()`, or nothing.
  std::optional<size_t> placeOf(mlir::Operation *scope) const;
  /// The place of the scope that `value` is directly in.
  std::optional<size_t> placeAround(mlir::Value value) const;

  /// The function with a body that `call` names; null where it is not known.
  mlir::Operation *calleeOf(mlir::Operation *call) const {
    return callees_.lookup(call);
  }
  /// True for a name in `roofline.dims`.
  bool isUsed(llvm::StringRef name) const { return names_.count(name.str()); }

  /// Parts of the scopes, as places: no scope of one calls any of another, so
  /// each can be analysed by itself. Small ones are put together. The parts
  /// depend on the module alone, not on the number of threads.
  std::vector<std::vector<size_t>> independentParts() const;

private:
  std::vector<mlir::Operation *> scopes_;
  llvm::DenseMap<mlir::Operation *, size_t> places_;
  /// By place: the number of ops from here to the next scope.
  std::vector<size_t> sizes_;
  llvm::DenseMap<mlir::Operation *, mlir::Operation *> callees_;
  std::set<std::string> names_;
};

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_SCOPEINDEX_H
