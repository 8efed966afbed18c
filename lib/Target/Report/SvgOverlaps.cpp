//===- SvgOverlaps.cpp - Markers of several series in one place -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SvgOverlaps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace roofline {
namespace {

/// Which series have a marker in a pixel.
class Board {
public:
  /// Series with a marker in about the same place as `at`.
  size_t count(Point at) const {
    // A marker so far off would still hide a small one.
    constexpr long kNear = 2;
    auto [column, row] = pixelOf(at);
    std::set<size_t> found;
    for (long x = column - kNear; x <= column + kNear; ++x)
      for (long y = row - kNear; y <= row + kNear; ++y)
        if (auto pixel = seriesOf_.find({x, y}); pixel != seriesOf_.end())
          found.insert(pixel->second.begin(), pixel->second.end());
    return found.size();
  }

  void add(size_t series, Point at) { seriesOf_[pixelOf(at)].insert(series); }

private:
  using Pixel = std::pair<long, long>;
  static Pixel pixelOf(Point at) {
    return {std::lround(at.x), std::lround(at.y)};
  }

  std::map<Pixel, std::set<size_t>> seriesOf_;
};

} // namespace

double markerScale(size_t size) {
  constexpr double kStep = 0.7;
  return std::pow(kStep, static_cast<double>(size));
}

std::vector<std::vector<size_t>>
findMarkerSizes(const std::vector<std::vector<Point>> &places) {
  Board board;
  std::vector<std::vector<size_t>> sizes;
  for (size_t series = 0; series < places.size(); ++series) {
    std::vector<size_t> &own = sizes.emplace_back();
    for (Point at : places[series])
      own.push_back(std::min(board.count(at), kNumMarkerSizes - 1));
    for (Point at : places[series])
      board.add(series, at);
  }
  return sizes;
}

} // namespace roofline
