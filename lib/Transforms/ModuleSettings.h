//===- ModuleSettings.h - A device and values of dims -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_MODULESETTINGS_H
#define ROOFLINE_LIB_TRANSFORMS_MODULESETTINGS_H

#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"

#include <set>

namespace roofline {

/// What a module is looked at with: one device, and values of its dims.
struct ModuleSettings {
  Device device;
  Bindings bindings;
  /// Of these, what the option `bind` gives.
  Bindings given;
};

/// The device that options name, or else the module's; the module's bindings
/// with `bind` laid over them. Errors are on the module.
mlir::FailureOr<ModuleSettings> requestSettings(mlir::ModuleOp module,
                                                llvm::StringRef device,
                                                llvm::StringRef deviceFile,
                                                llvm::StringRef bind);

/// An error on `module` where the option gives a value to something that is
/// neither in `dims`, on which its counts depend, nor bound by the module.
mlir::LogicalResult verifyGiven(mlir::ModuleOp module,
                                const ModuleSettings &settings,
                                std::set<std::string> dims);

/// Makes `settings` those of `module`, where they are others: a known device by
/// its name, another in full.
void keepSettings(mlir::ModuleOp module, const ModuleSettings &settings);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_MODULESETTINGS_H
