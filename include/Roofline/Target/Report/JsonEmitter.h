//===- JsonEmitter.h - A report for programs --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_JSONEMITTER_H
#define ROOFLINE_TARGET_REPORT_JSONEMITTER_H

#include "Roofline/Target/Report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

/// Writes `report` in the schema `roofline-report/1`: base units, exact
/// integers as integers, doubles with the fewest digits that read back to the
/// same value. A figure without a value is null, with its polynomial beside it.
void emitJson(const Report &report, llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_JSONEMITTER_H
