//===- AboveRoof.h - Times that no roof allows ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_ABOVEROOF_H
#define ROOFLINE_LIB_TARGET_REPORT_ABOVEROOF_H

#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// A machine cannot beat its own roof; the last digits may.
bool isAboveRoof(const Bound &roof, double time);

/// The machine is surely not what `device` describes: that is called by a
/// product, such as `A100`, which the machine's name does not have.
bool isOtherMachine(const std::string &machine, const Device &device);

/// `measured on NVIDIA H200, which is not the A100 80GB PCIe of the roof`;
/// empty where the machine may be the device.
std::string describeOtherMachine(const Report &report);

/// Why `point` is likely above the roof of the report's device; empty where it
/// is not.
std::string reasonAboveRoof(const Report &report, const MeasuredPoint &point);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_ABOVEROOF_H
