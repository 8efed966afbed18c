//===- Arena.cpp - Memory for operands ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Arena.h"

#include "Roofline/Runtime/Error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/mman.h>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

static constexpr int64_t page = 4096, leastAlignment = 256;
static constexpr int64_t hugePage = int64_t(2) << 20;

Arena::Arena(int64_t capacity)
    : capacity_((capacity + hugePage - 1) / hugePage * hugePage) {
  void *memory = mmap(nullptr, capacity_, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED)
    throw Error(fmt::format("cannot allocate {} bytes for operands: {}; free "
                            "some memory",
                            capacity_, std::strerror(errno)));
  memory_ = static_cast<char *>(memory);
  hugePages_ = madvise(memory_, capacity_, MADV_HUGEPAGE) == 0;
}

Arena::~Arena() { munmap(memory_, capacity_); }

int64_t Arena::roomFor(int64_t bytes, int64_t alignment) {
  return bytes + 2 * page + std::max(alignment, leastAlignment);
}

void *Arena::take(int64_t bytes, int64_t alignment) {
  alignment = std::max(alignment, leastAlignment);
  // A page, and its share of the next.
  int64_t start = (used_ + page - 1) / page * page;
  start += (taken_ * 5 % (page / leastAlignment)) * leastAlignment;
  start = (start + alignment - 1) / alignment * alignment;
  if (bytes > capacity_ - start)
    throw Error(fmt::format("the operands take more than the {} bytes of "
                            "memory that are free for them; write the bundle "
                            "with smaller sizes, or free some memory",
                            capacity_));
  ++taken_;
  used_ = start + bytes;
  return memory_ + start;
}
