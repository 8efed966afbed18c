//===- ShownSettings.cpp - Which settings a report shows ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShownSettings.h"

namespace roofline {

static std::optional<int64_t> valueIn(const Bindings &bindings,
                                      const std::string &dim) {
  auto it = bindings.find(dim);
  return it == bindings.end() ? std::nullopt : std::optional(it->second);
}

std::set<ShownSettings::Values> ShownSettings::collect(const Dims &dims) const {
  std::set<Values> all;
  auto add = [&](const Bindings &setting) {
    Values values;
    for (const std::string &dim : dims) {
      std::optional<int64_t> value = valueIn(setting, dim);
      values.push_back(value ? value : valueIn(report_.bindings, dim));
    }
    all.insert(std::move(values));
  };
  for (const SweepPoint &point : report_.points)
    add(point.bindings);
  if (report_.points.empty())
    add({});
  return all;
}

bool ShownSettings::contains(const Bindings &bindings) {
  Dims dims;
  Values values;
  for (const auto &[dim, value] : bindings) {
    dims.push_back(dim);
    values.emplace_back(value);
  }
  auto [it, isNew] = valuesOf_.try_emplace(dims);
  if (isNew)
    it->second = collect(dims);
  return it->second.count(values) != 0;
}

} // namespace roofline
