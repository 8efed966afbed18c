//===- RowOrder.cpp - Which rows are shown, and in what order -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/RowOrder.h"

#include <algorithm>
#include <utility>

namespace roofline {

static constexpr std::pair<std::string_view, SortKey> kSortKeys[] = {
    {"appearance", SortKey::Appearance},
    {"time", SortKey::Time},
    {"flops", SortKey::Flops},
    {"bytes", SortKey::Bytes},
    {"intensity", SortKey::Intensity},
    {"count", SortKey::Count},
    {"name", SortKey::Name}};

std::optional<SortKey> parseSortKey(std::string_view name) {
  for (const auto &[keyName, key] : kSortKeys)
    if (keyName == name)
      return key;
  return std::nullopt;
}

std::string sortKeyNames() {
  std::string names;
  for (const auto &entry : kSortKeys)
    names.append(names.empty() ? "" : ", ").append(entry.first);
  return names;
}

static std::string nameOf(const ReportOp &op) { return op.op; }
static std::string nameOf(const ReportGroup &group) {
  return group.group + group.key;
}

/// What `row` sorts by, as far as that is a number.
template <typename Row>
static std::optional<double> number(const Row &row, SortKey key) {
  auto toDouble = [](const auto &value) {
    return value ? std::optional<double>(static_cast<double>(*value))
                 : std::nullopt;
  };
  const Figures &figures = row.figures;
  const Bound &bound = row.bound;
  switch (key) {
  case SortKey::Time:
    if (!figures.known())
      return std::nullopt;
    return bound.time;
  case SortKey::Flops:
    return toDouble(figures.flops.value);
  case SortKey::Bytes:
    return toDouble(figures.bytes());
  case SortKey::Intensity:
    return bound.intensity;
  case SortKey::Count:
    return toDouble(row.count.value);
  case SortKey::Appearance:
  case SortKey::Name:
    break;
  }
  return std::nullopt;
}

template <typename Row>
static void sortRows(std::vector<const Row *> &rows, SortKey key) {
  if (key == SortKey::Appearance)
    return;
  // Rows stand in the report in order of appearance, so addresses break ties.
  std::sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) {
    if (key == SortKey::Name)
      return std::pair(nameOf(*a), a) < std::pair(nameOf(*b), b);
    // `nullopt` is less than any number, so unknown rows come last.
    auto x = number(*a, key), y = number(*b, key);
    return x == y ? a < b : x > y;
  });
}

template <typename Row>
static size_t arrangeRows(std::vector<const Row *> &rows,
                          const RowOrder &order) {
  sortRows(rows, order.sort);
  if (order.top == 0 || rows.size() <= order.top)
    return 0;
  size_t dropped = rows.size() - order.top;
  rows.resize(order.top);
  return dropped;
}

size_t arrange(std::vector<const ReportOp *> &rows, const RowOrder &order) {
  return arrangeRows(rows, order);
}

size_t arrange(std::vector<const ReportGroup *> &rows, const RowOrder &order) {
  return arrangeRows(rows, order);
}

} // namespace roofline
