//===- Team.cpp - Threads that work at the same time ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Team.h"

#include "Roofline/Runtime/Host/Timer.h"

using namespace roofline::runtime::host;

Team::Team(const std::vector<int> &processors) {
  for (size_t i = 0; i < processors.size(); ++i)
    threads_.emplace_back(&Team::serve, this, static_cast<int64_t>(i),
                          processors[i]);
}

Team::~Team() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
  }
  begin_.notify_all();
  for (std::thread &thread : threads_)
    thread.join();
}

void Team::run(const std::function<void(int64_t)> &work) {
  std::unique_lock<std::mutex> lock(mutex_);
  work_ = &work;
  busy_ = size();
  ++round_;
  begin_.notify_all();
  end_.wait(lock, [&] { return busy_ == 0; });
}

void Team::serve(int64_t thread, int processor) {
  Pinned pinned(processor);
  std::unique_lock<std::mutex> lock(mutex_);
  for (int64_t done = 0;;) {
    begin_.wait(lock, [&] { return stop_ || round_ != done; });
    if (stop_)
      return;
    done = round_;
    const auto &work = *work_;
    lock.unlock();
    work(thread);
    lock.lock();
    if (--busy_ == 0)
      end_.notify_one();
  }
}
