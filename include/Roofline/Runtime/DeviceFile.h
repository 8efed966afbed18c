//===- DeviceFile.h - Measured limits as a device description ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_DEVICEFILE_H
#define ROOFLINE_RUNTIME_DEVICEFILE_H

#include "Roofline/Runtime/Results.h"

#include <string>

namespace roofline::runtime {

/// The measured ceilings as a `#roofline.device<"name", ...>` that roofline-opt
/// takes as a device file: every ceiling that is a peak of a unit or the
/// bandwidth of a memory level; of several for one of them, the highest. Throws
/// `Error` where no DRAM bandwidth was measured.
std::string deviceFile(const std::string &name, const Results &results);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_DEVICEFILE_H
