//===- Executed.h - Counts by running compiled code -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The second oracle: a function is lowered by upstream's passes to loops over
// single elements, compiled for this machine and run, and tells every scalar op
// and every load and store that it executes.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_EXECUTED_H
#define ROOFLINE_TEST_UNIT_ORACLE_EXECUTED_H

#include "mlir/IR/BuiltinOps.h"

#include <map>
#include <string>
#include <vector>

namespace roofline::oracle {

/// What one run did.
struct Executed {
  /// By unit and element type; never `matrix`, as loops have none.
  std::map<std::string, int64_t> work;
  /// Bytes of each argument that were read before they were written, and bytes
  /// of each result that were written.
  std::vector<int64_t> arguments, results;
};

/// Lowers `module`, in the context of Judge.h, and runs its function `f` on
/// static tensors: floats are 1, integers count up from 0. Says in `problem`
/// what went wrong.
Executed execute(mlir::ModuleOp module, std::string &problem);

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_EXECUTED_H
