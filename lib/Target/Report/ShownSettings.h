//===- ShownSettings.h - Which settings a report shows ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SHOWNSETTINGS_H
#define ROOFLINE_LIB_TARGET_REPORT_SHOWNSETTINGS_H

#include "Roofline/Target/Report/Report.h"

#include <map>
#include <set>

namespace roofline {

/// Finds what is at a setting of the sweep, or else at the report's bindings.
class ShownSettings {
public:
  /// `report` must outlive it.
  explicit ShownSettings(const Report &report) : report_(report) {}

  /// Some setting has the values that `bindings` give, whatever the others.
  bool contains(const Bindings &bindings);

private:
  using Dims = std::vector<std::string>;
  using Values = std::vector<std::optional<int64_t>>;
  std::set<Values> collect(const Dims &dims) const;

  const Report &report_;
  /// What the settings give to dims that somebody asked for.
  std::map<Dims, std::set<Values>> valuesOf_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SHOWNSETTINGS_H
