//===- MeasuredFile.h - Times of kernels join the report --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_MEASUREDFILE_H
#define ROOFLINE_TARGET_REPORT_MEASUREDFILE_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// One kernel that was timed.
struct MeasuredKernel {
  std::string id;
  /// What people call it; may be empty.
  std::string title;
  /// Rows of the report that it stands for, in groups of `regionOps`; all
  /// groups cost the same.
  std::vector<std::string> ops;
  /// So many ops are one launch.
  size_t regionOps = 1;
  /// Of each op of a launch, as in the report but with numbers for dims; empty
  /// where it is not known. None where the file does not say.
  std::vector<std::string> shapes;
  /// The setting it was compiled for.
  Bindings bindings;
  /// What one launch was counted with, where the file says so.
  std::optional<int64_t> flops, bytesRead, bytesWritten;
  /// Median, s: in a graph of launches if it was timed in one, else alone.
  double time = 0;
  /// Timed as the kernel was.
  std::optional<MeasuredBaseline> baseline;
  /// What it was expected to take, and what limits it by that.
  ExpectedTimes expected;
  std::string limiter;
  /// Why its code is the correct but slow path; empty where it is not.
  std::string slowPath;
};

/// What a machine measured.
struct MeasuredFile {
  std::string device, date;
  /// By its ceilings; nothing where DRAM bandwidth or all peaks are not among
  /// them.
  std::optional<Device> roof;
  std::vector<MeasuredKernel> kernels;
  /// Those that passed their check in a run that timed nothing.
  std::vector<MeasuredKernel> checked;
  /// Those that did not run, or did not pass their check.
  std::vector<UntimedKernel> untimed;
  std::vector<FittedEfficiency> fits;
  /// Names and versions of what `libraryPoints` were timed with; may be empty.
  std::string libraries;
  std::vector<LibraryPoint> libraryPoints;
};

/// Reads the schema `roofline-measured/1`. Refuses emulated results, which must
/// not stand beside measured ones.
llvm::Expected<MeasuredFile> readMeasuredFile(llvm::StringRef json);

/// Reads the file `path`, and adds its times to each of `reports`. Errors name
/// the file.
llvm::Error joinMeasuredFile(llvm::StringRef path,
                             llvm::MutableArrayRef<Report> reports);

/// Puts what `file` has into `report`, in place of any that it has: a point per
/// kernel, series and setting, the fastest where there are several, which each
/// op refers to that costs at the report's bindings what was measured. Fails
/// where a kernel stands for an op that the report does not have, or that has
/// other counts: then it is of another module or shape. A library's points for
/// other series or shapes are left out: they need no module.
llvm::Error joinMeasured(const MeasuredFile &file, Report &report);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_MEASUREDFILE_H
