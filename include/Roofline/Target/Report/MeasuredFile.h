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
  /// Rows of the report that it stands for, in groups of `regionOps`: those of
  /// one launch. All groups cost the same.
  std::vector<std::string> ops;
  /// 1, or the number of ops of a fused region.
  size_t regionOps = 1;
  /// The setting it was compiled for.
  Bindings bindings;
  /// What its op was counted with, where the file says so.
  std::optional<int64_t> flops, bytesRead, bytesWritten;
  /// Median, s: in a graph of launches if it was timed in one, else alone.
  double time = 0;
};

/// What a machine measured. Kernels that did not pass their check are left out.
struct MeasuredFile {
  std::string device;
  std::vector<MeasuredKernel> kernels;
};

/// Reads the schema `roofline-measured/1`. Refuses emulated results, which must
/// not stand beside measured ones.
llvm::Expected<MeasuredFile> readMeasuredFile(llvm::StringRef json);

/// Reads the file `path`, and adds its times to each of `reports`. Errors name
/// the file.
llvm::Error joinMeasuredFile(llvm::StringRef path,
                             llvm::MutableArrayRef<Report> reports);

/// Puts the times of `file` into `report`, in place of any that it has: a point
/// per kernel, series and setting, the fastest where there are several, and the
/// time of each op that costs at the report's bindings what the kernel was
/// measured with; the ops of a fused region share the kernel's time in
/// proportion to their roof times. Fails where a kernel stands for an op that
/// the report does not have, or that has other counts: then it is of another
/// module or shape.
llvm::Error joinMeasured(const MeasuredFile &file, Report &report);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_MEASUREDFILE_H
