//===- Conventions.cpp - Decisions that counts follow ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Conventions.h"

#include <algorithm>

namespace roofline {

namespace {
/// A switch: its name, the names of its values in the order of the enum, and
/// the field as a number.
struct Switch {
  std::string_view name;
  std::vector<std::string_view> values;
  unsigned (*get)(const Conventions &);
  void (*set)(Conventions &, unsigned);
};
} // namespace

template <auto member> static unsigned get(const Conventions &conventions) {
  return static_cast<unsigned>(conventions.*member);
}

template <auto member>
static void set(Conventions &conventions, unsigned value) {
  auto &field = conventions.*member;
  field = static_cast<std::remove_reference_t<decltype(field)>>(value);
}

template <auto member>
static Switch makeSwitch(std::string_view name,
                         std::vector<std::string_view> values) {
  return {name, std::move(values), get<member>, set<member>};
}

static const std::vector<Switch> &allSwitches() {
  static const std::vector<Switch> list = {
      makeSwitch<&Conventions::causal>("causal", {"full", "half", "exact"}),
      makeSwitch<&Conventions::aliasing>("aliasing",
                                         {"in-place", "functional"}),
      makeSwitch<&Conventions::packing>("packing", {"bits", "bytes"}),
      makeSwitch<&Conventions::padding>("padding", {"executed", "useful"}),
      makeSwitch<&Conventions::tf32>("tf32", {"off", "on"}),
      makeSwitch<&Conventions::preset>("preset", {"roofline", "xla"}),
  };
  return list;
}

/// `a, b, c`
template <typename Range, typename Name>
static std::string join(const Range &range, Name name) {
  std::string text;
  for (const auto &each : range)
    text += (text.empty() ? "" : ", ") + std::string(name(each));
  return text;
}

bool Conventions::set(std::string_view name, std::string_view value,
                      std::string &error) {
  const std::vector<Switch> &list = allSwitches();
  auto found = std::find_if(list.begin(), list.end(),
                            [&](const Switch &s) { return s.name == name; });
  if (found == list.end()) {
    error = "'" + std::string(name) + "' is no convention; expected one of " +
            join(list, [](const Switch &s) { return s.name; });
    return false;
  }
  auto position = std::find(found->values.begin(), found->values.end(), value);
  if (position == found->values.end()) {
    error = "'" + std::string(value) + "' is no value of '" +
            std::string(name) + "'; expected one of " +
            join(found->values, [](std::string_view v) { return v; });
    return false;
  }
  found->set(*this, position - found->values.begin());
  if (name == "preset")
    padding = preset == Preset::Xla ? Padding::Useful : Padding::Executed;
  return true;
}

std::vector<std::pair<std::string, std::string>> Conventions::describe() const {
  // An FMA is two FLOPs, and contractions add up in f32 whatever their type:
  // nobody can switch these.
  std::vector<std::pair<std::string, std::string>> list = {
      {"fma", "2"}, {"accumulate", "wide"}};
  for (const Switch &each : allSwitches())
    if (each.name != "preset" || preset != Preset::Roofline)
      list.emplace_back(each.name, each.values[each.get(*this)]);
  return list;
}

std::vector<std::string> Conventions::switches() {
  std::vector<std::string> names;
  for (const Switch &each : allSwitches())
    names.emplace_back(each.name);
  return names;
}

} // namespace roofline
