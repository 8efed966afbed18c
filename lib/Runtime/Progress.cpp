//===- Progress.cpp - How far a run is ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Progress.h"

#include "Roofline/Support/Printable.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

using namespace roofline::runtime;

static constexpr int64_t barWidth = 24;
static constexpr auto quietLine = std::chrono::seconds(20);

Progress::Progress() : terminal_(isatty(STDERR_FILENO)) {}

void Progress::begin(const std::string &stage, int64_t steps) {
  stage_ = stage;
  steps_ = std::max<int64_t>(steps, 1);
  done_ = 0;
  start_ = Clock::now();
  shown_ = start_;
  if (!terminal_)
    fmt::print(stderr, "{}: {} steps\n", stage_, steps);
}

void Progress::step(const std::string &what) {
  ++done_;
  if (terminal_)
    return show(what);
  if (Clock::now() - shown_ < quietLine)
    return;
  shown_ = Clock::now();
  fmt::print(stderr, "{}: {} of {}, {}\n", stage_, done_, steps_,
             roofline::printable(what));
}

void Progress::show(const std::string &what) {
  int64_t filled = std::min(barWidth, barWidth * done_ / steps_);
  double elapsed = std::chrono::duration<double>(Clock::now() - start_).count();
  double left = elapsed / static_cast<double>(std::max<int64_t>(done_, 1)) *
                static_cast<double>(std::max<int64_t>(steps_ - done_, 0));
  fmt::print(stderr, "\r\033[K{} [{}{}] {}/{} {:.0f} s left  {}", stage_,
             std::string(filled, '='), std::string(barWidth - filled, ' '),
             done_, steps_, left, roofline::printable(what));
  std::fflush(stderr);
}

void Progress::end() {
  if (terminal_)
    fmt::print(stderr, "\r\033[K");
}
