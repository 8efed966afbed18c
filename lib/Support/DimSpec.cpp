//===- DimSpec.cpp - Values of named dims as text -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/DimSpec.h"
#include "DimSpecReader.h"
#include "Roofline/Support/NearestName.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace roofline {
namespace {

//===----------------------------------------------------------------------===//
// Bindings
//===----------------------------------------------------------------------===//

class BindingsReader : DimSpecReader {
public:
  using DimSpecReader::DimSpecReader;

  bool read(std::string_view text, Bindings &bindings) {
    for (const DimSpecItem &item : split(text))
      if (!readItem(item, bindings))
        return false;
    return true;
  }

private:
  bool readItem(const DimSpecItem &item, Bindings &bindings) {
    if (!item.dim)
      return fail(item, "expected 'dim=number', e.g. 'B=4'");
    int64_t value;
    if (!checkDim(item) || !readNumber(item, item.value, value))
      return false;
    auto [it, isNew] = bindings.try_emplace(std::string(*item.dim), value);
    return isNew ||
           fail(item, fmt::format("dim '{}' is bound twice, to {} and to {}",
                                  it->first, it->second, value));
  }
};

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

class SweepReader : DimSpecReader {
public:
  using DimSpecReader::DimSpecReader;

  bool read(std::string_view text, std::vector<Bindings> &points) {
    for (const DimSpecItem &item : split(text))
      if (!readItem(item))
        return false;
    if (!resolveCopies())
      return false;
    if (!axes_.empty())
      enumerate(points);
    return true;
  }

private:
  struct Axis {
    std::string dim;
    std::vector<int64_t> values;
    /// The dim whose value this one takes, and where that was asked for.
    std::string source;
    DimSpecItem sourceItem;
    /// Where `source` stands in `axes_`.
    size_t sourceAxis = 0;
  };

  bool readItem(const DimSpecItem &item) {
    if (item.dim) {
      if (!checkDim(item))
        return false;
      if (findAxis(*item.dim))
        return fail(item, fmt::format("dim '{}' is swept twice; list its "
                                      "values after one '='",
                                      *item.dim));
      axes_.emplace_back();
      axes_.back().dim = *item.dim;
    } else if (axes_.empty()) {
      return fail(item, "expected 'dim=values', e.g. 'B=1..64*2'");
    }
    return readValues(item, axes_.back()) && checkSize(item);
  }

  bool readValues(const DimSpecItem &item, Axis &axis) {
    bool isCopy = isDimName(item.value);
    if (!axis.source.empty() || (isCopy && !axis.values.empty()))
      return fail(item, fmt::format("dim '{}' takes either values or another "
                                    "dim's value, got both",
                                    axis.dim));
    if (isCopy) {
      axis.source = item.value;
      axis.sourceItem = item;
      return true;
    }
    size_t dots = item.value.find("..");
    if (dots != std::string_view::npos)
      return readRange(item, dots, axis.values);
    int64_t value;
    if (item.value.find_first_of("0123456789") != 0)
      return fail(item, fmt::format("expected a number, a range such as "
                                    "'1..64*2' or '128..1024+128', or the name "
                                    "of a dim, got {}",
                                    quoted(item.value)));
    if (!readNumber(item, item.value, value))
      return false;
    axis.values.push_back(value);
    return true;
  }

  bool readRange(const DimSpecItem &item, size_t dots,
                 std::vector<int64_t> &values) {
    std::string_view rest = item.value.substr(dots + 2);
    size_t sign = rest.find_first_of("*+");
    if (sign == std::string_view::npos)
      return fail(item, fmt::format("expected a step after {}: '*2' to double, "
                                    "'+128' to add",
                                    quoted(item.value)));
    int64_t first, last, step;
    if (!readNumber(item, trim(item.value.substr(0, dots)), first) ||
        !readNumber(item, trim(rest.substr(0, sign)), last) ||
        !readNumber(item, trim(rest.substr(sign + 1)), step))
      return false;
    if (first > last)
      return fail(item, fmt::format("the range ends before it begins: {} > {}",
                                    first, last));
    bool geometric = rest[sign] == '*';
    if (geometric && step == 1)
      return fail(item, "expected a factor of at least 2, got 1");
    if (!geometric && (last - first) / step >= kMaxPoints)
      return failSize(item);
    for (int64_t value = first; value <= last;) {
      values.push_back(value);
      if (geometric ? __builtin_mul_overflow(value, step, &value)
                    : __builtin_add_overflow(value, step, &value))
        break;
    }
    return true;
  }

  bool failSize(const DimSpecItem &item) {
    return fail(item, fmt::format("more than {} settings, the most that a "
                                  "sweep may have; use fewer values or larger "
                                  "steps",
                                  kMaxSweepPoints));
  }

  /// Refuses a product that is too large before any of it is built.
  bool checkSize(const DimSpecItem &item) {
    size_t points = 1;
    for (const Axis &axis : axes_)
      if (__builtin_mul_overflow(
              points, std::max<size_t>(axis.values.size(), 1), &points) ||
          points > kMaxSweepPoints)
        return failSize(item);
    return true;
  }

  bool resolveCopies() {
    for (Axis &axis : axes_) {
      if (axis.source.empty())
        continue;
      std::optional<size_t> source = findAxis(axis.source);
      std::string wish = fmt::format("dim '{}' is to take the value of '{}'",
                                     axis.dim, axis.source);
      if (axis.source == axis.dim)
        return fail(axis.sourceItem, wish + ", which is itself");
      if (!source)
        return fail(axis.sourceItem,
                    wish + ", which is not swept; sweep it too, or give a "
                           "number");
      if (!axes_[*source].source.empty())
        return fail(axis.sourceItem,
                    fmt::format("{}, which itself takes that of '{}'; name "
                                "that one",
                                wish, axes_[*source].source));
      axis.sourceAxis = *source;
    }
    return true;
  }

  std::optional<size_t> findAxis(std::string_view dim) const {
    for (size_t i = 0; i < axes_.size(); ++i)
      if (axes_[i].dim == dim)
        return i;
    return std::nullopt;
  }

  /// All combinations, counting like an odometer: the last axis moves fastest.
  void enumerate(std::vector<Bindings> &points) const {
    std::vector<size_t> position(axes_.size());
    while (true) {
      points.push_back(pointAt(position));
      size_t axis = axes_.size();
      while (axis > 0 &&
             (!axes_[axis - 1].source.empty() ||
              ++position[axis - 1] == axes_[axis - 1].values.size()))
        position[--axis] = 0;
      if (axis == 0)
        return;
    }
  }

  Bindings pointAt(const std::vector<size_t> &position) const {
    Bindings point;
    for (size_t i = 0; i < axes_.size(); ++i) {
      size_t axis = axes_[i].source.empty() ? i : axes_[i].sourceAxis;
      point[axes_[i].dim] = axes_[axis].values[position[axis]];
    }
    return point;
  }

  static constexpr int64_t kMaxPoints = kMaxSweepPoints;
  std::vector<Axis> axes_;
};

} // namespace

std::optional<Bindings> parseBindings(std::string_view text,
                                      std::string &error) {
  Bindings bindings;
  if (!BindingsReader(error).read(text, bindings))
    return std::nullopt;
  return bindings;
}

std::optional<std::vector<Bindings>> parseSweep(std::string_view text,
                                                std::string &error) {
  std::vector<Bindings> points;
  if (!SweepReader(error).read(text, points))
    return std::nullopt;
  return points;
}

/// Which of them there are, and which one may be meant.
static std::string knownDims(std::string_view name,
                             const std::set<std::string> &dims) {
  if (dims.empty())
    return "; all sizes of this module are static";
  std::vector<std::string_view> names(dims.begin(), dims.end());
  std::string_view nearest = names[nearestName(name, names)];
  return fmt::format("{} the dims are: {}",
                     isAlike(name, nearest)
                         ? fmt::format(", did you mean '{}'?", nearest)
                         : ";",
                     fmt::join(names, ", "));
}

std::string findUnknownDim(std::string_view option, const Bindings &given,
                           const std::set<std::string> &dims,
                           const Bindings &defaults) {
  for (const auto &[name, value] : given)
    if (!dims.count(name) && !defaults.count(name))
      return fmt::format(
          "option '{}' names the dim '{}', which no count depends on{}", option,
          name, knownDims(name, dims));
  return "";
}

} // namespace roofline
