//===- CsvEmitter.h - A report for spreadsheets -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_CSVEMITTER_H
#define ROOFLINE_TARGET_REPORT_CSVEMITTER_H

#include "Roofline/Target/Report/RowOrder.h"
#include "llvm/ADT/ArrayRef.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

/// Writes a header line and one row per op (figures per execution). With a
/// sweep: one row per setting and series instead, led by a column per swept
/// dim; those rows stay in the order of the sweep, and `order` is not used.
/// Fields are quoted as in RFC 4180, lines end in LF; control characters are
/// escaped (`\n`, `\x1b`), so that a row is always one line. An unknown figure
/// is an empty field.
/// `reports` are of one profile and one set of options on several devices, at
/// least one; the last column names the device.
void emitCsv(llvm::ArrayRef<Report> reports, const RowOrder &order,
             llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_CSVEMITTER_H
