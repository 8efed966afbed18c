//===- Rivals.h - What kernels are held against --------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_BENCH_KERNELS_RIVALS_H
#define ROOFLINE_BENCH_KERNELS_RIVALS_H

#include "Roofline/Runtime/SharedLibrary.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace roofline::bench {

/// One line of the table.
struct Row {
  /// Of the function that the kernel comes from.
  std::string name;
  /// `product` of x by transposed weights, `silu_up`, `rms_norm`, `softmax`.
  std::string kind;
  std::string type;
  /// m, n, k of a product; else rows and columns.
  std::vector<int64_t> sizes;
  /// Operands come from memory: they are rotated beyond the caches.
  bool isCold = false;
  /// Only variants whose weights are laid out before.
  bool isPrepared = false;
};

/// Does once what the kernel does, on its arguments; `set` is their number.
struct Rival {
  std::string name;
  std::function<void(const std::vector<void *> &arguments, int64_t set)> run;
};

/// Libraries and loops, loaded.
class Rivals {
public:
  /// `loops` and `oneDnn` were compiled from the files beside this one.
  Rivals(const std::string &loops, const std::string &oneDnn,
         const std::string &openBlas);

  /// Those that can do the row. `sets` are what each launch works on; weights
  /// may be laid out anew before.
  std::vector<Rival> of(const Row &row,
                        const std::vector<std::vector<void *>> &sets) const;

  /// FLOP of one call of `multiply`.
  int64_t (*multiply)(int64_t repetitions);
  void (*read)(const void *from, int64_t bytes);
  void (*copy)(void *to, const void *from, int64_t bytes);
  void (*triad)(void *to, const void *a, const void *b, int64_t bytes);

private:
  void addProducts(const Row &row, const std::vector<std::vector<void *>> &sets,
                   std::vector<Rival> &rivals) const;

  runtime::SharedLibrary loops_, oneDnn_, openBlas_;
};

} // namespace roofline::bench

#endif // ROOFLINE_BENCH_KERNELS_RIVALS_H
