//===- Team.h - Threads that work at the same time --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_TEAM_H
#define ROOFLINE_RUNTIME_HOST_TEAM_H

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace roofline::runtime::host {

/// A thread on each of some processors; on the last it is the caller's. Between
/// two rounds they look for work for a moment before they sleep: a sleeper is
/// late by some hundred microseconds on virtual machines.
class Team {
public:
  explicit Team(const std::vector<int> &processors);
  ~Team();
  Team(const Team &) = delete;
  Team &operator=(const Team &) = delete;

  int64_t size() const { return static_cast<int64_t>(helpers_.size()) + 1; }
  /// Does `work`, which gets its thread's number and throws nothing, on every
  /// thread at once.
  void run(const std::function<void(int64_t thread)> &work) noexcept;

private:
  void serve(int64_t thread, int processor);

  std::mutex mutex_;
  std::condition_variable begin_, end_;
  const std::function<void(int64_t)> *work_ = nullptr;
  std::atomic<int64_t> round_ = 0, busy_ = 0;
  std::atomic<bool> stop_ = false;
  /// The caller's.
  int processor_;
  std::vector<std::thread> helpers_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_TEAM_H
