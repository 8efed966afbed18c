//===- DeviceLookup.h - Which device a user means ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_DEVICELOOKUP_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_DEVICELOOKUP_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Support/LLVM.h"

namespace roofline {

/// What a pass was asked for: names of known devices, or a file that holds one
/// `#roofline.device`. Both empty: the module's own device counts.
struct DeviceRequest {
  llvm::SmallVector<std::string> names;
  std::string file;
};

/// The devices to report for, at least one. There is no default: no device
/// anywhere is an error on `module` that lists the known ones.
mlir::FailureOr<std::vector<Device>>
lookupDevices(mlir::ModuleOp module, const DeviceRequest &request);

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_DEVICELOOKUP_H
