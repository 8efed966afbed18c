//===- LaunchCounts.h - What one launch of a kernel does --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_LAUNCHCOUNTS_H
#define ROOFLINE_LIB_TARGET_REPORT_LAUNCHCOUNTS_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/ArrayRef.h"

namespace roofline {

/// Sums over ops: bytes are those of every op by itself.
struct LaunchCounts {
  Amounts amounts;
  Int128 bytesRead = 0, bytesWritten = 0;
  /// The op of most FLOPs, of equal ones the first.
  size_t lead = 0;

  /// FLOPs and bytes are the same.
  bool isLike(const LaunchCounts &other) const {
    return amounts.flops == other.amounts.flops &&
           bytesRead == other.bytesRead && bytesWritten == other.bytesWritten;
  }
};

/// What `ops`, indices into `report.ops`, do together at `bindings`; nothing
/// where one has no count.
std::optional<LaunchCounts> countLaunch(const Report &report,
                                        llvm::ArrayRef<size_t> ops,
                                        const Bindings &bindings);

/// `bindings` laid over those of `report`.
Bindings settingOf(const Report &report, const Bindings &bindings);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_LAUNCHCOUNTS_H
