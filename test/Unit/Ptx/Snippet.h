//===- Snippet.h - A few statements of PTX ----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_SNIPPET_H
#define ROOFLINE_UNITTEST_PTX_SNIPPET_H

#include "Launch.h"

#include <gtest/gtest.h>

namespace roofline::ptx {

/// A few statements, executed by one block. They find registers `%p<8>`,
/// `%h<8>` (16 bits), `%r<16>`, `%d<8>` (64 bits), `%tid` with the index of the
/// thread, `%in` and `%out` with the addresses of what a thread reads and
/// writes, 32 bytes each, and `tile`, 4096 bytes of shared memory.
struct Snippet {
  std::string statements;
  unsigned threads = 1;
  Options options = {};
  /// What stands before the entry.
  std::string module = {};

  /// Executes it; all of `in` is divided among the threads.
  template <class T> LaunchResult run(const std::vector<T> &in) {
    return run(in.data(), in.size() * sizeof(T));
  }
  LaunchResult run() { return run(nullptr, 0); }

  /// What thread `i` wrote `offset` bytes after `%out`.
  template <class T> T out(unsigned i = 0, unsigned offset = 0) const {
    T value;
    memory.read(outAddress + 32 * i + offset, &value, sizeof(T));
    return value;
  }

  Memory memory;
  Address inAddress = 0, outAddress = 0;

private:
  LaunchResult run(const void *in, size_t bytes);
};

/// The statements that put an expression of up to four inputs into `%out`, e.g.
/// `add.s32 $0, $1, $2`: `$0` is the register of the result, the others are
/// those of the inputs.
std::string evaluateText(const std::string &expression, unsigned resultBytes,
                         const std::vector<unsigned> &inputBytes);

/// What such an expression gives. A failure is one of the test.
template <class Result, class... Inputs>
Result evaluate(const std::string &expression, Inputs... inputs) {
  Snippet snippet;
  snippet.statements =
      evaluateText(expression, sizeof(Result), {unsigned(sizeof(Inputs))...});
  std::vector<uint64_t> in(4);
  size_t at = 0;
  (std::memcpy(&in[at++], &inputs, sizeof(inputs)), ...);
  LaunchResult result = snippet.run(in);
  EXPECT_EQ(result.error, "");
  return snippet.out<Result>();
}

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_SNIPPET_H
