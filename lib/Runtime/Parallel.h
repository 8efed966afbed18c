//===- Parallel.h - Work for all processors ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_PARALLEL_H
#define ROOFLINE_LIB_RUNTIME_PARALLEL_H

#include <cstdint>
#include <functional>

namespace roofline::runtime {

/// Does the task with this number.
using Worker = std::function<void(int64_t)>;

/// Does `tasks` tasks on all processors that this process may use, each by a
/// worker of its own, which `makeWorker` makes in the worker's thread. This
/// thread waits, and calls `isAlive` at least once a second. Throws what the
/// first worker to fail has thrown.
void inParallel(int64_t tasks, const std::function<Worker()> &makeWorker,
                const std::function<void()> &isAlive);

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_PARALLEL_H
