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

/// Asks for what a kernel on operands in memory reads next, while there is work
/// to do. Of chains without reductions that is a little further on; else the
/// next row, whose first loop would only wait. The loops after the first share
/// its lines.
class FetchAhead {
public:
  FetchAhead(EntryBuilder &entry, const StreamKernel &kernel);

  /// In a row's loop number `loop`, at elements from `flat` on.
  void fetch(mlir::Value flat, int64_t elements, int64_t loop);

private:
  EntryBuilder &e;
  int64_t columns;
  /// Those that are read as the kernel's result is written.
  mlir::SmallVector<mlir::Value> buffers;
  int64_t numReductions = 0;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_FETCHAHEAD_H
