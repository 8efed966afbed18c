//===- KeptRows.h - Rows that are computed once -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_KEPTROWS_H
#define ROOFLINE_LIB_CODEGEN_HOST_KEPTROWS_H

#include "../StreamKernel.h"
#include "llvm/ADT/MapVector.h"

namespace roofline::host {

/// Elements with functions in them, which are wanted again after a reduction
/// along a row, of that row only: computed once, the row is kept in the
/// workspace.
class KeptRows {
public:
  explicit KeptRows(const StreamKernel &kernel);

  int64_t elementsInAll() const { return elements; }
  std::optional<int64_t> offsetOf(mlir::Value tensor) const {
    auto found = offsets.find(tensor);
    return found == offsets.end() ? std::nullopt : std::optional(found->second);
  }

private:
  llvm::MapVector<mlir::Value, int64_t> offsets;
  int64_t elements = 0;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_KEPTROWS_H
