//===- Parallel.cpp - Work for all processors -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <sched.h>
#include <system_error>
#include <thread>
#include <vector>

using namespace roofline::runtime;

namespace {

/// Tasks that threads take one after the other.
class Tasks {
public:
  explicit Tasks(int64_t count) : count_(count) {}

  /// Does tasks until there are none, or one of any thread has failed.
  void doSome(const std::function<Worker()> &makeWorker) {
    try {
      Worker worker = makeWorker();
      for (int64_t task = next_++; task < count_; task = next_++)
        worker(task);
    } catch (...) {
      next_ = count_;
      std::lock_guard lock(mutex_);
      if (!failure_)
        failure_ = std::current_exception();
    }
    std::lock_guard lock(mutex_);
    ++ended_;
    isOver_.notify_one();
  }

  void await(int64_t threads, const std::function<void()> &isAlive) {
    std::unique_lock lock(mutex_);
    while (ended_ < threads) {
      isOver_.wait_for(lock, std::chrono::milliseconds(500));
      lock.unlock();
      isAlive();
      lock.lock();
    }
  }
  const std::exception_ptr &failure() const { return failure_; }

private:
  int64_t count_;
  std::atomic<int64_t> next_ = 0;
  std::mutex mutex_;
  std::condition_variable isOver_;
  int64_t ended_ = 0;
  std::exception_ptr failure_;
};

} // namespace

static int64_t usableProcessors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    return std::max(CPU_COUNT(&set), 1);
  return std::max<int64_t>(std::thread::hardware_concurrency(), 1);
}

void roofline::runtime::inParallel(int64_t tasks,
                                   const std::function<Worker()> &makeWorker,
                                   const std::function<void()> &isAlive) {
  int64_t count = std::min(tasks, usableProcessors());
  Tasks shared(tasks);
  std::vector<std::thread> threads;
  try {
    while (static_cast<int64_t>(threads.size()) < count)
      threads.emplace_back([&] { shared.doSome(makeWorker); });
  } catch (const std::system_error &) {
    // Fewer will do, but for none at all.
    if (threads.empty())
      throw;
  }
  shared.await(static_cast<int64_t>(threads.size()), isAlive);
  for (std::thread &thread : threads)
    thread.join();
  if (shared.failure())
    std::rethrow_exception(shared.failure());
}
