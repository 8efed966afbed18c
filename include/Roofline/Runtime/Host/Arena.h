//===- Arena.h - Memory for operands ----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_ARENA_H
#define ROOFLINE_RUNTIME_HOST_ARENA_H

#include <cstdint>

namespace roofline::runtime::host {

/// One block of memory, in huge pages where the system gives them, from which
/// buffers are cut. Pages are taken from the system when they are first used.
class Arena {
public:
  /// Throws `Error` where so much address space is not to be had.
  explicit Arena(int64_t capacity);
  ~Arena();
  Arena(const Arena &) = delete;
  Arena &operator=(const Arena &) = delete;

  /// A buffer, aligned to `alignment`, a power of two, and 256 bytes at least.
  /// Addresses of neighbouring buffers differ modulo 4 KiB as far as the
  /// alignment lets them: those that agree there halve the bandwidth. Throws
  /// `Error` where the arena is full.
  void *take(int64_t bytes, int64_t alignment = 256);
  /// More than a buffer of `bytes` takes from the arena.
  static int64_t roomFor(int64_t bytes, int64_t alignment = 256);
  /// Gives back every buffer taken since `mark` was the value of `used`.
  void release(int64_t mark) { used_ = mark; }
  int64_t used() const { return used_; }
  int64_t capacity() const { return capacity_; }
  /// Whether huge pages were asked for with success.
  bool hugePages() const { return hugePages_; }

private:
  char *memory_ = nullptr;
  int64_t capacity_, used_ = 0, taken_ = 0;
  bool hugePages_ = false;
};

/// Gives back what is taken from an arena while it lives.
class ArenaMark {
public:
  explicit ArenaMark(Arena &arena) : arena_(arena), mark_(arena.used()) {}
  ~ArenaMark() { arena_.release(mark_); }
  ArenaMark(const ArenaMark &) = delete;
  ArenaMark &operator=(const ArenaMark &) = delete;

private:
  Arena &arena_;
  int64_t mark_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_ARENA_H
