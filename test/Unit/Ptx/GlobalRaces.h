//===- GlobalRaces.h - Unordered reads of global memory ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_GLOBALRACES_H
#define ROOFLINE_UNITTEST_PTX_GLOBALRACES_H

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace roofline::ptx {

/// The shadow of global memory during a launch: who wrote each pair of bytes,
/// and what every warp of the running block knows of the writes of others. A
/// read of what another warp wrote is a race unless PTX's memory model orders
/// the two: by a barrier of their block; or by a fence of the writer or of a
/// thread that met it at a barrier, an atomic operation after it, one of the
/// same word by the reader's side that sees its value or a later one, and a
/// fence after that. Fences are of the device or the system.
///
/// Blocks run one after the other, in several orders, so that of two accesses
/// without order the write comes first in one of these. Two writes are not
/// looked at: tiles may compute elements twice, and where what they write
/// differs, some order of blocks shows it. Atomic operations do not race with
/// each other.
class GlobalRaces {
public:
  explicit GlobalRaces(bool enabled) : enabled(enabled) {}

  /// The next block begins.
  void beginBlock(unsigned warps);
  /// All threads of the block met.
  void barrier();
  /// A fence that other blocks see.
  void fence(unsigned warp);

  /// What is wrong with a read; empty if nothing is.
  std::string read(unsigned warp, uint64_t address, unsigned bytes) const;
  void write(unsigned warp, uint64_t address, unsigned bytes);
  std::string atomic(unsigned warp, uint64_t address, unsigned bytes);

private:
  static constexpr uint32_t nobody = 0xffffffff;
  static constexpr uint64_t pageBytes = 4096;

  /// Of each warp of a block, the time before which its writes are known.
  using Clock = std::vector<uint32_t>;
  using Knowledge = std::map<uint32_t, Clock>;
  static void add(Knowledge &to, const Knowledge &from);

  struct Writer {
    uint32_t block = nobody;
    uint32_t time = 0;
    uint16_t warp = 0;
    bool isAtomic = false;
  };
  using Page = std::vector<Writer>;
  bool knows(unsigned warp, const Writer &writer) const;

  bool enabled;
  /// The time is that of the running block: it goes on at barriers and fences.
  uint32_t block = nobody, time = 0;
  /// Of each warp of the block: what it knows, what its last fence lets others
  /// know, and what it will know after its next fence.
  std::vector<Knowledge> known, released, seen;
  /// What is known to whoever sees the value of a word.
  std::map<uint64_t, Knowledge> words;
  std::unordered_map<uint64_t, Page> pages;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_GLOBALRACES_H
