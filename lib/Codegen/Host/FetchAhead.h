//===- FetchAhead.h - Lines of memory asked for early -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_FETCHAHEAD_H
#define ROOFLINE_LIB_CODEGEN_HOST_FETCHAHEAD_H

#include "../StreamKernel.h"

namespace roofline::host {

/// Asks for what a kernel reads, or writes, a little further on.
class FetchAhead {
public:
  enum class What { Operands, Results };
  FetchAhead(EntryBuilder &entry, const StreamKernel &kernel, What what,
             int64_t elementsAhead);

  /// Where `elements` are worked on, from `flat` on.
  void fetch(mlir::Value flat, int64_t elements);

private:
  EntryBuilder &e;
  int64_t elementsAhead;
  /// Those that are read as the kernel's result is written, or that result.
  mlir::SmallVector<mlir::Value> buffers;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_FETCHAHEAD_H
