//===- ReadReport.h - What a saved report was made from ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A report in JSON holds the symbolic costs that it was made from, so it can be
// made again: as it was, for other sizes, or on another device.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_READREPORT_H
#define ROOFLINE_TARGET_REPORT_READREPORT_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// What `roofline-report/1` holds. Bounds, times and sums are not read but made
/// again. The operands of an op are not told apart in the file: an op has at
/// most one read and one write.
struct SavedReport {
  /// Its default bindings are those of the report.
  Profile profile;
  Device device;
  /// Of the file's table, and the settings of its sweep.
  ReportOptions options;
  /// Without what roofs say of it.
  Measurements measured;
};

/// Reads a report, or a list of them as several devices give it. The error is
/// led by `file` and tells where in the text: `a.json:3:14: ...` where it is no
/// JSON, `a.json: ops[3].work[0].amount: ...` where it is no report.
llvm::Expected<std::vector<SavedReport>> readReports(llvm::StringRef text,
                                                     llvm::StringRef file);

/// Makes the report again, measurements included: these stand as they were
/// made, and are held against the roof of `device`.
std::variant<Report, ReportError> buildReport(const SavedReport &saved,
                                              const Device &device,
                                              const Bindings &bindings,
                                              const ReportOptions &options);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_READREPORT_H
