//===- Team.cpp - Threads that work at the same time ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Team.h"

#include "Roofline/Runtime/Host/Timer.h"

using namespace roofline::runtime::host;

/// Seconds of looking before sleeping.
static constexpr double patience = 200e-6;

template <typename Condition> static bool comesSoon(Condition condition) {
  for (double end = now(Clock::Wall) + patience; !condition();) {
    if (now(Clock::Wall) > end)
      return false;
    // Others that want the processor get it.
    std::this_thread::yield();
  }
  return true;
}

Team::Team(const std::vector<int> &processors) : processor_(processors.back()) {
  for (size_t i = 0; i + 1 < processors.size(); ++i)
    helpers_.emplace_back(&Team::serve, this, static_cast<int64_t>(i),
                          processors[i]);
}

Team::~Team() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
  }
  begin_.notify_all();
  for (std::thread &helper : helpers_)
    helper.join();
}

void Team::run(const std::function<void(int64_t)> &work) noexcept {
  Pinned pinned(processor_);
  work_ = &work;
  busy_ = size() - 1;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    ++round_;
  }
  begin_.notify_all();
  work(size() - 1);
  auto isDone = [&] { return busy_ == 0; };
  if (comesSoon(isDone))
    return;
  std::unique_lock<std::mutex> lock(mutex_);
  end_.wait(lock, isDone);
}

void Team::serve(int64_t thread, int processor) {
  Pinned pinned(processor);
  for (int64_t done = 0;; ++done) {
    auto isCalled = [&] { return stop_ || round_ != done; };
    if (!comesSoon(isCalled)) {
      std::unique_lock<std::mutex> lock(mutex_);
      begin_.wait(lock, isCalled);
    }
    if (stop_)
      return;
    (*work_)(thread);
    if (--busy_ == 0) {
      std::lock_guard<std::mutex> lock(mutex_);
      end_.notify_one();
    }
  }
}
