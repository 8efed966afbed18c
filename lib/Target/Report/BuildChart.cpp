//===- BuildChart.cpp - What stands where in the picture -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Chart.h"

namespace roofline {

Chart buildChart(llvm::ArrayRef<Report>, const ChartOptions &) { return {}; }

} // namespace roofline
